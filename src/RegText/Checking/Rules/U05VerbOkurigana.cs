using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A compound verb written with the okurigana of its noun (SPEC E.1.6 U05).</summary>
internal sealed class U05VerbOkurigana : WordRule
{
    public override string Code => "U05";

    public override Severity Severity => Severity.Warning;

    public override string Title => "動詞の送り仮名を省いている";

    public override string Remedy => "動詞は「取り扱う」のように送り仮名を付けてください。名詞の「取扱い」は、そのままで構いません。";

    protected override ImmutableArray<WordPair> Words { get; } =
    [
        .. VerbForms.Pairs(
            new("取扱", "取り扱", "う"),
            new("取付", "取り付", "ける"),
            new("取外", "取り外", "す"),
            new("取外", "取り外", "せる"),
            new("引継", "引き継", "ぐ"),
            new("受入", "受け入", "れる"),
            new("打合", "打ち合わ", "せる"),
            new("打合わ", "打ち合わ", "せる"),
            new("申込", "申し込", "む"),
            new("届出", "届け出", "る"),
            new("届出", "届け出", "てる"),
            new("申出", "申し出", "る"),
            new("申出", "申し出", "てる"),
            new("貸出", "貸し出", "す"),
            new("持出", "持ち出", "す"),
            new("持出", "持ち出", "せる"),
            new("持込", "持ち込", "む"),
            new("読替", "読み替", "える"),
            new("繰上", "繰り上", "げる"),
            new("繰下", "繰り下", "げる"),
            new("取消", "取り消", "す"),
            new("差押", "差し押さ", "える"),
            new("差押え", "差し押さえ", "る"),
            new("貼付", "貼り付", "ける"),
            new("立入", "立ち入", "る"),
            new("立会", "立ち会", "う"),
            new("引渡", "引き渡", "す"),
            new("払戻", "払い戻", "す"),
            new("割当", "割り当", "てる"),
            new("組入", "組み入", "れる"),
            new("組替", "組み替", "える"),
            new("切替", "切り替", "える"),
            new("差引", "差し引", "く"),
            new("積立", "積み立", "てる"),
            new("取下", "取り下", "げる"),
            new("取決", "取り決", "める"),
            new("取調", "取り調", "べる"),
            new("引上", "引き上", "げる"),
            new("引下", "引き下", "げる"),
            new("見積", "見積も", "る"),
            new("申立", "申し立", "てる"),
            new("申合", "申し合わ", "せる"),
            new("借入", "借り入", "れる"),
            new("買取", "買い取", "る"),
            new("売渡", "売り渡", "す"),
            new("受付", "受け付", "ける"),
            new("呼出", "呼び出", "す"),
            new("書換", "書き換", "える"),
            new("書込", "書き込", "む"),
            new("読込", "読み込", "む"),
            new("振込", "振り込", "む"),
            new("備付", "備え付", "ける"),
            new("締切", "締め切", "る"),
            new("据置", "据え置", "く"),
            new("引換", "引き換", "える"),
            new("入替", "入れ替", "える"),
            new("乗入", "乗り入", "れる"),
            new("明渡", "明け渡", "す"),
            new("言渡", "言い渡", "す"),
            new("取戻", "取り戻", "す"),
            new("取入", "取り入", "れる"),
            new("取崩", "取り崩", "す"),
            new("払込", "払い込", "む"),
            new("繰越", "繰り越", "す"),
            new("繰入", "繰り入", "れる"),
            new("巻込", "巻き込", "む"),
            new("組込", "組み込", "む")),
    ];
}
