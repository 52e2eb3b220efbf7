using RegText.Documents;
using RegText.Syntax;

namespace RegText.Tests.Changes;

/// <summary>
/// Counts the underlining of finished tables as the project defines its figures, without the change code. Reference: blocks of at least three
/// characters that are equal in both cells of a row. Unchanged underlining = underlined characters in such blocks; missed = characters
/// outside them and not underlined. They are never changed text (the proof sees to that), but equal text between changes that is too
/// short for a block, or that another, equally good alignment keeps. Phantom = a unit or sentence shown as replaced, or as deleted and
/// inserted, although equal.
/// </summary>
internal sealed class UnderlineFigures(TableStyle style)
{
    /// <summary>All rows, those of units that came or went included.</summary>
    public UnderlineCount All { get; } = new();

    /// <summary>Rows in which either side is underlined in part.</summary>
    public UnderlineCount Edited { get; } = new();

    /// <summary>Equal units and sentences that are shown as changed.</summary>
    public List<string> Phantoms { get; } = [];

    /// <summary>Equal units that left their parent: shown as （削る） and （新設） by a ruling of the project.</summary>
    public List<string> LeftTheirParent { get; } = [];

    public void Add(ReadBackTable table, Instrument old, Instrument @new)
    {
        foreach (var row in table.Rows) AddRow(TableCellText.Of(row.Old, style), TableCellText.Of(row.New, style));
        AddMoved(table, Parents(old), Parents(@new));
    }

    private void AddRow(TableCellText old, TableCellText @new)
    {
        var (inOld, inNew) = EqualBlocks.Of(old.Text, @new.Text);
        All.Add(old, inOld);
        All.Add(@new, inNew);
        if (old.IsMarkedInPart || @new.IsMarkedInPart)
        {
            Edited.Add(old, inOld);
            Edited.Add(@new, inNew);
        }
        var gone = old.MarkedSentences().ToHashSet(StringComparer.Ordinal);
        Phantoms.AddRange(@new.MarkedSentences().Where(gone.Contains));
    }

    /// <summary>Lines that stand wholly underlined in both columns, each alone in its row, the label left out.</summary>
    private void AddMoved(ReadBackTable table, ILookup<string, string> oldParents, ILookup<string, string> newParents)
    {
        var gone = Alone(r => r.Old, r => r.New).GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var line in Alone(r => r.New, r => r.Old))
        {
            if (!gone.TryGetValue(line, out var left) || left == 0) continue;
            gone[line] = left - 1;
            (oldParents[line].Intersect(newParents[line], StringComparer.Ordinal).Any() ? Phantoms : LeftTheirParent).Add(line);
        }

        IEnumerable<string> Alone(Func<ReadBackRow, IReadOnlyList<ReadBackLine>> side, Func<ReadBackRow, IReadOnlyList<ReadBackLine>> other) =>
            table.Rows.Where(r => TableCellText.Of(other(r), style).Text.Length == 0)
                .SelectMany(side).Select(l => TableCellText.WithoutLabel(l.Text)).Where(t => t.Length >= 5);
    }

    /// <summary>For the words of each unit and caption the labels of what they stand in.</summary>
    private static ILookup<string, string> Parents(Instrument instrument)
    {
        var places = new List<(string Text, string Parent)>();
        foreach (var unit in instrument.Body.Concat(instrument.Supplementary).Concat(instrument.Appendices)) Walk(unit, "");
        return places.ToLookup(p => p.Text, p => p.Parent, StringComparer.Ordinal);

        void Walk(Unit unit, string parent)
        {
            places.Add((TableCellText.Plain(unit.Text.Value), parent));
            // A caption stands in what its article stands in.
            if (unit.Caption is { } caption) places.Add((TableCellText.Plain(caption.Printed), parent));
            foreach (var child in unit.Children) Walk(child, $"{parent}/{unit.Label.Value}");
        }
    }
}
