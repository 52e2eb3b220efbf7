using System.Collections.Immutable;
using System.Text;
using RegText.Documents;
using RegText.Formats.Reading.Word;
using RegText.Text;

namespace RegText.Formats.Proving;

/// <summary>Paragraphs and rows of a Word file → lines with the stretches that are marked: underlined, or in a framed cell.</summary>
internal static class ReadBackParagraph
{
    /// <summary>The style of a paragraph that goes on from the page before.</summary>
    private const string ContinuedStyle = "続き";

    /// <summary>Whether a paragraph goes on from the page before.</summary>
    public static bool Continues(WordParagraph paragraph) => paragraph.StyleName == ContinuedStyle;

    /// <summary>Whether the first paragraph of a cell does.</summary>
    public static bool Continues(WordCell cell) => cell.Paragraphs.FirstOrDefault() is { } first && Continues(first);

    /// <summary>A row with the rest of it that stands on the next page, cell by cell.</summary>
    public static WordRow Joined(WordRow row, WordRow rest) => row with
    {
        Cells = [.. row.Cells.Select((cell, i) => i < rest.Cells.Length ? Joined(cell, rest.Cells[i]) : cell)],
    };

    private static WordCell Joined(WordCell cell, WordCell rest)
    {
        var (first, behind) = (cell.Paragraphs.Where(p => p.Text.Length > 0).ToList(), rest.Paragraphs.Where(p => p.Text.Length > 0).ToList());
        if (first.Count > 0 && behind is [var next, ..] && Continues(next))
        {
            first[^1] = first[^1] with { Runs = [.. first[^1].Runs, .. next.Runs] };
            behind.RemoveAt(0);
        }
        return cell with { Blocks = [.. first, .. behind] };
    }

    /// <summary>A paragraph.</summary>
    public static ReadBackLine Line(WordParagraph paragraph)
    {
        var marked = ImmutableArray.CreateBuilder<TextSpan>();
        AddMarks(paragraph, 0, marked);
        return new(paragraph.Text, marked.ToImmutable());
    }

    /// <summary>A row of a table of the regulation: its cells divided by ｜, which is marked between two marked cells.</summary>
    public static ReadBackLine Row(ImmutableArray<WordCell> cells)
    {
        var framed = Framed(cells);
        var marked = ImmutableArray.CreateBuilder<TextSpan>();
        var text = new StringBuilder();
        var dividers = new List<int>();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                dividers.Add(text.Length);
                text.Append('｜');
            }
            var start = text.Length;
            foreach (var paragraph in cells[i].Paragraphs)
            {
                if (!framed[i]) AddMarks(paragraph, text.Length, marked);
                text.Append(paragraph.Text);
            }
            if (framed[i] && text.Length > start) marked.Add(TextSpan.FromBounds(start, text.Length));
        }
        return new(text.ToString(), WithDividers(text.ToString(), marked.ToImmutable(), dividers));
    }

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

    private static void AddMarks(WordParagraph paragraph, int start, ImmutableArray<TextSpan>.Builder marked)
    {
        foreach (var run in paragraph.Runs)
        {
            if (run.Underlined) marked.Add(new(start, run.Text.Length));
            start += run.Text.Length;
        }
    }

    /// <summary>A frame runs around one cell or around neighbours: from a line at the left to a line at the right, with lines above and below all the way.</summary>
    private static bool[] Framed(ImmutableArray<WordCell> cells)
    {
        var framed = new bool[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            if (!cells[i].Frame.HasFlag(CellFrame.Left)) continue;
            var end = i;
            while (end < cells.Length && cells[end].Frame.HasFlag(CellFrame.Top | CellFrame.Bottom))
            {
                if (cells[end].Frame.HasFlag(CellFrame.Right))
                {
                    Array.Fill(framed, true, i, end - i + 1);
                    break;
                }
                end++;
            }
        }
        return framed;
    }
}
