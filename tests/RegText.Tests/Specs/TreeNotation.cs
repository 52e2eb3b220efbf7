using System.Text;
using RegText.Parsing;
using RegText.Syntax;

namespace RegText.Tests.Specs;

/// <summary>
/// A tree as text, one line a unit, as tests/specs/parsing.md writes it: kind and number, the label as printed in [ ], the caption
/// or relation with its brackets, the name, and behind " : " the unit's own text.
/// </summary>
internal static class TreeNotation
{
    public static string Write(ParseResult result)
    {
        var text = new StringBuilder();
        foreach (var instrument in result.Instruments) Instrument(text, instrument);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>What is not in the tree, one line a piece: Markdown and HTML marks, white space and brackets are left out.</summary>
    public static string WriteNoise(ParseResult result)
    {
        var text = new StringBuilder();
        foreach (var piece in result.Layer.Pieces)
        {
            if (Name(piece.Kind) is not { } name) continue;
            text.Append(name).Append(" : ").Append(result.Source[piece.Span]).Append('\n');
        }
        return text.ToString().TrimEnd('\n');
    }

    public static string WriteDiagnostics(ParseResult result) =>
        string.Join('\n', result.Diagnostics.Select(d => $"{d.Code} 行{result.Source.Position(d.Span.Start).Line}"));

    private static void Instrument(StringBuilder text, Instrument instrument)
    {
        text.Append("題名").Append(instrument.Version.Length > 0 ? $" 〈{instrument.Version}〉" : "").Append(Own(instrument.Title)).Append('\n');
        if (!instrument.Number.IsEmpty) text.Append("番号").Append(Own(instrument.Number)).Append('\n');
        foreach (var line in instrument.Preface) text.Append(Name(line.Kind)).Append(Own(line.Text)).Append('\n');
        if (instrument.Toc is { } toc)
        {
            text.Append("目次").Append(toc.Heading.IsEmpty ? "" : $" [{toc.Heading}]").Append(toc.Style == TocStyle.Pages ? " ページ" : "").Append('\n');
            foreach (var entry in toc.Entries)
            {
                text.Append("  ").Append(UnitName.OfKind(entry.Kind)).Append(entry.Number is { } n ? $" {n}" : "").Append(" [").Append(entry.Label).Append(']')
                    .Append(entry.Title.IsEmpty ? "" : $" {entry.Title}").Append(entry.Range.IsEmpty ? "" : $" （{entry.Range}）").Append('\n');
            }
        }
        foreach (var unit in instrument.Body.Concat(instrument.Supplementary).Concat(instrument.Appendices)) Unit(text, unit, 0);
    }

    private static void Unit(StringBuilder text, Unit unit, int depth)
    {
        text.Append(' ', depth * 2).Append(UnitName.OfKind(unit.Kind));
        if (unit is Subitem or OutlineItem) text.Append(unit is Subitem subitem ? subitem.Level : ((OutlineItem)unit).Level);
        if (unit.Number is { } number) text.Append(' ').Append(number);
        if (!unit.Label.IsEmpty) text.Append(" [").Append(unit.Label).Append(']');
        if (unit.Caption is { } caption) text.Append(' ').Append(caption.Place == CaptionPlace.AfterNumber ? "後" : "").Append(caption.Printed);
        if (unit is SupplProvision suppl)
            text.Append(suppl.AmendLawNumber.IsEmpty ? "" : $" （{suppl.AmendLawNumber}）").Append(suppl.IsExtract ? " 抄" : "");
        if (unit is Appendix { Relation.IsEmpty: false } appendix) text.Append(" （").Append(appendix.Relation).Append('）');
        if (!unit.Title.IsEmpty) text.Append(' ').Append(unit.Title);
        if (!unit.Text.IsEmpty) text.Append(Own(unit.Text));
        text.Append('\n');
        if (unit is TableUnit table)
            foreach (var row in table.Rows)
                text.Append(' ', depth * 2 + 2).Append("| ").AppendJoin(" | ", row.Cells).Append(" |\n");
        foreach (var child in unit.Children) Unit(text, child, depth + 1);
    }

    private static string Own(UnitText text) => text.IsEmpty ? "" : " : " + text.Value;

    private static string Name(PrefaceKind kind) => kind switch
    {
        PrefaceKind.EnactStatement => "制定文",
        PrefaceKind.Date => "日付",
        PrefaceKind.History => "沿革",
        PrefaceKind.Preamble => "前文",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string? Name(PieceKind kind) => kind switch
    {
        PieceKind.Prose => "地の文",
        PieceKind.Note => "注記",
        PieceKind.PageFurniture => "柱",
        PieceKind.FrontMatter => "前付",
        _ => null,
    };
}
