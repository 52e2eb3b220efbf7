using System.Buffers;
using System.Collections.Immutable;

namespace RegText.Checking;

/// <summary>A pair of brackets in a text. Offsets are those of the brackets; -1 for one that is missing.</summary>
public readonly record struct BracketPair(int Open, int Close)
{
    /// <summary>Whether both are there.</summary>
    public bool IsWhole => Open >= 0 && Close >= 0;
}

/// <summary>
/// The brackets of one text. A round bracket that stands inside 「」 without its partner is a quoted character, as in 「（以下」を「（次項」に改める, and
/// is left out. Linear in the length of the text.
/// </summary>
public sealed class BracketMap
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("（）()「」『』");
    private static readonly BracketMap None = new([], [], []);

    private readonly byte[] _depth;
    private readonly bool[] _quoted;

    private BracketMap(ImmutableArray<BracketPair> pairs, byte[] depth, bool[] quoted) => (Pairs, _depth, _quoted) = (pairs, depth, quoted);

    /// <summary>All pairs, in the order of their first bracket.</summary>
    public ImmutableArray<BracketPair> Pairs { get; }

    /// <summary>In how many brackets of any kind a character stands; the brackets themselves are outside. 0 where none is open.</summary>
    public int Depth(int at) => at < _depth.Length ? _depth[at] : 0;

    /// <summary>Whether a character stands inside 「」 or 『』.</summary>
    public bool IsQuoted(int at) => at < _quoted.Length && _quoted[at];

    /// <summary>The brackets of a text.</summary>
    public static BracketMap Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Brackets) < 0) return None;
        var depth = new byte[text.Length];
        var quoted = new bool[text.Length];
        var pairs = new List<BracketPair>();
        var open = new Stack<int>();
        var quotes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '）' or ')' or '」' or '』') Close(text, i, open, pairs, ref quotes);
            depth[i] = (byte)Math.Min(open.Count, 255);
            quoted[i] = quotes > 0;
            if (text[i] is not ('（' or '(' or '「' or '『')) continue;
            open.Push(i);
            if (text[i] is '「' or '『') quotes++;
        }
        foreach (var left in open) pairs.Add(new(left, -1));
        pairs.Sort((a, b) => (a.Open < 0 ? a.Close : a.Open).CompareTo(b.Open < 0 ? b.Close : b.Open));
        return new([.. pairs], depth, quoted);
    }

    private static void Close(string text, int at, Stack<int> open, List<BracketPair> pairs, ref int quotes)
    {
        if (text[at] is '）' or ')')
        {
            if (open.TryPeek(out var last) && (text[last] is '（' or '(')) pairs.Add(new(open.Pop(), at));
            else if (quotes == 0) pairs.Add(new(-1, at));
            return;
        }
        if (quotes == 0)
        {
            pairs.Add(new(-1, at));
            return;
        }
        // Round brackets opened inside the quotation belong to what is quoted.
        while (text[open.Peek()] is '（' or '(') open.Pop();
        pairs.Add(new(open.Pop(), at));
        quotes--;
    }
}
