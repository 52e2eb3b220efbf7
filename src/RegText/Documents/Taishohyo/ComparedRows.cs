using RegText.Changes;

namespace RegText.Documents;

/// <summary>The rows of a table in the making: where a block begins, and to which unit a row belongs, is said before the row comes.</summary>
/// <param name="names">Names the units; null where nobody asks for their names.</param>
internal sealed class ComparedRows(PlaceNames? names)
{
    private readonly List<ComparedRow> _rows = [];
    private readonly List<string> _places = [];
    private readonly List<string> _done = [];
    private bool _startsBlock;

    public IReadOnlyList<ComparedRow> Rows => _rows;

    /// <summary>Whether the rows that come are those of units that have a name; 制定文 and 目次 have none.</summary>
    public bool IsNamed { get; set; } = true;

    /// <summary>The next row is the first one of an article or of another top unit. Nothing divides an article from the name of the 章 above it.</summary>
    public void BeginBlock() => _startsBlock = _rows is not [.., { Old: var old, New: var @new }] || !(IsGroupHeading(old) || IsGroupHeading(@new));

    /// <summary>The next row is the first one of a unit.</summary>
    public void Announce(UnitChange change)
    {
        if (names is null) return;
        if (IsNamed && names.NowOf(change) is var name && !_places.Contains(name)) _places.Add(name);
        _done.AddRange(UnitWords.Done(change).Where(d => !_done.Contains(d)));
    }

    public void Add((TableCell Old, TableCell New) row) => Add(row.Old, row.New);

    public void Add(TableCell old, TableCell @new, bool keepWithNext = false)
    {
        _rows.Add(new(old, @new) { StartsBlock = _startsBlock, KeepWithNext = keepWithNext || IsHeading(old) || IsHeading(@new), Places = [.. _places], Done = string.Join('、', _done) });
        _startsBlock = false;
        _places.Clear();
        _done.Clear();
    }

    private static bool IsGroupHeading(TableCell cell) => cell.Blocks is [{ Role: BlockRole.GroupHeading }, ..];

    private static bool IsHeading(TableCell cell) =>
        cell.Blocks is [{ Role: BlockRole.GroupHeading or BlockRole.SupplHeading or BlockRole.AppendixHeading or BlockRole.Caption }, ..];
}
