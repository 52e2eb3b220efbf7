using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using RegText.Formats.Writing.LawXml;
using RegText.Parsing;
using RegText.Syntax;

namespace RegText.Formats.Reading.LawXml;

/// <summary>An element of 法令標準XML → the unit that it is, without its sub-units.</summary>
internal static class UnitElementReader
{
    /// <summary>The elements that belong to a unit itself; all others are sub-units.</summary>
    public static bool IsHead(XElement unit, XElement child)
    {
        var (parent, name) = (unit.Name.LocalName, child.Name.LocalName);
        return name == parent + "Title" || name == parent + "Sentence" || name switch
        {
            "ArticleCaption" or "ParagraphCaption" or "ParagraphNum" or "SupplProvisionLabel" or "RemarksLabel" or "RelatedArticleNum" or "ArithFormulaNum" => true,
            "Table" => parent == "TableStruct",
            "Sentence" => parent == "Remarks",
            "Column" => true,
            _ => false,
        };
    }

    /// <summary>Whether the tree has a type for the element. Others become text that keeps its markup.</summary>
    public static bool IsKnown(string name) =>
        name is "Part" or "Chapter" or "Section" or "Subsection" or "Division" or "Article" or "Paragraph" or "SupplProvision" or "TableStruct" or "Remarks"
        || SchemaNames.Depth(name) >= 0 || SchemaNames.Depth(name, "List", "Sublist") >= 0 || AppendixKind(name) is not null;

    /// <summary>The unit without its sub-units.</summary>
    /// <param name="element">The element.</param>
    /// <param name="before">The number of the unit before it, for units whose label may mean several numbers.</param>
    public static Unit Read(XElement element, UnitNumber? before = null)
    {
        var name = element.Name.LocalName;
        return name switch
        {
            "Part" => Group(UnitKind.Part, element),
            "Chapter" => Group(UnitKind.Chapter, element),
            "Section" => Group(UnitKind.Section, element),
            "Subsection" => Group(UnitKind.Subsection, element),
            "Division" => Group(UnitKind.Division, element),
            "Article" => Article(element),
            "Paragraph" => new Paragraph
            {
                Number = Number(element),
                Label = Label(element.Element("ParagraphNum")),
                Caption = Caption(element.Element("ParagraphCaption"), CaptionPlace.Before),
                Text = Sentences(element.Element("ParagraphSentence")),
            },
            "SupplProvision" => new SupplProvision
            {
                Label = Label(element.Element("SupplProvisionLabel")),
                AmendLawNumber = new((string?)element.Attribute("AmendLawNum") ?? ""),
                IsExtract = (string?)element.Attribute("Extract") is "true" or "1",
            },
            "TableStruct" => Table(element),
            "Remarks" => new Remarks { Label = Label(element.Element("RemarksLabel")), Text = Joined(element.Elements("Sentence")) },
            _ when AppendixKind(name) is { } kind => Appendix(element, kind),
            _ when SchemaNames.Depth(name) is >= 0 and var depth => Item(element, depth, before),
            _ when SchemaNames.Depth(name, "List", "Sublist") >= 0 => new PlainText { Text = Sentences(element.Element(name + "Sentence")) },
            _ => new PlainText { Text = InlineText.Of(element) },
        };
    }

    /// <summary>The kind of a 別表, 様式 …, or null for other elements.</summary>
    public static UnitKind? AppendixKind(string name) => name switch
    {
        "AppdxTable" or "SupplProvisionAppdxTable" => UnitKind.AppdxTable,
        "AppdxStyle" or "AppdxFormat" or "SupplProvisionAppdxStyle" => UnitKind.AppdxStyle,
        "AppdxFig" => UnitKind.AppdxFig,
        "AppdxNote" => UnitKind.AppdxNote,
        "Appdx" or "SupplProvisionAppdx" => UnitKind.Appdx,
        _ => null,
    };

    /// <summary>The number in the notation of the schema: 12_2, 5:8; null for anything else.</summary>
    public static UnitNumber? Number(XElement element)
    {
        var range = ((string?)element.Attribute("Num") ?? "").Split(':');
        var first = Single(range[0]);
        if (range.Length == 1 || first is null) return first;
        return range.Length == 2 && Single(range[1]) is { } last ? first.To(last) : null;
    }

    /// <summary>第一章　総則 → label and name.</summary>
    public static (UnitText Label, UnitText Title) LabelAndTitle(XElement? element)
    {
        var text = element is null ? "" : InlineText.ValueOf(element).Trim();
        var blank = text.AsSpan().IndexOfAny('　', ' ');
        return blank < 0 ? (new(text), UnitText.Empty) : (new(text[..blank]), new(text[(blank + 1)..].Trim()));
    }

    /// <summary>The text without the bracket around it.</summary>
    public static UnitText Unbracketed(XElement? element)
    {
        var text = element is null ? "" : InlineText.ValueOf(element).Trim();
        return new(text.Length > 1 && text[0] is '（' or '(' && text[^1] is '）' or ')' ? text[1..^1] : text);
    }

    private static UnitNumber? Single(string text)
    {
        var parts = new List<int>();
        foreach (var part in text.Split('_'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
            parts.Add(value);
        }
        return new([.. parts]);
    }

    private static Group Group(UnitKind kind, XElement element)
    {
        var (label, title) = LabelAndTitle(element.Element(element.Name.LocalName + "Title"));
        return new(kind) { Number = Number(element), Label = label, Title = title };
    }

    private static Article Article(XElement element)
    {
        var caption = element.Element("ArticleCaption");
        var isBehind = caption?.ElementsBeforeSelf("ArticleTitle").Any() == true;
        return new()
        {
            Number = Number(element),
            Label = Label(element.Element("ArticleTitle")),
            Caption = Caption(caption, isBehind ? CaptionPlace.AfterNumber : CaptionPlace.Before),
        };
    }

    private static Unit Item(XElement element, int depth, UnitNumber? before)
    {
        var name = element.Name.LocalName;
        var label = Label(element.Element(name + "Title"));
        return (depth == 0 ? new Item() : (Unit)new Subitem(depth)) with
        {
            Number = ListLabels.Number(label.Value, Number(element), before),
            Label = label,
            Text = Sentences(element.Element(name + "Sentence")),
        };
    }

    private static Appendix Appendix(XElement element, UnitKind kind)
    {
        var (label, title) = LabelAndTitle(element.Elements().FirstOrDefault(e => e.Name.LocalName is "ArithFormulaNum" || e.Name.LocalName == element.Name.LocalName + "Title"));
        return new(kind) { Number = Number(element), Label = label, Title = title, Relation = Unbracketed(element.Element("RelatedArticleNum")) };
    }

    private static TableUnit Table(XElement element)
    {
        var rows = element.Element("Table")?.Elements().Select(r => new TableUnitRow([.. r.Elements().Select(Cell)])) ?? [];
        return new([.. rows]) { Title = InlineText.Of(element.Element("TableStructTitle")) };
    }

    /// <summary>The words of a cell; units inside it one behind the other, divided by blanks.</summary>
    private static UnitText Cell(XElement cell) =>
        !cell.HasElements || cell.Nodes().Any(n => n is XText) ? InlineText.Of(cell)
        : cell.Elements().All(e => e.Name.LocalName == "Sentence") ? Joined(cell.Elements())
        : new(string.Join('　', cell.Descendants().Where(d => d.Name.LocalName is "Sentence" || d.Name.LocalName.EndsWith("Title", StringComparison.Ordinal) || d.Name.LocalName == "ParagraphNum")
            .Select(InlineText.ValueOf).Where(t => t.Length > 0)));

    private static Caption? Caption(XElement? element, CaptionPlace place)
    {
        if (element is null) return null;
        var text = InlineText.ValueOf(element).Trim();
        return text.Length > 1 && text[0] is '（' or '(' && text[^1] is '）' or ')'
            ? new(new(text[1..^1]), text[..1], text[^1..], place)
            : new(new(text), "", "", place);
    }

    private static UnitText Label(XElement? element) => InlineText.Of(element).WithoutWhiteSpace();

    private static UnitText Sentences(XElement? element)
    {
        if (element is null) return UnitText.Empty;
        var columns = element.Elements("Column").ToImmutableArray();
        return columns.IsEmpty
            ? element.Element("Table") is { } table ? InlineText.Of(table) : Joined(element.Elements("Sentence"))
            : new(string.Join('　', columns.Select(c => Joined(c.Elements("Sentence")).Value)));
    }

    private static UnitText Joined(IEnumerable<XElement> sentences) => new(string.Concat(sentences.Select(InlineText.ValueOf)));
}
