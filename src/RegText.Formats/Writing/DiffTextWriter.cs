using System.Text;
using RegText.Documents;

namespace RegText.Formats.Writing;

/// <summary>
/// Documents with tracked changes to plain text: what went stands in [-…-], what came in {+…+}; lines that stand in one text only begin with - or
/// +. Colours come on top of the marks, so that nothing is lost where they are not seen.
/// </summary>
public static class DiffTextWriter
{
    private const string Red = "\e[31m";
    private const string Green = "\e[32m";
    private const string Bold = "\e[1m";
    private const string Reset = "\e[0m";

    /// <summary>Writes a document, without a final line break.</summary>
    /// <param name="document">The document.</param>
    /// <param name="colour">Whether signs of colour for a terminal are written.</param>
    public static string Write(Document document, bool colour)
    {
        var output = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case TextBlock { HeadingLevel: > 0 } heading:
                    if (output.Length > 0) output.Append('\n');
                    output.Append(Painted(Words(heading, colour), Bold, colour)).Append('\n');
                    break;
                case TextBlock text:
                    Line(output, text.Revision, Indent(text) + (text.Revision == Revision.None ? Words(text, colour) : Plain(text)), colour);
                    break;
                case TableBlock table:
                    foreach (var row in table.Rows)
                        Line(output, row.Revision, string.Join('｜', row.Cells.Select(c => string.Concat(c.Blocks.Select(b => row.Revision == Revision.None ? Words(b, colour) : Plain(b))))), colour);
                    break;
            }
        }
        return output.ToString().TrimEnd('\n');
    }

    private static void Line(StringBuilder output, Revision revision, string text, bool colour)
    {
        var (sign, paint) = revision switch { Revision.Inserted => ("+ ", Green), Revision.Deleted => ("- ", Red), _ => ("  ", "") };
        output.Append(Painted((sign + text).TrimEnd(' '), paint, colour)).Append('\n');
    }

    private static string Words(TextBlock block, bool colour) => string.Concat(block.Runs.Select(run => run.Revision switch
    {
        Revision.Inserted => Painted("{+" + Shown(run) + "+}", Green, colour),
        Revision.Deleted => Painted("[-" + Shown(run) + "-]", Red, colour),
        _ => Shown(run),
    }));

    private static string Plain(TextBlock block) => string.Concat(block.Runs.Select(Shown));

    // A terminal obeys control characters; a text shows them.
    private static string Shown(Run run) => PrintableText.Of(run.Text).Replace('\n', ' ');

    private static string Indent(TextBlock block) => new('　', Math.Clamp((int)Math.Round(block.FirstLine), 0, 20));

    private static string Painted(string text, string paint, bool colour) => colour && paint.Length > 0 && text.Length > 0 ? paint + text + Reset : text;
}
