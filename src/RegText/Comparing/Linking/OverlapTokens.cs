using System.Collections.Frozen;

namespace RegText.Comparing;

/// <summary>
/// A text cut into what is compared as one: a single character, any office (who is to act is told apart as 主体), any form of duty (told apart as 義務の強さ),
/// and the regulation's word for itself.
/// </summary>
internal sealed class OverlapTokens
{
    private const string Office = "役";
    private const string Duty = "義";

    private static readonly FrozenDictionary<string, string> Forms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["職員等"] = Office, ["職員"] = Office, ["この規程"] = "規", ["この訓令"] = "規", ["この規則"] = "規", ["この条例"] = "規", ["この要綱"] = "規", ["この指針"] = "規",
        ["講ずるものとする"] = Duty, ["講じるものとする"] = Duty, ["講じなければならない"] = Duty, ["講ずる"] = Duty, ["講じる"] = Duty, ["するものとする"] = Duty, ["しなければならない"] = Duty,
        ["行うものとする"] = Duty, ["行わなければならない"] = Duty, ["行う"] = Duty, ["実施する"] = Duty, ["実施しなければならない"] = Duty, ["なければならない"] = Duty, ["よう努める"] = Duty, ["するよう努める"] = Duty, ["努める"] = Duty, ["努めるものとする"] = Duty,
        ["するよう努めるものとする"] = Duty, ["よう努めるものとする"] = Duty, ["努めなければならない"] = Duty, ["よう努めなければならない"] = Duty, ["するよう努めなければならない"] = Duty,
        ["ものとする"] = Duty,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly int LongestForm = Forms.Keys.Max(f => f.Length);

    private readonly string _text;
    private readonly List<(string Key, int Start, int Length)> _tokens = [];

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

    /// <summary>The keys of all stretches of a number of tokens.</summary>
    public IEnumerable<string> Keys(int size)
    {
        for (var i = 0; i + size <= _tokens.Count; i++) yield return Key(i, size);
    }

    /// <summary>Which tokens stand in a stretch that the other text has.</summary>
    public bool[] Covered(HashSet<string> other, int size)
    {
        var covered = new bool[_tokens.Count];
        for (var i = 0; i + size <= _tokens.Count; i++)
            if (other.Contains(Key(i, size))) covered.AsSpan(i, size).Fill(true);
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

    private static (string Key, int Length) Form(string text, int start)
    {
        var length = Thesaurus.Match(text, start, out var terms);
        if (length > 0 && terms.Any(t => t.Kind == TermKind.Role)) return (Office, length);
        var forms = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (length = Math.Min(LongestForm, text.Length - start); length > 1; length--)
            if (forms.TryGetValue(text.AsSpan(start, length), out var key)) return (key, length);
        return (text[start].ToString(), 1);
    }

    private bool Counts(int token) => _tokens[token].Key is not (Office or Duty or "規" or "、" or "。" or "(" or ")" or "「" or "」");

    private string Key(int start, int size)
    {
        var key = _tokens[start].Key;
        for (var i = start + 1; i < start + size; i++) key += _tokens[i].Key;
        return key;
    }
}
