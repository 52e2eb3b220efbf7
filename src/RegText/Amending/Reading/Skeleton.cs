using System.Collections.Immutable;
using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Reading;

/// <summary>
/// A sentence with its quotations taken out (SPEC C.12.1): each 「…」 is one private-use character, white space is gone, digits and brackets
/// have one width. What remains is short and closed enough for a grammar.
/// </summary>
internal sealed class Skeleton
{
    private const char FirstQuote = '\uE000';
    private const char LastQuote = '\uF8FF';

    /// <summary>How many ways of pairing unbalanced 「」 are tried.</summary>
    private const int MostPairings = 64;

    /// <summary>How many ends of quotations are looked at for that, and how many quotations a sentence may then have.</summary>
    private const int MostSteps = 2000;
    private const int MostUnbalanced = 60;

    /// <summary>What may follow the end of a quotation.</summary>
    private static readonly string[] Continuations =
        ["を", "に改め", "に、", "の下に", "の次に", "の右に", "の後に", "の前に", "、「", "及び「", "並びに「"];

    private readonly int[] _offsets;

    private Skeleton(string text, int[] offsets, ImmutableArray<string> quotes)
    {
        Text = text;
        _offsets = offsets;
        Quotes = quotes;
    }

    /// <summary>The sentence without its quotations.</summary>
    public string Text { get; }

    /// <summary>The quotations, without their brackets.</summary>
    public ImmutableArray<string> Quotes { get; }

    /// <summary>Whether a character stands for a quotation.</summary>
    public static bool IsQuote(char c) => c is >= FirstQuote and <= LastQuote;

    /// <summary>The number of a quotation.</summary>
    public static int QuoteIndex(char c) => c - FirstQuote;

    /// <summary>A stretch of the skeleton, as a span of the sentence.</summary>
    public TextSpan InSentence(int start, int length) =>
        TextSpan.FromBounds(_offsets[start], length == 0 ? _offsets[start] : _offsets[start + length]);

    /// <summary>
    /// The sentence by nesting of 「」, when they are balanced; otherwise every way in which each quotation ends where the sentence can go on,
    /// up to a bound (読替え規定 quote halves of pairs).
    /// </summary>
    public static IEnumerable<Skeleton> Of(UnitText sentence)
    {
        var text = sentence.Value;
        if (ByNesting(text) is { } quotes) return [Make(text, quotes)];
        var pairings = new List<ImmutableArray<TextSpan>>();
        var steps = MostSteps;
        if (text.Count(c => c == '「') <= MostUnbalanced) Pair(text, 0, [], pairings, ref steps);
        return pairings.Select(p => Make(text, p));
    }

    /// <summary>The quotations with their brackets; null when 「」 do not balance.</summary>
    private static ImmutableArray<TextSpan>? ByNesting(string text)
    {
        var quotes = ImmutableArray.CreateBuilder<TextSpan>();
        int depth = 0, start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '「' && depth++ == 0) start = i;
            else if (text[i] == '」')
            {
                if (depth == 0) return null;
                if (--depth == 0) quotes.Add(TextSpan.FromBounds(start, i + 1));
            }
        }
        return depth == 0 ? quotes.ToImmutable() : null;
    }

    private static void Pair(string text, int from, ImmutableArray<TextSpan> quotes, List<ImmutableArray<TextSpan>> found, ref int steps)
    {
        if (found.Count >= MostPairings || --steps < 0) return;
        var open = text.IndexOf('「', from);
        if (open < 0)
        {
            if (text.IndexOf('」', from) < 0) found.Add(quotes);
            return;
        }
        if (text.AsSpan(from, open - from).Contains('」')) return;
        for (var close = text.IndexOf('」', open); close >= 0 && found.Count < MostPairings; close = text.IndexOf('」', close + 1))
        {
            var rest = text.AsSpan(close + 1);
            foreach (var word in Continuations)
            {
                if (!rest.StartsWith(word, StringComparison.Ordinal)) continue;
                Pair(text, close + 1, quotes.Add(TextSpan.FromBounds(open, close + 1)), found, ref steps);
                break;
            }
        }
    }

    private static Skeleton Make(string text, ImmutableArray<TextSpan> quotes)
    {
        var skeleton = new StringBuilder();
        var offsets = new List<int>();
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (words.Count < quotes.Length && quotes[words.Count].Start == i)
            {
                var quote = quotes[words.Count];
                Add((char)(FirstQuote + Math.Min(words.Count, LastQuote - FirstQuote)), i);
                words.Add(text[(quote.Start + 1)..(quote.End - 1)]);
                i = quote.End - 1;
                continue;
            }
            var c = text[i];
            if (char.IsWhiteSpace(c)) continue;
            if (c is >= '⑴' and <= '⒇')
            {
                Add('(', i);
                foreach (var digit in (c - '⑴' + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) Add(digit, i);
                Add(')', i);
            }
            else Add(Normal(c), i);
        }
        offsets.Add(text.Length);
        return new(skeleton.ToString(), [.. offsets], words.ToImmutable());

        void Add(char c, int offset)
        {
            skeleton.Append(c);
            offsets.Add(offset);
        }
    }

    private static char Normal(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        >= 'ａ' and <= 'ｚ' => (char)(c - 'ａ' + 'a'),
        '（' => '(',
        '）' => ')',
        '，' => '、',
        '．' => '.',
        // A private-use character of the sentence itself must not pass for a quotation.
        _ when IsQuote(c) => '\uFFFD',
        _ => c,
    };
}
