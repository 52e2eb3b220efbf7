using System.Collections.Immutable;
using System.Text;
using RegText.Documents;
using RegText.Formats.Reading.Word;
using RegText.Text;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>A cell of a table of the regulation that stands in a column of a 新旧対照表.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Frame">The sides at which it has the heavy line of a frame.</param>
internal readonly record struct ReadBackCell(ImmutableArray<ReadBackLine> Lines, CellFrame Frame);

/// <summary>A row of such a table → one line, marked where words are underlined and where cells are framed.</summary>
internal static class ReadBackCells
{
    /// <summary>The line, its cells divided by ｜.</summary>
    public static ReadBackLine Line(IReadOnlyList<ReadBackCell> cells)
    {
        var framed = Framed(cells);
        var (marks, frames) = (ImmutableArray.CreateBuilder<TextSpan>(), ImmutableArray.CreateBuilder<TextSpan>());
        var text = new StringBuilder();
        var dividers = new List<int>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                dividers.Add(text.Length);
                text.Append('｜');
            }
            var start = text.Length;
            foreach (var line in cells[i].Lines)
            {
                if (!framed[i]) marks.AddRange(line.Marked.Select(m => new TextSpan(m.Start + text.Length, m.Length)));
                text.Append(line.Text);
            }
            if (!framed[i] || text.Length == start) continue;
            marks.Add(TextSpan.FromBounds(start, text.Length));
            frames.Add(marks[^1]);
        }
        return new(text.ToString(), WithDividers(text.ToString(), marks.ToImmutable(), dividers)) { Framed = frames.ToImmutable() };
    }

    /// <summary>The ｜ between two marked cells is marked with them.</summary>
    private static ImmutableArray<TextSpan> WithDividers(string text, ImmutableArray<TextSpan> marked, List<int> dividers)
    {
        foreach (var at in dividers)
        {
            bool? before = at > 0 && text[at - 1] != '｜' ? marked.Any(m => m.End == at) : null;
            bool? behind = at + 1 < text.Length && text[at + 1] != '｜' ? marked.Any(m => m.Start == at + 1) : null;
            if ((before ?? behind ?? false) && (behind ?? before ?? false)) marked = marked.Add(new(at, 1));
        }
        return [.. marked.OrderBy(m => m.Start)];
    }

    /// <summary>A frame runs around one cell or around neighbours: from a line at the left to a line at the right, with lines above and below all the way.</summary>
    private static bool[] Framed(IReadOnlyList<ReadBackCell> cells)
    {
        var framed = new bool[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            if (!cells[i].Frame.HasFlag(CellFrame.Left)) continue;
            for (var end = i; end < cells.Count && cells[end].Frame.HasFlag(CellFrame.Top | CellFrame.Bottom); end++)
            {
                if (!cells[end].Frame.HasFlag(CellFrame.Right)) continue;
                Array.Fill(framed, true, i, end - i + 1);
                break;
            }
        }
        return framed;
    }
}
