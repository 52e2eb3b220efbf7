using System.Globalization;
using System.Text;
using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>What people call a place: 第3条第2項第1号ア, 別表第1会議室の項, 第6条の見出し (SPEC C.3).</summary>
internal static class PlaceName
{
    /// <summary>The name; of a range both ends.</summary>
    public static string Of(Location location)
    {
        var name = new StringBuilder();
        foreach (var step in location.Steps) name.Append(Of(step));
        if (name.Length == 0) name.Append("全体");
        name.Append(OfPart(location));
        if (location.Last is { } last) name.Append("から").Append(Of(last)).Append("まで");
        return name.ToString();
    }

    /// <summary>The name of a step by itself: 第2項.</summary>
    public static string Of(LocationStep step) => step switch
    {
        NamedStep { Part: NamedPart.Title } => "題名",
        NamedStep { Part: NamedPart.Toc } => "目次",
        NamedStep { Part: NamedPart.EnactStatement } => "制定文",
        NamedStep { Part: NamedPart.Preamble } => "前文",
        NamedStep { Part: NamedPart.MainProvision } => "本則",
        NamedStep suppl => suppl.AmendLawNumber.Length > 0 ? $"附則（{suppl.AmendLawNumber}）" : "附則",
        RowStep row => $"{row.Name}の{row.Level}",
        UnitStep unit => Of(unit),
        _ => "",
    };

    /// <summary>第12条の2: a number as it is cited.</summary>
    public static string Of(UnitKind kind, UnitNumber number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"第{number.Base}{Word(kind)}");
        foreach (var branch in number.Parts.AsSpan()[1..]) name += "の" + branch.ToString(CultureInfo.InvariantCulture);
        return number.Last is { } last ? $"{name}から{Of(kind, last)}まで" : name;
    }

    /// <summary>The word for a kind of unit: 条, 項, 号.</summary>
    public static string Word(UnitKind kind) => kind switch
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

    private static string Of(UnitStep step) => (step.Kind, step.Number) switch
    {
        _ when step.Label.Length > 0 => step.Label,
        (UnitKind.Table, _) => "の表",
        (UnitKind.AppdxTable, { } number) => "別表" + Ordinal(number),
        (UnitKind.AppdxFig, { } number) => "別図" + Ordinal(number),
        (UnitKind.AppdxStyle, { } number) => "様式" + Ordinal(number) + "号",
        (UnitKind.AppdxNote or UnitKind.Appdx, { } number) => Word(step.Kind) + Ordinal(number),
        (UnitKind.Remarks, { } number) => "備考" + number.Base.ToString(CultureInfo.InvariantCulture),
        (_, { } number) => Of(step.Kind, number),
        _ => Word(step.Kind),
    };

    private static string Ordinal(UnitNumber number) => "第" + number.ToString().Replace("_", "の", StringComparison.Ordinal);

    private static string OfPart(Location location) => location.Part switch
    {
        UnitPart.Chapeau => "各号列記以外の部分",
        UnitPart.MainSentence => "本文",
        UnitPart.Proviso => "ただし書",
        UnitPart.FirstSentence => "前段",
        UnitPart.MiddleSentence => "中段",
        UnitPart.LastSentence => "後段",
        UnitPart.NumberedSentence => string.Create(CultureInfo.InvariantCulture, $"第{location.SentenceNumber}段"),
        UnitPart.Items => "各号",
        UnitPart.Caption => "の見出し",
        UnitPart.CaptionBefore => "の前の見出し",
        UnitPart.Heading => "の" + (location.Steps is [.., UnitStep step] ? Word(step.Kind) : "") + "名",
        _ => "",
    };
}
