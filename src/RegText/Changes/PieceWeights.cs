namespace RegText.Changes;

/// <summary>
/// What keeping a piece is worth, and where a compound may be cut (SPEC B.4.2: 損害保険｜契約, 議決権｜総数, ＋等, ＋各): after two or
/// more kanji, or at an affix; a cut that leaves another single kanji costs more than one kept kanji earns.
/// </summary>
internal static class PieceWeights
{
    private const string Prefixes = "各毎本全同新旧前後両副総主正準元現当該再非不無未大小約計翌満他被要既";
    private const string Suffixes =
        "等者権法的性中内外上下用費料長部課局省庁官員会所書類金額日年月地区場市町村県都府道国院室係券証物品車機器線率数量別間後前時分済案型式系化業店家人名令則例程";

    private const int Free = 0;
    private const int Level = 20;
    private const int Morpheme = 25;
    private const int OddMorpheme = 45;
    private const int SingleKanji = 160;

    /// <summary>The pieces of both texts, equal ones with equal ids.</summary>
    public static (WeighedPiece[] Old, WeighedPiece[] New) Weigh(WordList old, WordList @new)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        return (Weigh(old, ids), Weigh(@new, ids));
    }

    private static WeighedPiece[] Weigh(WordList list, Dictionary<string, int> ids)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var result = new WeighedPiece[list.Pieces.Length];
        var runStart = 0;
        var depth = 0;
        for (var i = 0; i < result.Length; i++)
        {
            var piece = list.Pieces[i];
            var text = list.Text.AsSpan(piece.Start, piece.Length);
            if (!lookup.TryGetValue(text, out var id)) lookup[text] = id = ids.Count;
            if (!ContinuesKanji(list, i)) runStart = i;
            var bracket = Brackets.Depth(text[0]);
            if (bracket > 0) depth++;
            result[i] = new WeighedPiece(id, Weight(list.Words[piece.Word].Kind, text), CutBefore(list, i, runStart), depth);
            if (bracket < 0) depth--;
        }
        return result;
    }

    private static int Weight(WordKind kind, ReadOnlySpan<char> text) => kind switch
    {
        WordKind.Particle => 80,
        WordKind.Kana => 60 * text.Length,
        WordKind.Conjunction => 60 * text.Length,
        WordKind.Punctuation => text[0] switch { '。' => 90, '、' => 70, _ => 60 },
        WordKind.Space => 20,
        _ => 100 * text.Length,
    };

    private static int CutBefore(WordList list, int index, int runStart)
    {
        var piece = list.Pieces[index];
        if (index == 0 || list.Pieces[index - 1].Word != piece.Word) return Free;
        if (list.Words[piece.Word].Kind == WordKind.Reference) return Level;
        if (runStart == index) return list.Words[piece.Word].Kind == WordKind.LawTitle ? Free : Level;
        var left = index - runStart;
        var right = 1;
        while (index + right < list.Pieces.Length && right < 3 && ContinuesKanji(list, index + right)) right++;
        var last = list.Text[list.Pieces[index - 1].Start];
        var next = list.Text[piece.Start];
        if (next == '等' || last is '各' or '毎') return Morpheme;
        if (left == 1 && !Prefixes.Contains(last, StringComparison.Ordinal)) return SingleKanji;
        if (right == 1 && !(piece.Length == 1 && Suffixes.Contains(next, StringComparison.Ordinal))) return SingleKanji;
        return left % 2 == 0 || left == 1 || right == 1 ? Morpheme : OddMorpheme;
    }

    /// <summary>Whether this piece and the one before are kanji of one compound.</summary>
    public static bool ContinuesKanji(WordList list, int index) =>
        index > 0
        && list.Pieces[index].Word == list.Pieces[index - 1].Word
        && list.Words[list.Pieces[index].Word].Kind is WordKind.Term or WordKind.LawTitle
        && Characters.ClassAt(list.Text, list.Pieces[index].Start) == CharacterClass.Kanji
        && Characters.ClassAt(list.Text, list.Pieces[index].End - 1) != CharacterClass.Space
        && Characters.ClassAt(list.Text, list.Pieces[index - 1].End - 1) == CharacterClass.Kanji;
}
