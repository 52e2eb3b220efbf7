using RegText.Text;

namespace RegText.Changes;

/// <summary>Numbers with their counters (SPEC B.4: 500円, 7人, 3月, 10分の1, never 500 alone).</summary>
internal static class NumberPattern
{
    private const int MaxDigits = 24;

    /// <summary>Longest first: the first that fits is taken.</summary>
    private static readonly string[] Counters =
    [
        "キロワット時", "ミリメートル", "センチメートル", "キロメートル", "平方メートル", "立方メートル", "ミリグラム", "キログラム", "キロワット",
        "キロヘルツ", "メガヘルツ", "ギガヘルツ", "ヘクタール", "パーセント", "メートル", "リットル", "デシベル", "ミリ秒", "グラム", "ボルト",
        "アンペア", "ワット", "ヘルツ", "アール", "トン", "ページ", "営業日", "箇年度", "か年度", "箇月", "か月", "ヶ月", "カ月", "ヵ月", "箇年", "か年",
        "ヶ年", "箇所", "か所", "ヶ所", "カ所", "箇国", "か国", "週間", "日間", "時間", "分間", "秒間", "年間", "年度", "月分", "年分", "日分", "号俸",
        "世帯", "親等", "区分", "段階", "種類", "団体", "機関", "階級", "等級", "部屋", "年", "月", "日", "週", "時", "分", "秒", "人", "名", "円", "銭", "回",
        "件", "個", "台", "倍", "割", "厘", "歳", "才", "度", "頁", "枚", "冊", "部", "通", "点", "戸", "校", "級", "種", "類", "等", "期", "桁", "字", "口",
        "株", "隻", "頭", "匹", "羽", "本", "棟", "室", "床", "階", "社", "条", "項", "号", "章", "節", "款", "者", "泊", "次", "位", "面", "色", "組", "%", "％", "‰", "℃",
    ];

    /// <summary>Where a kanji numeral only looks like a number.</summary>
    private static readonly string[] NotNumbers =
    [
        "一部", "一等", "一類", "一時", "一日市", "一面", "一者", "一本化", "一次的", "一口", "一円", "一体", "三者", "二者", "千代", "百貨", "十分",
        "一度", "一点", "一色", "一般",
    ];

    private static readonly string[] AfterAll = ["一時間", "一円未満", "十分の", "十分間", "一部屋", "一日分"];

    /// <summary>The length of the digits at <paramref name="start"/>, Arabic with separators or kanji; 0 when there are none or too many.</summary>
    public static int Digits(string text, int start)
    {
        var i = start;
        if (i < text.Length && Numerals.IsArabic(text[i]))
        {
            while (i < text.Length && (Numerals.IsArabic(text[i]) || IsSeparator(text, i))) i++;
            while (i < text.Length && text[i] is '万' or '億' or '千' or '百' or '兆')
            {
                i++;
                while (i < text.Length && Numerals.IsArabic(text[i])) i++;
            }
        }
        else
        {
            while (i < text.Length && i - start <= MaxDigits
                && (Numerals.IsKanji(text[i]) || (i > start && (text[i] is '万' or '億' or '兆' || IsKanjiPoint(text, i)
                || IsKanjiComma(text, start, i))))) i++;
            if (i - start > MaxDigits) return 0;
        }
        return i - start;
    }

    /// <summary>The length of the number with its counter at <paramref name="start"/>; 0 when there is none.</summary>
    public static int Match(string text, int start)
    {
        var digits = Digits(text, start);
        if (digits == 0) return 0;
        var arabic = Numerals.IsArabic(text[start]);
        var rest = text.AsSpan(start);
        if (!arabic && StartsWithAny(rest, NotNumbers) && !StartsWithAny(rest, AfterAll)) return 0;
        var end = start + digits;
        if (end + 1 < text.Length && text[end] == '分' && text[end + 1] == 'の')
        {
            var lower = Digits(text, end + 2);
            if (lower > 0) return end + 2 + lower - start;
        }
        var counter = CounterAt(text.AsSpan(end));
        if (counter > 0) return end + counter - start;
        if (arabic) return end - start + UnknownCounter(text, end);
        // 二以上, 一の: a kanji number that stands alone.
        var alone = start == 0 || Characters.ClassAt(text, start - 1) != CharacterClass.Kanji;
        var next = end < text.Length ? Characters.ClassAt(text, end) : CharacterClass.Space;
        return alone && (next is not (CharacterClass.Kanji or CharacterClass.Katakana) || text[end] == '以') ? digits : 0;
    }

    private static int CounterAt(ReadOnlySpan<char> rest)
    {
        foreach (var counter in Counters)
            if (rest.StartsWith(counter, StringComparison.Ordinal)) return counter.Length;
        return 0;
    }

    /// <summary>After Arabic digits a short run of kanji, katakana or letters of one class is the counter.</summary>
    private static int UnknownCounter(string text, int start)
    {
        if (start >= text.Length) return 0;
        var kind = Characters.ClassAt(text, start);
        if (kind is not (CharacterClass.Kanji or CharacterClass.Katakana or CharacterClass.Latin)) return 0;
        var max = kind == CharacterClass.Kanji ? 2 : 12;
        if (text[start] is '以' or '及' or '又' or '並' or '若' or '第') return 0;
        var i = start;
        while (i < text.Length && i - start < max && Characters.LengthAt(text, i) == 1 && Characters.ClassAt(text, i) == kind) i++;
        return i - start;
    }

    private static bool IsSeparator(string text, int i) =>
        text[i] is ',' or '，' or '.' or '．' && i + 1 < text.Length && Numerals.IsArabic(text[i + 1]);

    /// <summary>〇・五: the point of a decimal in kanji.</summary>
    private static bool IsKanjiPoint(string text, int i) => text[i] == '・' && i + 1 < text.Length && Numerals.IsKanji(text[i + 1]);

    /// <summary>三〇、五三四円: thousands set off by 、 in positional kanji.</summary>
    private static bool IsKanjiComma(string text, int start, int i) =>
        text[i] == '、' && i - start <= 3 && i + 4 < text.Length && text[i + 4] == '円'
        && "〇一二三四五六七八九".Contains(text[i + 1], StringComparison.Ordinal)
        && "〇一二三四五六七八九".Contains(text[i + 2], StringComparison.Ordinal)
        && "〇一二三四五六七八九".Contains(text[i + 3], StringComparison.Ordinal);

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] values)
    {
        foreach (var value in values)
            if (text.StartsWith(value, StringComparison.Ordinal)) return true;
        return false;
    }
}
