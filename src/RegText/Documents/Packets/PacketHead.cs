using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Packets;

/// <summary>What the head of a packet says, and how it is printed on the first page.</summary>
/// <param name="Draft">The packet.</param>
public sealed record PacketHead(PacketDraft Draft)
{
    private const string Landscape = "A4横";
    private const string Portrait = "A4縦";

    /// <summary>The keys that mean something; others are notes of the author.</summary>
    public static readonly ImmutableArray<(string Key, string Meaning)> Keys =
    [
        ("題", "資料の題"), ("会議", "会議の名。書くと、先頭に会議名、題、日付、場所を印刷します"), ("日付", "会議の日付（曜日を確かめます）"), ("場所", "会議の場所"),
        ("資料番号", "右上に囲んで印刷する番号（資料3（案）など）"), ("対象", "本文の「第5条」などが、どの規程のことか（ファイル名）"), ("書式", "書式の名かファイル"),
        ("用紙", $"{Portrait}又は{Landscape}"), ("フッター", "ページ番号の前に印刷する語句"),
    ];

    /// <summary>The values.</summary>
    public FrontMatter Values => Draft.Head;

    /// <summary>題, or where there is none 会議.</summary>
    public string Title => Values["題"] ?? Values["会議"] ?? "資料";

    /// <summary>The files of the regulations that the text is about where nothing nearer says it.</summary>
    public ImmutableArray<string> Subjects => Values["対象"] is { } subjects ? [.. subjects.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [];

    /// <summary>The page in a house style.</summary>
    public PageSetup Page(Profile profile) => profile.AmendmentPage with
    {
        Landscape = Values["用紙"] is Landscape || (Values["用紙"] is null && profile.AmendmentPage.Landscape), Vertical = false, Footer = Values["フッター"] ?? "",
    };

    /// <summary>What cannot be used.</summary>
    public IEnumerable<MaterialFinding> Findings()
    {
        if (Values["用紙"] is { } paper and not (Landscape or Portrait))
            yield return new("M01", Severity.Error, $"用紙に「{paper}」は使えません。{Portrait}又は{Landscape}にしてください。", Draft.LineOf("用紙"));
        foreach (var key in Values.Values.Keys.Order(StringComparer.Ordinal))
        {
            var near = Keys.FirstOrDefault(k => k.Key.Length > 1 && k.Key != key && Spelling.Distance(k.Key, key) == 1).Key;
            if (near is not null && Keys.All(k => k.Key != key)) yield return new("M14", Severity.Warning, $"書誌情報の「{key}」は使いません。「{near}」ではありませんか。", Draft.LineOf(key));
        }
    }

    /// <summary>What is printed before the text: 資料番号, and for a meeting its name, 題, 日時 and 場所.</summary>
    public IEnumerable<Block> Blocks()
    {
        if (Values["資料番号"] is { } number) yield return Stamp(number);
        if (Values["会議"] is not { } meeting) yield break;
        yield return new TextBlock(BlockRole.Heading, [new(meeting)]) { HeadingLevel = 1 };
        if (Values["題"] is { } title && title != meeting) yield return new TextBlock(BlockRole.Heading, [new(title)]) { HeadingLevel = 1 };
        if (Values["日付"] is { } date) yield return Line("日時：" + date);
        if (Values["場所"] is { } place) yield return Line("場所：" + place);
    }

    /// <summary>資料番号 in its box at the right.</summary>
    public static TextBlock Stamp(string number) => new(BlockRole.Stamp, [new(number)]);

    private static TextBlock Line(string text) => new(BlockRole.Note, [new(text)]);
}
