using RegText.Changes;
using RegText.Text;

namespace RegText.Amending.Writing.Quoting;

/// <summary>
/// Chooses what to quote for the edits of one text (SPEC C.4.1, C.6): the edits in units of meaning, lengthened by whole words until they
/// are found exactly at the edited places. Edits that cannot be quoted apart become one quotation.
/// </summary>
internal sealed class QuoteChooser
{
    private readonly string _new;
    private readonly WordList _old;
    private readonly QuoteExtents _extents;
    private readonly QuoteScope _scope;
    private readonly KaimebunStyle _style;
    private readonly int _leastContext;
    private readonly List<QuotedEdit> _edits = [];

    /// <summary>Makes a chooser.</summary>
    /// <param name="old">The whole old text.</param>
    /// <param name="new">The whole new text.</param>
    /// <param name="scope">What the location covers.</param>
    /// <param name="style">The house style.</param>
    /// <param name="leastContext">How many characters at least are taken beside each edit: more than 0 where a shorter quotation failed its proof.</param>
    public QuoteChooser(string old, string @new, QuoteScope scope, KaimebunStyle style, int leastContext)
    {
        (_new, _scope, _style, _leastContext) = (@new, scope, style, leastContext);
        _old = WordList.Of(old);
        _extents = new QuoteExtents(_old);
    }

    /// <summary>The quotations in the order of the text; null where the edits cannot be quoted.</summary>
    /// <param name="edits">The edits with the sentence that each stands in, in order.</param>
    public List<Quote>? Choose(IEnumerable<(TextEdit Edit, TextSpan Sentence)> edits)
    {
        _edits.AddRange(edits.Select(e => new QuotedEdit(e.Edit, e.Sentence)));
        for (var i = 0; i < _edits.Count;)
        {
            if (_edits[i].IsSettled || Settle(i)) i++;
            else if (!Merge(ref i)) return null;
        }
        return [.. _edits.Where(e => e.Quote is not null).Select(e => e.Quote!)];
    }

    // --- one edit ---

    private bool Settle(int i)
    {
        var edit = _edits[i];
        var (best, bestCost) = (default(Quote), int.MaxValue);
        foreach (var left in _extents.Left(edit.Edit.Old.Start, i == 0 ? edit.Sentence.Start : Math.Max(edit.Sentence.Start, _edits[i - 1].End + 1)))
        {
            foreach (var right in _extents.Right(edit.Edit.Old.End, i + 1 < _edits.Count ? Math.Min(edit.Sentence.End, _edits[i + 1].Edit.Old.Start - 1) : edit.Sentence.End))
            {
                if (left.Cost + right.Cost >= bestCost) break;
                if (left.Length + right.Length < _leastContext) continue;
                if (Make(edit.Edit, left.Length, right.Length) is not { } quote) continue;
                if (Cost(quote, edit.Edit, left, right) is not { } cost || cost >= bestCost || !IsOnlyThere(i, quote)) continue;
                (best, bestCost) = (quote, cost);
            }
        }
        if (best is null) return false;
        edit.Quote = best;
        foreach (var twin in Twins(i, best)) twin.IsTwin = true;
        return true;
    }

    private Quote? Make(TextEdit edit, int left, int right)
    {
        var old = TextSpan.FromBounds(edit.Old.Start - left, edit.Old.End + right);
        var words = Old(old);
        var added = _new[(edit.New.Start - left)..(edit.New.End + right)];
        if (old.Length == 0) return null;
        if (edit.Old.Length == 0 && right == 0)
        {
            if (_style.InsertWord == InsertionWord.ReplaceOnly) return new(QuoteKind.Replace, old, words, added, "K02");
            return IsAnchor(old) ? new(QuoteKind.Insert, old, words, added[left..], "K02") : null;
        }
        if (edit.Old.Length == 0) return new(QuoteKind.Replace, old, words, added, "K02'");
        if (added.Length == 0) return new(QuoteKind.Delete, old, words, "", "K03");
        return new(QuoteKind.Replace, old, words, added, left + right > 0 ? "K25" : "K01");
    }

    /// <summary>An anchor ends with a word or a closed bracket, and is no bare particle (C.4.1-1).</summary>
    private bool IsAnchor(TextSpan span) => _old.Text[span.End - 1] is not ('、' or '。' or '「' or '（' or '(' or '『' or '・') && !char.IsWhiteSpace(_old.Text[span.End - 1]);

    private static int? Cost(Quote quote, TextEdit edit, QuoteExtent left, QuoteExtent right)
    {
        if (Quotable.Fee(quote.Words) is not { } fee || Quotable.IsParticles(quote.Words)) return null;
        var newFee = quote.Kind == QuoteKind.Delete ? 0 : Quotable.Fee(quote.New);
        if (newFee is null) return null;
        if (quote.Kind == QuoteKind.Insert && Quotable.IsParticles(quote.New)) return null;
        // An added word stands behind an anchor rather than in a replacement; beside equals, to the right first.
        var form = edit.Old.Length == 0 && quote.Kind == QuoteKind.Replace ? 6 + right.Length : 0;
        // A single letter is rarely a unit of meaning: 「利用の日」, not 「日」.
        if (quote.Words.Length == 1) form += 5;
        return fee + newFee + form + left.Cost + (left.Length > 0 && quote.Kind != QuoteKind.Insert ? 1 : 0) + right.Cost;
    }

    // --- the edited places, and no other ---

    /// <summary>Whether the quoted words stand nowhere in the scope but where they are to be changed.</summary>
    private bool IsOnlyThere(int i, Quote quote)
    {
        var twins = Twins(i, quote).Select(t => t.Place(quote)).ToHashSet();
        foreach (var span in _scope.Find(quote.Words))
        {
            if (span == quote.Old || twins.Contains(span) || IsConsumed(i, span)) continue;
            return false;
        }
        return true;
    }

    /// <summary>What an earlier quotation replaced is no longer there, and what it put there is not touched again (SPEC C.12.2).</summary>
    private bool IsConsumed(int i, TextSpan span)
    {
        for (var k = 0; k < i; k++)
        {
            if (_edits[k].Quote is { Kind: not QuoteKind.Insert } earlier && earlier.Old.Start < span.End && span.Start < earlier.Old.End) return true;
            if (_edits[k].IsTwin && _edits[k].Edit.Old is { Length: > 0 } twin && twin.Start < span.End && span.Start < twin.End) return true;
        }
        return false;
    }

    /// <summary>Later edits that the same quotation carries out: the same words with the same fate.</summary>
    private IEnumerable<QuotedEdit> Twins(int i, Quote quote)
    {
        for (var k = i + 1; k < _edits.Count; k++)
        {
            var (other, self) = (_edits[k].Edit, _edits[i].Edit);
            var isSame = quote.Kind switch
            {
                QuoteKind.Insert => other.Old.Length == 0 && other.Old.Start >= quote.Old.Length
                    && Same(Old(new TextSpan(other.Old.Start - quote.Old.Length, quote.Old.Length)), quote.Words)
                    && Same(New(other.New), quote.New) && _edits[k - 1].End < other.Old.Start - quote.Old.Length,
                _ => self.Old == quote.Old && Same(Old(other.Old), quote.Words) && Same(New(other.New), quote.New),
            };
            if (isSame && !_edits[k].IsSettled) yield return _edits[k];
        }
    }

    // --- merging ---

    /// <summary>Joins an edit with the nearer neighbour in its sentence; the index then is that of the joint edit.</summary>
    private bool Merge(ref int i)
    {
        var before = i > 0 && _edits[i - 1].Sentence == _edits[i].Sentence ? _edits[i].Edit.Old.Start - _edits[i - 1].Edit.Old.End : int.MaxValue;
        var behind = i + 1 < _edits.Count && _edits[i + 1].Sentence == _edits[i].Sentence ? _edits[i + 1].Edit.Old.Start - _edits[i].Edit.Old.End : int.MaxValue;
        if (before == int.MaxValue && behind == int.MaxValue) return false;
        var first = behind <= before ? i : i - 1;
        var (a, b) = (_edits[first], _edits[first + 1]);
        _edits[first] = new QuotedEdit(new TextEdit(a.Edit.Old.Union(b.Edit.Old), a.Edit.New.Union(b.Edit.New)), a.Sentence);
        _edits.RemoveAt(first + 1);
        // Quotations were chosen with the old edits in mind.
        foreach (var edit in _edits) edit.Reset();
        i = 0;
        return true;
    }

    private string Old(TextSpan span) => _old.Text.Substring(span.Start, span.Length);

    private string New(TextSpan span) => _new.Substring(span.Start, span.Length);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    /// <summary>An edit on its way to a quotation.</summary>
    private sealed class QuotedEdit(TextEdit edit, TextSpan sentence)
    {
        public TextEdit Edit { get; } = edit;

        public TextSpan Sentence { get; } = sentence;

        public Quote? Quote { get; set; }

        /// <summary>Whether the quotation of an earlier edit carries it out too.</summary>
        public bool IsTwin { get; set; }

        public bool IsSettled => Quote is not null || IsTwin;

        /// <summary>Where what is quoted for it ends.</summary>
        public int End => Quote is { } quote ? Math.Max(quote.Old.End, Edit.Old.End) : Edit.Old.End;

        /// <summary>Where the quoted words stand for a twin.</summary>
        public TextSpan Place(Quote quote) => quote.Kind == QuoteKind.Insert ? new(Edit.Old.Start - quote.Old.Length, quote.Old.Length) : Edit.Old;

        public void Reset() => (Quote, IsTwin) = (null, false);
    }
}
