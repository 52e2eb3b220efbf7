using System.Buffers;
using RegText.References.Laws;
using RegText.References.Scanning;
using RegText.Text;

namespace RegText.References.Terms;

/// <summary>Finds the defining clauses of a text (SPEC D.4, DF1–DF7, DF9, and 「Y」とは) in one pass over its canonical form.</summary>
internal sealed class DefinitionScanner
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("（）「」。同用");
    private static readonly string[] Says = ["という", "と総称する", "といい", "と総称し", "と略称する"];
    private static readonly string[] Qualifiers = ["をいう。", "を含む。", "を除く。", "に限る。", "をいい、"];

    /// <summary>How far a clause is looked through for what may stand anywhere in it.</summary>
    private const int LongestQualifier = 400;
    private const int LongestMeaning = 4000;

    private readonly string _text;
    private readonly List<DefinitionClause> _clauses = [];
    private readonly Stack<(int Open, int ClauseStart)> _brackets = new();

    /// <summary>Behind the last 。 at this depth, or behind the bracket.</summary>
    private int _clauseStart;
    private int _open = -1;
    private int _lastSaid = -1;

    /// <summary>The quotations that stand side by side: 「A」、「B」又は「C」.</summary>
    private readonly List<TextSpan> _quotes = [];

    private readonly CanonicalText _canonical;

    private DefinitionScanner(CanonicalText text)
    {
        _canonical = text;
        _text = text.Value;
    }

    public static List<DefinitionClause> Scan(CanonicalText text)
    {
        var scanner = new DefinitionScanner(text);
        scanner.Scan();
        return scanner._clauses;
    }

    private void Scan()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            var step = _text.AsSpan(i).IndexOfAny(Marks);
            if (step < 0) return;
            i += step;
            switch (_text[i])
            {
                case '（':
                    _brackets.Push((_open, _clauseStart));
                    (_open, _clauseStart) = (i, i + 1);
                    break;
                case '）':
                    if (_brackets.TryPop(out var outer)) (_open, _clauseStart) = outer;
                    break;
                case '。':
                    _clauseStart = i + 1;
                    break;
                case '「':
                    i = Quotation(i);
                    break;
                case '同':
                    SameMeaning(i);
                    break;
                case '用' when At(i, "用語は、"):
                    TermsOfLaw(i, i + "用語は、".Length);
                    break;
                case '用' when At(i, "用語の意義は、"):
                    TermsOfLaw(i, i + "用語の意義は、".Length);
                    break;
            }
        }
    }

    /// <summary>「Y」という; returns the offset of the closing quotation mark.</summary>
    private int Quotation(int open)
    {
        var close = QuotationEnd(open);
        if (close < 0) return open;
        var term = TextSpan.FromBounds(open + 1, close);
        if (!(LastQuoteEnd is >= 0 and var last && open > last && ReferenceJoint.Length(_text.AsSpan(last + 1)) == open - last - 1))
            _quotes.Clear();
        _quotes.Add(term);
        if (term.Length is > 0 and <= 60)
        {
            if (At(close + 1, "とは、") || At(close + 1, "とは") && !At(close + 1, "とはいえ")) Explained(open, close);
            else if (SaysAt(close + 1) is { } says) Abbreviation(open, close, term, says);
        }
        _lastSaid = close;
        return close;
    }

    private int LastQuoteEnd => _quotes.Count > 0 ? _quotes[^1].End : -1;

    private int QuotationEnd(int open)
    {
        var depth = 0;
        for (var i = open; i < _text.Length && i - open < 400; i++)
        {
            if (_text[i] == '「') depth++;
            else if (_text[i] == '」' && --depth == 0) return i;
        }
        return -1;
    }

    /// <summary>以下「Y」という。 and its kin.</summary>
    private void Abbreviation(int open, int close, TextSpan term, string says)
    {
        var clauseStart = Math.Max(_clauseStart, ChainStart());
        var head = TextSpan.FromBounds(clauseStart, open);
        var words = _text.AsSpan(head.Start, head.Length);
        var startsHere = words.StartsWith("以下", StringComparison.Ordinal) || words.StartsWith("以降", StringComparison.Ordinal);
        var limited = words.IndexOf("において", StringComparison.Ordinal) >= 0 || words.IndexOf("では", StringComparison.Ordinal) >= 0;
        // 「A」という words in plain text is no definition: 以下, a scope or a bracket of its own shows one.
        if (!startsHere && !limited && !(words.IsEmpty && _open >= 0) && ChainStart() != clauseStart) return;
        if (_open < 0 && !startsHere) return;
        var end = close + 1 + says.Length;
        if (end < _text.Length && _text[end] == '。') end++;
        var isGroup = words.EndsWith("これらを", StringComparison.Ordinal) || words.EndsWith("これらを総称して", StringComparison.Ordinal)
            || says.Contains("総称", StringComparison.Ordinal);
        var own = words.LastIndexOf('を') == words.Length - 1 && !isGroup && words.Length > 3;
        var anchor = own ? OwnAnchor(head)
            : isGroup && _open > 0 ? TextSpan.FromBounds(NounPhrase.ListStart(_text, _open, _canonical.GapBefore(_open - 1)), _open)
            : AnchorBeforeBracket();
        var (law, number) = LawBehind(anchor, own);
        var pattern = isGroup ? DefinitionPattern.Group
            : number is not null && !own ? DefinitionPattern.LawAbbreviation
            : !own && HasQualifier(clauseStart) ? DefinitionPattern.QualifiedAbbreviation : DefinitionPattern.Abbreviation;
        _clauses.Add(new(pattern, term, TextSpan.FromBounds(head.Start, end), head, anchor, law, number, startsHere));
    }

    /// <summary>Behind といい、 of a chain: 以下Aを「X」といい、Bを「Y」という。</summary>
    private int ChainStart()
    {
        if (_lastSaid < _clauseStart) return -1;
        foreach (var word in (ReadOnlySpan<string>)["といい、", "と、", "と総称し、"])
            if (At(_lastSaid + 1, word)) return _lastSaid + 1 + word.Length;
        return -1;
    }

    /// <summary>以下同じ。, 以下この章において同じ。, 次号において同じ。: the words before the bracket keep this meaning.</summary>
    private void SameMeaning(int i)
    {
        if (_open < 0 || !At(i, "同じ") || !(At(i + 2, "。") || At(i + 2, "）"))) return;
        var head = TextSpan.FromBounds(_clauseStart, i);
        var words = _text.AsSpan(head.Start, head.Length);
        var startsHere = words.IndexOf("以下", StringComparison.Ordinal) >= 0 || words.IndexOf("以降", StringComparison.Ordinal) >= 0;
        if (!startsHere && !words.EndsWith("において", StringComparison.Ordinal)) return;
        var anchor = AnchorBeforeBracket();
        if (anchor.Length == 0 || EndsWithReference(anchor)) return;
        var term = TextSpan.FromBounds(NounPhrase.Noun(_text, anchor.End, anchor.Start), anchor.End);
        _clauses.Add(new(DefinitionPattern.SameMeaning, term.Length > 0 ? term : anchor,
            TextSpan.FromBounds(head.Start, Math.Min(_text.Length, i + 3)), head, anchor, default, null, startsHere));
    }

    /// <summary>第5条（…準用する場合を含む。以下同じ。）: no term gets a meaning.</summary>
    private bool EndsWithReference(TextSpan anchor)
    {
        for (var i = anchor.Start; i < anchor.End; i++)
            if (LevelReader.Heads.Contains(_text[i], StringComparison.Ordinal) && LevelReader.Read(_text, i, []) == anchor.End) return true;
        return false;
    }

    /// <summary>この条例において「Y」とは、…をいう。</summary>
    private void Explained(int open, int close)
    {
        var sentence = _text.AsSpan(close, Math.Min(LongestMeaning, _text.Length - close));
        var end = sentence.IndexOf("をいう", StringComparison.Ordinal);
        if (end < 0) return;
        var head = TextSpan.FromBounds(_clauseStart, open);
        var meaning = close + 1 + (At(close + 1, "とは、") ? 3 : 2);
        if (close + end < meaning) return;
        // 「A」、「B」又は「C」とは、それぞれ…: each is a term.
        foreach (var each in _quotes)
            _clauses.Add(new(DefinitionPattern.DefinitionItem, each, TextSpan.FromBounds(head.Start, close + end + 3), head,
                TextSpan.FromBounds(meaning, close + end), default,
                null, StartsHere: false));
    }

    /// <summary>使用する用語は、法において使用する用語の例による。</summary>
    private void TermsOfLaw(int i, int start)
    {
        var rest = _text.AsSpan(start, Math.Min(LongestQualifier, _text.Length - start));
        if (rest.IndexOf('。') is >= 0 and var stop && rest[..stop].IndexOf('（') < 0) rest = rest[..stop];
        var clause = rest.IndexOf("の例による", StringComparison.Ordinal);
        if (clause < 0) return;
        var end = clause;
        foreach (var word in (ReadOnlySpan<string>)["において使用する用語", "で使用する用語", "における用語"])
            if (rest[..clause].EndsWith(word, StringComparison.Ordinal)) end = clause - word.Length;
        if (end < 1) return;
        var name = TextSpan.FromBounds(start, start + end);
        var bracket = _text.AsSpan(name.Start, name.Length).IndexOf('（');
        LawNumber? number = null;
        if (bracket > 0)
        {
            var at = name.Start + bracket + 1;
            number = LawNumber.Read(_text, ref at);
            name = new(name.Start, bracket);
        }
        _clauses.Add(new(DefinitionPattern.TermsOfLaw, name, TextSpan.FromBounds(_clauseStart, start + clause + 5),
            new(_clauseStart, i - _clauseStart), name, name, number, true));
    }

    /// <summary>The noun phrase before the bracket (SPEC D.4, anchor X).</summary>
    private TextSpan AnchorBeforeBracket()
    {
        if (_open < 0) return default;
        var at = _open + 1;
        if (LawNumber.Read(_text, ref at) is not null || LawTitle.EndsAsLaw(_text.AsSpan(0, _open)))
        {
            var title = LawTitle.Start(_text, _open, _canonical.GapBefore(_open - 1), isNumbered: at > _open + 1 || At(_open + 1, "以下「"));
            if (title < _open) return TextSpan.FromBounds(title, _open);
        }
        return TextSpan.FromBounds(NounPhrase.Start(_text, _open, _canonical.GapBefore(_open - 1)), _open);
    }

    private TextSpan OwnAnchor(TextSpan head)
    {
        var end = head.End - 1;
        var words = _text.AsSpan(head.Start, end - head.Start);
        var start = words.LastIndexOf("において", StringComparison.Ordinal) is var scope and >= 0
            ? scope + 4 : words.StartsWith("以下", StringComparison.Ordinal) ? 2 : 0;
        while (head.Start + start < end && _text[head.Start + start] is '、') start++;
        return TextSpan.FromBounds(head.Start + start, end);
    }

    private (TextSpan Law, LawNumber? Number) LawBehind(TextSpan anchor, bool own)
    {
        if (anchor.Length == 0) return default;
        var number = default(LawNumber);
        var name = anchor;
        if (!own)
        {
            var at = _open + 1;
            number = LawNumber.Read(_text, ref at);
        }
        if (number is null && !LawTitle.EndsAsLaw(_text.AsSpan(name.Start, name.Length))) return default;
        return LawTitle.IsGeneral(_text.AsSpan(name.Start, name.Length)) && number is null ? default : (name, number);
    }

    private bool HasQualifier(int clauseStart)
    {
        if (_open < 0) return false;
        var start = Math.Max(_open + 1, clauseStart - LongestQualifier);
        var before = _text.AsSpan(start, Math.Max(0, clauseStart - start));
        foreach (var word in Qualifiers)
            if (before.IndexOf(word, StringComparison.Ordinal) >= 0) return true;
        return false;
    }

    private string? SaysAt(int i)
    {
        foreach (var word in Says)
            if (At(i, word)) return word;
        return null;
    }

    private bool At(int i, string word) => i <= _text.Length && _text.AsSpan(i).StartsWith(word, StringComparison.Ordinal);
}
