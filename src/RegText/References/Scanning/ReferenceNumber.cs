using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Scanning;

/// <summary>The numbers inside references, in every digit width and in kanji, with their branches (SPEC A.4, D.1).</summary>
internal static class ReferenceNumber
{
    /// <summary>What follows 第3, 前 or 同 when the letter of the unit is part of another word.</summary>
    private static readonly string[] OtherWords =
    [
        "条例", "条文", "条約", "条件", "条規", "条理", "項目", "号令", "号外", "号車", "節約", "節目", "章程", "章節",
        "目的", "目標", "目録", "目次", "編集", "編入", "編成", "款項",
    ];

    /// <summary>Kanji that may follow a reference; any other makes 第1号被保険者 a word.</summary>
    private const string Followers = "第前後本各及又並若中規見以関該但違準附別備所適列掲同但";

    /// <summary>The kind of unit that a letter stands for, or null.</summary>
    public static UnitKind? KindOf(char letter) => letter switch
    {
        '条' => UnitKind.Article,
        '項' => UnitKind.Paragraph,
        '号' => UnitKind.Item,
        '章' => UnitKind.Chapter,
        '節' => UnitKind.Section,
        '款' => UnitKind.Subsection,
        '目' => UnitKind.Division,
        '編' => UnitKind.Part,
        _ => null,
    };

    /// <summary>Whether the letter of a unit at a place begins another word: 条例, 項目.</summary>
    public static bool IsOtherWord(string text, int at)
    {
        foreach (var word in OtherWords)
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Reads a number, and moves behind it.</summary>
    public static bool TryRead(string text, ref int i, out int value)
    {
        value = 0;
        var end = i;
        if (i >= text.Length) return false;
        var arabic = Numerals.IsArabic(text[i]);
        while (end < text.Length && end - i <= 12 && (arabic ? Numerals.IsArabic(text[end]) : Numerals.IsKanji(text[end]))) end++;
        if (Numerals.Parse(text.AsSpan(i, end - i)) is not { } number) return false;
        (value, i) = (number, end);
        return true;
    }

    /// <summary>Reads の2の3 behind a unit (ノ in old laws). A の that opens other words (の一部, の3人) is no branch.</summary>
    public static UnitNumber Branches(string text, ref int i, int value)
    {
        List<int>? parts = null;
        while (i + 1 < text.Length && text[i] is 'の' or 'ノ')
        {
            var next = i + 1;
            if (!TryRead(text, ref next, out var branch) || branch < 2 || OpensWord(text, next)) break;
            (parts ??= [value]).Add(branch);
            i = next;
        }
        return parts is null ? new UnitNumber(value) : new UnitNumber([.. parts]);
    }

    /// <summary>Whether a kanji or a word in katakana follows that makes the number before it part of a word.</summary>
    public static bool OpensWord(string text, int i) =>
        i < text.Length
        && (IsKanji(text[i])
            ? !Followers.Contains(text[i], StringComparison.Ordinal)
            : IsKatakana(text[i]) && !SubitemLabel.StartsAt(text, i));

    /// <summary>第1号被保険者, 第2号様式, 第1号サービス: the 号 is no unit. 第1号該当者 is one.</summary>
    public static bool OpensCompound(string text, int i) => OpensWord(text, i) || text.AsSpan(i).StartsWith("議案", StringComparison.Ordinal);

    public static bool IsKanji(char c) => c is (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿') or '々';

    public static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー';
}
