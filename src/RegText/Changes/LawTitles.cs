using System.Collections.Immutable;

namespace RegText.Changes;

/// <summary>
/// Joins the words of a title that stands before its number, 個人情報の保護に関する法律（平成15年…, into one: proper names are taken whole
/// (SPEC B.4). The pieces stay, since a ministry's own table marks the changed words alone.
/// </summary>
internal static class LawTitles
{
    private const int MaxWords = 40;

    /// <summary>Last words that are no title by themselves; 地方自治法 is one, and what stands before it is not part of it.</summary>
    private static readonly string[] Ends =
    [
        "法", "法律", "政令", "省令", "府令", "命令", "条例", "規則", "規程", "要綱", "訓令", "要領", "条約", "特別措置法", "措置法", "法律施行令", "法律施行規則",
        "条例施行規則", "施行法", "施行令", "施行規則", "特例法", "臨時措置法",
    ];


    public static (ImmutableArray<Word> Words, Piece[] Pieces) Join(string text, ImmutableArray<Word>.Builder words, List<Piece> pieces)
    {
        var starts = new int[words.Count];
        var found = false;
        for (var i = 0; i < words.Count; i++)
        {
            starts[i] = i;
            if (i < 2 || words[i].Kind != WordKind.LawNumber || text[words[i - 1].Span.Start] is not ('（' or '(')) continue;
            var first = FirstWord(text, words, i - 2);
            if (first == i - 2) continue;
            for (var k = first; k <= i - 2; k++) starts[k] = first;
            found = true;
        }
        if (!found) return (words.ToImmutable(), [.. pieces]);

        var joined = ImmutableArray.CreateBuilder<Word>();
        var index = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (starts[i] == i) joined.Add(words[i]);
            else joined[^1] = new Word(joined[^1].Span.Union(words[i].Span), WordKind.LawTitle);
            index[i] = joined.Count - 1;
        }
        return (joined.ToImmutable(), [.. pieces.Select(p => p with { Word = index[p.Word] })]);
    }

    private static int FirstWord(string text, ImmutableArray<Word>.Builder words, int last)
    {
        var end = text.AsSpan(words[last].Span.Start, words[last].Span.Length);
        var isTitle = false;
        foreach (var word in Ends) isTitle |= end.SequenceEqual(word);
        if (!isTitle) return last;
        var first = last;
        while (first > 0 && last - first < MaxWords && BelongsToTitle(text, words[first - 1])) first--;
        // A title begins with a noun.
        while (first < last && words[first].Kind != WordKind.Term) first++;
        return first;
    }

    private static bool BelongsToTitle(string text, Word word) => word.Kind switch
    {
        // 改正前の…法: the law as it was, not part of the title.
        WordKind.Term => text[word.Span.End - 1] is not ('前' or '後'),
        WordKind.Particle => text[word.Span.Start] is 'の' or 'に' or 'を' or 'と',
        WordKind.Kana => text.AsSpan(word.Span.Start, word.Span.Length) is "する" or "ため" or "おける",
        _ => false,
    };
}
