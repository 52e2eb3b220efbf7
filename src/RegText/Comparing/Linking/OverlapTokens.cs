using System.Collections.Frozen;

namespace RegText.Comparing;

/// <summary>
/// A text cut into what is compared as one: a single character, any office (who is to act is told apart as 主体), any form of duty (told apart as 義務の強さ),
/// and the regulation's word for itself.
/// </summary>
internal sealed class OverlapTokens
{
    /// <summary>How many tokens make a stretch; their keys fill 64 bits.</summary>
    private const int Stretch = 4;

    // Keys of what is no single character: places that no text uses.
    private const char Office = '\uE000';
    private const char Duty = '\uE001';
    private const char Self = '\uE002';

    private static readonly FrozenDictionary<string, char> Forms = new (char Key, string[] Words)[]
    {
        (Office, ["職員等", "職員"]),
        (Self, ["この規程", "この訓令", "この規則", "この条例", "この要綱", "この指針"]),
        (Duty,
        [
            "講ずるものとする", "講じるものとする", "講じなければならない", "講ずる", "講じる", "するものとする", "しなければならない", "行うものとする", "行わなければならない", "行う", "実施する",
            "実施しなければならない", "なければならない", "ものとする", "努める", "よう努める", "するよう努める", "努めるものとする", "よう努めるものとする", "するよう努めるものとする",
            "努めなければならない", "よう努めなければならない", "するよう努めなければならない",
        ]),
    }.SelectMany(f => f.Words.Select(w => (w, f.Key))).ToFrozenDictionary(f => f.w, f => f.Key, StringComparer.Ordinal);

    private static readonly int LongestForm = Forms.Keys.Max(f => f.Length);

    private readonly string _text;
    private readonly List<(char Key, int Start, int Length)> _tokens = [];

    private OverlapTokens(string text) => _text = text;

    /// <summary>Cuts a text in compared form.</summary>
    public static OverlapTokens Of(string text)
    {
        var tokens = new OverlapTokens(text);
        for (var i = 0; i < text.Length;)
        {
            var (key, length) = Form(text, i);
            tokens._tokens.Add((key, i, length));
            i += length;
        }
        return tokens;
    }

    /// <summary>The keys of all stretches.</summary>
    public IEnumerable<ulong> Keys()
    {
        for (var i = 0; i + Stretch <= _tokens.Count; i++) yield return Key(i);
    }

    /// <summary>Which tokens stand in a stretch that the other text has.</summary>
    public bool[] Covered(HashSet<ulong> other)
    {
        var covered = new bool[_tokens.Count];
        for (var i = 0; i + Stretch <= _tokens.Count; i++)
            if (other.Contains(Key(i))) covered.AsSpan(i, Stretch).Fill(true);
        return covered;
    }

    /// <summary>How many tokens are covered, are not, or (null) both; marks, offices and forms of duty do not count.</summary>
    public int Size(bool[] covered, bool? which)
    {
        var size = 0;
        for (var i = 0; i < covered.Length; i++)
            if ((which is null || covered[i] == which) && Counts(i)) size++;
        return size;
    }

    /// <summary>The words that are covered, or that are not, without marks at their ends; those of fewer than two characters that count are left out.</summary>
    public IEnumerable<string> Stretches(bool[] covered, bool which)
    {
        for (var i = 0; i < covered.Length; i++)
        {
            if (covered[i] != which) continue;
            var (end, counted) = (i, Counts(i) ? 1 : 0);
            while (end + 1 < covered.Length && covered[end + 1] == which)
                if (Counts(++end)) counted++;
            if (counted > 1) yield return _text[_tokens[i].Start..(_tokens[end].Start + _tokens[end].Length)].Trim('、', '。', '(', ')', '「', '」');
            i = end;
        }
    }

    private static (char Key, int Length) Form(string text, int start)
    {
        var length = Thesaurus.Match(text, start, out var terms);
        if (length > 0 && terms.Any(t => t.Kind == TermKind.Role)) return (Office, length);
        var forms = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (length = Math.Min(LongestForm, text.Length - start); length > 1; length--)
            if (forms.TryGetValue(text.AsSpan(start, length), out var key)) return (key, length);
        return (text[start], 1);
    }

    private bool Counts(int token) => _tokens[token].Key is not (Office or Duty or Self or '、' or '。' or '(' or ')' or '「' or '」');

    private ulong Key(int start) => ((ulong)_tokens[start].Key << 48) | ((ulong)_tokens[start + 1].Key << 32) | ((ulong)_tokens[start + 2].Key << 16) | _tokens[start + 3].Key;
}
