using System.Collections.Immutable;
using System.Xml.Linq;
using RegText.Documents;
using RegText.Formats.Reading.Word;
using static RegText.Formats.Writing.Word.StyleSheet;

namespace RegText.Formats.Writing.Word;

/// <summary>
/// The look of a Word file: the styles, the theme and the table of fonts of a .docx or .dotx that a clerk has restyled in Word.
/// Its text, paper and margins are of no account. Styles that it lacks are added as we define them.
/// </summary>
public sealed class WordTemplate
{
    private static readonly Lazy<byte[]> Embedded = new(LoadEmbedded);
    private static readonly Lazy<WordTemplate> Default = new(() => Read(Embedded.Value).Value!.AsBuiltIn());

    private readonly XDocument styles;
    private bool followsPage;

    internal WordTemplate(XDocument styles, XDocument? theme = null, XDocument? fontTable = null)
    {
        MissingStyles = [.. HouseStyles.AddMissing(new StyleSheet(styles))];
        (this.styles, Theme, FontTable) = (styles, theme, fontTable);
    }

    /// <summary>The template that comes with the program. Its font and size follow <see cref="PageSetup"/>.</summary>
    public static WordTemplate BuiltIn => Default.Value;

    /// <summary>The built-in template as a file, to be handed to a clerk who wants to restyle it.</summary>
    public static ReadOnlyMemory<byte> BuiltInFile => Embedded.Value;

    /// <summary>Names of the styles that the template lacks and that look as in the built-in one.</summary>
    public ImmutableArray<string> MissingStyles { get; }

    internal XDocument? Theme { get; }

    internal XDocument? FontTable { get; }

    /// <summary>
    /// Reads a template. Its own font and size then hold in place of those of <see cref="PageSetup"/>.
    /// </summary>
    public static Outcome<WordTemplate, WordReadFailure> Read(ReadOnlyMemory<byte> bytes)
    {
        var opened = WordPackage.Open(bytes);
        if (!opened.Succeeded) return opened.Failure;
        using var package = opened.Value;
        var part = package.Part("styles");
        if (part is null)
            return new WordReadFailure(WordReadProblem.NoStyles, "テンプレートにスタイルがありません。付属のテンプレートを元に作り直してください。");
        if (!part.Succeeded) return part.Failure;
        if (part.Value.Root!.Name != W + "styles")
        {
            return new WordReadFailure(WordReadProblem.StrictFormat,
                "テンプレートが「厳密な Open XML」形式です。Wordで「Word 文書（.docx）」として保存し直してください。");
        }
        return new WordTemplate(
            Sound(part.Value),
            WithoutPictures(package.Part("theme")?.Value),
            WithoutEmbedding(package.Part("fontTable")?.Value));
    }

    /// <summary>The styles for a document on this page; a fresh copy.</summary>
    internal StyleSheet StylesFor(PageSetup page)
    {
        var sheet = new StyleSheet(new XDocument(styles));
        if (!followsPage) return sheet;
        var before = sheet.CharacterTwips;
        var run = sheet.Xml.Root!.Element(W + "docDefaults")!.Element(W + "rPrDefault")!.Element(W + "rPr")!;
        run.Element(W + "rFonts")!.ReplaceAttributes(HouseStyles.FontAttributes(PrintableText.Of(page.Font)));
        run.Element(W + "sz")!.SetAttributeValue(W + "val", HouseStyles.HalfPoints(page.FontSize));
        run.Element(W + "szCs")!.SetAttributeValue(W + "val", HouseStyles.HalfPoints(page.FontSize));
        Scale(sheet, before);
        return sheet;
    }

    private WordTemplate AsBuiltIn()
    {
        followsPage = true;
        return this;
    }

    /// <summary>Indents in characters keep their twips in step with the size of type.</summary>
    private static void Scale(StyleSheet sheet, int before)
    {
        var after = sheet.CharacterTwips;
        if (after == before) return;
        foreach (var indent in sheet.Xml.Descendants(W + "ind"))
        {
            foreach (var name in new[] { "left", "hanging", "firstLine" })
            {
                if (indent.Attribute(W + (name + "Chars")) is not null && (int?)indent.Attribute(W + name) is { } twips)
                    indent.SetAttributeValue(W + name, (int)Math.Round((double)twips * after / before, MidpointRounding.AwayFromZero));
            }
        }
    }

    /// <summary>Without what points into parts that we do not take over, and what no Word writes.</summary>
    private static XDocument Sound(XDocument styles)
    {
        styles.DescendantNodes().Where(n => n is XComment or XProcessingInstruction).Remove();
        styles.Descendants(W + "numPr").Remove();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in styles.Root!.Elements(W + "style").ToList())
        {
            var id = (string?)style.Attribute(W + "styleId");
            var name = (string?)style.Element(W + "name")?.Attribute(W + "val");
            if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(name) || !seen.Add(id)) style.Remove();
        }
        if (styles.Root.Element(W + "docDefaults") is null)
            styles.Root.AddFirst(HouseStyles.Sheet("ＭＳ 明朝", 10.5).Root!.Element(W + "docDefaults"));
        return styles;
    }

    private static XDocument? WithoutPictures(XDocument? theme)
    {
        foreach (var fill in theme?.Descendants().Where(e => e.Name.LocalName == "blipFill").ToList() ?? [])
        {
            var a = fill.Name.Namespace;
            fill.ReplaceWith(new XElement(a + "solidFill", new XElement(a + "schemeClr", new XAttribute("val", "phClr"))));
        }
        return theme;
    }

    private static XDocument? WithoutEmbedding(XDocument? fontTable)
    {
        fontTable?.Descendants().Where(e => e.Name.LocalName.StartsWith("embed", StringComparison.Ordinal)).Remove();
        return fontTable;
    }

    private static byte[] LoadEmbedded()
    {
        using var stream = typeof(WordTemplate).Assembly.GetManifestResourceStream("template.docx")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
