using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A compound noun written with the okurigana of its verb, or without any (SPEC E.1.6 U06).</summary>
internal sealed class U06NounOkurigana : WordRule
{
    // What follows a noun. に and て follow verbs too and are left out where the form is a verb's as well.
    private static readonly ImmutableArray<string> Particles = ["の", "を", "は", "が", "に", "等", "、", "及び", "又は", "並びに", "若しくは", "（", "(", "について", "も"];
    private static readonly ImmutableArray<string> SureParticles = ["の", "を", "は", "が", "等", "に関", "に係", "について", "に従事", "に当た", "に必要", "に際", "に伴", "に要する"];

    public override string Code => "U06";

    public override Severity Severity => Severity.Warning;

    public override string Title => "複合名詞の送り仮名が公用文の書き方と異なる";

    public override string Remedy => "名詞は「取扱い」「申込み」「手続」のように書いてください。";

    protected override ImmutableArray<WordPair> Words { get; } =
    [
        // Without the last kana.
        Noun("取扱", "取扱い"), Noun("持込", "持込み"), Noun("申込", "申込み"), Noun("引継", "引継ぎ"), Noun("受入", "受入れ"), Noun("打合", "打合せ"),
        Noun("立入", "立入り"), Noun("立会", "立会い"), Noun("取消", "取消し"), Noun("貸出", "貸出し"), Noun("持出", "持出し"), Noun("届け出", "届出"),
        Noun("手続き", "手続"),
        // With all kana of the verb.
        Verb("取り扱い", "取扱い"), Verb("取り消し", "取消し"), Verb("申し出", "申出"), Verb("申し込み", "申込み"), Verb("打ち合わせ", "打合せ"),
        Verb("引き継ぎ", "引継ぎ"), Verb("受け入れ", "受入れ"), Verb("貼り付け", "貼付け"), Verb("立ち入り", "立入り"), Verb("立ち会い", "立会い"), Verb("問い合わせ", "問合せ"),
        Verb("申し立て", "申立て"), Verb("差し押さえ", "差押え"), Verb("払い戻し", "払戻し"), Verb("割り当て", "割当て"), Verb("読み替え", "読替え"), Verb("取り下げ", "取下げ"),
        Verb("積み立て", "積立て"), Verb("借り入れ", "借入れ"), Verb("繰り入れ", "繰入れ"), Verb("繰り越し", "繰越し"), Verb("引き上げ", "引上げ"), Verb("引き下げ", "引下げ"),
    ];

    /// <summary>A form that no verb has: any particle tells the noun.</summary>
    private static WordPair Noun(string wrong, string right) => new(wrong, right) { OnlyBefore = Particles };

    /// <summary>A form that may be the verb before て or 、: only particles that follow nouns alone tell the noun.</summary>
    private static WordPair Verb(string wrong, string right) => new(wrong, right) { OnlyBefore = SureParticles };
}
