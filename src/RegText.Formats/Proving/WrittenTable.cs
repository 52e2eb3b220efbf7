using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Reading.Word;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Proving;

/// <summary>Proves a finished Word file before it is written: reads it back from its own XML and holds it against the two sources.</summary>
public static class WrittenTable
{
    /// <summary>The disagreements in Japanese; none when the file is proved.</summary>
    public static ImmutableArray<string> Check(ReadOnlyMemory<byte> docx, Instrument old, Instrument @new, TableStyle style)
    {
        var read = WordTableReader.Read(docx);
        if (!read.Succeeded) return ["作成した文書を読み返せませんでした。"];
        return Find(read.Value, style) is { } table
            ? TableProof.Check(table, old, @new, style)
            : [$"作成した文書に「{style.NewHeading}」と「{style.OldHeading}」の欄を持つ表が見つかりません。"];
    }

    /// <summary>The table whose heading row names both columns, wherever they stand; its rows without the heading.</summary>
    public static ReadBackTable? Find(WordContent content, TableStyle style)
    {
        foreach (var table in content.Tables)
        {
            if (table.Rows is not [{ IsHeading: true } heading, ..]) continue;
            var (newColumn, oldColumn) = (ColumnOf(heading, style.NewHeading), ColumnOf(heading, style.OldHeading));
            if (newColumn < 0 || oldColumn < 0) continue;
            return new([.. table.Rows.Where(r => !r.IsHeading).Select(r => new ReadBackRow(Lines(r, oldColumn), Lines(r, newColumn)))]);
        }
        return null;
    }

    private static int ColumnOf(WordRow heading, string word) =>
        heading.Cells.FirstOrDefault(c => string.Equals(WhiteSpace.Remove(c.Text), WhiteSpace.Remove(word), StringComparison.Ordinal))?.Column ?? -1;

    private static ImmutableArray<ReadBackLine> Lines(WordRow row, int column) =>
        row.Cells.FirstOrDefault(c => c.Column == column) is { } cell
            ? [.. cell.Paragraphs.Where(p => p.Text.Length > 0).Select(Line)]
            : [];

    private static ReadBackLine Line(WordParagraph paragraph)
    {
        var marked = ImmutableArray.CreateBuilder<TextSpan>();
        var position = 0;
        foreach (var run in paragraph.Runs)
        {
            if (run.Underlined) marked.Add(new(position, run.Text.Length));
            position += run.Text.Length;
        }
        return new(paragraph.Text, marked.ToImmutable());
    }
}
