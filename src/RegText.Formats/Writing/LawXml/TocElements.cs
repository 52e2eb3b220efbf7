using System.Xml.Linq;
using RegText.Syntax;
using static RegText.Formats.Writing.LawXml.SentenceElements;

namespace RegText.Formats.Writing.LawXml;

/// <summary>目次 → TOC, its entries nested as the schema wants them. Levels that an entry skips are filled with visible placeholders.</summary>
internal sealed class TocElements
{
    private readonly XElement _toc = new("TOC");
    private readonly List<(UnitKind Kind, XElement Element)> _open = [];
    private readonly TocStyle _style;
    private readonly UnitKind _top;

    private TocElements(Toc toc)
    {
        _style = toc.Style;
        var groups = toc.Entries.Where(e => e.Kind <= UnitKind.Division).Select(e => e.Kind).ToList();
        _top = groups.Count == 0 ? UnitKind.Article : (UnitKind)Math.Min((int)groups.Min(), (int)UnitKind.Section);
    }

    /// <summary>The element; null where the schema has no place for such a table of contents (one that lists only 附則).</summary>
    /// <param name="toc">The table of contents.</param>
    /// <param name="left">How many entries the schema has no place for: 条 below 章, which are as in the text itself.</param>
    public static XElement? Of(Toc toc, out int left)
    {
        var elements = new TocElements(toc);
        if (!toc.Heading.IsEmpty) elements._toc.Add(new XElement("TOCLabel", Words(toc.Heading.Value)));
        left = toc.Entries.Where(e => e.Kind == UnitKind.PlainText).Skip(1).Count();
        if (toc.Entries.FirstOrDefault(e => e.Kind == UnitKind.PlainText) is { } preamble) elements._toc.Add(new XElement("TOCPreambleLabel", Words(preamble.Label.Value)));
        foreach (var entry in toc.Entries.Where(e => e.Kind <= UnitKind.Article))
            if (!elements.Add(entry)) left++;
        if (elements._toc.Elements().All(e => e.Name.LocalName is "TOCLabel" or "TOCPreambleLabel"))
        {
            left = toc.Entries.Length;
            return null;
        }
        left += elements.AddRest([.. toc.Entries.Where(e => e.Kind > UnitKind.Article)]);
        return elements._toc;
    }

    private bool Add(TocEntry entry)
    {
        if (entry.Kind == UnitKind.Article)
        {
            if (_top != UnitKind.Article) return false;
            _toc.Add(Article(entry));
            return true;
        }
        while (_open.Count > 0 && _open[^1].Kind >= entry.Kind) _open.RemoveAt(_open.Count - 1);
        for (var kind = _open.Count == 0 ? _top : _open[^1].Kind + 1; kind < entry.Kind && !(kind == UnitKind.Subsection && entry.Kind == UnitKind.Division && _open.Count > 0); kind++)
            Open(kind, new("TOC" + kind, new XAttribute("Num", "0"), new XElement(kind + "Title", BodyContent.NoName)));
        Open(entry.Kind, new(
            "TOC" + entry.Kind,
            new XAttribute("Num", entry.Number?.ToString() ?? "0"),
            new XElement(entry.Kind + "Title", Words(UnitHead.Joined(entry.Label.Value, entry.Title.Value))),
            Range(entry)));
        return true;
    }

    private void Open(UnitKind kind, XElement element)
    {
        (_open.Count == 0 ? _toc : _open[^1].Element).Add(element);
        _open.Add((kind, element));
    }

    private int AddRest(List<TocEntry> entries)
    {
        var suppl = entries.Where(e => e.Kind == UnitKind.SupplProvision).ToList();
        if (suppl.Count > 0) _toc.Add(new XElement("TOCSupplProvision", new XElement("SupplProvisionLabel", Words(UnitHead.Joined(suppl[0].Label.Value, suppl[0].Title.Value))), Range(suppl[0])));
        var appendices = entries.Where(e => e.Kind is UnitKind.AppdxTable or UnitKind.AppdxStyle or UnitKind.AppdxFig or UnitKind.AppdxNote or UnitKind.Appdx).ToList();
        foreach (var entry in appendices) _toc.Add(new XElement("TOCAppdxTableLabel", Words(UnitHead.Joined(entry.Label.Value, entry.Title.Value))));
        return entries.Count - appendices.Count - Math.Min(1, suppl.Count);
    }

    private static XElement Article(TocEntry entry) => new(
        "TOCArticle",
        new XAttribute("Num", entry.Number?.ToString() ?? "0"),
        new XElement("ArticleTitle", Words(entry.Label.Value)),
        new XElement("ArticleCaption", $"（{Words(entry.Title.Value)}）"));

    private XElement? Range(TocEntry entry) =>
        entry.Range.IsEmpty ? null : new("ArticleRange", _style == TocStyle.Pages ? Words(entry.Range.Value) : $"（{Words(entry.Range.Value)}）");
}
