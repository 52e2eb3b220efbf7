using System.Collections.Immutable;

namespace RegText.Documents.Packets.Audits;

/// <summary>A section in charge that was audited (課).</summary>
/// <param name="Name">健康増進課.</param>
/// <param name="Short">The word over its column: 健康.</param>
public readonly record struct AuditedSection(string Name, string Short);

/// <summary>What was looked at.</summary>
/// <param name="Name">The words, with their number: 2 パソコンの取扱い（1）….</param>
/// <param name="Marks">A mark for each section.</param>
/// <param name="Remedy">改善内容; empty where there is none.</param>
/// <param name="Line">The line of the list, from 1.</param>
public sealed record AuditItem(string Name, ImmutableArray<char> Marks, string Remedy, int Line);

/// <summary>Words for each section: 所見, 指摘事項, 備考.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Words">One text for each section; empty where there is none.</param>
/// <param name="Line">The line of the list, from 1.</param>
public sealed record AuditNote(string Name, ImmutableArray<string> Words, int Line);

/// <summary>区分: items that are looked at together.</summary>
/// <param name="Name">人的セキュリティに関して.</param>
/// <param name="Items">The items in order.</param>
/// <param name="Notes">The words for each section.</param>
public sealed record AuditCategory(string Name, ImmutableArray<AuditItem> Items, ImmutableArray<AuditNote> Notes)
{
    /// <summary>What an auditor says of a section.</summary>
    public const string Opinion = "所見";

    /// <summary>What a section has to mend.</summary>
    public const string Objection = "指摘事項";

    /// <summary>A row below the marks.</summary>
    public const string Remarks = "備考";

    /// <summary>The words of a kind for a section; empty where there are none.</summary>
    public string Note(string kind, int section) => Notes.FirstOrDefault(n => string.Equals(n.Name, kind, StringComparison.Ordinal))?.Words[section] ?? "";

    /// <summary>How often a section has a mark.</summary>
    public int Count(int section, char mark) => Items.Count(i => i.Marks[section] == mark);
}

/// <summary>An audit: one list, from which all its tables and pages are made, so that they cannot disagree.</summary>
/// <param name="File">The name of the list.</param>
/// <param name="Sections">The sections in order.</param>
/// <param name="Categories">The items by 区分.</param>
/// <param name="Values">Further words for each section: 監査実施日.</param>
/// <param name="Legend">What the marks mean.</param>
public sealed record AuditSheet(
    string File, ImmutableArray<AuditedSection> Sections, ImmutableArray<AuditCategory> Categories, ImmutableArray<AuditNote> Values, ImmutableArray<string> Legend)
{
    /// <summary>適正.</summary>
    public const char Good = '○';

    /// <summary>監査指導により改善.</summary>
    public const char Mended = '△';

    /// <summary>改善を要する.</summary>
    public const char Bad = '×';

    /// <summary>該当なし.</summary>
    public const char None = '-';

    /// <summary>All marks, in the order of the legend.</summary>
    public const string Marks = "○△×-";

    /// <summary>What the marks mean where the list does not say it.</summary>
    public static readonly ImmutableArray<string> UsualLegend = ["○：適正", "△：監査指導により改善", "×：改善を要する", "-：該当なし"];

    /// <summary>How often each mark occurs, those that do not left out: ○：5　△：1.</summary>
    public static string Counted(Func<char, int> count) =>
        string.Join('　', Marks.Where(m => count(m) > 0).Select(m => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{m}：{count(m)}")));
}
