namespace RegText.Changes;

/// <summary>
/// Makes an alignment read as a person would mark it: a は that only happens to stand in two rewritten clauses is no link between
/// them, a pair of brackets comes or goes as one, and a change that could stand in several places stands where a word, a list member
/// or a clause begins (SPEC B.4.2: list 読点 with the following word, clause 読点 with its clause).
/// </summary>
internal sealed class HunkTidying(WordList old, WordList @new)
{
    private const int LongestKept = 6;
    private const int LongestTerm = 10;

    /// <summary>The hunks in order, none touching another.</summary>
    public List<Hunk> Tidy(List<Hunk> hunks)
    {
        var result = new List<Hunk>(hunks.Count);
        foreach (var hunk in hunks)
        {
            if (result.Count > 0 && (IsCoincidence(result[^1], hunk) || SplitsBrackets(result[^1], hunk) || EntersBrackets(result[^1], hunk)))
                result[^1] = result[^1] with { OldEnd = hunk.OldEnd, NewEnd = hunk.NewEnd };
            else result.Add(hunk);
        }
        for (var i = 0; i < result.Count; i++)
        {
            var end = i + 1 < result.Count ? result[i + 1].Old - 1 : old.Pieces.Length;
            if (IsSingleKanji(result[i]) && result[i].OldEnd < end) result[i] = WithNextKanji(result[i]);
        }
        var placement = new HunkPlacement(old, @new);
        for (var i = 0; i < result.Count; i++)
            result[i] = placement.Place(result[i], i == 0 ? null : result[i - 1], i + 1 < result.Count ? result[i + 1] : null);
        return result;
    }

    /// <summary>
    /// Whether the equal stretch between two hunks says nothing: a particle of at most two letters between hunks of different shape
    /// (甲が乙を → 丙が丁を keeps its が), or a short word lost between long changes.
    /// </summary>
    private bool IsCoincidence(Hunk left, Hunk right)
    {
        if (right.Old - left.OldEnd > 4) return false;
        var length = 0;
        var weak = true;
        for (var i = left.OldEnd; i < right.Old; i++)
        {
            var piece = old.Pieces[i];
            if (old.Text[piece.Start] is '、' or '。') return false;
            weak &= old.Words[piece.Word].Kind is WordKind.Particle or WordKind.Kana or WordKind.Space || old.Text[piece.Start] == '・';
            length += piece.Length;
        }
        if (length > 4) return false;
        var (a, b) = (Shape(left), Shape(right));
        if ((a.Old == 0 && b.Old == 0) || (a.New == 0 && b.New == 0)) return false;
        if (EndsInReference(left)) return false;
        if (length * 4 <= Math.Min(Size(left), Size(right))) return true;
        return weak && length <= 2
            && (Math.Abs(a.Old - a.New) > 3 || Math.Abs(b.Old - b.New) > 3 || a.Old * a.New == 0 || b.Old * b.New == 0);
    }

    /// <summary>総｜数 → 個｜数: a single kanji is no morpheme when another stands behind it in both compounds.</summary>
    private bool IsSingleKanji(Hunk hunk) =>
        hunk.OldLength == 1 && hunk.NewLength == 1
        && hunk.OldEnd < old.Pieces.Length && hunk.NewEnd < @new.Pieces.Length
        && PieceWeights.ContinuesKanji(old, hunk.OldEnd) && PieceWeights.ContinuesKanji(@new, hunk.NewEnd);

    private static Hunk WithNextKanji(Hunk hunk) => hunk with { OldEnd = hunk.OldEnd + 1, NewEnd = hunk.NewEnd + 1 };

    private int Size(Hunk hunk) => Math.Max(Length(old, hunk.Old, hunk.OldEnd), Length(@new, hunk.New, hunk.NewEnd));

    /// <summary>第12条第5項の｜認定 → 第8条第7項の｜同意: the particle behind two references links them.</summary>
    private bool EndsInReference(Hunk hunk) =>
        hunk.OldLength > 0 && hunk.NewLength > 0
        && old.Words[old.Pieces[hunk.OldEnd - 1].Word].Kind == WordKind.Reference
        && @new.Words[@new.Pieces[hunk.NewEnd - 1].Word].Kind == WordKind.Reference;

    private (int Old, int New) Shape(Hunk hunk) => (WordCount(old, hunk.Old, hunk.OldEnd), WordCount(@new, hunk.New, hunk.NewEnd));

    private static int WordCount(WordList list, int start, int end) =>
        end == start ? 0 : list.Pieces[end - 1].Word - list.Pieces[start].Word + 1;

    /// <summary>Whether one hunk opens a bracket that the other closes, with little between them.</summary>
    private bool SplitsBrackets(Hunk left, Hunk right)
    {
        if (Length(old, left.OldEnd, right.Old) > LongestKept) return false;
        return (Opens(old, left.Old, left.OldEnd) && Closes(old, right.Old, right.OldEnd))
            || (Opens(@new, left.New, left.NewEnd) && Closes(@new, right.New, right.NewEnd));
    }

    /// <summary>
    /// Whether little stays between two hunks, and that stands in brackets on one side only: 甲（以下「乙」という。） → 乙（甲をいう。） is one change.
    /// </summary>
    private bool EntersBrackets(Hunk left, Hunk right) =>
        Length(old, left.OldEnd, right.Old) <= LongestTerm
        && Balance(old, 0, left.OldEnd) != Balance(@new, 0, left.NewEnd)
        && (Opens(old, left.Old, left.OldEnd) || Opens(@new, left.New, left.NewEnd) || Opens(old, right.Old, right.OldEnd) || Opens(@new, right.New, right.NewEnd));

    private static int Length(WordList list, int start, int end) => end == start ? 0 : list.Pieces[end - 1].End - list.Pieces[start].Start;

    private static bool Opens(WordList list, int start, int end) => Balance(list, start, end) > 0;

    private static bool Closes(WordList list, int start, int end) => Balance(list, start, end) < 0;

    private static int Balance(WordList list, int start, int end)
    {
        var balance = 0;
        for (var i = start; i < end; i++) balance += Brackets.Depth(list.Text[list.Pieces[i].Start]);
        return balance;
    }
}

/// <summary>Brackets in pairs.</summary>
internal static class Brackets
{
    /// <summary>1 for an opening bracket, −1 for a closing one, else 0.</summary>
    public static int Depth(char c) => c switch
    {
        '（' or '(' or '「' or '『' or '［' or '[' or '〔' or '｛' or '【' => 1,
        '）' or ')' or '」' or '』' or '］' or ']' or '〕' or '｝' or '】' => -1,
        _ => 0,
    };
}
