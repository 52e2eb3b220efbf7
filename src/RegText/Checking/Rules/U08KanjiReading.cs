using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Kanji with readings that official texts write in kana (SPEC E.1.6 U08).</summary>
internal sealed class U08KanjiReading : WordRule
{
    public override string Code => "U08";

    public override Severity Severity => Severity.Warning;

    public override string Title => "常用漢字表にない読みを漢字で書いている";

    public override string Remedy => "かなで書いてください。";

    protected override ImmutableArray<WordPair> Words { get; } =
    [
        new("則り", "のっとり"),
        new("則って", "のっとって"),
        new("則った", "のっとった"),
        new("拘らず", "かかわらず"),
        new("拘わらず", "かかわらず"),
        new("予め", "あらかじめ"),
        new("概ね", "おおむね"),
        new("殆ど", "ほとんど"),
        new("尚、", "なお、"),
        new("於いて", "おいて"),
        new("於ける", "おける"),
        new("於て", "おいて"),
        new("依り", "より"),
        new("依って", "よって") { IsCertain = false },
        new("且つ", "かつ"),
        new("並に", "並びに"),
        new("凡そ", "およそ"),
        new("暫く", "しばらく"),
        new("夫々", "それぞれ"),
        new("其の", "その"),
        new("此の", "この"),
        new("此れ", "これ"),
        new("是等", "これら"),
        new("之を", "これを"),
        new("之に", "これに"),
        new("之が", "これが"),
        new("為す", "なす"),
        new("勿論", "もちろん"),
        new("宜しく", "よろしく"),
        new("迄", "まで"),
        new("即ち", "すなわち"),
        new("故に", "ゆえに") { NotAfter = ["事", "縁", "何"] },
        new("却って", "かえって"),
        new("漸く", "ようやく"),
        new("易い", "やすい") { NotAfter = ["容", "平", "簡", "交", "貿"] },
        new("居る", "いる") { NotAfter = ["住", "芝", "雑", "同", "別", "転", "入", "隠", "鳥"] },
        new("呉れ", "くれ"),
        new("貰", "もら"),
        new("筈", "はず"),
        new("儘", "まま"),
        new("毎に", "ごとに"),
        new("嘗て", "かつて"),
        new("寧ろ", "むしろ"),
        new("敢えて", "あえて"),
        new("纏め", "まとめ"),
        new("捗り", "はかどり"),
        new("虞", "おそれ"),
    ];
}
