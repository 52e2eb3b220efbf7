using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References;

/// <summary>What a reference points to, in Japanese for people.</summary>
public static class ResolutionText
{
    private const int LongestList = 4;

    /// <summary>第3条第1項及び第2項, 会社法（平成17年法律第86号）第2条第3号, or the reason why there is nothing.</summary>
    public static string Of(Resolution resolution) => resolution switch
    {
        OwnUnits own => Names(own),
        OwnInstrument => "この規程",
        ExternalUnit external => external.Law + Name(external.Levels),
        NoTarget none => Reason(none),
        _ => "",
    };

    /// <summary>The levels of a reference with its digits in one form: 第2条第1項第3号ア.</summary>
    public static string Name(IEnumerable<ReferenceLevel> levels, NumeralForm numerals = NumeralForm.Half)
    {
        var name = new StringBuilder();
        foreach (var level in levels) name.Append(Name(level, numerals));
        return name.ToString();
    }

    private static string Name(ReferenceLevel level, NumeralForm numerals) => level switch
    {
        { Form: ReferenceForm.Each } => "各" + UnitName.OfKind(level.Kind),
        { Kind: UnitKind.Subitem } => level.Label,
        { Kind: UnitKind.SupplProvision or UnitKind.Remarks } => UnitName.OfKind(level.Kind),
        { Kind: UnitKind.AppdxStyle, Number: { } style } => "様式第" + Digits(style, numerals, "号"),
        { Kind: UnitKind.AppdxTable or UnitKind.AppdxFig or UnitKind.AppdxNote or UnitKind.Appdx, Number: { } number } =>
            UnitName.OfKind(level.Kind) + "第" + Digits(number, numerals, ""),
        { Number: { } number } => UnitName.Numbered(level.Kind, number, numerals),
        _ => UnitName.OfKind(level.Kind),
    };

    private static string Digits(UnitNumber number, NumeralForm numerals, string word) =>
        Numerals.Write(number.Base, numerals) + word + string.Concat(number.Parts.Skip(1).Select(b => "の" + Numerals.Write(b, numerals)));

    private static string Names(OwnUnits own)
    {
        if (own.Units.Length <= LongestList) return string.Join("、", own.Units.Select(u => u.Name));
        return $"{own.Units[0].Name}から{own.Units[^1].Name}まで";
    }

    private static string Reason(NoTarget none)
    {
        var above = none.Above is { } unit ? $"{unit.Name}には" : "";
        return none.Reason switch
        {
            NoTargetReason.NoSuchUnit => above.Length > 0 ? above + "、その項、号などがありません" : "その条項がありません",
            NoTargetReason.NoNeighbour => "前又は次に当たる条項がありません",
            NoTargetReason.OutOfRange => "前に、それだけの数の条項がありません",
            NoTargetReason.NoAntecedent => "「同」の指すものが、前にありません",
            NoTargetReason.NoSubunits => above + "号又は項がありません",
            NoTargetReason.NoSuchPart => above + "その部分（ただし書、後段など）がありません",
            NoTargetReason.Ambiguous => none.Above is null ? "当たるものが2つ以上あります" : $"{none.Above.Name}：当たるものが2つ以上あるか、項が示されていません",
            NoTargetReason.WrongLevels => "条、項、号の順になっていません",
            NoTargetReason.NoAppendices => "この文書に、別表や様式がありません",
            NoTargetReason.Quoted => "引用された字句の中なので、確かめていません",
            NoTargetReason.AmendedInstrument => "改正される規程の条項なので、確かめていません",
            NoTargetReason.AmendingInstrument => "改正した規程の条項を指すことがあるため、確かめていません",
            NoTargetReason.ReplacementTable => "読替えの表の中なので、確かめていません",
            NoTargetReason.InExtract => "抄録の附則なので、確かめていません",
            _ => "表の中の番号なので、確かめていません",
        };
    }
}
