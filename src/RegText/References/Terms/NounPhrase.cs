using RegText.References.Scanning;

namespace RegText.References.Terms;

/// <summary>The noun phrase before a bracket (SPEC D.4, anchor X).</summary>
internal static class NounPhrase
{
    private const int Longest = 200;

    /// <summary>
    /// Where the noun phrase that ends at a place begins, not before <paramref name="floor"/>. A noun alone is its own phrase; a general
    /// noun (部屋, 者, もの, こと) takes its attribute with it,
    /// back to the 、 or particle before.
    /// </summary>
    public static int Start(string text, int end, int floor)
    {
        floor = Math.Max(floor, end - Longest);
        var noun = Noun(text, end, floor);
        if (noun == end) return Clause(text, end, floor);
        var length = end - noun;
        // 保管するための施設, を行う部屋, の職員: short nouns behind a verb or の are too general to be the whole.
        if (length > 3 || noun == floor || noun == 0) return noun;
        return text[noun - 1] is 'の' or 'る' or 'た' or 'な' or 'い' or 'う' or 'く' or 'す' or 'つ' or 'む' ? Clause(text, noun, floor) : noun;
    }

    /// <summary>
    /// Where the noun that ends at a place begins: kanji, katakana, letters; <paramref name="end"/> where a 仮名 stands before.
    /// </summary>
    public static int Noun(string text, int end, int floor)
    {
        var i = end;
        while (i > floor
            && (ReferenceNumber.IsKanji(text[i - 1]) || ReferenceNumber.IsKatakana(text[i - 1]) || text[i - 1] is '・' or 'ヶ' or '〇'
                || char.IsAsciiLetterOrDigit(text[i - 1])))
            i--;
        // 取扱い, 申込み: okurigana inside a compound.
        if (i == end && i > floor + 1 && text[i - 1] is 'い' or 'み' or 'き' or 'り' or 'え' or 'け' or 'し'
            && ReferenceNumber.IsKanji(text[i - 2]))
            return Noun(text, i - 1, floor);
        return i;
    }

    /// <summary>Where the list of nouns that ends at a place begins: 課長及び係長（以下これらを….</summary>
    public static int ListStart(string text, int end, int floor)
    {
        var start = Start(text, end, floor);
        while (start > floor)
        {
            var joint = JointBefore(text.AsSpan(floor, start - floor));
            var noun = joint == 0 ? start : Noun(text, start - joint, floor);
            if (joint == 0 || noun == start - joint) break;
            start = noun;
        }
        return start;
    }

    private static int JointBefore(ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)["及び", "又は", "並びに", "若しくは", "、"])
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    /// <summary>Back to the 、 。 bracket, or to a topic or object particle, that ends what stands before.</summary>
    private static int Clause(string text, int end, int floor)
    {
        var depth = 0;
        for (var i = end; i > floor; i--)
        {
            var c = text[i - 1];
            if (c is '）' or '」') depth++;
            else if (c is '（' or '「' && --depth < 0) return i;
            else if (depth == 0 && c is '、' or '。') return i;
            else if (depth == 0 && c is 'は' && i < end) return i;
        }
        return floor;
    }
}
