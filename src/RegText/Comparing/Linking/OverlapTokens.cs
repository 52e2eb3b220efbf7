namespace RegText.Comparing;

/// <summary>A text cut into what is compared as one: an office, or a single character.</summary>
internal sealed class OverlapTokens
{
    private readonly string _text;
    private readonly List<(string Key, int Start, int Length)> _tokens = [];

    private OverlapTokens(string text) => _text = text;

    /// <summary>Cuts a text in compared form.</summary>
    public static OverlapTokens Of(string text)
    {
        var tokens = new OverlapTokens(text);
        for (var i = 0; i < text.Length;)
        {
            var length = Thesaurus.Match(text, i, out var terms);
            if (length > 0 && terms.FirstOrDefault(t => t.Kind == TermKind.Role) is { Name: not null } role) tokens._tokens.Add(("役:" + role.Name, i, length));
            else tokens._tokens.Add((text[i].ToString(), i, length = 1));
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

    /// <summary>How many tokens are covered, are not, or (null) both; marks do not count.</summary>
    public int Size(bool[] covered, bool? which)
    {
        var size = 0;
        for (var i = 0; i < covered.Length; i++)
            if ((which is null || covered[i] == which) && !IsMark(_tokens[i].Key)) size++;
        return size;
    }

    /// <summary>The words that are covered, or that are not, without marks at their ends; single characters are left out.</summary>
    public IEnumerable<string> Stretches(bool[] covered, bool which)
    {
        for (var i = 0; i < covered.Length; i++)
        {
            if (covered[i] != which) continue;
            var end = i;
            while (end + 1 < covered.Length && covered[end + 1] == which) end++;
            var words = _text[_tokens[i].Start..(_tokens[end].Start + _tokens[end].Length)].Trim('、', '。', '(', ')', '「', '」');
            if (words.Length > 1) yield return words;
            i = end;
        }
    }

    private string Key(int start, int size) => string.Concat(_tokens.Skip(start).Take(size).Select(t => t.Key));

    private static bool IsMark(string token) => token is "、" or "。" or "(" or ")" or "「" or "」";
}
