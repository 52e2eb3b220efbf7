using System.Globalization;
using System.Text;
using RegText.Text;

namespace RegText.Formats.Reading.Word.Numbering;

/// <summary>Writes numbers in the formats of Word's automatic numbering (w:numFmt).</summary>
internal static class NumberFormat
{
    private const string Gojuon = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string HalfGojuon = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private const string HalfIroha = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";

    /// <summary>A number as Word shows it; what has no special form is written in ASCII digits.</summary>
    public static string Write(int number, string format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Numerals.ToFullWidth(number),
        "upperLetter" => Letters(number, 26, i => (char)('A' + i)),
        "lowerLetter" => Letters(number, 26, i => (char)('a' + i)),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "aiueo" => Letters(number, HalfGojuon.Length, i => HalfGojuon[i]),
        "aiueoFullWidth" => Letters(number, Gojuon.Length, i => Gojuon[i]),
        "iroha" => Letters(number, HalfIroha.Length, i => HalfIroha[i]),
        "irohaFullWidth" => Letters(number, Iroha.Length, i => Iroha[i]),
        "japaneseCounting" or "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" =>
            number is > 0 and < 10_000 ? Numerals.ToKanji(number) : Plain(number),
        "japaneseLegal" => Legal(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital2" =>
            string.Concat(Plain(number).Select(c => "〇一二三四五六七八九"[c - '0'])),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', '㉑', '㊱'),
        "decimalEnclosedParen" => number is >= 1 and <= 20 ? Sign('⑴' + number - 1) : $"({Plain(number)})",
        "decimalEnclosedFullstop" => number is >= 1 and <= 20 ? Sign('⒈' + number - 1) : Plain(number) + ".",
        "ideographEnclosedCircle" => number is >= 1 and <= 10 ? Sign('㊀' + number - 1) : Plain(number),
        "ideographTraditional" => OneOf("甲乙丙丁戊己庚辛壬癸", number),
        "ideographZodiac" => OneOf("子丑寅卯辰巳午未申酉戌亥", number),
        "numberInDash" => $"- {Plain(number)} -",
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Sign(int code) => ((char)code).ToString();

    private static string OneOf(string signs, int number) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Plain(number);

    /// <summary>After the last letter they begin again doubled: z, aa, bb.</summary>
    private static string Letters(int number, int count, Func<int, char> letter) =>
        number < 1 ? Plain(number) : new string(letter((number - 1) % count), Math.Min((number - 1) / count + 1, 50));

    private static string Enclosed(int number, char first, char from21, char from36) => number switch
    {
        >= 1 and <= 20 => Sign(first + number - 1),
        >= 21 and <= 35 => Sign(from21 + number - 21),
        >= 36 and <= 50 => Sign(from36 + number - 36),
        _ => Plain(number),
    };

    private static string Legal(int number)
    {
        if (number is < 1 or > 9999) return Plain(number);
        return string.Concat(Numerals.ToKanji(number).Select(c => c switch
        {
            '一' => '壱', '二' => '弐', '三' => '参', '四' => '四', '五' => '伍', '十' => '拾', _ => c,
        }));
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > 4999) return Plain(number);
        var result = new StringBuilder();
        foreach (var (value, sign) in (ReadOnlySpan<(int, string)>)[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
                     (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value) result.Append(sign);
        }
        return result.ToString();
    }
}
