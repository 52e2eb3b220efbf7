using System.Globalization;
using System.Text;

namespace RegText.Documents;

/// <summary>
/// A document as compact text for golden files and failure messages: one line for each paragraph, <c>[+new+]</c> and
/// <c>[-old-]</c> for marks, <c>{+new+}</c> and <c>{-old-}</c> for tracked changes, <c>‹role:text›</c> for runs with a role, <c>(left/first)</c> for indents,
/// <c>[[+…+]]</c> for a double line, <c>⟦…⟧</c> for a frame.
/// </summary>
public static class DocumentDebugPrint
{
    /// <summary>Prints the document.</summary>
    public static string DebugPrint(this Document document)
    {
        var output = new StringBuilder();
        var page = document.Page;
        output.Append(CultureInfo.InvariantCulture, $"document \"{Plain(document.Title)}\" A4 {(page.Landscape ? "landscape" : "portrait")}{(page.Vertical ? " vertical" : "")}, ")
            .Append(CultureInfo.InvariantCulture, $"margins {page.MarginTop} {page.MarginRight} {page.MarginBottom} {page.MarginLeft}, ");
        Line(output, $"{page.Font} {page.FontSize}pt{(page.PageNumbers ? ", page numbers" : "")}{(page.Footer.Length > 0 ? $", footer {page.Footer}" : "")}");
        foreach (var source in document.Sources) Line(output, $"source {source.Role} {source.Name} {source.Sha256}");
        foreach (var block in document.Blocks) Print(output, block);
        return output.ToString();
    }

    private static void Print(StringBuilder output, Block block)
    {
        switch (block)
        {
            case TextBlock text:
                Line(output, $"{Of(text)}");
                break;
            case TableBlock table:
                var widths = string.Join(':', table.Columns.Select(c => c.ToString(CultureInfo.InvariantCulture)));
                Line(output, $"table {widths} {Plain(table.Description)}".TrimEnd());
                for (var i = 0; i < table.Rows.Length; i++) Print(output, table.Rows[i], isHeading: i < table.HeadingRows);
                Line(output, $"end of table");
                break;
            default:
                Line(output, $"{block.GetType().Name.Replace("Block", "", StringComparison.Ordinal)}");
                break;
        }
    }

    private static void Print(StringBuilder output, TableRow row, bool isHeading)
    {
        string?[] notes = [isHeading ? "heading" : null, Of(row.Revision), row.KeepTogether ? "together" : null, row.KeepWithNext ? "with next" : null];
        Line(output, $"  {(row.LineAbove ? "-----" : ". . .")} {string.Join(", ", notes.Where(n => n is not null))}".TrimEnd());
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Blocks.IsEmpty) Line(output, $"  {i + 1}|{(row.Cells[i].ContinuesAbove ? " ^" : "")}");
            if (row.Cells[i].Parts.IsEmpty)
                foreach (var block in row.Cells[i].Blocks) Line(output, $"  {i + 1}| {Of(block)}");
            else Line(output, $"  {i + 1}| table row " + string.Join(" ¦ ", row.Cells[i].Parts.Select(Of)));
        }
    }

    /// <summary>⟦…⟧ is a frame.</summary>
    private static string Of(CellPart part)
    {
        var width = part.Width.ToString("0.##", CultureInfo.InvariantCulture);
        return part.Framed ? $"{width}⟦{Runs(part.Content)}⟧" : $"{width}:{Runs(part.Content)}";
    }

    private static string Of(TextBlock block)
    {
        var output = new StringBuilder();
        output.Append(block.Role);
        if (block.Left != 0 || block.FirstLine != 0) output.Append(CultureInfo.InvariantCulture, $" ({block.Left}/{block.FirstLine})");
        if (block.HeadingLevel != 0) output.Append(CultureInfo.InvariantCulture, $" h{block.HeadingLevel}");
        if (Of(block.Revision) is { } revision) output.Append(' ').Append(revision);
        output.Append(": ").Append(Runs(block));
        return output.ToString();
    }

    private static string Runs(TextBlock block)
    {
        var output = new StringBuilder();
        foreach (var run in block.Runs)
        {
            var text = Plain(run.Text);
            if (run.Mark == RunMark.Inserted) text = $"[+{text}+]";
            if (run.Mark == RunMark.Deleted) text = $"[-{text}-]";
            if (run.Mark == RunMark.Struck) text = $"[~{text}~]";
            if (run.Revision == Revision.Inserted) text = $"{{+{text}+}}";
            if (run.Revision == Revision.Deleted) text = $"{{-{text}-}}";
            if (run.IsDouble) text = $"[{text}]";
            output.Append(run.Role == RunRole.Text ? text : $"‹{run.Role}:{text}›");
        }
        return output.ToString();
    }

    private static string? Of(Revision revision) => revision switch { Revision.Inserted => "inserted", Revision.Deleted => "deleted", _ => null };

    private static string Plain(string text)
        => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal);

    private static void Line(StringBuilder output, FormattableString line) => Line(output, FormattableString.Invariant(line));

    private static void Line(StringBuilder output, string line) => output.Append(line).Append('\n');
}
