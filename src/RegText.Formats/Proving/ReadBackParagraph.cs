using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Reading.Comparisons;
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

    /// <summary>A row of a table of the regulation: its cells divided by ｜.</summary>
    public static ReadBackLine Row(ImmutableArray<WordCell> cells) =>
        ReadBackCells.Line([.. cells.Select(c => new ReadBackCell([.. c.Paragraphs.Select(Line)], c.Frame))]);

    private static void AddMarks(WordParagraph paragraph, int start, ImmutableArray<TextSpan>.Builder marked)
    {
        foreach (var run in paragraph.Runs)
        {
            if (run.Underlined) marked.Add(new(start, run.Text.Length));
            start += run.Text.Length;
        }
    }
}
