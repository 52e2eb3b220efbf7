using System.Buffers;
using System.Globalization;
using RegText.References.Scanning;
using RegText.Text;

namespace RegText.References.Laws;

/// <summary>
/// The number of a law or ordinance (SPEC D.3): 平成15年法律第57号, 平成20年龍ヶ崎市訓令第5号. Compared by what it says, not by its digits.
/// </summary>
/// <param name="Era">明治, 大正, 昭和, 平成, 令和.</param>
/// <param name="Year">The year of the era; 元年 is 1.</param>
/// <param name="Issue">Who issued what: 法律, 政令, 文部科学省令, 龍ヶ崎市訓令.</param>
/// <param name="Number">The number; null where there is none (日本国憲法).</param>
public sealed record LawNumber(string Era, int Year, string Issue, int? Number)
{
    /// <summary>The longest distance from the year to 第 that is looked through.</summary>
    private const int Window = 40;

    private static readonly string[] EraNames = ["明治", "大正", "昭和", "平成", "令和"];
    private static readonly string[] Kinds =
    [
        "法律", "政令", "勅令", "省令", "府令", "規則", "訓令", "告示", "条例", "規程", "要綱", "要領", "公告", "布告", "条約", "通達", "庁令", "院規則",
        "命令", "閣令", "達", "憲法",
    ];

    private static readonly SearchValues<char> Stops = SearchValues.Create("（）()「」、。　 ");

    /// <summary>The eras of laws.</summary>
    public static ReadOnlySpan<string> Eras => EraNames;

    /// <summary>
    /// Reads a number of a law and moves behind it; null when none stands here. A day between year and issue is passed over.
    /// </summary>
    public static LawNumber? Read(string text, ref int i)
    {
        if (i >= text.Length || text[i] is not ('明' or '大' or '昭' or '平' or '令')) return null;
        var era = EraAt(text, i);
        if (era is null) return null;
        var at = i + era.Length;
        int year;
        if (at < text.Length && text[at] == '元')
        {
            year = 1;
            at++;
        }
        else if (!ReferenceNumber.TryRead(text, ref at, out year)) return null;
        if (at >= text.Length || text[at] != '年') return null;
        at++;
        SkipDay(text, ref at);
        if (text.AsSpan(at).StartsWith("憲法", StringComparison.Ordinal))
        {
            i = at + 2;
            return new(era, year, "憲法", null);
        }
        var tail = TailLength(text, at);
        if (tail == 0) return null;
        var ordinal = text.AsSpan(at, tail).LastIndexOf('第');
        var digits = at + ordinal + 1;
        if (!ReferenceNumber.TryRead(text, ref digits, out var number)) return null;
        var issue = text.Substring(at, ordinal);
        i = at + tail;
        return new(era, year, issue, number);
    }

    /// <summary>Reads a number that fills a text.</summary>
    public static LawNumber? Parse(string text)
    {
        var i = 0;
        var canonical = CanonicalText.Of(text).Value;
        return Read(canonical, ref i) is { } number && i == canonical.Length ? number : null;
    }

    /// <summary>The length of 法律第57号 or 龍ヶ崎市訓令第5号 behind a year or a day; 0 when there is none.</summary>
    internal static int TailLength(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(Window, text.Length - start));
        var stop = window.IndexOfAny(Stops);
        if (stop >= 0) window = window[..stop];
        for (var ordinal = window.IndexOf('第'); ordinal >= 0;)
        {
            var end = start + ordinal + 1;
            if (EndsWithKind(window[..ordinal]) && ReferenceNumber.TryRead(text, ref end, out _) && end < text.Length && text[end] == '号')
                return end + 1 - start;
            var next = window[(ordinal + 1)..].IndexOf('第');
            ordinal = next < 0 ? -1 : ordinal + 1 + next;
        }
        return 0;
    }

    /// <summary>Whether a text ends with 法律, 政令, 訓令 …: what stands between year and 第 in a number.</summary>
    internal static bool EndsWithKind(ReadOnlySpan<char> text)
    {
        foreach (var kind in Kinds)
            if (text.EndsWith(kind, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var year = Year == 1 ? "元" : Year.ToString(CultureInfo.InvariantCulture);
        return Number is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{Era}{year}年{Issue}第{number}号") : $"{Era}{year}年{Issue}";
    }

    private static string? EraAt(string text, int i)
    {
        foreach (var era in EraNames)
            if (text.AsSpan(i).StartsWith(era, StringComparison.Ordinal)) return era;
        return null;
    }

    private static void SkipDay(string text, ref int at)
    {
        var i = at;
        if (!ReferenceNumber.TryRead(text, ref i, out _) || i >= text.Length || text[i] != '月') return;
        i++;
        if (!ReferenceNumber.TryRead(text, ref i, out _) || i >= text.Length || text[i] != '日') return;
        at = i + 1;
    }
}
