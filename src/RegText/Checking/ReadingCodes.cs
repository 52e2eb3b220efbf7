using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking;

/// <summary>A code that reading and parsing give, beside those of the rules.</summary>
/// <param name="Code">The code: N03.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What it says, in a few Japanese words.</param>
/// <param name="Remedy">What to do, in Japanese.</param>
/// <param name="IsUnread">Whether something there could not be read, so that no rule has looked at it.</param>
public sealed record ReadingCode(string Code, Severity Severity, string Title, string Remedy, bool IsUnread = false);

/// <summary>The codes that reading and parsing give. The same list, with the other codes, is docs/診断コード.md (a test compares them).</summary>
public static class ReadingCodes
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<ReadingCode> All { get; } =
    [
        new("F01", Severity.Warning, "先頭の書誌情報（「---」と「---」の間）に読めない所がある", "示された行を「項目: 値」の形に直す。「:」は半角、その後に空白1字"),
        new("F02", Severity.Info, "図は読んでいない", "図の中に文字があれば、文章に写す", IsUnread: true),
        new("F03", Severity.Warning, "数式は読めないので、外して読んだ", "数式を文字に直すか、原本を見る", IsUnread: true),
        new("F04", Severity.Warning, "埋め込まれた別の文書（Excelの表など）は読んでいない", "中の文章が要るときは、本文に写す", IsUnread: true),
        new("F05", Severity.Info, "Webページの案内などとみて、外して読んだ", "規程の一部でないことを確かめる"),
        new("N01", Severity.Error, "ハングルが混じっている（読み取りの誤り）", "原本を見て直す"),
        new("N03", Severity.Info, "文の途中の改行をつないで読んだ", "つなぎ目が正しければ、そのままでよい"),
        new("N04", Severity.Info, "行頭の箇条書き記号（「-」など）を外して読んだ", "そのままでよい"),
        new("N05", Severity.Info, "「第 8 6 条」のような番号の中の空白や、「職 員 は」のような字と字の間の空白を除いて読んだ", "そのままでよい"),
        new("N06", Severity.Info, "ページの見出しや番号とみて、本文から外した", "本文の一部でないことを確かめる"),
        new("N07", Severity.Info, "HTMLの印（<u>、<br> など）を外して読んだ", "そのままでよい"),
        new("N08", Severity.Info, "Markdownの印（#、** など）を外して読んだ", "そのままでよい"),
        new("N09", Severity.Warning, "一行に二つの見出しがあり、分けて読んだ", "行を分けて書き直す"),
        new("N10", Severity.Warning, "改行の前後に同じ字が重なっている", "原本を見て、重なりなら1字を消す"),
        new("N12", Severity.Warning, "例規に使われない文字（私用領域の文字、幅のない空白など）がある", "原本を見て、普通の文字に直す"),
        new("N13", Severity.Info, "表の行が途中で改行されており、前の欄に続けて読んだ", "欄の文章が正しいことを確かめる"),
        new("N14", Severity.Info, "番号のない行を、直前の規定に続く文として読んだ", "別の条や項でないことを確かめる"),
        new("N15", Severity.Warning, "番号の文字と形の似た別の文字（ニと二、ーと一など）を、番号とみて読んだ", "原本を見て、番号の文字に直す"),
        new("N16", Severity.Warning, "「ア職員」「一市長」のように番号の後の空白がない行を、番号とみて読んだ", "番号であることを確かめ、空白を入れる"),
        new("S01", Severity.Error, "条の番号が続いていない", "条の抜け、重なり、順序を見る。抜粋なら、そのままでよい"),
        new("S02", Severity.Error, "項の番号が続いていない", "項の番号を見る"),
        new("S03", Severity.Error, "号の番号が抜けている", "号の番号を見る"),
        new("S04", Severity.Error, "号の細分（ア、イなど）が抜けている", "細分の記号を見る"),
        new("S05", Severity.Error, "編、章、節などの番号が続いていない", "章などの番号を見る"),
        new("Z01", Severity.Warning, "どの規定にも属さない文字が残った", "示された行を見る。規程の一部なら、RegTextの担当に知らせる", IsUnread: true),
        new("Z02", Severity.Warning, "点検を外す注記に理由がない", "規則の記号の後に、理由を書く"),
    ];

    /// <summary>The code of this name; null when reading gives none such.</summary>
    public static ReadingCode? Find(string code) => All.FirstOrDefault(c => string.Equals(c.Code, code, StringComparison.OrdinalIgnoreCase));
}
