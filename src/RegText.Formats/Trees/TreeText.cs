using System.Text;
using RegText.Syntax;

namespace RegText.Formats.Trees;

/// <summary>
/// Prints an instrument as text in its normal form: one line a unit, U+3000 for every indent and behind every label (SPEC A.12;
/// regulations/README.md). Words and labels are as printed in the source.
/// </summary>
public static class TreeText
{
    /// <summary>Prints an instrument, without a final line break.</summary>
    public static string Print(Instrument instrument)
    {
        var lines = new List<string>();
        if (!instrument.Title.IsEmpty) lines.Add("　　　" + instrument.Title.Value);
        if (!instrument.Number.IsEmpty) lines.Add("　　　　" + instrument.Number.Value);
        foreach (var line in instrument.Preface) lines.Add("　" + line.Text.Value);
        if (instrument.Toc is { } toc) AddToc(toc, lines);
        foreach (var unit in instrument.Body.Concat<Unit>(instrument.Supplementary).Concat(instrument.Appendices)) Add(unit, null, lines);
        return string.Join('\n', lines);
    }

    private static void AddToc(Toc toc, List<string> lines)
    {
        if (!toc.Heading.IsEmpty) lines.Add(toc.Heading.Value);
        foreach (var entry in toc.Entries)
        {
            var indent = entry.Kind switch
            {
                UnitKind.Section => 2,
                UnitKind.Subsection => 3,
                UnitKind.Division or UnitKind.Article => 4,
                _ => 1,
            };
            var range = entry.Range.IsEmpty ? "" : toc.Style == TocStyle.Ranges ? $"（{entry.Range.Value}）" : "\t" + entry.Range.Value;
            lines.Add(Indent(indent) + Joined(entry.Label.Value, entry.Title.Value) + range);
        }
    }

    private static void Add(Unit unit, Unit? parent, List<string> lines)
    {
        if (unit.Caption is { Place: CaptionPlace.Before } caption) lines.Add("　" + caption.Printed);
        switch (unit)
        {
            case Article:
                AddArticle(unit, lines);
                return;
            case TableUnit table:
                foreach (var row in table.Rows) lines.Add(string.Join('\t', row.Cells.Select(c => c.Value)));
                break;
            default:
                var line = Joined(Head(unit), unit.Text.Value);
                if (line.Length > 0) lines.Add(Indent(IndentOf(unit, parent)) + line);
                break;
        }
        foreach (var child in unit.Children) Add(child, unit, lines);
    }

    // 第12条　and the text of its first 項 on one line; a caption without brackets has the line for itself.
    private static void AddArticle(Unit article, List<string> lines)
    {
        var head = article.Label.Value;
        if (article.Caption is { Place: CaptionPlace.AfterNumber } caption)
        {
            head = caption.Open.Length > 0 ? head + caption.Printed : Joined(head, caption.Printed);
            if (caption.Open.Length == 0)
            {
                lines.Add(head);
                head = "";
            }
        }
        foreach (var child in article.Children)
        {
            if (child is Paragraph { Label.IsEmpty: true, Caption: null } paragraph && ReferenceEquals(child, article.Children[0]))
            {
                lines.Add(Joined(head, paragraph.Text.Value));
                foreach (var below in paragraph.Children) Add(below, paragraph, lines);
            }
            else
            {
                Add(child, article, lines);
            }
        }
        if (article.Children.IsEmpty && head.Length > 0) lines.Add(head);
    }

    private static string Head(Unit unit)
    {
        var head = new StringBuilder(unit.Label.Value);
        if (unit is Appendix { Relation.IsEmpty: false } appendix) head.Append("（" + appendix.Relation.Value + "）");
        if (unit is SupplProvision { AmendLawNumber.IsEmpty: false } suppl) head.Append("（" + suppl.AmendLawNumber.Value + "）");
        if (unit is SupplProvision { IsExtract: true }) head.Append("　抄");
        if (unit.Caption is { Place: CaptionPlace.AfterNumber } caption) head.Append(caption.Printed);
        return Joined(head.ToString(), unit.Title.Value);
    }

    private static int IndentOf(Unit unit, Unit? parent) => unit switch
    {
        Group { GroupKind: UnitKind.Section } => 4,
        Group { GroupKind: UnitKind.Subsection } => 5,
        Group { GroupKind: UnitKind.Division } => 6,
        Group or SupplProvision => 3,
        Item => 1,
        Subitem subitem => subitem.Level + 1,
        OutlineItem outline => outline.Level - 1,
        Paragraph { Label.IsEmpty: true } when parent is not Article => 1,
        PlainText => 1,
        _ => 0,
    };

    private static string Joined(string head, string text) => head.Length == 0 ? text : text.Length == 0 ? head : head + "　" + text;

    private static string Indent(int count) => new('　', Math.Max(0, count));
}
