using System.Text;
using System.Xml;
using System.Xml.Linq;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Writing.LawXml;

/// <summary>
/// Writes 法令標準XML, valid against XMLSchemaForJapaneseLaw_v3. A tree that was read from XML gives the same XML again. What the schema wants and
/// a draft lacks stands there as a placeholder in 【】, and a comment at the head of the file names it.
/// </summary>
public static class LawXmlWriter
{
    /// <summary>Writes an instrument. Lines end with LF.</summary>
    public static string Write(Instrument instrument)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var writer = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", ConformanceLevel = ConformanceLevel.Fragment }))
            foreach (var node in Nodes(instrument)) node.WriteTo(writer);
        return text.Append('\n').ToString();
    }

    /// <summary>The element Law, without comments.</summary>
    internal static XElement Element(Instrument instrument) => Nodes(instrument).OfType<XElement>().Single();

    /// <summary>The WritingMode of a text: that of its numerals.</summary>
    internal static string WritingMode(Instrument instrument)
    {
        foreach (var label in instrument.AllUnits().Where(u => u is Group or Article or Item).Select(u => u.Label.Value))
            foreach (var c in label)
                if (Numerals.IsNumeral(c)) return Numerals.IsKanji(c) ? "vertical" : "horizontal";
        return instrument.Number.Value.Any(Numerals.IsKanji) ? "vertical" : "horizontal";
    }

    private static List<XNode> Nodes(Instrument instrument)
    {
        var kept = LawMarkup.Kept(instrument);
        var mode = LawMarkup.WritingMode(instrument) ?? WritingMode(instrument);
        var sentences = new SentenceElements(mode == LawMarkup.NoWritingMode ? null : mode);
        var units = new UnitElements(sentences);
        var law = kept ?? LawHead.Of(instrument, sentences);
        if (kept is null) LawMarkup.KeepAttributes(instrument, law);
        var body = law.Element("LawBody")!;
        if (body.Element("MainProvision") is null) body.Add(new XElement("MainProvision"));
        var missing = kept is null ? LawHead.Missing(instrument).ToList() : [];

        if (instrument.Toc is { } toc && body.Element("TOC") is { } place)
        {
            var left = 0;
            var element = LawMarkup.Kept(toc) ?? TocElements.Of(toc, out left);
            if (left > 0) missing.Add(FormattableString.Invariant($"目次のうち{left}行は、スキーマに置き場所がないため省きました（本文から作り直せます）"));
            if (element is null) place.Remove();
            else place.ReplaceWith(element);
        }
        body.Element("MainProvision")!.Add(units.Main(instrument.Body));
        Parts(body, new(instrument.Supplementary.Select((s, i) => units.Element(s, "", i + 1))), new(instrument.Appendices.Select((a, i) => units.Element(a, "", i + 1))));
        return missing.Count == 0 ? [law] : [new XComment($"【要確認】{string.Join("。", missing.Select(Harmless))}。"), law];
    }

    /// <summary>附則 and then 別表, or in the order that was kept.</summary>
    private static void Parts(XElement body, Queue<XElement> supplementary, Queue<XElement> appendices)
    {
        foreach (var place in body.Elements().Where(e => e.Name.LocalName is LawMarkup.SupplPlace or LawMarkup.AppendixPlace).ToList())
        {
            var queue = place.Name.LocalName == LawMarkup.SupplPlace ? supplementary : appendices;
            place.ReplaceWith(queue.Count > 0 ? queue.Dequeue() : null);
        }
        body.Add(supplementary);
        body.Add(appendices);
    }

    private static string Harmless(string text) => SentenceElements.Clean(text).Replace("--", "－－", StringComparison.Ordinal);
}
