using RegText.Syntax;

namespace RegText.Formats.Trees;

/// <summary>The names of the kinds of unit for programs (regtext.parse/1).</summary>
internal static class UnitNames
{
    /// <summary>The type in JSON.</summary>
    public static string Type(UnitKind kind) => kind switch
    {
        UnitKind.Part => "part",
        UnitKind.Chapter => "chapter",
        UnitKind.Section => "section",
        UnitKind.Subsection => "subsection",
        UnitKind.Division => "division",
        UnitKind.Article => "article",
        UnitKind.Paragraph => "paragraph",
        UnitKind.Item => "item",
        UnitKind.Subitem => "subitem",
        UnitKind.Outline => "outline",
        UnitKind.Table => "table",
        UnitKind.PlainText => "text",
        UnitKind.SupplProvision => "suppl",
        UnitKind.AppdxTable => "appdx_table",
        UnitKind.AppdxStyle => "appdx_style",
        UnitKind.AppdxFig => "appdx_fig",
        UnitKind.AppdxNote => "appdx_note",
        UnitKind.Appdx => "appdx",
        _ => "remarks",
    };

    /// <summary>The type in JSON of a line before the 本則.</summary>
    public static string Type(PrefaceKind kind) => kind switch
    {
        PrefaceKind.EnactStatement => "enact",
        PrefaceKind.Date => "date",
        PrefaceKind.History => "history",
        _ => "preamble",
    };

    /// <summary>The name in Japanese of a line before the 本則.</summary>
    public static string Japanese(PrefaceKind kind) => kind switch
    {
        PrefaceKind.EnactStatement => "制定文",
        PrefaceKind.Date => "日付",
        PrefaceKind.History => "沿革",
        _ => "前文",
    };

    /// <summary>The depth inside its kind: that of 細分 and outline entries, 1 for all others.</summary>
    public static int Level(Unit unit) => unit switch
    {
        Subitem subitem => subitem.Level,
        OutlineItem outline => outline.Level,
        _ => 1,
    };
}
