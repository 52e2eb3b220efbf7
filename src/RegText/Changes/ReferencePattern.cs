using RegText.Text;

namespace RegText.Changes;

/// <summary>
/// References to units (SPEC D.1): 第12条の2第3項第4号, 前条第2項, 同項ただし書, 別表第1, 様式第2号. The levels are found too, because a
/// ministry's own table underlines only the level that changed (SPEC B.4.2).
/// </summary>
internal static class ReferencePattern
{
    private const string UnitWords = "条項号章節款目編";
    private static readonly string[] Tails = ["ただし書", "各号列記以外の部分", "各号", "本文", "前段", "後段", "中段"];
    private static readonly string[] AppendixWords = ["附則別表", "別表", "別記様式", "別記", "別図", "様式", "別紙", "附則"];

    /// <summary>What follows 前条, 前項 … when these two letters are part of another word.</summary>
    private static readonly string[] FalseUnits =
    [
        "条例", "条文", "条約", "条件", "条規", "条理", "項目", "号令", "号外", "号車", "節約", "節目", 
        "目的", "目標", "目録", "目次", "編集", "編入", "編成", "章節",
    ];

    /// <summary>
    /// The length of the reference at <paramref name="start"/>, 0 when there is none. The ends of its levels are added to
    /// <paramref name="levels"/>, the last one included.
    /// </summary>
    public static int Match(string text, int start, List<int> levels)
    {
        var i = Head(text, start);
        if (i == start) return 0;
        levels.Add(i);
        while (i < text.Length)
        {
            var next = NextLevel(text, i);
            if (next == i) break;
            i = next;
            levels.Add(i);
        }
        return i - start;
    }

    private static int Head(string text, int start)
    {
        var ordinal = Ordinal(text, start);
        if (ordinal > start) return ordinal;
        var relative = Relative(text, start);
        if (relative > start) return relative;
        foreach (var word in AppendixWords)
        {
            if (!text.AsSpan(start).StartsWith(word, StringComparison.Ordinal)) continue;
            var end = start + word.Length;
            var number = AppendixNumber(text, end);
            // Without a number, 様式 and 別紙 are ordinary words.
            if (number > end || word is "別表" or "附則" or "附則別表" or "別記様式") return number;
        }
        return start;
    }

    private static int NextLevel(string text, int i)
    {
        var ordinal = Ordinal(text, i);
        if (ordinal > i) return ordinal;
        foreach (var tail in Tails)
            if (text.AsSpan(i).StartsWith(tail, StringComparison.Ordinal)) return i + tail.Length;
        return Subitem(text, i);
    }

    /// <summary>Behind 第12条の2, 第3項, 第2号様式; <paramref name="i"/> when there is none.</summary>
    private static int Ordinal(string text, int i)
    {
        if (i >= text.Length || text[i] != '第') return i;
        var digits = NumberPattern.Digits(text, i + 1);
        var unit = i + 1 + digits;
        if (digits == 0 || unit >= text.Length || !UnitWords.Contains(text[unit], StringComparison.Ordinal) || IsFalse(text, unit)) return i;
        var end = unit + 1;
        if (text.AsSpan(end).StartsWith("様式", StringComparison.Ordinal)) end += 2;
        return Branches(text, end);
    }

    /// <summary>Behind 第1 or 第1号 of 別表第1, 様式第1号, with branches.</summary>
    private static int AppendixNumber(string text, int i)
    {
        if (i >= text.Length || text[i] != '第') return i;
        var digits = NumberPattern.Digits(text, i + 1);
        if (digits == 0) return i;
        var end = i + 1 + digits;
        if (end < text.Length && text[end] is '条' or '項') return i;
        if (end < text.Length && text[end] == '号') end++;
        if (text.AsSpan(end).StartsWith("様式", StringComparison.Ordinal)) end += 2;
        return Branches(text, end);
    }

    private static int Branches(string text, int i)
    {
        while (i + 1 < text.Length && text[i] == 'の')
        {
            var digits = NumberPattern.Digits(text, i + 1);
            var end = i + 1 + digits;
            if (digits == 0) break;
            // 第3条の一部, 第2項の3人: a word that begins with a numeral, not a branch.
            if (end < text.Length && Characters.ClassAt(text, end) is CharacterClass.Kanji or CharacterClass.Katakana
                && !"第前後本各及又並若中規見以に".Contains(text[end], StringComparison.Ordinal)) break;
            i = end;
        }
        return i;
    }

    /// <summary>Behind 前条, 次項, 同号, 前2項, 前各号, 各号; <paramref name="i"/> when there is none.</summary>
    private static int Relative(string text, int i)
    {
        if (i + 1 >= text.Length) return i;
        var j = i + 1;
        switch (text[i])
        {
            case '前':
                if (text[j] == '各') j++;
                else j += NumberPattern.Digits(text, j);
                break;
            case '次' or '同' or '本' or '各':
                break;
            default:
                return i;
        }
        if (j >= text.Length || !UnitWords.Contains(text[j], StringComparison.Ordinal) || IsFalse(text, j)) return i;
        if (text[i] == '本' && text[j] is '目' or '編' or '節') return i;
        if (text[i] == '各' && text[j] is not ('号' or '項' or '条')) return i;
        if (i > 0 && text[i - 1] is '従' or '以' or '午' or '事' or '直' or '目' or '日') return i;
        return j + 1;
    }

    private static bool IsFalse(string text, int i)
    {
        foreach (var word in FalseUnits)
            if (text.AsSpan(i).StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Behind ア, (ア), (1) that follow a 号; <paramref name="i"/> when there is none.</summary>
    private static int Subitem(string text, int i)
    {
        var before = text[i - 1];
        if (!(before is '号' or ')' or '）' || Numerals.IsNumeral(before) || IsKatakanaLetter(before))) return i;
        if (IsKatakanaLetter(text[i]))
        {
            if (before is ')' or '）') return i;
            var next = i + 1;
            // サーバ is a word, not ア of a 号.
            var isWord = next < text.Length
                && (Characters.LengthAt(text, i) > 1 || Characters.ClassAt(text, next) == CharacterClass.Katakana);
            return isWord ? i : Branches(text, next);
        }
        if (text[i] is not ('(' or '（')) return i;
        var j = i + 1;
        if (j < text.Length && IsKatakanaLetter(text[j])) j++;
        else if (j < text.Length && Numerals.IsArabic(text[j])) j += NumberPattern.Digits(text, j);
        else return i;
        return j < text.Length && text[j] is ')' or '）' ? j + 1 : i;
    }

    private static bool IsKatakanaLetter(char c) => c is >= 'ァ' and <= 'ヺ';
}
