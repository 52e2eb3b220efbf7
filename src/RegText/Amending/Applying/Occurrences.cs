using RegText.Changes;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>
/// Where quoted words stand in a text: every occurrence, white space and digit width aside (SPEC C.12.2-2). 「700円」 does not stand in 1,700円: a
/// number is not cut, unless there is no other occurrence to be meant.
/// </summary>
internal sealed class Occurrences
{
    /// <summary>What is written on behind a word without being a part of it: 金額｜以下.</summary>
    private static readonly string[] Behind = ["以下", "以上", "以内", "以外", "以前", "以後", "以降", "未満", "等"];

    private Occurrences(LiveText text) => Text = text;

    /// <summary>The text.</summary>
    public LiveText Text { get; }

    /// <summary>The occurrences in order, none touching another.</summary>
    public List<TextSpan> Spans { get; } = [];

    /// <summary>Those of which the number goes on outside the quotation.</summary>
    public List<TextSpan> InNumbers { get; } = [];

    /// <summary>Whether one was passed over because the same sentence brought its words.</summary>
    public bool IsBrought { get; private set; }

    /// <summary>Finds them.</summary>
    public static Occurrences Of(string quotation, LiveText text, TextSpan? part, int sentence)
    {
        var result = new Occurrences(text);
        var words = CanonicalForm.Of(quotation);
        if (words.Length == 0) return result;
        var (folded, offsets) = CanonicalForm.Map(text.Value);
        for (var i = 0; (i = folded.IndexOf(words, i, StringComparison.Ordinal)) >= 0;)
        {
            var (start, end) = offsets is null ? (i, i + words.Length) : (offsets[i], offsets[i + words.Length - 1] + 1);
            var span = TextSpan.FromBounds(start, end);
            if (part is { } allowed && !allowed.Contains(span)) i++;
            else if (text.IsBrought(span, sentence))
            {
                result.IsBrought = true;
                i++;
            }
            else
            {
                (CutsNumber(folded, i, i + words.Length) ? result.InNumbers : result.Spans).Add(span);
                i += words.Length;
            }
        }
        return result;
    }

    /// <summary>Whether every given occurrence is part of a longer word: the quotation may mean another (SPEC C.12.2-3).</summary>
    public static bool AreInLongerWords(IEnumerable<(string Text, List<TextSpan> Spans)> occurrences)
    {
        foreach (var (text, spans) in occurrences)
        {
            var words = WordList.Of(text);
            var pieces = words.Pieces.Where(p => words.Words[p.Word].Kind == WordKind.Reference).Select(p => p.Start).ToHashSet();
            if (spans.Exists(s => IsBoundary(s.Start) && IsBoundary(s.End))) return false;

            // A reference may be quoted up to one of its levels: 第3条 of 第3条第2項.
            bool IsBoundary(int offset) => words.IsWordBoundary(offset) || pieces.Contains(offset) || Array.Exists(Behind, b => string.CompareOrdinal(text, offset, b, 0, b.Length) == 0);
        }
        return true;
    }

    private static bool CutsNumber(string folded, int start, int end) => IsInsideNumber(folded, start) || IsInsideNumber(folded, end);

    /// <summary>Whether a number goes on over an offset: 1｜700, 1,｜700, 二｜十.</summary>
    private static bool IsInsideNumber(string folded, int at)
    {
        if (at <= 0 || at >= folded.Length) return false;
        if (Numerals.IsKanji(folded[at]) && Numerals.IsKanji(folded[at - 1])) return true;
        if (Numerals.IsArabic(folded[at]))
            return Numerals.IsArabic(folded[at - 1]) || (IsMark(folded[at - 1]) && at > 1 && Numerals.IsArabic(folded[at - 2]));
        return IsMark(folded[at]) && Numerals.IsArabic(folded[at - 1]) && at + 1 < folded.Length && Numerals.IsArabic(folded[at + 1]);
    }

    private static bool IsMark(char c) => c is ',' or '.';
}
