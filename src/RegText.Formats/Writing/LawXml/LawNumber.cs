using System.Globalization;
using System.Text.RegularExpressions;
using RegText.Text;

namespace RegText.Formats.Writing.LawXml;

/// <summary>
/// What the attributes of Law say, read from a 番号 such as 平成五年法律第八十八号 or 平成20年3月31日龍ヶ崎市訓令第5号. What is missing is null.
/// </summary>
/// <param name="Era">Meiji to Reiwa.</param>
/// <param name="Year">At least two digits, as e-Gov writes it.</param>
/// <param name="Number">At least three digits.</param>
/// <param name="Month">The month of promulgation.</param>
/// <param name="Day">The day of promulgation.</param>
internal sealed partial record LawNumber(string? Era, string? Year, string? Number, string? Month, string? Day)
{
    private static readonly string[] Eras = ["明治", "Meiji", "大正", "Taisho", "昭和", "Showa", "平成", "Heisei", "令和", "Reiwa"];

    public static LawNumber Read(string text)
    {
        var match = Pattern().Match(text);
        return match.Success
            ? new(Eras[Array.IndexOf(Eras, match.Groups["era"].Value) + 1], Digits(match, "year", 2), Digits(match, "number", 3), Digits(match, "month", 2), Digits(match, "day", 2))
            : new(null, null, null, null, null);
    }

    /// <summary>The LawType: what the number says, or else the title. What municipalities make is Misc.</summary>
    public static string TypeOf(string number, string title)
    {
        if (Municipal().IsMatch(number)) return "Misc";
        var says = number.Length > 0 ? number : title;
        return says switch
        {
            _ when says.Contains("憲法", StringComparison.Ordinal) => "Constitution",
            _ when says.Contains("法律", StringComparison.Ordinal) => "Act",
            _ when says.Contains("政令", StringComparison.Ordinal) => "CabinetOrder",
            _ when says.Contains("勅令", StringComparison.Ordinal) => "ImperialOrder",
            _ when says.Contains("省令", StringComparison.Ordinal) || says.Contains("府令", StringComparison.Ordinal) => "MinisterialOrdinance",
            _ when number.Length > 0 && says.Contains("規則", StringComparison.Ordinal) => "Rule",
            _ when number.Length == 0 && title.EndsWith('法') => "Act",
            _ => "Misc",
        };
    }

    private static string? Digits(Match match, string group, int least) =>
        match.Groups[group] is { Success: true } found && (found.ValueSpan is "元" ? 1 : Numerals.Parse(found.ValueSpan)) is { } value and > 0
            ? value.ToString(CultureInfo.InvariantCulture).PadLeft(least, '0')
            : null;

    [GeneratedRegex(@"(?<era>明治|大正|昭和|平成|令和)(?<year>[元0-9０-９〇一二三四五六七八九十]+)年(?:(?<month>[0-9０-９〇一二三四五六七八九十]+)月(?<day>[0-9０-９〇一二三四五六七八九十]+)日)?(?:.*第(?<number>[0-9０-９〇一二三四五六七八九十百千]+)号)?")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"[都道府県市区町村](?:教育委員会|公営企業|企業|議会|長)?(?:条例|規則|規程|訓令|告示|管理規程)")]
    private static partial Regex Municipal();
}
