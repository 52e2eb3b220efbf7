using System.Collections.Immutable;
using RegText.Documents;
using RegText.Parsing;
using RegText.Text;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>A cell as a format gives it: where it stands, and its lines with their underlines.</summary>
internal sealed record ComparisonCell(int Column, int Span, ImmutableArray<ReadBackLine> Lines)
{
    public string Text => string.Concat(Lines.Select(l => l.Text));

    public bool Covers(ComparisonCell heading) => Column < heading.Column + heading.Span && heading.Column < Column + Span;
}

/// <summary>Rows of a table of any format → a 新旧対照表, where the table is one.</summary>
internal static class ComparisonRows
{
    /// <summary>The table; null where its first rows do not name two versions.</summary>
    public static FoundComparison? Find(IReadOnlyList<IReadOnlyList<ComparisonCell>> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, 3); i++)
        {
            var versions = rows[i].Where(c => VersionHeading.Recognise(c.Text)).ToList();
            if (versions is [var left, var right] && rows[i].Count <= 4) return Table(rows, i, left, right);
        }
        return null;
    }

    private static FoundComparison? Table(IReadOnlyList<IReadOnlyList<ComparisonCell>> rows, int heading, ComparisonCell left, ComparisonCell right)
    {
        var (isNewLeft, isNewRight) = (IsNew(left.Text), IsNew(right.Text));
        if (isNewLeft == isNewRight) return null;
        var (@new, old) = isNewLeft ? (left, right) : (right, left);
        var found = ImmutableArray.CreateBuilder<ReadBackRow>();
        foreach (var row in rows.Skip(heading + 1))
        {
            // A heading that was repeated by hand, and a remark below the table, are no text of the regulations.
            if (row.Count(c => VersionHeading.Recognise(c.Text)) == 2 || row.Any(c => c.Covers(old) && c.Covers(@new))) continue;
            found.Add(new(Lines(row, old), Lines(row, @new)));
        }
        return new(WhiteSpace.Remove(@new.Text), WhiteSpace.Remove(old.Text), found.ToImmutable());
    }

    private static ImmutableArray<ReadBackLine> Lines(IReadOnlyList<ComparisonCell> row, ComparisonCell heading) =>
        [.. row.Where(c => c.Covers(heading)).SelectMany(c => c.Lines).Where(l => !string.IsNullOrWhiteSpace(l.Text))];

    private static bool IsNew(string heading) => WhiteSpace.Remove(heading) is var word && (word.StartsWith('新') || word.StartsWith("改正後", StringComparison.Ordinal) || word.StartsWith("改正案", StringComparison.Ordinal));
}
