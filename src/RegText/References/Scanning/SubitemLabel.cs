using System.Buffers;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Scanning;

/// <summary>The labels of 細分 inside references (SPEC A.4, D.1): ア, （ア）, （1）, a, （a）, ①, with branches.</summary>
internal static class SubitemLabel
{
    private const int LongestLabel = 6;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>
    /// Reads a label and adds a level; <paramref name="start"/> when there is none. A Latin letter without bracket is one only
    /// behind another label (ア(ア)a).
    /// </summary>
    public static int Read(string text, int start, bool isBehindLabel, List<ReferenceLevel> levels)
    {
        var end = End(text, start, isBehindLabel);
        if (end == start) return start;
        ReferenceNumber.Branches(text, ref end, 1);
        levels.Add(new(UnitKind.Subitem, ReferenceForm.Numbered, null, 1, Canonical(text[start..end]), TextSpan.FromBounds(start, end)));
        return end;
    }

    /// <summary>Whether a label in katakana stands here, and not a word (サーバ).</summary>
    public static bool StartsAt(string text, int i) =>
        i < text.Length && text[i] is >= 'ァ' and <= 'ヺ'
        && !(i + 1 < text.Length && ReferenceNumber.IsKatakana(text[i + 1]) && text[i + 1] is not 'ノ')
        && !(i + 1 < text.Length && ReferenceNumber.IsKanji(text[i + 1]) && !"及又並若中に本各前後第".Contains(text[i + 1], StringComparison.Ordinal));

    /// <summary>A label in its canonical form, so that （１） and (1) are the same.</summary>
    public static string Canonical(string label) => CanonicalText.Of(label).Value;

    /// <summary>Whether two labels are of one sort: ア and イ, （1） and （2）.</summary>
    public static bool AreAlike(string one, string other) => Sort(one) == Sort(other);

    private static int Sort(string label)
    {
        var c = label[0] == '（' && label.Length > 1 ? label[1] : label[0];
        var sort = ReferenceNumber.IsKatakana(c) ? 1 : IsLatin(c) ? 2 : Numerals.IsKanji(c) ? 3 : char.IsAsciiDigit(c) ? 4 : 5;
        return label[0] == '（' ? -sort : sort;
    }

    private static int End(string text, int start, bool isBehindLabel)
    {
        var c = text[start];
        if (StartsAt(text, start)) return start + 1;
        if (c is >= '①' and <= '⑳') return start + 1;
        if (isBehindLabel && IsLatin(c) && !(start + 1 < text.Length && IsLatin(text[start + 1]))) return start + 1;
        if (c is not ('（' or '(')) return start;
        var close = text.AsSpan(start, Math.Min(text.Length - start, LongestLabel)).IndexOfAny('）', ')');
        if (close < 2) return start;
        var inner = text.AsSpan(start + 1, close - 1);
        if (inner is [>= 'ァ' and <= 'ヺ']) return start + close + 1;
        if (inner.IndexOfAnyExcept(Digits) < 0 || inner.IndexOfAnyExcept("ivx") < 0) return start + close + 1;
        // （一）: of 細分 in laws that count in kanji; a word in brackets has another letter.
        if (Numerals.IsKanji(inner[0]) && Numerals.Parse(inner) is not null) return start + close + 1;
        return inner.Length == 1 && IsLatin(inner[0]) ? start + close + 1 : start;
    }

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'ａ' and <= 'ｚ');
}
