using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RegText.Documents;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace RegText.Formats.Writing.Word;

/// <summary>The parts around the text: settings, page and footer.</summary>
internal static class SettingsParts
{
    /// <summary>What a Japanese Word sets for a new document, without compatibility mode, and without squeezing punctuation.</summary>
    public static Settings Settings() => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 840 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(
            new SpaceForUnderline(),
            new BalanceSingleByteDoubleByteWidth(),
            new DoNotLeaveBackslashAlone(),
            new UnderlineTrailingSpaces(),
            new DoNotExpandShiftReturn(),
            new AdjustLineHeightInTable(),
            new UseFarEastLayout(),
            Setting(CompatSettingNameValues.CompatibilityMode, "15"),
            Setting(CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            Setting(CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            Setting(CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
            Setting(CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")),
        new ThemeFontLanguages { Val = "ja-JP", EastAsia = "ja-JP" },
        new DecimalSymbol { Val = "." },
        new ListSeparator { Val = "," });

    /// <summary>The page number, centred by its style, with words before it or none.</summary>
    public static Footer Footer(StyleSheet styles, string words)
    {
        var paragraph = new Paragraph(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = styles.Id(StyleNames.Footer) } });
        if (words.Length > 0) paragraph.AppendChild(new Run(new RunText(PrintableText.Of(words) + "　") { Space = SpaceProcessingModeValues.Preserve }));
        paragraph.Append(
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode("PAGE") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new RunText("1")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        return new(paragraph);
    }

    /// <summary>Paper, margins and the grid of lines.</summary>
    /// <param name="page">The page in twips.</param>
    /// <param name="setup">The page as it was asked for.</param>
    /// <param name="vertical">Whether the text runs from top to bottom. Pages of vertical writing that are made as tables do so in their cells.</param>
    /// <param name="footer">The id of the footer, or null.</param>
    public static SectionProperties Section(PageGeometry page, PageSetup setup, bool vertical, string? footer)
    {
        var size = new PageSize { Width = (uint)page.Width, Height = (uint)page.Height, Code = 9 };
        if (setup.Landscape) size.Orient = PageOrientationValues.Landscape;
        var section = new SectionProperties(
            size,
            new PageMargin
            {
                Top = page.Top,
                Bottom = page.Bottom,
                Left = (uint)page.Left,
                Right = (uint)page.Right,
                Header = (uint)Math.Min(851, page.Top / 2),
                Footer = (uint)Math.Min(851, page.Bottom / 2),
                Gutter = 0,
            },
            new Columns { Space = "425" },
            new DocGrid { Type = DocGridValues.Lines, LinePitch = page.LinePitch });
        if (vertical) section.InsertBefore(new TextDirection { Val = TextDirectionValues.TopToBottomRightToLeft }, section.GetFirstChild<DocGrid>());
        if (footer is not null) section.PrependChild(new FooterReference { Type = HeaderFooterValues.Default, Id = footer });
        return section;
    }

    private static CompatibilitySetting Setting(CompatSettingNameValues name, string value)
        => new() { Name = name, Uri = "http://schemas.microsoft.com/office/word", Val = value };
}
