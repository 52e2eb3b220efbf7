using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Reading.Word;
using RegText.Parsing;
using RegText.Text;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>A cell as a format gives it: where it stands, and its lines with their underlines.</summary>
internal sealed record ComparisonCell(int Column, int Span, ImmutableArray<ReadBackLine> Lines)
{
    /// <summary>The sides at which it has the heavy line of a frame.</summary>
    public CellFrame Frame { get; init; }

    public string Text => string.Concat(Lines.Select(l => l.Text));

    public bool Covers(ComparisonCell heading) => Column < heading.Column + heading.Span && heading.Column < Column + Span;
}

/// <summary>Rows of a table of any format → a 新旧対照表, where the table is one.</summary>
/// <param name="newHeading">What the house calls the new text, besides the words in general use.</param>
/// <param name="oldHeading">What the house calls the old text.</param>
internal sealed class ComparisonRows(string newHeading, string oldHeading)
{
    private readonly string _new = CanonicalText.Of(newHeading).Value;
    private readonly string _old = CanonicalText.Of(oldHeading).Value;

    /// <summary>The table; null where its first rows do not name two versions.</summary>
    public FoundComparison? Find(IReadOnlyList<IReadOnlyList<ComparisonCell>> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, 3); i++)
        {
            if (rows[i].Count <= 4 && rows[i].Where(IsNew).ToList() is [var @new] && rows[i].Where(IsOld).ToList() is [var old]) return Table(rows, i, @new, old);
        }
        return null;
    }

    private FoundComparison Table(IReadOnlyList<IReadOnlyList<ComparisonCell>> rows, int heading, ComparisonCell @new, ComparisonCell old)
    {
        var found = ImmutableArray.CreateBuilder<ReadBackRow>();
        foreach (var row in rows.Skip(heading + 1))
        {
            // A heading that was repeated by hand, and a remark below the table, are no text of the regulations.
            if ((row.Any(IsNew) && row.Any(IsOld)) || row.Any(c => c.Covers(old) && c.Covers(@new))) continue;
            found.Add(new(Lines(row, old), Lines(row, @new)));
        }
        return new(WhiteSpace.Remove(@new.Text), WhiteSpace.Remove(old.Text), found.ToImmutable());
    }

    private bool IsNew(ComparisonCell cell) => VersionHeading.IsNew(cell.Text) || CanonicalText.Of(cell.Text).Value == _new;

    private bool IsOld(ComparisonCell cell) => VersionHeading.IsOld(cell.Text) || CanonicalText.Of(cell.Text).Value == _old;

    /// <summary>The lines of a column; where several cells stand in it they are a row of a table of the regulation.</summary>
    private static ImmutableArray<ReadBackLine> Lines(IReadOnlyList<ComparisonCell> row, ComparisonCell heading)
    {
        var cells = row.Where(c => c.Covers(heading)).ToList();
        ImmutableArray<ReadBackLine> lines = cells.Count > 1 && cells.Any(c => c.Lines.Length > 0)
            ? [ReadBackCells.Line(cells.ConvertAll(c => new ReadBackCell(c.Lines, c.Frame)))]
            : [.. cells.SelectMany(c => c.Lines)];
        return [.. lines.Where(l => !string.IsNullOrWhiteSpace(l.Text))];
    }
}
