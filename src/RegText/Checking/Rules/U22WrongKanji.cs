using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Words that sound the same and are mistaken (SPEC E.1.6 U22); only combinations of which one is wrong.</summary>
internal sealed class U22WrongKanji : WordRule
{
    public override string Code => "U22";

    public override Severity Severity => Severity.Warning;

    public override string Title => "同音の語の書き誤り";

    public override string Remedy => "意味に合った漢字を使ってください。";

    protected override ImmutableArray<WordPair> Words { get; } =
    [
        new("立ち合わせ", "立ち会わせ"),
        new("立ち合い", "立会い"),
        new("立合い", "立会い"),
        new("立ち合う", "立ち会う"),
        new("情報の搾取", "情報の詐取") { IsCertain = false },
        new("情報を搾取", "情報を詐取") { IsCertain = false },
        new("サービス規程", "服務規程") { IsCertain = false, OnlyBefore = ["に違反", "（", "("] },
        new("責任の追求", "責任の追及"),
        new("責任を追求", "責任を追及"),
        new("適性に", "適正に") { OnlyBefore = ["管理", "行", "執行", "処理", "運用", "実施", "取り扱", "保管", "使用", "利用"] },
        new("適性な", "適正な") { OnlyBefore = ["管理", "執行", "処理", "運用", "実施", "取扱", "使用", "利用", "事務"] },
        new("所用の措置", "所要の措置"),
        new("市長の決済", "市長の決裁") { OnlyBefore = ["を受け", "を得"] },
        new("長の決済", "長の決裁") { OnlyBefore = ["を受け", "を得"] },
        new("人事移動", "人事異動"),
        new("を対照とする", "を対象とする"),
        new("を対称とする", "を対象とする"),
        new("意外の者", "以外の者"),
        new("意外の目的", "以外の目的"),
        new("事態を収集", "事態を収拾"),
        new("異義を申し", "異議を申し"),
        new("図等の文言", "図等の文書") { IsCertain = false },
        new("書等の文言", "書等の文書") { IsCertain = false },
        new("「SMS」", "「SNS」") { IsCertain = false, OnlyAfter = ["ソーシャルメディア(以下", "ソーシャルメディア（以下", "ソーシャルネットワーキングサービス(以下", "ソーシャルネットワーキングサービス（以下"] },
        new("脆弱姓", "脆弱性"),
        new("機密姓", "機密性"),
    ];
}
