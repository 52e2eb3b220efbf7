using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>The 新旧対照表 of a Word document, the numbers that Word itself puts before its paragraphs included.</summary>
internal static class WordComparison
{
    public static Outcome<ComparisonDocument, string> Read(SourceBytes input)
    {
        var read = WordContentReader.Read(input.Bytes, new WordReadOptions(input.Revisions == RevisionView.Old ? RevisionView.Old : RevisionView.New, TextBoxes: false));
        if (!read.Succeeded) return $"{input.Name}: {read.Failure.Message}";
        var content = read.Value.Content;
        return new ComparisonDocument(
            [.. content.Tables.Select(t => ComparisonRows.Find([.. t.Rows.Select(r => r.Cells.Select(Cell).ToList())])).OfType<FoundComparison>()],
            [.. content.Paragraphs.Select(p => p.Text)]);
    }

    private static ComparisonCell Cell(WordCell cell)
    {
        var text = new MarkedText();
        foreach (var paragraph in cell.Paragraphs)
        {
            text.Add(paragraph.Label, isMarked: paragraph.Label.Length > 0 && paragraph.Runs.All(r => r.Underlined));
            foreach (var run in paragraph.Runs) text.Add(run.Text, run.Underlined);
            text.EndLine();
        }
        return new(cell.Column, cell.Span, text.Take());
    }
}
