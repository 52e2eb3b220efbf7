using System.Globalization;
using System.Text;
using RegText.Text;

namespace RegText.Syntax;

/// <summary>
/// What people call a unit: 第3条第2項第1号ア, 附則第2項, 第2章第1節, 別表第1備考 (SPEC A.6, C.3). The 項 is left out where it is the only
/// one of its article. Units that the text numbers twice have the same name.
/// </summary>
public static class UnitName
{
    /// <summary>The whole name, from the article, 附則 or 別表 on; the 章 above an article are not part of it.</summary>
    public static string Of(UnitPath path, NumeralForm numerals = NumeralForm.Half)
    {
        var steps = new Stack<UnitPath>();
        for (var step = path; step is not null && !(step.Unit is Group && path.Unit is not Group); step = step.Parent) steps.Push(step);
        var name = new StringBuilder();
        foreach (var step in steps)
        {
            // 第1の2の(1): labels of a guideline are told apart by の.
            if (step.Unit is OutlineItem && step.Parent?.Unit is OutlineItem) name.Append('の');
            name.Append(Step(step, numerals));
        }
        if (path.Unit is TableUnit or PlainText && name.ToString().StartsWith('の')) name.Insert(0, "本則");
        return name.Length == 0 ? "本則" : name.ToString();
    }

    /// <summary>The name of a row of a table, its first row being 1: 別表第1の表の3行目.</summary>
    public static string OfRow(UnitPath table, int row) => string.Create(CultureInfo.InvariantCulture, $"{Of(table)}の{row}行目");

    /// <summary>The last part of the name: 第2項 of 第3条第2項. Empty for the only 項 of an article, of a 附則 or of the 本則.</summary>
    public static string Step(UnitPath path, NumeralForm numerals = NumeralForm.Half) => path.Unit switch
    {
        Group or Article or Item => Numbered(path, numerals),
        // 第1　… of a 別記 is called as it is printed.
        Paragraph when path.Unit.Label.Value is ['第', .., not '項'] => WithNumerals(path.Unit.Label.Value, numerals),
        Paragraph => IsOnlyParagraph(path) ? "" : Numbered(path, numerals),
        Subitem => path.Unit.Label.IsEmpty ? Ordinal(path, "細分") : WhiteSpace.Remove(path.Unit.Label.Value),
        OutlineItem => path.Unit.Number is null || path.Unit.Label.IsEmpty ? Ordinal(path, "項目") : WhiteSpace.Remove(path.Unit.Label.Value).TrimEnd('.', '．'),
        SupplProvision suppl => Suppl(path, suppl),
        Appendix => path.Unit.Label.IsEmpty ? OfKind(path.Unit.Kind) : WithNumerals(WhiteSpace.Remove(path.Unit.Label.Value), numerals),
        Remarks => OneOf(path, "備考"),
        TableUnit => OneOf(path, "の表"),
        _ => OneOf(path, "の文"),
    };

    /// <summary>The word for a kind of unit: 条, 項, 別表.</summary>
    public static string OfKind(UnitKind kind) => kind switch
    {
        UnitKind.Part => "編",
        UnitKind.Chapter => "章",
        UnitKind.Section => "節",
        UnitKind.Subsection => "款",
        UnitKind.Division => "目",
        UnitKind.Article => "条",
        UnitKind.Paragraph => "項",
        UnitKind.Item => "号",
        UnitKind.Subitem => "細分",
        UnitKind.Outline => "項目",
        UnitKind.Table => "表",
        UnitKind.PlainText => "文",
        UnitKind.SupplProvision => "附則",
        UnitKind.AppdxTable => "別表",
        UnitKind.AppdxStyle => "様式",
        UnitKind.AppdxFig => "別図",
        UnitKind.AppdxNote => "別記",
        UnitKind.Appdx => "付録",
        _ => "備考",
    };

    /// <summary>第 number word and branches: 第12条の2; of a range 第5条から第8条まで.</summary>
    public static string Numbered(UnitKind kind, UnitNumber number, NumeralForm numerals = NumeralForm.Half)
    {
        var name = new StringBuilder();
        Append(number);
        if (number.Last is { } last)
        {
            name.Append("から");
            Append(last);
            name.Append("まで");
        }
        return name.ToString();

        void Append(UnitNumber one)
        {
            name.Append('第').Append(Numerals.Write(one.Base, numerals)).Append(OfKind(kind));
            foreach (var branch in one.Parts.AsSpan()[1..]) name.Append('の').Append(Numerals.Write(branch, numerals));
        }
    }

    /// <summary>Whether a 項 is cited by the name of the unit above it, because that has no other (SPEC A.6).</summary>
    public static bool IsOnlyParagraph(UnitPath path) => path.Unit is Paragraph && path.OfKind == 1;

    private static string Numbered(UnitPath path, NumeralForm numerals) =>
        path.Unit.Number is { } number ? Numbered(path.Unit.Kind, number, numerals) : Ordinal(path, OfKind(path.Unit.Kind));

    /// <summary>附則（令和5年3月24日訓令第4号）, or its place among the 附則 where it is not the first and has no number.</summary>
    private static string Suppl(UnitPath path, SupplProvision suppl)
    {
        var label = WhiteSpace.Remove(suppl.Label.IsEmpty ? "附則" : suppl.Label.Value);
        if (!suppl.AmendLawNumber.IsEmpty) return $"{label}（{suppl.AmendLawNumber.Value}）";
        return path.Ordinal > 1 ? string.Create(CultureInfo.InvariantCulture, $"{label}（{path.Ordinal}番目）") : label;
    }

    private static string OneOf(UnitPath path, string word) =>
        path.OfKind > 1 ? string.Create(CultureInfo.InvariantCulture, $"{word}（{path.Ordinal}番目）") : word;

    private static string Ordinal(UnitPath path, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"（{path.Ordinal}番目の{word}）");

    /// <summary>別表第一 with its number in the wanted form.</summary>
    private static string WithNumerals(string label, NumeralForm numerals)
    {
        var name = new StringBuilder();
        for (var i = 0; i < label.Length; i++)
        {
            var end = i;
            while (end < label.Length && Numerals.IsNumeral(label[end])) end++;
            if (end > i && Numerals.Parse(label.AsSpan(i, end - i)) is { } number)
            {
                name.Append(Numerals.Write(number, numerals));
                i = end - 1;
            }
            else name.Append(label[i]);
        }
        return name.ToString();
    }
}
