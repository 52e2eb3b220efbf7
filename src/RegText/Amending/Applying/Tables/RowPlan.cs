using System.Collections.Immutable;
using RegText.Parsing;
using RegText.Parsing.Recognising;
using RegText.Printing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying.Tables;

/// <summary>A step of a row: at a line of the regulation some lines go, others come, or one gets another label.</summary>
/// <param name="At">The line before which the new ones come.</param>
/// <param name="End">The line behind the last that goes; the same as <paramref name="At"/> where none does.</param>
/// <param name="Old">The lines that go.</param>
/// <param name="New">The lines that come.</param>
/// <param name="Label">The new label of the line, which stays.</param>
internal sealed record PlanStep(int At, int End, ImmutableArray<int> Old, ImmutableArray<string> New, string? Label = null);

/// <summary>
/// Works out what a row does, without doing it: its old lines are found in the regulation at or behind a line, between lines that both columns
/// leave out (略) old lines become new ones.
/// </summary>
internal sealed class RowPlan
{
    private readonly List<PrintedLine> _lines;
    private readonly LabelStyle _labels;
    private readonly List<PlanStep> _steps = [];
    private int _cursor;

    public RowPlan(List<PrintedLine> lines, int cursor, List<string> old, List<string> @new, LabelStyle labels)
    {
        (_lines, _cursor, _labels) = (lines, cursor, labels);
        int i = 0, j = 0;
        if (old.Count == 0) return;
        while (Refusal is null && (i < old.Count || j < @new.Count))
        {
            var (oldEnd, newEnd) = (NextOmitted(old, i), NextOmitted(@new, j));
            Exchange(old[i..oldEnd], @new[j..newEnd], oldEnd < old.Count ? OmittedLabels.Read(old[oldEnd])!.First : "");
            if (Refusal is not null || (oldEnd == old.Count && newEnd == @new.Count)) break;
            if (oldEnd == old.Count || newEnd == @new.Count) Refuse(Applying.Refusal.NotUnderstood("一方の欄だけが略されています。"));
            else Omit(OmittedLabels.Read(old[oldEnd])!, OmittedLabels.Read(@new[newEnd])!);
            (i, j) = (oldEnd + 1, newEnd + 1);
        }
    }

    /// <summary>The steps in the order of the text.</summary>
    public IReadOnlyList<PlanStep> Steps => _steps;

    /// <summary>The line before which a row above has put a new 章; what comes there as well belongs to it. Null where there is none.</summary>
    public int? NewGroup { get; init; }

    /// <summary>Whether the row changes anything.</summary>
    public bool Changes { get; private set; }

    /// <summary>Why it cannot be carried out; null when it can.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The line at which it failed.</summary>
    public int? Place { get; private set; }

    private static int NextOmitted(List<string> lines, int start)
    {
        while (start < lines.Count && OmittedLabels.Read(lines[start]) is null) start++;
        return start;
    }

    private void Refuse(Refusal refusal, int? place = null) => (Refusal, Place) = (refusal, place);

    // --- shown lines ---

    /// <param name="old">The old lines.</param>
    /// <param name="new">What they become.</param>
    /// <param name="behind">The label of the unit under 略 behind them.</param>
    private void Exchange(List<string> old, List<string> @new, string behind)
    {
        if (old.Count == 0 && @new.Count == 0) return;
        if (old.Count == 0)
        {
            Insert(@new, () => default, () => default, false);
            return;
        }
        var found = new List<int>();
        for (var i = 0; i < old.Count; i++)
        {
            // A caption is known by the article behind it.
            var isLast = i + 1 == old.Count;
            var isCaption = CaptionLine.Recognise(old[i]) && (!isLast || behind.Length > 0);
            var head = !isCaption ? Find(old[i], _cursor) : isLast ? FindLabel(behind, _cursor) : Find(old[i + 1], _cursor + 1);
            if (head is not { } at)
            {
                Refuse(Applying.Refusal.NotFound($"改正前の欄の「{Excerpt(isCaption && !isLast ? old[i + 1] : old[i])}」が、規程のこの位置にありません。"), Label(isCaption && !isLast ? old[i + 1] : old[i]));
                return;
            }
            if (isCaption && --at >= 0 && !CanonicalForm.Same(_lines[at].Text, old[i]))
            {
                Refuse(Applying.Refusal.NotFound($"改正前の欄の見出し「{Excerpt(old[i])}」が、規程の見出しと合いません。"), at + 1);
                return;
            }
            found.Add(at);
            _cursor = at + 1;
        }
        Changes |= !old.Select(CanonicalForm.Of).SequenceEqual(@new.Select(CanonicalForm.Of), StringComparer.Ordinal);
        _steps.Add(new(found[0], found[^1] + 1, [.. found], [.. @new]));
    }

    /// <summary>
    /// New lines come behind the unit of the line before, and behind all that stands below it; a new article where its number belongs among
    /// those that are not shown. They never come behind the next line that the table names.
    /// </summary>
    public void Insert(List<string> @new, Func<NextPlace> next, Func<NextPlace> nextHead, bool isBehindBareOmission)
    {
        var head = @new.Find(l => !CaptionLine.Recognise(l) && GroupHead.Recognise(l) is null) ?? @new[0];
        var form = LineForms.Of(head, _lines[..Math.Min(_cursor, _lines.Count)], null);
        var rank = LineForms.Rank(form);
        if (isBehindBareOmission && form.LabelLength == 0)
        {
            // What 略 stands for ends where the next line is known to stand.
            var behind = next();
            if (!behind.IsBare && head.Contains('｜', StringComparison.Ordinal) && EndOfTable(behind.At) is { } end) Put(end, @new);
            else if (behind.IsBare || behind.At is null) Refuse(Applying.Refusal.Ambiguous("略された部分のどこに加わるのか、決められません。"), null);
            else Put(behind.At.Value, @new);
        }
        else if (form.Role == LineRole.Margin && ArticleHead.Recognise(head) is { } article) PutArticle(article.Number, nextHead().At, @new);
        else
        {
            var at = _cursor;
            while (at < _lines.Count && LineForms.Rank(_lines[at]) > rank) at++;
            Put(at, @new);
        }
    }

    /// <summary>The end of the table in which or above which the place is, when no other table follows it before the next line that is shown or the next 附則 or 別表.</summary>
    private int? EndOfTable(int? limit)
    {
        var start = _cursor;
        if (_cursor == 0 || _lines[_cursor - 1].Role != LineRole.Row)
            while (start < _lines.Count && _lines[start].Role is not (LineRole.Row or LineRole.Part)) start++;
        var end = start;
        while (end < _lines.Count && _lines[end].Role == LineRole.Row) end++;
        if (end == 0 || _lines[end - 1].Role != LineRole.Row || limit < end) return null;
        return _lines.Skip(end).Take((limit ?? _lines.Count) - end).TakeWhile(l => l.Role != LineRole.Part).Any(l => l.Role == LineRole.Row) ? null : end;
    }

    private void PutArticle(UnitNumber number, int? limit, List<string> @new)
    {
        var at = PlaceOf(number, limit ?? _lines.Count);
        // Between the last article of a 章 and the heading of the next.
        var isBorder = at < _lines.Count && _lines[at].Role == LineRole.Group && _lines.Take(at).Any(l => l.Role == LineRole.Group && LineForms.IsHead(l)) && GroupHead.Recognise(@new[0]) is null;
        if (isBorder && at != NewGroup && _lines[at..].SkipWhile(l => l.Role is LineRole.Group or LineRole.Caption).FirstOrDefault() is { } next && ArticleHead.Recognise(next.Text)?.Number == number)
            Refuse(Applying.Refusal.Ambiguous("章などの境に加わるので、どちらに入るのか決められません。"), null);
        else Put(at, @new);
    }

    /// <summary>Behind the last article with a smaller number, or before the first one.</summary>
    private int PlaceOf(UnitNumber number, int limit)
    {
        int? behind = null;
        int? first = null;
        for (var i = _cursor; i < limit && behind is null | _lines[i].Role != LineRole.Part; i++)
        {
            if (_lines[i].Role != LineRole.Margin || !LineForms.IsHead(_lines[i]) || ArticleHead.Recognise(_lines[i].Text) is not { } other) continue;
            first ??= i > 0 && _lines[i - 1].Role == LineRole.Caption ? i - 1 : i;
            if (other.Number >= number) break;
            behind = i + 1;
        }
        // Nothing stands before it: it is the first.
        if (behind is null && !_lines.Take(_cursor).Any(l => l.Role == LineRole.Margin)) return first ?? limit;
        var at = behind ?? _cursor;
        while (at < limit && LineForms.Rank(_lines[at]) > 10) at++;
        return at;
    }

    /// <summary>New lines come before a line of the regulation.</summary>
    public void Put(int at, List<string> @new)
    {
        _cursor = at;
        Changes = true;
        _steps.Add(new(at, at, [], [.. @new]));
    }

    /// <summary>The place of an old line of a later row, its caption included.</summary>
    public static int? Seek(List<PrintedLine> lines, string old, int start)
    {
        var plan = new RowPlan(lines, start, [], [], null!);
        var at = OmittedLabels.Read(old) is { } omitted ? plan.FindLabel(omitted.First, start) : plan.Find(old, start);
        return at is { } place && place > 0 && lines[place - 1].Role == LineRole.Caption && LineForms.IsHead(lines[place]) ? place - 1 : at;
    }

    /// <summary>The line that a shown one is: an article by its label anywhere behind, anything else within its article.</summary>
    private int? Find(string text, int start)
    {
        var wanted = CanonicalForm.Of(LineForms.RowText(text));
        var isCaption = CaptionLine.Recognise(text);
        var isHead = LineForms.IsHead(text) || isCaption;
        for (var i = start; i < _lines.Count; i++)
        {
            if (isCaption && _lines[i].Role != LineRole.Caption) continue;
            if (!isHead && i > start && LineForms.IsHead(_lines[i])) return null;
            if (string.Equals(CanonicalForm.Of(_lines[i].Text), wanted, StringComparison.Ordinal)) return i;
        }
        return null;
    }

    /// <summary>The line with the same label, for a message.</summary>
    private int? Label(string text)
    {
        var form = LineForms.Of(text, [], null);
        var at = form.LabelLength > 0 ? FindLabel(form.Label, _cursor) : null;
        return at;
    }

    // --- 略 ---

    private void Omit(OmittedLabels old, OmittedLabels @new)
    {
        if (old.First.Length == 0 && @new.First.Length == 0) return;
        if (FindLabel(old.First, _cursor) is not { } first || FindLabel(old.Last, first) is not { } last)
        {
            Refuse(Applying.Refusal.NotFound($"改正前の欄の「{old.First}{(old.First == old.Last ? "" : "～" + old.Last)}　（略）」に当たる規定が、規程のこの位置にありません。"));
            return;
        }
        if (!CanonicalForm.Same(old.First, @new.First) || !CanonicalForm.Same(old.Last, @new.Last)) Relabel(first, last, @new);
        _steps.Add(new(last + 1, last + 1, [], []));
        _cursor = last + 1;
    }

    /// <summary>The units under 略 get the labels of the new column, the ones between the first and the last in their order.</summary>
    private void Relabel(int first, int last, OmittedLabels labels)
    {
        var places = Enumerable.Range(first, last - first + 1).Where(i => LineForms.Rank(_lines[i]) == LineForms.Rank(_lines[first]) && _lines[i].LabelLength > 0).ToList();
        if (NumberOf(_lines[first], labels.First) is not { } number)
        {
            Refuse(Applying.Refusal.NotUnderstood($"「{labels.First}」を番号として読めません。"), first);
            return;
        }
        for (var i = 0; i < places.Count; i++)
        {
            var line = _lines[places[i]];
            var own = line.Unit is Paragraph && line.Label.StartsWith('第') ? UnitKind.Article : line.Unit?.Kind ?? UnitKind.Article;
            var label = i == 0 ? labels.First : i == places.Count - 1 ? labels.Last
                : _labels.Print(own, line.Label, line.Unit?.Number, new UnitNumber(number.Base + i)) ?? line.Label;
            _steps.Add(new(places[i], places[i] + 1, [], [], WhiteSpace.Remove(label)));
        }
        Changes = true;
    }

    /// <summary>The number of a new label in the series of the line that gets it.</summary>
    private static UnitNumber? NumberOf(PrintedLine line, string label)
    {
        var text = label + "　略";
        return line.Role == LineRole.Item ? ListLabels.InSeriesOf(line.Label, line.Unit?.Number, label)
            : ArticleHead.Recognise(text)?.Number ?? ParagraphHead.Recognise(text)?.Number ?? GroupHead.Recognise(text)?.Number;
    }

    private int? FindLabel(string label, int start)
    {
        var wanted = CanonicalForm.Of(label);
        var isArticle = wanted.StartsWith('第') && wanted.Contains('条', StringComparison.Ordinal);
        for (var i = start; i < _lines.Count; i++)
        {
            if (!isArticle && i > start && LineForms.IsHead(_lines[i])) return null;
            if (string.Equals(CanonicalForm.Of(LabelOf(_lines[i])), wanted, StringComparison.Ordinal)) return i;
        }
        return null;
    }

    /// <summary>The label; of an entry of the 目次 and of a 章 what stands before the first blank.</summary>
    private static string LabelOf(PrintedLine line) =>
        line.LabelLength > 0 || line.Role is not (LineRole.TocEntry or LineRole.Group or LineRole.Part or LineRole.TocHeading) ? line.Label
        : line.Text.IndexOf('　', StringComparison.Ordinal) is var blank and > 0 && line.Role != LineRole.Part ? line.Text[..blank] : line.Text;

    private static string Excerpt(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
