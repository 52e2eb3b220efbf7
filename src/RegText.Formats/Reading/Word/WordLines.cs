using System.Collections.Immutable;
using RegText.Formats.Reading.Lines;
using RegText.Text;

namespace RegText.Formats.Reading.Word;

/// <summary>What stands in a Word file → lines of text.</summary>
internal static class WordLines
{
    /// <summary>Adds the blocks of a document.</summary>
    public static void Add(IEnumerable<WordBlock> blocks, LineBuilder lines)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case WordParagraph paragraph:
                    foreach (var line in Lines(paragraph)) lines.Add(line);
                    TellOmitted(paragraph.Omitted, lines);
                    break;
                case WordTable table:
                    AddTable(table, lines);
                    break;
            }
        }
    }

    private static void AddTable(WordTable table, LineBuilder lines)
    {
        // A box around paragraphs, perhaps with tables among them, is no table.
        if (table.Rows.All(r => r.Cells.Length <= 1))
        {
            foreach (var cell in table.Rows.SelectMany(r => r.Cells)) Add(cell.Blocks, lines);
            return;
        }
        foreach (var row in TextTable.Lines(Rows(table))) lines.Add(row);
        TellOmitted(Paragraphs(table).Aggregate(NonText.None, (all, p) => all | p.Omitted), lines);
    }

    private static List<ImmutableArray<TextCell>> Rows(WordTable table) =>
        [.. table.Rows.Where(r => !r.Cells.IsEmpty).Select(r => r.Cells.Select(c => new TextCell(c.Column, c.Span, [.. c.Blocks.SelectMany(Lines)])).ToImmutableArray())];

    private static IEnumerable<TextLine> Lines(WordBlock block) => block switch
    {
        WordParagraph paragraph => Lines(paragraph),
        WordTable table => TextTable.Lines(Rows(table)),
        _ => [],
    };

    /// <summary>
    /// A manual line break begins a line. It stands where Word's further lines stand, unless it begins a unit of its own.
    /// </summary>
    private static IEnumerable<TextLine> Lines(WordParagraph paragraph)
    {
        var pieces = paragraph.Text.Replace('\r', '\n').Split('\n');
        var first = paragraph.Label.Length == 0 ? pieces[0] : paragraph.Label + pieces[0].TrimStart();
        yield return TextLine.Typed(first, paragraph.FirstIndent) with { Origins = [paragraph] };
        foreach (var piece in pieces.Skip(1))
            yield return TextLine.Typed(piece, UnitLabel.Starts(piece) ? paragraph.FirstIndent : paragraph.LeftIndent) with { Origins = [paragraph] };
    }

    private static IEnumerable<WordParagraph> Paragraphs(WordTable table) => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Paragraphs);

    private static void TellOmitted(NonText omitted, LineBuilder lines)
    {
        if (omitted.HasFlag(NonText.Picture)) lines.Tell("F02", Severity.Info, "この行の図は読んでいません。図の中に文字があれば、文章に写してください。");
        if (omitted.HasFlag(NonText.Equation)) lines.Tell("F03", Severity.Warning, "この行の数式は読めないため、外して読みました。数式を文字に直すか、原本を確認してください。");
        if (omitted.HasFlag(NonText.Embedded)) lines.Tell("F04", Severity.Warning, "この行に埋め込まれた別の文書（Excelの表など）は読めません。中の文章が要るときは、写して貼り付けてください。");
    }
}
