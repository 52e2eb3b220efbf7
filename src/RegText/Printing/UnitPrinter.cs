using System.Text;
using RegText.Syntax;

namespace RegText.Printing;

/// <summary>Tree → lines, in the order of the text and free of any notation. Labels and words are as printed in the source.</summary>
internal sealed class UnitPrinter
{
    /// <summary>Between label and words.</summary>
    public const string Blank = "　";

    private readonly List<PrintedLine> _lines = [];

    public static List<PrintedLine> Print(Instrument instrument)
    {
        var printer = new UnitPrinter();
        printer.AddHead(instrument);
        foreach (var unit in instrument.Body) printer.AddUnit(unit, 0);
        foreach (var suppl in instrument.Supplementary) printer.AddUnit(suppl, 0);
        foreach (var appendix in instrument.Appendices) printer.AddUnit(appendix, 0);
        return printer._lines;
    }

    /// <summary>One unit with all below it, as it stands below a unit that is <paramref name="depth"/> lists deep.</summary>
    public static List<PrintedLine> Print(Unit unit, int depth)
    {
        var printer = new UnitPrinter();
        printer.AddUnit(unit, depth);
        return printer._lines;
    }

    private void AddHead(Instrument instrument)
    {
        if (!instrument.Title.IsEmpty) Add(LineRole.Title, 0, instrument.Title.Value);
        // A number that does not end in 第N号 is known by its brackets.
        if (instrument.Number.Value is { Length: > 0 } number)
        {
            var (open, close) = instrument.NumberBrackets;
            Add(LineRole.Preface, 0, open.Length + close.Length == 0 && number[^1] != '号' ? $"（{number}）" : open + number + close);
        }
        foreach (var line in instrument.Preface.Where(l => l.Kind != PrefaceKind.Preamble)) AddPreface(line);
        if (instrument.Toc is { } toc) AddToc(toc);
        foreach (var line in instrument.Preface.Where(l => l.Kind == PrefaceKind.Preamble)) AddPreface(line);
    }

    private void AddPreface(PrefaceLine line) => _lines.Add(new(LineRole.Preface, 0, line.Text.Value) { Preface = line.Kind });

    /// <summary>SPEC A.9: 章 in column 2, 節 in column 3; where there are 編, they take column 2.</summary>
    private void AddToc(Toc toc)
    {
        if (!toc.Heading.IsEmpty) Add(LineRole.TocHeading, 0, toc.Heading.Value);
        var groups = toc.Entries.Where(e => e.Kind <= UnitKind.Division).Select(e => e.Kind).DefaultIfEmpty(UnitKind.Chapter);
        var top = groups.Min();
        var open = -1;
        foreach (var entry in toc.Entries)
        {
            if (entry.Kind <= UnitKind.Division) open = entry.Kind - top;
            var depth = entry.Kind switch
            {
                <= UnitKind.Division => open,
                UnitKind.Article => open + 1,
                _ => 0,
            };
            var range = entry.Range.IsEmpty ? "" : toc.Style == TocStyle.Pages ? "\t" + entry.Range.Value : $"（{entry.Range.Value}）";
            Add(LineRole.TocEntry, depth, Joined(entry.Label.Value, entry.Title.Value) + range);
        }
    }

    private void AddUnit(Unit unit, int depth)
    {
        if (unit.Caption is { Place: CaptionPlace.Before } caption) Add(LineRole.Caption, 0, caption.Printed, unit);
        switch (unit)
        {
            case Group group:
                Add(LineRole.Group, group.GroupKind - UnitKind.Part, Joined(Joined(unit.Label.Value, unit.Title.Value), unit.Text.Value), unit, unit.Label.Length);
                AddChildren(unit, 0);
                break;
            case Article:
                AddArticle(unit);
                break;
            case Paragraph:
                AddParagraph(unit);
                break;
            case SupplProvision suppl:
                Add(LineRole.Part, 0, SupplHeading(suppl), unit);
                AddChildren(unit, 0);
                break;
            case Appendix appendix:
                Add(LineRole.Part, 0, AppendixHeading(appendix), unit, unit.Label.Length);
                if (!unit.Text.IsEmpty) Add(LineRole.Text, -1, unit.Text.Value, unit);
                AddChildren(unit, -1);
                break;
            case Remarks:
                Add(LineRole.Margin, 0, Joined(unit.Label.Value, unit.Text.Value), unit, unit.Label.Length);
                AddChildren(unit, 0);
                break;
            case OutlineItem outline:
                AddEntry(outline);
                break;
            case TableUnit table:
                if (!unit.Title.IsEmpty) Add(LineRole.Text, depth, unit.Title.Value, unit);
                foreach (var row in table.Rows) _lines.Add(new(LineRole.Row, depth, string.Join('｜', row.Cells.Select(c => c.Value))) { Unit = unit, Row = row });
                AddChildren(unit, depth);
                break;
            case PlainText:
                if (!unit.Text.IsEmpty) Add(LineRole.Text, depth, unit.Text.Value, unit);
                AddChildren(unit, depth + 1);
                break;
            default:
                // 号 of a 別表 stand as far in as those of a 項.
                AddItem(unit, Math.Max(1, depth + 1));
                break;
        }
    }

    private void AddChildren(Unit unit, int depth)
    {
        foreach (var child in unit.Children) AddUnit(child, depth);
    }

    /// <summary>第12条　and the text of its first 項 on one line; below a caption without brackets the text has a line of its own.</summary>
    private void AddArticle(Unit article)
    {
        var head = article.Label.Value;
        if (article.Caption is { Place: CaptionPlace.AfterNumber } caption)
        {
            head = caption.Open.Length > 0 ? head + caption.Printed : Joined(head, caption.Printed);
            if (caption.Open.Length == 0)
            {
                Add(LineRole.Margin, 0, head, article, article.Label.Length);
                head = "";
            }
        }
        var isOwnLine = head.Length == 0;
        var children = article.Children.AsSpan();
        if (children is [Paragraph { Label.IsEmpty: true, Caption: null } first, ..])
        {
            head = Joined(head, first.Text.Value);
            if (head.Length > 0) Add(LineRole.Margin, 0, head, first, isOwnLine ? 0 : article.Label.Length);
            AddChildren(first, 0);
            children = children[1..];
        }
        else if (head.Length > 0) Add(LineRole.Margin, 0, head, article, article.Label.Length);
        foreach (var child in children) AddUnit(child, 0);
    }

    private void AddParagraph(Unit paragraph)
    {
        if (paragraph.Label.IsEmpty)
        {
            if (!paragraph.Text.IsEmpty) Add(LineRole.Unnumbered, 0, paragraph.Text.Value, paragraph);
        }
        else AddLabelled(LineRole.Margin, 0, paragraph);
        AddChildren(paragraph, 0);
    }

    /// <summary>An entry of a guideline or policy: its name stands on a line of its own, above its text.</summary>
    private void AddEntry(OutlineItem entry)
    {
        var name = entry.Title.IsEmpty ? entry.Text.Value : entry.Title.Value;
        Add(entry.Label.IsEmpty ? LineRole.Bullet : LineRole.Entry, entry.Level, Joined(entry.Label.Value, name), entry, entry.Label.Length);
        if (!entry.Title.IsEmpty && !entry.Text.IsEmpty) Add(LineRole.EntryText, entry.Level, entry.Text.Value, entry);
        foreach (var child in entry.Children)
        {
            if (child is PlainText) Add(LineRole.EntryText, entry.Level, child.Text.Value, child);
            else AddUnit(child, entry.Level - 1);
        }
    }

    private void AddItem(Unit item, int depth)
    {
        AddLabelled(LineRole.Item, depth, item);
        AddChildren(item, depth);
    }

    /// <summary>第2項 and 第1号 as headings stand on a line of their own (SPEC A.13.2 KAM-PARA, KAM-ITEM).</summary>
    private void AddLabelled(LineRole role, int depth, Unit unit)
    {
        var head = unit.Label.Value;
        if (head.StartsWith('第') && head.AsSpan().IndexOfAny('項', '号') > 0)
        {
            Add(role, depth, head, unit, head.Length);
            if (!unit.Text.IsEmpty) Add(role, depth, unit.Text.Value, unit);
        }
        else Add(role, depth, Joined(head, unit.Text.Value), unit, head.Length);
    }

    private static string SupplHeading(SupplProvision suppl)
    {
        var label = suppl.Label.Value;
        var heading = new StringBuilder(label.Length == 2 ? $"{label[0]}　{label[1]}" : label);
        if (!suppl.AmendLawNumber.IsEmpty) heading.Append('（').Append(suppl.AmendLawNumber.Value).Append('）');
        if (suppl.IsExtract) heading.Append("　抄");
        return heading.ToString();
    }

    private static string AppendixHeading(Appendix appendix)
    {
        var relation = appendix.Relation.IsEmpty ? "" : $"（{appendix.Relation.Value}）";
        return Joined(appendix.Label.Value + relation, appendix.Title.Value);
    }

    private static string Joined(string head, string text) => head.Length == 0 ? text : text.Length == 0 ? head : head + Blank + text;

    private void Add(LineRole role, int depth, string text, Unit? unit = null, int labelLength = 0) =>
        _lines.Add(new(role, depth, text) { Unit = unit, LabelLength = labelLength });
}
