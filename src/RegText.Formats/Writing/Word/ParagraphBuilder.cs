using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RegText.Documents;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;
using TextRun = RegText.Documents.Run;

namespace RegText.Formats.Writing.Word;

/// <summary>Text blocks to Word paragraphs.</summary>
internal sealed class ParagraphBuilder(StyleSheet styles, RevisionMarks revisions)
{
    private readonly Dictionary<string, string?> underlines = new(StringComparer.Ordinal);
    private readonly int characterTwips = styles.CharacterTwips;
    private int uprights;

    /// <summary>A paragraph.</summary>
    /// <param name="block">Its content.</param>
    /// <param name="keepNext">On the page of what follows.</param>
    /// <param name="pageBreak">On a new page.</param>
    /// <param name="alignment">How it is set whatever its style says.</param>
    /// <param name="inFrame">In a framed cell: the frame is the mark, and changed words are not underlined besides.</param>
    /// <param name="vertical">In a text from top to bottom, whose short numbers stand upright.</param>
    public Paragraph Build(
        TextBlock block, bool keepNext = false, bool pageBreak = false, JustificationValues? alignment = null, bool inFrame = false, bool vertical = false)
    {
        var name = StyleNames.Of(block);
        var properties = Properties(name, keepNext, pageBreak);
        Complete(properties, block, name, alignment);
        var paragraph = new Paragraph(properties);
        foreach (var run in block.Runs.Where(r => r.Text.Length > 0).Select(r => inFrame ? r with { Mark = RunMark.None } : r))
            foreach (var element in vertical ? Upright(run) : [Build(run)]) paragraph.AppendChild(revisions.Around(element, run.Revision));
        revisions.MarkEnd(paragraph, block.Revision);
        return paragraph;
    }

    /// <summary>A paragraph in a cell of vertical writing, its lines at an exact distance, its short numbers upright.</summary>
    /// <param name="block">Its content.</param>
    /// <param name="pitch">The distance of its lines.</param>
    /// <param name="continues">Whether it goes on from the page before.</param>
    /// <param name="alignment">How it is set whatever its style says.</param>
    /// <param name="inFrame">In a framed cell.</param>
    public Paragraph BuildVertical(TextBlock block, int pitch, bool continues, JustificationValues? alignment, bool inFrame)
    {
        var name = continues ? StyleNames.Continued : StyleNames.Of(block);
        var properties = Vertical(name, pitch);
        Complete(properties, block, name, alignment);
        var paragraph = new Paragraph(properties);
        foreach (var run in block.Runs) paragraph.Append(Upright(inFrame ? run with { Mark = RunMark.None } : run));
        return paragraph;
    }

    /// <summary>A paragraph without text, for an empty cell of vertical writing.</summary>
    public Paragraph EmptyVertical(int pitch) => new(Vertical(StyleNames.Body, pitch));

    /// <summary>A paragraph without text, for an empty cell.</summary>
    public Paragraph Empty(bool keepNext) => new(Properties(StyleNames.Body, keepNext, pageBreak: false));

    /// <summary>The smallest paragraph there can be, where Word must have one.</summary>
    public Paragraph Filler(bool pageBreak) => new(Properties(StyleNames.AfterTable, keepNext: false, pageBreak));

    private void Complete(ParagraphProperties properties, TextBlock block, string style, JustificationValues? alignment)
    {
        var indent = new CharacterIndent(block.Left, block.FirstLine);
        if (indent != HouseStyles.Indent(style)) properties.Indentation = Indentation(indent);
        if (alignment is { } value && style != StyleNames.ColumnHeading) properties.Justification = new Justification { Val = value };
        if (block.HeadingLevel > 0) properties.OutlineLevel = new OutlineLevel { Val = Math.Min(block.HeadingLevel, 9) - 1 };
    }

    private ParagraphProperties Vertical(string style, int pitch)
    {
        var properties = Properties(style, keepNext: false, pageBreak: false);
        properties.SpacingBetweenLines = new SpacingBetweenLines { Line = StyleSheet.Number(pitch), LineRule = LineSpacingRuleValues.Exact };
        return properties;
    }

    private ParagraphProperties Properties(string style, bool keepNext, bool pageBreak)
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = styles.Id(style) } };
        if (keepNext) properties.KeepNext = new KeepNext();
        if (pageBreak) properties.PageBreakBefore = new PageBreakBefore();
        return properties;
    }

    private Indentation Indentation(CharacterIndent indent)
    {
        var element = new Indentation();
        foreach (var (name, value) in indent.Attributes(characterTwips))
            element.SetAttribute(new OpenXmlAttribute("w", name, StyleSheet.W.NamespaceName, StyleSheet.Number(value)));
        return element;
    }

    /// <summary>The pieces of a run in vertical writing: short numbers are set upright in the place of one character.</summary>
    private IEnumerable<Run> Upright(TextRun run)
    {
        foreach (var (text, upright) in UprightDigits.Split(PrintableText.Of(run.Text)))
        {
            var element = Build(run with { Text = text });
            if (upright) (element.RunProperties ??= new RunProperties()).EastAsianLayout = new EastAsianLayout { Vertical = true, Id = ++uprights };
            yield return element;
        }
    }

    private Run Build(TextRun run)
    {
        var text = PrintableText.Of(run.Text);
        var element = new Run();
        var properties = new RunProperties();
        if (StyleNames.Of(run) is { } style)
        {
            properties.RunStyle = new RunStyle { Val = styles.Id(style) };
            // Said again on the run itself, as the style has it: programs that import Word files look there only.
            if (UnderlineOf(style) is { } underline)
            {
                properties.Underline = new Underline();
                properties.Underline.SetAttribute(new OpenXmlAttribute("w", "val", StyleSheet.W.NamespaceName, run.IsDouble ? "double" : underline));
            }
        }
        if (run.Mark == RunMark.Struck) properties.Strike = new Strike();
        if (text.AsSpan().ContainsAnyInRange('\u00A0', '\u2FFF')) properties.RunFonts = new RunFonts { Hint = FontTypeHintValues.EastAsia };
        if (properties.HasChildren) element.RunProperties = properties;
        AppendText(element, text, run.Revision == Revision.Deleted);
        return element;
    }

    private string? UnderlineOf(string style)
    {
        if (!underlines.TryGetValue(style, out var value))
            underlines[style] = value = styles.Resolve(style, "rPr", "u");
        return value is null or "none" ? null : value;
    }

    private static void AppendText(Run run, string text, bool isDeleted)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\t', '\n') is var found && found < 0 ? text.Length : start + found;
            if (end > start && isDeleted) run.AppendChild(new DeletedText(text[start..end]) { Space = SpaceProcessingModeValues.Preserve });
            else if (end > start) run.AppendChild(new RunText(text[start..end]) { Space = SpaceProcessingModeValues.Preserve });
            if (end < text.Length) run.AppendChild<OpenXmlElement>(text[end] == '\t' ? new TabChar() : new Break());
            start = end + 1;
        }
    }
}
