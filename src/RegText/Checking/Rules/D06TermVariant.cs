using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>各課室等 beside 各課等, LGWan beside LGWAN: a defined term in another spelling (SPEC E.1.4 D06).</summary>
internal sealed class D06TermVariant : Rule
{
    /// <summary>Letters whose exchange makes another thing of a term.</summary>
    private const string Opposites = "一二三四五六七八九十〇前後新旧正副上下左右内外大小長短公私男女甲乙丙主従有無可否未既非不再々";

    public override string Code => "D06";

    public override Severity Severity => Severity.Warning;

    public override string Title => "定義した語と少し違う書き方をしている";

    public override string Remedy => "定義した語のとおりに書いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var nouns = instrument.Nouns;
        var homes = instrument.References.Definitions.GroupBy(d => d.Term, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Place.Text, StringComparer.Ordinal);
        var terms = nouns.All.Where(n => n.Word.Length >= 3 && (homes.ContainsKey(n.Word) || (n.Count >= 2 && n.Word is ['各', .., '等'])));
        var rare = nouns.All.Where(n => n.Count == 1 && !homes.ContainsKey(n.Word)).ToLookup(n => (n.Word[0], n.Word[^1]));
        foreach (var term in terms)
            foreach (var noun in rare[(term.Word[0], term.Word[^1])])
                if (IsVariant(noun.Word, term) && homes.GetValueOrDefault(term.Word) != noun.Place.Text)
                    log.Add(noun.Place, noun.Span,
                        $"「{noun.Word}」は、他の箇所では「{term.Word}」と書かれています。同じものであれば、統一してください。", term.Word);
    }

    /// <summary>Whether two words differ in one letter inside: put in, left out or another one.</summary>
    private static bool IsVariant(string word, Noun noun)
    {
        var term = noun.Word;
        if (Math.Abs(word.Length - term.Length) > 1) return false;
        var start = 0;
        while (start < word.Length && start < term.Length && word[start] == term[start]) start++;
        var end = 0;
        while (end < Math.Min(word.Length, term.Length) - start && word[^(end + 1)] == term[^(end + 1)]) end++;
        if (start == 0 || end == 0 || Math.Max(word.Length, term.Length) - start - end != 1) return false;
        // Another letter is mostly another thing; only beside a term that stands everywhere is it a slip.
        if (word.Length == term.Length) return noun.Count >= 3 && term.Length >= 5 && !IsOpposite(word[start]) && !IsOpposite(term[start]);
        return !IsOpposite(word.Length > term.Length ? word[start] : term[start]);
    }

    private static bool IsOpposite(char letter) => Opposites.Contains(letter, StringComparison.Ordinal);
}
