using System.Collections.Immutable;
using System.Globalization;
using RegText.Text;

namespace RegText.Documents;

/// <summary>When an amendment takes effect, in the words of its 附則 (SPEC C.11).</summary>
/// <param name="Words">公布の日, or 令和7年4月1日.</param>
public sealed record EnforcementDate(string Words)
{
    /// <summary>公布の日.</summary>
    public static readonly EnforcementDate Promulgation = new("公布の日");

    private static readonly ImmutableArray<(string Name, DateOnly From)> Eras =
    [
        ("令和", new(2019, 5, 1)), ("平成", new(1989, 1, 8)), ("昭和", new(1926, 12, 25)),
    ];

    /// <summary>
    /// Reads 「公布の日」, a date of the Japanese calendar (令和7年4月1日; any digits), or 2025-04-01. Null when it is none of them or no
    /// such day exists.
    /// </summary>
    public static EnforcementDate? Read(string value)
    {
        value = value.Trim();
        if (value is "公布の日") return Promulgation;
        if (DateOnly.TryParseExact(value, ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy-M-d", "yyyy/M/d"], CultureInfo.InvariantCulture,
                DateTimeStyles.None, out var date))
            return InWords(date);
        foreach (var (name, from) in Eras)
        {
            if (!value.StartsWith(name, StringComparison.Ordinal)) continue;
            return ReadInEra(value.AsSpan(name.Length), from) is { } day && InWords(day) is { } words
                && words.Words.StartsWith(name, StringComparison.Ordinal) ? words : null;
        }
        return null;
    }

    private static DateOnly? ReadInEra(ReadOnlySpan<char> value, DateOnly from)
    {
        int year = value.IndexOf('年'), month = value.IndexOf('月'), day = value.IndexOf('日');
        if (year < 1 || month < year || day != value.Length - 1 || day < month) return null;
        var y = value[..year] is "元" ? 1 : Numerals.Parse(value[..year]);
        var m = Numerals.Parse(value[(year + 1)..month]);
        var d = Numerals.Parse(value[(month + 1)..day]);
        if (y is not (>= 1 and <= 200) || m is not (>= 1 and <= 12) || d is not >= 1) return null;
        var full = from.Year + y.Value - 1;
        return d.Value <= DateTime.DaysInMonth(full, m.Value) ? new DateOnly(full, m.Value, d.Value) : null;
    }

    private static EnforcementDate? InWords(DateOnly date)
    {
        foreach (var (name, from) in Eras)
        {
            if (date < from) continue;
            var year = date.Year - from.Year + 1;
            return new(string.Create(CultureInfo.InvariantCulture, $"{name}{(year == 1 ? "元" : year)}年{date.Month}月{date.Day}日"));
        }
        return null;
    }
}
