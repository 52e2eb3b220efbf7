using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>令和7年2月10日（火）: the weekday is not that of the date (SPEC E.1.5 C10).</summary>
internal sealed class C10Weekday : Rule
{
    private const string Days = "日月火水木金土";

    public override string Code => "C10";

    public override Severity Severity => Severity.Warning;

    public override string Title => "曜日が日付と合わない";

    public override string Remedy => "日付と曜日を確認してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Places)
            foreach (var printed in EraDate.In(place.Text.Value))
                if (printed.Date is { } date && WeekdayBehind(place.Text.Value, printed.Span.End) is (var day and >= 0, var at) && (int)date.DayOfWeek != day)
                    log.Add(place, new(at, 1), $"この日は、{Days[(int)date.DayOfWeek]}曜日です。日付か曜日を改めてください。");
    }

    /// <summary>（火）, （火曜日） or 火曜日 behind a date.</summary>
    private static (int Day, int At) WeekdayBehind(string text, int end)
    {
        var isBracket = end < text.Length && text[end] is '（' or '(';
        var at = isBracket ? end + 1 : end;
        if (at + 1 >= text.Length) return (-1, at);
        var isDay = isBracket ? text[at + 1] is '）' or ')' or '曜' : text[at + 1] == '曜';
        return (isDay ? Days.IndexOf(text[at], StringComparison.Ordinal) : -1, at);
    }
}
