using RegText.References.Laws;

namespace RegText.Changes;

/// <summary>Dates, years and numbers of laws: taken as a whole (SPEC B.4).</summary>
internal static class DatePattern
{
    private static readonly string[] SameYear = ["同年", "翌年", "前年", "当該年"];

    /// <summary>The length of the date at <paramref name="start"/>; 0 when there is none.</summary>
    public static int Match(string text, int start, out bool isLawNumber)
    {
        isLawNumber = false;
        var i = YearEnd(text, start, out var hasEra);
        if (i < 0)
        {
            foreach (var word in SameYear)
                if (text.AsSpan(start).StartsWith(word, StringComparison.Ordinal))
                {
                    var day = MonthAndDay(text, start + word.Length);
                    return day == 0 ? 0 : word.Length + day;
                }
            return DayOnly(text, start);
        }
        var law = hasEra ? LawNumber.TailLength(text, i) : 0;
        if (law > 0)
        {
            isLawNumber = true;
            return i + law - start;
        }
        var monthAndDay = MonthAndDay(text, i);
        if (monthAndDay > 0)
        {
            i += monthAndDay;
            law = hasEra ? LawNumber.TailLength(text, i) : 0;
            isLawNumber = law > 0;
            return i + law - start;
        }
        if (!hasEra) return 0;
        return (i < text.Length && text[i] == '度' ? i + 1 : i) - start;
    }

    /// <summary>Behind 平成15年, or behind 平成15年5月1日; -1 when no year stands here.</summary>
    private static int YearEnd(string text, int start, out bool hasEra)
    {
        hasEra = false;
        var i = start;
        foreach (var era in LawNumber.Eras)
            if (text.AsSpan(start).StartsWith(era, StringComparison.Ordinal))
            {
                hasEra = true;
                i += era.Length;
                break;
            }
        if (hasEra && i + 1 < text.Length && text[i] == '元' && text[i + 1] == '年') return i + 2;
        var digits = NumberPattern.Digits(text, i);
        if (digits == 0 || i + digits >= text.Length || text[i + digits] != '年') return -1;
        return i + digits + 1;
    }

    /// <summary>Length of 5月1日, or of 5月 where no day follows.</summary>
    private static int MonthAndDay(string text, int start)
    {
        var month = NumberPattern.Digits(text, start);
        if (month == 0 || start + month >= text.Length || text[start + month] != '月') return 0;
        var i = start + month + 1;
        if (i < text.Length && text[i] == '末') return i + 1 - start;
        var day = NumberPattern.Digits(text, i);
        return (day > 0 && i + day < text.Length && text[i + day] == '日' ? i + day + 1 : i) - start;
    }

    private static int DayOnly(string text, int start)
    {
        var length = MonthAndDay(text, start);
        return length > 0 && text[start + length - 1] == '日' ? length : 0;
    }
}
