using System.Collections.Immutable;
using System.Xml.Linq;
using RegText.Formats.Writing.LawXml;
using RegText.Parsing;
using RegText.Syntax;

namespace RegText.Formats.Reading.LawXml;

/// <summary>Law → instrument.</summary>
internal sealed class LawElementReader
{
    private readonly UnitHead _heads;

    private LawElementReader(SentenceElements sentences) => _heads = new(sentences);

    /// <summary>Reads a law.</summary>
    public static Instrument Read(XElement law)
    {
        var body = law.Element("LawBody")!;
        var mode = (string?)body.Descendants("Sentence").FirstOrDefault()?.Attribute("WritingMode");
        var sentences = new SentenceElements(mode);
        var reader = new LawElementReader(sentences);
        var instrument = Around(law) with
        {
            Toc = body.Element("TOC") is { } toc ? ReadToc(toc) : null,
            Body = reader.Units(body.Element("MainProvision")?.Elements() ?? [], "MainProvision"),
            Supplementary = [.. reader.Units(body.Elements("SupplProvision"), "LawBody").Cast<SupplProvision>()],
            Appendices = [.. reader.Units(body.Elements().Where(e => UnitElementReader.AppendixKind(e.Name.LocalName) is not null), "LawBody").Cast<Appendix>()],
        };
        return instrument with
        {
            SchemaMarkup = LawMarkup.ToKeep(Outline(law), LawHead.Of(instrument, sentences), mode, LawXmlWriter.WritingMode(instrument)),
        };
    }

    /// <summary>Title, number and the lines before the 本則.</summary>
    public static Instrument Around(XElement law)
    {
        var body = law.Element("LawBody")!;
        var title = InlineText.Of(body.Element("LawTitle"));
        var number = InlineText.Of(law.Element("LawNum"));
        var preface = ImmutableArray.CreateBuilder<PrefaceLine>();
        foreach (var line in body.Elements("EnactStatement")) preface.Add(new(PrefaceKind.EnactStatement, InlineText.Of(line)));
        foreach (var paragraph in body.Element("Preamble")?.Elements("Paragraph") ?? [])
            preface.Add(new(PrefaceKind.Preamble, new(string.Concat(paragraph.Descendants("Sentence").Select(InlineText.ValueOf)))));
        return new()
        {
            Title = title.Value == LawHead.NoTitle ? UnitText.Empty : title,
            Number = number.Value == LawHead.NoNumber ? UnitText.Empty : number,
            InstrumentKind = InstrumentKinds.Of(title.Value),
            Preface = preface.ToImmutable(),
        };
    }

    private static Toc ReadToc(XElement element)
    {
        var toc = TocElementReader.Read(element);
        return TocElements.Of(toc, out _) is { } computed && ElementEquality.Same(element, computed)
            ? toc
            : toc with { SchemaMarkup = element.ToString(SaveOptions.DisableFormatting) };
    }

    /// <summary>The law without what is read into the tree: TOC, MainProvision and what follows are empty places.</summary>
    private static XElement Outline(XElement law)
    {
        var body = law.Element("LawBody")!;
        var parts = body.Elements().SkipWhile(e => e.Name.LocalName != "MainProvision").Skip(1).Select(e => e.Name.LocalName == "SupplProvision").ToList();
        // 附則 and then 別表 is the order that needs no places.
        var alternates = parts.SkipWhile(isSuppl => isSuppl).Any(isSuppl => isSuppl);
        return new(law.Name, law.Attributes(), law.Elements().Select(e => e.Name.LocalName != "LawBody" ? e : new XElement(e.Name, e.Attributes(), e.Elements().Select(Place))));

        XElement? Place(XElement e) => e.Name.LocalName switch
        {
            "TOC" or "MainProvision" => new(e.Name, e.Name.LocalName == "TOC" ? null : e.Attributes()),
            "SupplProvision" => alternates ? new(LawMarkup.SupplPlace) : null,
            var name when UnitElementReader.AppendixKind(name) is not null => alternates ? new(LawMarkup.AppendixPlace) : null,
            _ => e,
        };
    }

    private ImmutableArray<Unit> Units(IEnumerable<XElement> elements, string parent)
    {
        var units = ImmutableArray.CreateBuilder<Unit>();
        foreach (var element in elements) units.Add(Unit(element, parent, units.Count + 1, units.Count > 0 ? units[^1].Number : null));
        return units.ToImmutable();
    }

    private Unit Unit(XElement element, string parent, int position, UnitNumber? before)
    {
        var unit = UnitElementReader.Read(element, before);
        var head = Markup.Head(element);
        if (!UnitElementReader.IsKnown(element.Name.LocalName)) return unit with { SchemaMarkup = head.ToString(SaveOptions.DisableFormatting) };
        unit = unit with { Children = Units(element.Elements().Where(e => !UnitElementReader.IsHead(element, e)), element.Name.LocalName) };
        var name = SchemaNames.Of(unit, parent);
        return name == element.Name.LocalName && ElementEquality.Same(head, _heads.Of(unit, name, position))
            ? unit
            : unit with { SchemaMarkup = head.ToString(SaveOptions.DisableFormatting) };
    }
}
