using System.Collections.Immutable;
using RegText.References.Laws;
using RegText.References.Scanning;
using RegText.Text;

namespace RegText.Checking;

/// <summary>A year or day of an era as a text prints it: 令和7年2月10日. What is not printed is 0.</summary>
/// <param name="Era">明治, 大正, 昭和, 平成, 令和.</param>
/// <param name="Year">The year; 元年 is 1.</param>
/// <param name="IsFirstByWord">Whether it is printed 元年.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct EraDate(string Era, int Year, bool IsFirstByWord, int Month, int Day, TextSpan Span)
{
    private static readonly ImmutableArray<(string Era, DateOnly First, DateOnly Last)> Bounds =
    [
        ("明治", new(1868, 1, 25), new(1912, 7, 30)), ("大正", new(1912, 7, 30), new(1926, 12, 25)), ("昭和", new(1926, 12, 25), new(1989, 1, 7)),
        ("平成", new(1989, 1, 8), new(2019, 4, 30)), ("令和", new(2019, 5, 1), new(2118, 12, 31)),
    ];

    /// <summary>The year of the western calendar.</summary>
    public int WesternYear => First.Year + Year - 1;

    /// <summary>The day, where a whole date is printed and there is such a day.</summary>
    public DateOnly? Date => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(WesternYear, Month) ? new(WesternYear, Month, Day) : null;

    /// <summary>Whether the era ended before the year or day.</summary>
    public bool IsBehindEra => WesternYear > Last.Year || (Date is { } date && date > Last) || (WesternYear == Last.Year && Month > Last.Month);

    /// <summary>Whether month or day do not exist.</summary>
    public bool IsNoDay => Month > 12 || (Day > 0 && Date is null);

    private DateOnly First => Find().First;

    private DateOnly Last => Find().Last;

    /// <summary>All dates of a text.</summary>
    public static IEnumerable<EraDate> In(string text)
    {
        foreach (var era in LawNumber.Eras.ToArray())
            for (var at = text.IndexOf(era, StringComparison.Ordinal); at >= 0; at = text.IndexOf(era, at + 2, StringComparison.Ordinal))
                if (Read(text, at, era) is { } date) yield return date;
    }

    private static EraDate? Read(string text, int start, string era)
    {
        var at = start + era.Length;
        int year, month = 0, day = 0;
        var isFirst = at < text.Length && text[at] == '元';
        if (isFirst) (year, at) = (1, at + 1);
        else if (!ReferenceNumber.TryRead(text, ref at, out year) || year is < 1 or > 99) return null;
        if (at >= text.Length || text[at++] != '年') return null;
        var end = at;
        if (ReferenceNumber.TryRead(text, ref at, out month) && at < text.Length && text[at] == '月')
        {
            end = ++at;
            if (ReferenceNumber.TryRead(text, ref at, out day) && at < text.Length && text[at] == '日') end = at + 1;
            else day = 0;
        }
        else month = 0;
        return new(era, year, isFirst, month, day, TextSpan.FromBounds(start, end));
    }

    private (string Era, DateOnly First, DateOnly Last) Find()
    {
        foreach (var bound in Bounds)
            if (bound.Era == Era) return bound;
        return Bounds[^1];
    }
}
