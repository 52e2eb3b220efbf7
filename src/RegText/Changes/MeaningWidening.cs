using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Changes;

/// <summary>
/// The manner <see cref="UnderlineManner.Meaning"/>: widens edits to "the smallest unit of words having an independent meaning" (SPEC
/// B.4, B.4.1 steps 3 to 6). Words whole; a lone 、 with the following word; a lone particle with its word; gaps of a word of two
/// letters bridged, and what joins two changed references of a list; the whole text when more than a share of it changed and no clause stayed.
/// </summary>
internal sealed class MeaningWidening(WordList old, WordList @new, double wholeUnit)
{
    private const int ShortestClause = 6;

    private EditWidening _edits = new([], 0);

    public ImmutableArray<TextEdit> Widen(ImmutableArray<TextEdit> edits)
    {
        _edits = new EditWidening(edits, old.Text.Length);
        var rewritten = IsRewritten();
        for (var i = 0; i < _edits.Count; i++) i = ToWords(i);
        for (var i = 0; i < _edits.Count; i++) i = ToWords(WithItsWord(i));
        for (var i = 0; i + 1 < _edits.Count; i++)
            while (i + 1 < _edits.Count && (IsListGap(i) || IsShortGap(i))) JoinWithNext(i);
        for (var i = 0; i < _edits.Count; i++) i = ToBrackets(i);
        return rewritten ? [Whole()] : _edits.ToEdits();
    }

    /// <summary>Step 5: no word is cut on either side.</summary>
    private int ToWords(int i)
    {
        while (true)
        {
            var edit = _edits[i];
            var left = Math.Max(edit.Old.Start - old.WordStart(edit.Old.Start), edit.New.Start - @new.WordStart(edit.New.Start));
            if (left > 0)
            {
                i = _edits.ExtendLeft(i, left);
                continue;
            }
            var right = Math.Max(old.WordEnd(edit.Old.End) - edit.Old.End, @new.WordEnd(edit.New.End) - edit.New.End);
            if (right == 0) return i;
            _edits.ExtendRight(i, right);
        }
    }

    /// <summary>Step 4: 、 alone takes the following word, 。 alone and particles alone the word before.</summary>
    private int WithItsWord(int i)
    {
        var edit = _edits[i];
        if (IsCommaChange(edit))
        {
            var next = _edits.EqualAfter(i) == 0 ? 0 : old.Words[old.WordAt(edit.Old.End)].Span.Length;
            _edits.ExtendRight(i, next);
            return i;
        }
        if (!IsOnly(edit, '。') && !IsParticleChange(edit)) return i;
        if (_edits.EqualBefore(i) == 0) return i;
        var before = old.Words[old.WordAt(edit.Old.Start - 1)];
        return before.Kind is WordKind.Punctuation or WordKind.Space ? i : _edits.ExtendLeft(i, before.Span.Length);
    }

    /// <summary>
    /// A note in brackets, （…。）, that was rewritten as a whole takes its brackets, and so does one of which the opening bracket changed on
    /// both sides.
    /// </summary>
    private int ToBrackets(int i)
    {
        var edit = _edits[i];
        if (edit.Old.Length == 0 || edit.New.Length == 0) return i;
        var closing = _edits.EqualAfter(i) switch
        {
            >= 1 when IsClosing(edit.Old.End) => 1,
            >= 2 when old.IsMark(edit.Old.End, '。') && IsClosing(edit.Old.End + 1) => 2,
            _ => 0,
        };
        if (closing == 0) return i;
        if (IsOpen(old, edit.Old) && IsOpen(@new, edit.New))
        {
            _edits.ExtendRight(i, closing);
            return i;
        }
        if (closing == 1 || _edits.EqualBefore(i) < 1 || old.Text[edit.Old.Start - 1] is not ('（' or '(')) return i;
        _edits.ExtendRight(i, closing);
        return _edits.ExtendLeft(i, 1);
    }

    private bool IsClosing(int offset) => old.IsMark(offset, '）') || old.IsMark(offset, ')');

    /// <summary>Whether a span opens one bracket more than it closes.</summary>
    private static bool IsOpen(WordList list, TextSpan span)
    {
        var depth = 0;
        foreach (var c in list.Text.AsSpan(span.Start, span.Length)) depth += Brackets.Depth(c);
        return depth == 1;
    }

    private bool IsOnly(TextEdit edit, char mark) => IsMark(old, edit.Old, mark) && IsMark(@new, edit.New, mark);

    private static bool IsMark(WordList list, TextSpan span, char mark) =>
        span.Length == 0 || (span.Length == 1 && list.Text[span.Start] == mark);

    /// <summary>Whether a 読点 came or went alone, or became something else: 、 → 及び.</summary>
    private bool IsCommaChange(TextEdit edit) =>
        IsOnly(edit, '、') || (edit.Old.Length > 0 && IsMark(old, edit.Old, '、')) || (edit.New.Length > 0 && IsMark(@new, edit.New, '、'));

    /// <summary>Whether one side is nothing but particles and the other begins with one or is empty: は → に私用で.</summary>
    private bool IsParticleChange(TextEdit edit)
    {
        var (oldOnly, newOnly) = (IsParticles(old, edit.Old), IsParticles(@new, edit.New));
        return (oldOnly && (edit.New.Length == 0 || BeginsWithParticle(@new, edit.New)))
            || (newOnly && (edit.Old.Length == 0 || BeginsWithParticle(old, edit.Old)));
    }

    private static bool IsParticles(WordList list, TextSpan span)
    {
        if (span.Length == 0) return false;
        for (var w = list.WordAt(span.Start); w < list.WordAt(span.End); w++)
            if (list.Words[w].Kind != WordKind.Particle) return false;
        return true;
    }

    private static bool BeginsWithParticle(WordList list, TextSpan span) => list.Words[list.WordAt(span.Start)].Kind == WordKind.Particle;

    /// <summary>
    /// Step 3: one word of at most two letters between two changes, not a mark. Two pure insertions stay apart: bridging would underline
    /// words in the old text where nothing went.
    /// </summary>
    private bool IsShortGap(int i)
    {
        var length = _edits.EqualAfter(i);
        var (left, right) = (_edits[i], _edits[i + 1]);
        if (length > 2 || (left.Old.Length + right.Old.Length == 0) || (left.New.Length + right.New.Length == 0)) return false;
        for (var k = left.Old.End; k < right.Old.Start; k++)
            if (old.Words[old.WordAt(k)].Kind is WordKind.Punctuation) return false;
        return true;
    }

    /// <summary>Whether two changed references are members of one list, or the ends of one range.</summary>
    private bool IsListGap(int i)
    {
        var (left, right) = (_edits[i], _edits[i + 1]);
        if (left.Old.Length == 0 || left.New.Length == 0 || right.Old.Length == 0 || right.New.Length == 0) return false;
        var connector = old.Words[old.WordAt(left.Old.End)];
        return connector.Span.Start == left.Old.End && connector.Span.End == right.Old.Start && ReferenceLists.IsConnector(old.Text, connector)
            && IsReference(old, left.Old.End - 1) && IsReference(@new, left.New.End - 1)
            && IsReference(old, right.Old.Start) && IsReference(@new, right.New.Start);
    }

    private static bool IsReference(WordList list, int offset) => list.Words[list.WordAt(offset)].Kind == WordKind.Reference;

    /// <summary>A range of which both ends changed takes its まで: 第3条から第5条まで.</summary>
    private void JoinWithNext(int i)
    {
        var from = _edits[i].Old.End;
        var isRange = IsListGap(i) && old.Text.AsSpan(from).StartsWith("から", StringComparison.Ordinal);
        _edits.JoinWithNext(i);
        var end = _edits[i].Old.End;
        if (isRange && _edits.EqualAfter(i) >= 2 && IsReference(old, end - 1) && old.Text.AsSpan(end).StartsWith("まで", StringComparison.Ordinal)
            && old.WordEnd(end + 2) == end + 2 && @new.WordEnd(_edits[i].New.End + 2) == _edits[i].New.End + 2)
            _edits.ExtendRight(i, 2);
    }

    /// <summary>Step 6, which never swallows a clause that stayed, nor words in front of brackets (SPEC B.4.2).</summary>
    private bool IsRewritten()
    {
        if (_edits.Count == 0) return false;
        var kept = old.Text.Length - Enumerable.Range(0, _edits.Count).Sum(i => _edits[i].Old.Length);
        // Both texts must have changed that much: a long sentence added to a short one leaves the short one as it was.
        if (kept >= (1 - wholeUnit) * Math.Min(old.Text.Length, @new.Text.Length)) return false;
        if (IsInBrackets()) return false;
        for (var i = 0; i <= _edits.Count; i++)
        {
            var start = i == 0 ? 0 : _edits[i - 1].Old.End;
            var end = i == _edits.Count ? old.Text.Length : _edits[i].Old.Start;
            if (HoldsClause(start, end)) return false;
        }
        return true;
    }

    /// <summary>Whether all edits stand in brackets: 雑則（第34条・第35条）, where the words before them stayed.</summary>
    private bool IsInBrackets()
    {
        var (depth, next) = (0, 0);
        for (var i = 0; i < old.Text.Length && next < _edits.Count; i++)
        {
            if (i == _edits[next].Old.Start)
            {
                if (depth == 0) return false;
                i = Math.Max(i, _edits[next++].Old.End) - 1;
            }
            else depth += Brackets.Depth(old.Text[i]);
        }
        return next == _edits.Count;
    }

    private bool HoldsClause(int start, int end)
    {
        var clause = start == 0 || old.Text[start - 1] is '、' or '。' ? start : -1;
        for (var k = start; k < end; k++)
        {
            if (old.Text[k] is not ('、' or '。')) continue;
            if (clause >= 0 && k - clause >= ShortestClause) return true;
            clause = k + 1;
        }
        return false;
    }

    /// <summary>The whole of both texts but an equal final 。.</summary>
    private TextEdit Whole()
    {
        var final = _edits.EqualAfter(_edits.Count - 1) > 0 && old.Text[^1] == '。' ? 1 : 0;
        return new TextEdit(new TextSpan(0, old.Text.Length - final), new TextSpan(0, @new.Text.Length - final));
    }
}
