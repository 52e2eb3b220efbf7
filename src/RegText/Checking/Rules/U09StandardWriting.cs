using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Words whose official writing differs in kanji or kana (SPEC E.1.6 U09).</summary>
internal sealed class U09StandardWriting : WordRule
{
    public override string Code => "U09";

    public override Severity Severity => Severity.Warning;

    public override string Title => "公用文の書き方と異なる漢字・かなで書いている";

    public override string Remedy => "示した書き方に改めてください。";

    protected override ImmutableArray<WordPair> Words { get; } =
    [
        new("にあたっては", "に当たっては"),
        new("にあたって", "に当たって") { NotBefore = ["いた", "いる"] },
        new("にあたり", "に当たり") { NotBefore = ["ま"] },
        new("に関わらず", "にかかわらず"),
        new("に係わらず", "にかかわらず"),
        new("に係らず", "にかかわらず"),
        new("うえで", "上で"),
        new("のうえ、", "の上、"),
        new("づける", "付ける") { NotAfter = ["近", "続", "片", "裏付", "気", "力", "元気", "養"] },
        new("づけ", "付け") { NotAfter = ["近", "片", "気", "続", "力", "裏", "近", "つ", "ひ", "か"], NotBefore = ["ない", "る"] },
        new("わからない", "分からない"),
        new("しうる", "し得る"),
        new("されうる", "され得る"),
        new("ありうる", "あり得る"),
        new("なりうる", "なり得る"),
        new("生じうる", "生じ得る"),
        new("盗難にあっ", "盗難に遭っ"),
        new("被害にあっ", "被害に遭っ"),
        new("下さい", "ください"),
        new("但し", "ただし"),
        new("出来る", "できる"),
        new("出来ない", "できない"),
        new("なってない", "なっていない"),
        new("無い", "ない"),
        new("の通り", "のとおり") { NotBefore = ["行", "抜", "路", "道"] },
        new("する事", "すること") { NotBefore = ["業", "務", "項", "由", "件", "態", "実", "故", "案", "柄", "情", "象", "例", "前", "後", "物", "務"] },
        new("した事", "したこと") { NotBefore = ["業", "務", "項", "由", "件", "態", "実", "故", "案", "柄", "情", "象", "例", "前", "後", "物"] },
        new("場合の外", "場合のほか"),
        new("の外、", "のほか、"),
        new("その為", "そのため"),
        new("する為", "するため"),
        new("の為に", "のために"),
        new("等の為", "等のため"),
        new("様に", "ように") { NotAfter = ["同", "多", "一", "異", "仕", "模", "有", "各", "文", "別", "多", "王", "殿", "神", "客", "態"] },
        new("致し", "いたし") { NotAfter = ["一", "合", "誘", "招", "引", "送", "筆", "極", "風"] },
        new("頂き", "いただき") { NotAfter = ["山"] },
        new("もとづき", "基づき"),
        new("もとづく", "基づく"),
        new("もとづいて", "基づいて"),
        new("おこなう", "行う"),
        new("おこなわ", "行わ"),
        new("おこなっ", "行っ"),
        new("ともなう", "伴う"),
        new("ともない", "伴い"),
        new("行なう", "行う"),
        new("行ない", "行い"),
        new("行なわ", "行わ"),
        new("行なっ", "行っ"),
        new("すべて", "全て"),
        new("あわせて", "併せて") { IsCertain = false, NotAfter = ["組み", "打ち", "問い", "照らし", "申し", "見", "重ね", "合", "待ち", "隣り"] },
        new("ただちに", "直ちに"),
        new("すみやかに", "速やかに"),
        new("たずさわる", "携わる"),
        new("とりまとめ", "取りまとめ"),
    ];
}
