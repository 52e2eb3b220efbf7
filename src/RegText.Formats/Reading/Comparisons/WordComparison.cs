using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>The 新旧対照表 of a Word document, the numbers that Word itself puts before its paragraphs included.</summary>
internal static class WordComparison
{
    public static Outcome<ComparisonDocument, string> Read(SourceBytes input, ComparisonRows rows)
    {
        var read = WordContentReader.Read(input.Bytes, new WordReadOptions(input.Revisions == RevisionView.Old ? RevisionView.Old : RevisionView.New, TextBoxes: false));
        if (!read.Succeeded) return $"{input.Name}: {read.Failure.Message}";
        var content = read.Value.Content;
        return new ComparisonDocument([.. Tables(content, rows)], [.. content.Paragraphs.Select(p => p.Text)]);
    }

    private static IEnumerable<FoundComparison> Tables(WordContent content, ComparisonRows rows)
    {
        var found = content.Tables.Select(t => (Table: t, Comparison: rows.Find(Rows(UprightTable.Of(t))))).Where(t => t.Comparison is not null).ToList();
        // In vertical writing a page is a table, and the rows run on over the pages.
        return found.Find(t => UprightTable.IsVertical(t.Table)) is { Comparison: { } first }
            ? TableSearch.Find(content, new TableStyle { NewHeading = first.NewHeading, OldHeading = first.OldHeading }).Select(t => first with { Rows = t.Rows })
            : found.Select(t => t.Comparison!);
    }

    private static IReadOnlyList<IReadOnlyList<ComparisonCell>> Rows(WordTable table) => [.. table.Rows.Select(r => r.Cells.Select(Cell).ToList())];

    private static ComparisonCell Cell(WordCell cell)
    {
        var text = new MarkedText();
        foreach (var paragraph in cell.Paragraphs)
        {
            text.Add(paragraph.Label, isMarked: paragraph.Label.Length > 0 && paragraph.Runs.All(r => r.Underlined));
            foreach (var run in paragraph.Runs) text.Add(run.Text, run.Underlined);
            text.EndLine();
        }
        return new(cell.Column, cell.Span, text.Take()) { Frame = cell.Frame };
    }
}
