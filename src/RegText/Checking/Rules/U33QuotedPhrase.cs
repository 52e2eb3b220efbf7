using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>「」 around words that are neither a term nor a title (SPEC E.1.6 U33): emphasis has no place in a provision.</summary>
internal sealed class U33QuotedPhrase : Rule
{
    private const int Longest = 12;

    // Behind words that are a term, an amendment, a notice or a reading, quotation marks are right.
    private static readonly ImmutableArray<string> SpeechBehind =
        ["と", "を", "（", "(", "に改め", "の次", "の下", "中", "又は", "及び", "若しくは", "並びに", "、「", "「", "の文字", "の表示", "の項", "の欄", "の意義", "という", "その他"];

    // Words by which titles of instruments and of documents end.
    private static readonly ImmutableArray<string> Titles =
        ["法", "令", "例", "則", "程", "綱", "領", "針", "書", "票", "簿", "表", "画", "準", "告示", "通知", "協定", "基準", "ガイドライン", "ポリシー", "マニュアル", "プラン", "ビジョン", "憲章", "宣言", "図", "証", "届", "台帳", "システム"];

    public override string Code => "U33";

    public override Severity Severity => Severity.Info;

    public override string Title => "定義語でも題名でもない語に「」を付けている";

    public override string Remedy => "強調のための「」は外すか、定義を置いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Provisions)
        {
            if (place.Unit is not { Unit: Paragraph, IsInBody: true }) continue;
            var text = place.Text.Value;
            foreach (var pair in instrument.Brackets(place).Pairs)
                if (pair.IsWhole && text[pair.Open] == '「' && pair.Close - pair.Open - 1 is >= 2 and <= Longest && IsEmphasis(text, pair))
                    log.Add(place, TextSpan.FromBounds(pair.Open, pair.Close + 1), $"「{text[(pair.Open + 1)..pair.Close]}」に付けた「」が、定義語や題名を示すものか、確認してください。");
        }
    }

    private static bool IsEmphasis(string text, BracketPair pair)
    {
        var inside = text.AsSpan(pair.Open + 1, pair.Close - pair.Open - 1);
        foreach (var title in Titles)
            if (inside.EndsWith(title, StringComparison.Ordinal)) return false;
        var behind = text.AsSpan(pair.Close + 1);
        if (behind.IsEmpty) return false;
        foreach (var speech in SpeechBehind)
            if (behind.StartsWith(speech, StringComparison.Ordinal)) return false;
        // Sentences about words of a text.
        return !text.Contains("とある", StringComparison.Ordinal) && !text.Contains("読み替", StringComparison.Ordinal) && !text.Contains("改め", StringComparison.Ordinal)
            && !text.Contains("以下「" + inside.ToString(), StringComparison.Ordinal) && !inside.ContainsAny('第', '（');
    }
}
