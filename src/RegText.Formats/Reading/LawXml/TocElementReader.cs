using System.Collections.Immutable;
using System.Xml.Linq;
using RegText.Syntax;

namespace RegText.Formats.Reading.LawXml;

/// <summary>TOC → 目次: its entries in order, the nesting left out.</summary>
internal static class TocElementReader
{
    public static Toc Read(XElement toc)
    {
        var entries = ImmutableArray.CreateBuilder<TocEntry>();
        foreach (var element in toc.Descendants().Where(e => e.Name.LocalName.StartsWith("TOC", StringComparison.Ordinal) && e.Name.LocalName != "TOCLabel"))
            entries.Add(Entry(element));
        var ranges = entries.Where(e => !e.Range.IsEmpty).ToList();
        var isPages = ranges.Count > 0 && toc.Descendants("ArticleRange").All(r => !InlineText.ValueOf(r).Contains('第', StringComparison.Ordinal));
        return new(InlineText.Of(toc.Element("TOCLabel")).WithoutWhiteSpace(), isPages ? TocStyle.Pages : TocStyle.Ranges, entries.ToImmutable());
    }

    private static TocEntry Entry(XElement element)
    {
        var name = element.Name.LocalName;
        var range = UnitElementReader.Unbracketed(element.Element("ArticleRange"));
        var number = UnitElementReader.Number(element);
        switch (name)
        {
            case "TOCArticle":
                return new(UnitKind.Article, number, InlineText.Of(element.Element("ArticleTitle")), UnitElementReader.Unbracketed(element.Element("ArticleCaption")), range);
            case "TOCSupplProvision":
                return new(UnitKind.SupplProvision, null, InlineText.Of(element.Element("SupplProvisionLabel")).WithoutWhiteSpace(), UnitText.Empty, range);
            case "TOCAppdxTableLabel":
                var (appendix, appendixTitle) = UnitElementReader.LabelAndTitle(element);
                return new(UnitKind.AppdxTable, null, appendix, appendixTitle, range);
            case "TOCPreambleLabel":
                return new(UnitKind.PlainText, null, InlineText.Of(element), UnitText.Empty, range);
            default:
                var (label, title) = UnitElementReader.LabelAndTitle(element.Element(name[3..] + "Title"));
                return new(Enum.TryParse<UnitKind>(name[3..], out var kind) ? kind : UnitKind.PlainText, number, label, title, range);
        }
    }
}
