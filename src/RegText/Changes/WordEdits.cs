using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Changes;

/// <summary>
/// The neutral edits between two texts of a paired unit: the finest that make sense (SPEC B.4.1, B.4.2). Numbers with counters, dates,
/// levels of references, katakana words, and verbs with their okurigana are never cut; a kanji compound is cut at a morpheme. Table,
/// 改め文 and the rest widen them to their own units.
/// </summary>
public static class WordEdits
{
    /// <summary>
    /// The edits from <paramref name="old"/> to <paramref name="new"/>, in order; none touches another, and everything outside them is
    /// equal in both texts. Empty when the texts are equal.
    /// </summary>
    public static ImmutableArray<TextEdit> Between(string old, string @new)
    {
        if (string.Equals(old, @new, StringComparison.Ordinal)) return [];
        return Between(WordList.Of(old), WordList.Of(@new));
    }

    /// <summary>The words of a text, in order and without a gap (SPEC B.4.1-1).</summary>
    public static ImmutableArray<Word> Words(string text) => WordList.Of(text).Words;

    internal static ImmutableArray<TextEdit> Between(WordList old, WordList @new)
    {
        var hunks = new HunkTidying(old, @new).Tidy(new PiecePairing(old, @new).Hunks());
        return [.. hunks.Select(h => new TextEdit(Span(old, h.Old, h.OldEnd), Span(@new, h.New, h.NewEnd)))];
    }

    private static TextSpan Span(WordList list, int start, int end) => TextSpan.FromBounds(Offset(list, start), Offset(list, end));

    private static int Offset(WordList list, int piece) => piece < list.Pieces.Length ? list.Pieces[piece].Start : list.Text.Length;
}
