namespace RegText.Changes;

/// <summary>
/// Chooses where an insertion or deletion stands when several places give the same text: A、B → A、C、B is 「、C」 behind A or 「C、」
/// before B. A list member takes the 読点 before it, an adverbial clause the one behind it, a sentence its own 。 (SPEC B.4, B.4.2).
/// </summary>
internal sealed class HunkPlacement(WordList old, WordList @new)
{
    private const int MaxShift = 200;

    /// <summary>The best place of the hunk between its neighbours, null where there is none.</summary>
    public Hunk Place(Hunk hunk, Hunk? previous, Hunk? next)
    {
        if (hunk.OldLength > 0 && hunk.NewLength > 0) return hunk;
        var inserts = hunk.OldLength == 0;
        var list = inserts ? @new : old;
        var (start, end) = inserts ? (hunk.New, hunk.NewEnd) : (hunk.Old, hunk.OldEnd);
        // A neighbour must not be touched: one equal piece stays between.
        var before = Math.Min(MaxShift, hunk.Old - (previous is { } p ? p.OldEnd + 1 : 0));
        var after = Math.Min(MaxShift, (next is { } q ? q.Old - 1 : old.Pieces.Length) - hunk.OldEnd);

        var (bestShift, bestScore) = (0, Score(hunk, list, inserts, 0));
        for (var shift = -1; -shift <= before && Same(list, start + shift, end + shift); shift--) Consider(shift);
        for (var shift = 1; shift <= after && Same(list, start + shift - 1, end + shift - 1); shift++) Consider(shift);
        return Shifted(hunk, bestShift);

        void Consider(int shift)
        {
            var score = Score(hunk, list, inserts, shift);
            if (score > bestScore) (bestShift, bestScore) = (shift, score);
        }
    }

    private static Hunk Shifted(Hunk hunk, int by) => new(hunk.Old + by, hunk.OldEnd + by, hunk.New + by, hunk.NewEnd + by);

    private static bool Same(WordList list, int a, int b)
    {
        var (x, y) = (list.Pieces[a], list.Pieces[b]);
        return list.Text.AsSpan(x.Start, x.Length).SequenceEqual(list.Text.AsSpan(y.Start, y.Length));
    }

    private int Score(Hunk hunk, WordList list, bool inserts, int shift)
    {
        var moved = Shifted(hunk, shift);
        var (start, end) = inserts ? (moved.New, moved.NewEnd) : (moved.Old, moved.OldEnd);
        var (other, point) = inserts ? (old, moved.Old) : (@new, moved.New);
        var score = 0;
        if (!StartsWord(list, start)) score -= 40;
        if (!StartsWord(list, end)) score -= 40;
        if (!StartsWord(other, point)) score -= 40;

        var (first, last) = (list.Words[list.Pieces[start].Word], list.Words[list.Pieces[end - 1].Word]);
        var before = start == 0 ? '。' : Mark(list, start - 1);
        var ending = Mark(list, end - 1);
        var opensSentence = before is '。' or '（' or '「' or '\n';
        if (opensSentence && ending == before) score += 30;
        if (start == 0 && ending is '、' or '。') score += 30;
        if (Mark(list, start) == '、') score += EndsInNoun(list, end - 1) ? 15 : -5;
        if (ending == '、' && end - 2 >= start) score += EndsInNoun(list, end - 2) ? (opensSentence ? 12 : 5) : 20;
        if (first.Kind == WordKind.Conjunction) score += 8;
        if (last.Kind == WordKind.Conjunction) score += 6;
        if (first.Kind == WordKind.Particle) score -= 6;
        if (Mark(list, start) is '）' or '」' or '。') score -= 20;
        if (Mark(list, end - 1) is '（' or '「') score -= 20;
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            depth += Brackets.Depth(Mark(list, i));
            if (depth < 0) break;
        }
        if (depth != 0) score -= 30;
        return score;
    }

    /// <summary>Whether the word that ends with a piece is a noun; 指示に従い is a clause, 申込み is a noun.</summary>
    private static bool EndsInNoun(WordList list, int piece)
    {
        var index = list.Pieces[piece].Word;
        var word = list.Words[index];
        if (word.Kind is WordKind.Particle or WordKind.Kana or WordKind.Conjunction) return false;
        var inflected = word.Kind == WordKind.Term && Characters.ClassAt(list.Text, word.Span.End - 1) == CharacterClass.Hiragana;
        return !(inflected && index > 0 && list.Words[index - 1].Kind == WordKind.Particle
            && list.Text[list.Words[index - 1].Span.Start] is 'に' or 'を' or 'と');
    }

    private static char Mark(WordList list, int piece) => list.Text[list.Pieces[piece].Start];

    private static bool StartsWord(WordList list, int piece) =>
        piece == 0 || piece >= list.Pieces.Length || list.Pieces[piece].Word != list.Pieces[piece - 1].Word;
}
