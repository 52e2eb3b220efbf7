using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Words that the list of 2010 writes in kanji (SPEC E.1.6 U07).</summary>
internal sealed class U07MixedWriting : WordRule
{
    public override string Code => "U07";

    public override Severity Severity => Severity.Warning;

    public override string Title => "平成22年の常用漢字表の改定前の書き方をしている";

    public override string Remedy => "漢字で書く語になっています。示した書き方に改めてください。";

    protected override ImmutableArray<WordPair> Words { get; } =
    [
        new("き損", "毀損"),
        new("隠ぺい", "隠蔽"),
        new("ちょう付", "貼付"),
        new("破たん", "破綻"),
        new("進ちょく", "進捗"),
        new("そ及", "遡及"),
        new("補てん", "補塡"),
        new("払しょく", "払拭"),
        new("閉そく", "閉塞"),
        new("失そう", "失踪"),
        new("整とん", "整頓"),
        new("こう配", "勾配"),
        new("処方せん", "処方箋"),
        new("賄ろ", "賄賂"),
        new("明りょう", "明瞭"),
        new("危ぐ", "危惧"),
        new("完ぺき", "完璧"),
        new("親せき", "親戚"),
        new("ごう慢", "傲慢"),
        new("あて先", "宛先"),
        new("あて名", "宛名"),
        new("堆ひ", "堆肥"),
        new("たい積", "堆積"),
        new("たい肥", "堆肥"),
        new("だ液", "唾液"),
        new("伴りょ", "伴侶"),
        new("軽べつ", "軽蔑"),
        new("ら致", "拉致"),
        new("語い", "語彙"),
    ];
}
