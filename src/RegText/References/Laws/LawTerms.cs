using System.Collections.Frozen;

namespace RegText.References.Laws;

/// <summary>
/// The terms that some laws define which regulations of municipalities take over as a whole (SPEC D.4, DF9). Not complete: only the laws
/// named here are known.
/// </summary>
public static class LawTerms
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> OfLaw =
        new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["個人情報の保護に関する法律"] = Set(
            "個人情報", "個人識別符号", "要配慮個人情報", "本人", "仮名加工情報", "匿名加工情報", "個人関連情報", "行政機関", "独立行政法人等", "地方独立行政法人", "行政機関等",
            "個人情報データベース等", "個人情報取扱事業者", "個人データ", "保有個人データ", "保有個人情報", "個人情報ファイル", "行政機関等匿名加工情報", "行政機関等匿名加工情報ファイル",
            "条例要配慮個人情報"),
        ["行政手続における特定の個人を識別するための番号の利用等に関する法律"] = Set(
            "行政機関", "独立行政法人等", "個人情報", "個人情報ファイル", "個人番号", "本人", "個人番号カード", "特定個人情報", "特定個人情報ファイル", "個人番号利用事務",
            "個人番号関係事務", "個人番号利用事務実施者", "個人番号関係事務実施者", "情報提供ネットワークシステム", "法人番号"),
        ["公文書等の管理に関する法律"] = Set(
            "行政機関", "独立行政法人等", "国立公文書館等", "行政文書", "法人文書", "歴史公文書等", "特定歴史公文書等", "公文書等"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a law defines a term; false where the terms of the law are not known.</summary>
    public static bool IsTermOf(string lawTitle, string term) => OfLaw.TryGetValue(lawTitle, out var terms) && terms.Contains(term);

    private static FrozenSet<string> Set(params string[] terms) => terms.ToFrozenSet(StringComparer.Ordinal);
}
