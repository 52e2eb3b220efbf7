using System.Collections.Immutable;

namespace RegText.Changes;

/// <summary>
/// A part of a word that may change by itself: the level of a reference, a kanji of a compound, a particle. What must never be cut
/// (a number with its counter, a date, a katakana word, a verb with its okurigana) is one piece.
/// </summary>
/// <param name="Start">First code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Word">Index of the word it belongs to.</param>
internal readonly record struct Piece(int Start, int Length, int Word)
{
    public int End => Start + Length;
}

/// <summary>A text cut into words, and the words into pieces. Both cover the text without a gap.</summary>
internal sealed class WordList
{
    private readonly int[] _wordAt;

    private WordList(string text, ImmutableArray<Word> words, Piece[] pieces)
    {
        Text = text;
        Words = words;
        Pieces = pieces;
        _wordAt = new int[text.Length + 1];
        for (var w = 0; w < words.Length; w++) Array.Fill(_wordAt, w, words[w].Span.Start, words[w].Span.Length);
        _wordAt[text.Length] = words.Length;
    }

    public string Text { get; }

    public ImmutableArray<Word> Words { get; }

    public Piece[] Pieces { get; }

    public static WordList Of(string text)
    {
        var (words, pieces) = new WordScanner(text).Scan();
        return new WordList(text, words, pieces);
    }

    /// <summary>The word that begins at or covers an offset; the number of words for the end of the text.</summary>
    public int WordAt(int offset) => _wordAt[offset];

    /// <summary>The characters of a piece.</summary>
    public ReadOnlySpan<char> PieceText(int index) => Text.AsSpan(Pieces[index].Start, Pieces[index].Length);

    /// <summary>The piece that begins at an offset, the number of pieces for the end of the text; −1 when none begins there.</summary>
    public int PieceAt(int offset)
    {
        if (offset == Text.Length) return Pieces.Length;
        int low = 0, high = Pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Pieces[middle].Start < offset) low = middle + 1;
            else high = middle;
        }
        return low < Pieces.Length && Pieces[low].Start == offset ? low : -1;
    }

    /// <summary>Whether a mark stands at an offset, without a combining mark on it.</summary>
    public bool IsMark(int offset, char mark) => Text[offset] == mark && Words[_wordAt[offset]].Span.Length == 1;

    /// <summary>Whether an offset stands between two words, or at either end.</summary>
    public bool IsWordBoundary(int offset) => offset == Text.Length || Words[_wordAt[offset]].Span.Start == offset;

    /// <summary>The start of the word that an offset cuts; the offset itself where it cuts none.</summary>
    public int WordStart(int offset) => offset == Text.Length ? offset : Words[_wordAt[offset]].Span.Start;

    /// <summary>The end of the word that an offset cuts; the offset itself where it cuts none.</summary>
    public int WordEnd(int offset) => IsWordBoundary(offset) ? offset : Words[_wordAt[offset]].Span.End;
}
