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
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) text.Append('｜');
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
        return new(text.ToString(), marks.ToImmutable()) { Framed = frames.ToImmutable() };
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
