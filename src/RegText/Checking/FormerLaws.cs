using System.Collections.Frozen;
using System.Collections.Immutable;
using RegText.References.Laws;

namespace RegText.Checking;

/// <summary>A law that has another name now, or is no more.</summary>
/// <param name="Title">Its former title.</param>
/// <param name="Since">The day from which that was so.</param>
/// <param name="Successor">The law that took its place or its new title; empty where there is none.</param>
/// <param name="Number">The number of the former law, where the title goes on with another one; otherwise null.</param>
internal sealed record FormerLaw(string Title, DateOnly Since, string Successor, LawNumber? Number = null);

/// <summary>Laws that municipalities cited often and that were repealed or renamed (SPEC E.1.5 C08).</summary>
internal static class FormerLaws
{
    private static readonly ImmutableArray<FormerLaw> All =
    [
        new("行政機関の保有する個人情報の保護に関する法律", new(2022, 4, 1), "個人情報の保護に関する法律"),
        new("独立行政法人等の保有する個人情報の保護に関する法律", new(2022, 4, 1), "個人情報の保護に関する法律"),
        new("行政手続等における情報通信の技術の利用に関する法律", new(2019, 12, 16), "情報通信技術を活用した行政の推進等に関する法律"),
        new("行政機関の保有する電子計算機処理に係る個人情報の保護に関する法律", new(2005, 4, 1), "個人情報の保護に関する法律"),
        new("行政不服審査法", new(2016, 4, 1), "行政不服審査法（平成26年法律第68号）", new("昭和", 37, "法律", 160)),
        new("教育基本法", new(2006, 12, 22), "教育基本法（平成18年法律第120号）", new("昭和", 22, "法律", 25)),
        new("民事訴訟法", new(1998, 1, 1), "民事訴訟法（平成8年法律第109号）", new("明治", 23, "法律", 29)),
        new("不動産登記法", new(2005, 3, 7), "不動産登記法（平成16年法律第123号）", new("明治", 32, "法律", 24)),
        new("破産法", new(2005, 1, 1), "破産法（平成16年法律第75号）", new("大正", 11, "法律", 71)),
        new("統計法", new(2009, 4, 1), "統計法（平成19年法律第53号）", new("昭和", 22, "法律", 18)),
        new("母子及び寡婦福祉法", new(2014, 10, 1), "母子及び父子並びに寡婦福祉法"),
        new("薬事法", new(2014, 11, 25), "医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律"),
        new("障害者自立支援法", new(2013, 4, 1), "障害者の日常生活及び社会生活を総合的に支援するための法律"),
        new("外国人登録法", new(2012, 7, 9), ""),
        new("老人保健法", new(2008, 4, 1), "高齢者の医療の確保に関する法律"),
        new("証券取引法", new(2007, 9, 30), "金融商品取引法"),
        new("精神薄弱者福祉法", new(1999, 4, 1), "知的障害者福祉法"),
        new("結核予防法", new(2007, 4, 1), "感染症の予防及び感染症の患者に対する医療に関する法律"),
        new("伝染病予防法", new(1999, 4, 1), "感染症の予防及び感染症の患者に対する医療に関する法律"),
        new("スポーツ振興法", new(2011, 8, 24), "スポーツ基本法"),
        new("消費者保護基本法", new(2004, 6, 2), "消費者基本法"),
        new("公害対策基本法", new(1993, 11, 19), "環境基本法"),
        new("優生保護法", new(1996, 9, 26), "母体保護法"),
        new("保健所法", new(1994, 7, 1), "地域保健法"),
        new("有限会社法", new(2006, 5, 1), "会社法"),
        new("中間法人法", new(2008, 12, 1), "一般社団法人及び一般財団法人に関する法律"),
        new("主要農作物種子法", new(2018, 4, 1), ""),
        new("放射性同位元素等による放射線障害の防止に関する法律", new(2019, 9, 1), "放射性同位元素等の規制に関する法律"),
        new("短時間労働者の雇用管理の改善等に関する法律", new(2020, 4, 1), "短時間労働者及び有期雇用労働者の雇用管理の改善等に関する法律"),
        new("労働者派遣事業の適正な運営の確保及び派遣労働者の就業条件の整備等に関する法律", new(2012, 10, 1), "労働者派遣事業の適正な運営の確保及び派遣労働者の保護等に関する法律"),
        new("貸金業の規制等に関する法律", new(2007, 12, 19), "貸金業法"),
        new("訪問販売等に関する法律", new(2001, 6, 1), "特定商取引に関する法律"),
    ];

    private static readonly FrozenDictionary<string, FormerLaw> ByTitle = All.ToFrozenDictionary(l => l.Title, StringComparer.Ordinal);

    /// <summary>The former law of a title, or null.</summary>
    public static FormerLaw? OfTitle(string title) => ByTitle.GetValueOrDefault(title);

    /// <summary>The former law of a number of which the title goes on with another number, or null.</summary>
    public static FormerLaw? OfNumber(LawNumber number) => All.FirstOrDefault(l => l.Number == number);
}
