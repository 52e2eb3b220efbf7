using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;

namespace RegText.Parsing.Building;

/// <summary>
/// Pieces of a text: what stands above and before them is opened first, with words that stand for any text, and taken away afterwards.
/// </summary>
internal sealed partial class BodyBuilder
{
    private const string AnyText = "略。";

    /// <summary>Reads all lines as a piece that stands at a place; null when they do not start with what the place wants.</summary>
    public List<UnitDraft>? Read(FragmentPlace place)
    {
        switch (place.Kind)
        {
            case <= UnitKind.Article:
                Run(0);
                return Supplementary.Count + Appendices.Count == 0 ? Only(Body, d => d.Kind <= UnitKind.Article) : null;
            case UnitKind.Paragraph:
                return Paragraphs(place);
            case UnitKind.Item or UnitKind.Subitem:
                return Lists(place);
            case UnitKind.SupplProvision:
                Run(0);
                return Body.Count + Appendices.Count == 0 ? Only(Supplementary, _ => true) : null;
            case UnitKind.Remarks:
                return Remarks();
            case UnitKind.Table:
                return Rows();
            case UnitKind.PlainText:
                var content = _appendix = new(UnitKind.AppdxTable);
                Run(0);
                return IsWhole() ? Only(content.Children, _ => true) : null;
            default:
                _suppl = new(UnitKind.SupplProvision);
                Run(0);
                return Body.Count + Supplementary.Count == 0 ? Only(Appendices, d => d.Kind == place.Kind) : null;
        }
    }

    private List<UnitDraft>? Paragraphs(FragmentPlace place)
    {
        var first = lines.FindIndex(l => !CaptionLine.Recognise(l.Text));
        var number = first >= 0 && ParagraphHead.Recognise(lines[first].Text) is { } head ? head.Number.Base : 1;
        var above = new UnitDraft(place.InArticle ? UnitKind.Article : UnitKind.SupplProvision);
        if (place.InArticle) _article = above;
        else _suppl = above;
        if (number > 1) Open(above, number - 1, AnyText);
        else if (place.InArticle) Open(above, 1, "");
        Run(0);
        return IsWhole() ? Only(above.Children[(number > 1 ? 1 : 0)..], d => d.Kind == UnitKind.Paragraph) : null;
    }

    private List<UnitDraft>? Lists(FragmentPlace place)
    {
        _article = new(UnitKind.Article);
        var paragraph = Open(_article, place.Paragraph, AnyText);
        var parent = paragraph;
        foreach (var label in place.Above)
        {
            var number = ListHead.Recognise(label + "　略")?.Number ?? new UnitNumber(1);
            var above = Seed(parent, SeriesOf(label, number), number);
            parent = above;
        }
        var series = place.Sibling is { } sibling ? SeriesOf(sibling.Label, sibling.Number) : (LabelSeries?)null;
        var heads = ListHead.RecogniseAll(lines[0].Text);
        if (heads.IsEmpty) return null;
        var head = heads.FirstOrDefault(h => h.Series == series) ?? heads.FirstOrDefault(h => h.Number.Base == 1) ?? heads[0];
        var before = Before(head.Number);
        if (before is not null) Seed(parent, head.Series, before);
        Run(0);
        if (!IsWhole()) return null;
        var kind = place.Above.IsEmpty ? UnitKind.Item : UnitKind.Subitem;
        var units = Only(parent.Children[(before is null ? 0 : 1)..], d => d.Kind == kind);
        return units is null || _article.Children.Count == 1 ? units
            : Only(_article.Children[1..], d => d.Kind == UnitKind.Paragraph) is { } further ? [.. units, .. further] : null;
    }

    private List<UnitDraft>? Remarks()
    {
        var above = _appendix = new(UnitKind.AppdxTable);
        if (lines[0].Text.StartsWith("備考", StringComparison.Ordinal))
        {
            Run(0);
            return IsWhole() ? Only(above.Children, d => d.Kind == UnitKind.Remarks) : null;
        }
        var remarks = new UnitDraft(UnitKind.Remarks);
        remarks.Append(new UnitText(AnyText));
        (_paragraph, _current) = (remarks, remarks);
        _lastRemark = ParagraphHead.Recognise(lines[0].Text) is { } head ? head.Number.Base - 1 : 0;
        Run(0);
        return IsWhole() ? Only(remarks.Children, d => d.Kind == UnitKind.Item) : null;
    }

    private List<UnitDraft>? Rows()
    {
        if (!lines.TrueForAll(l => l.IsTableRow)) return null;
        var table = new UnitDraft(UnitKind.Table);
        foreach (var line in lines) table.Rows.Add(TableCells.Of(line, noise));
        return [table];
    }

    /// <summary>Whether everything came below what was opened: no 条, 附則 or 別表 of its own stands in the piece.</summary>
    private bool IsWhole() => Body.Count + Supplementary.Count + Appendices.Count == 0;

    private UnitDraft Open(UnitDraft above, int number, string text)
    {
        var draft = new UnitDraft(UnitKind.Paragraph) { Number = new(number) };
        above.Children.Add(draft);
        draft.Append(new UnitText(text));
        (_paragraph, _current) = (draft, draft);
        _lastLine = new LogicalLine(new UnitText(AnyText), 0);
        return draft;
    }

    private UnitDraft Seed(UnitDraft parent, LabelSeries series, UnitNumber number)
    {
        var draft = new UnitDraft(_lists.Count == 0 ? UnitKind.Item : UnitKind.Subitem) { Level = _lists.Count, Series = series, Number = number };
        draft.Append(new UnitText(AnyText));
        parent.Children.Add(draft);
        _lists.Add(draft);
        _current = draft;
        return draft;
    }

    private static LabelSeries SeriesOf(string label, UnitNumber number)
    {
        var heads = ListHead.RecogniseAll(label + "　略");
        return (heads.FirstOrDefault(h => h.Number == number) ?? heads.FirstOrDefault())?.Series ?? LabelSeries.Explicit;
    }

    /// <summary>A number that the given one follows; null before the first.</summary>
    private static UnitNumber? Before(UnitNumber number)
    {
        var parts = number.Parts;
        if (parts.Length > 1) return parts[^1] > 2 ? new([.. parts[..^1], parts[^1] - 1]) : new([.. parts[..^1]]);
        return parts[0] > 1 ? new(parts[0] - 1) : null;
    }

    private static List<UnitDraft>? Only(List<UnitDraft> units, Predicate<UnitDraft> isWanted) =>
        units.Count > 0 && units.TrueForAll(isWanted) ? units : null;
}
