using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// ChangeSet → rows (SPEC B.2, B.3): one row a unit at equal height, captions always, equal units under 略, articles without a
/// change not shown.
/// </summary>
internal sealed class TaishohyoRows(ChangeSet changes, TableStyle style, bool full)
{
    private readonly List<ComparedRow> _rows = [];
    private readonly MarkedLine _lines = new(style);
    private readonly OmittedRun _omitted = new(style);
    private bool _startsBlock;

    public List<ComparedRow> Build()
    {
        Title();
        Front(changes.Preface);
        Front(changes.Contents);
        Top(changes.Body);
        Top(changes.Supplementary);
        Top(changes.Appendices);
        return _rows;
    }

    private void Title()
    {
        if (!changes.TitleChanged) return;
        _startsBlock = true;
        Add(_lines.Pair(TitleLine(changes.Old), TitleLine(changes.New)));
    }

    private static UnitLine TitleLine(Instrument instrument) => new(BlockRole.Body, "", instrument.Title.Value, 3, 3);

    /// <summary>制定文, 前文 or 目次: the changed lines, the others under 略.</summary>
    private void Front(ImmutableArray<UnitChange> part)
    {
        if (part.All(c => c.Kind == ChangeKind.Unchanged)) return;
        _startsBlock = true;
        foreach (var heading in part.TakeWhile(c => c.IsPaired && c.Unit is OutlineItem { Level: 1 })) Lines(heading, default, omitText: false);
        Children([.. part.SkipWhile(c => c.IsPaired && c.Unit is OutlineItem { Level: 1 })], default);
    }

    /// <summary>Units outside articles: shown only if something in them changed.</summary>
    private void Top(ImmutableArray<UnitChange> children)
    {
        var ordered = Ordered(children).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var change = ordered[i];
            if (change.Kind == ChangeKind.Unchanged && !style.ShowUnchangedArticles) continue;
            _startsBlock = true;
            var run = full || change.Unit is Group || change.Kind != ChangeKind.Unchanged ? 0 : OmittedRun.Length(ordered, i, default);
            if (run > 0)
            {
                Add(_omitted.Run(ordered.GetRange(i, run), default));
                i += run - 1;
            }
            else if (change is { IsPaired: true, Unit: Group })
            {
                if (change.LabelChanged || change.OwnTextChanged || full) Lines(change, default, omitText: false);
                Top(change.Children);
            }
            else if (!change.IsPaired) OneSided(change, default);
            else Paired(change, default);
        }
    }

    /// <summary>A unit that stands in both texts, with everything below it.</summary>
    private void Paired(UnitChange change, ArticlePair article)
    {
        if (change.Kind == ChangeKind.Shelled)
        {
            Shelled(change, article);
            return;
        }
        Caption(change);
        if (!full && OmittedRun.IsOmitted(change) && change.Unit is Article)
        {
            Add(_omitted.Run([change], article));
            return;
        }
        Lines(change, article, OmitsOwnText(change));
        Children(change.Children, change is { Old: Article old, New: Article @new } ? new(old, @new) : article);
    }

    /// <summary>第5条　削除 replaces all of what stood there: both sides are marked whole (SPEC B.4).</summary>
    private void Shelled(UnitChange change, ArticlePair article)
    {
        var old = UnitLine.AllOf(change.Old!, article.Old).ToList();
        var @new = UnitLine.AllOf(change.New!, article.New).ToList();
        // The two labels stand at one height, the old caption above.
        var captions = old.TakeWhile(l => l.Role == BlockRole.Caption).Count() - @new.TakeWhile(l => l.Role == BlockRole.Caption).Count();
        for (var i = Math.Min(0, captions); i < Math.Max(old.Count, @new.Count + captions); i++)
        {
            var n = i - captions;
            Add(i >= 0 && i < old.Count ? MarkedLine.Whole(old[i], RunMark.Deleted) : null,
                n >= 0 && n < @new.Count ? MarkedLine.Whole(@new[n], RunMark.Inserted) : null,
                keepWithNext: i >= 0 && i < old.Count && old[i].Role == BlockRole.Caption);
        }
    }

    /// <summary>The caption is always shown, changed or not; one that came or went is marked whole.</summary>
    private void Caption(UnitChange change)
    {
        switch (UnitLine.OfCaption(change.Old!), UnitLine.OfCaption(change.New!))
        {
            case (null, null):
                break;
            case (null, { } added):
                Add(null, MarkedLine.Whole(added, RunMark.Inserted), keepWithNext: true);
                break;
            case ({ } removed, null):
                Add(MarkedLine.Whole(removed, RunMark.Deleted), null, keepWithNext: true);
                break;
            case ({ } old, { } @new):
                var (left, right) = _lines.Pair(old, @new);
                Add(left, right, keepWithNext: true);
                break;
        }
    }

    /// <summary>The rows of paired, added and deleted sub-units; neighbours without a change share one 略.</summary>
    private void Children(ImmutableArray<UnitChange> children, ArticlePair article)
    {
        var ordered = Ordered(children).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var run = full ? 0 : OmittedRun.Length(ordered, i, article);
            if (run > 0)
            {
                Add(_omitted.Run(ordered.GetRange(i, run), article));
                i += run - 1;
            }
            else if (!ordered[i].IsPaired) OneSided(ordered[i], article);
            else Paired(ordered[i], article);
        }
    }

    /// <summary>The house may give a unit whose sub-units alone changed as 略.</summary>
    private bool OmitsOwnText(UnitChange change) =>
        !full && !style.ShowOwnTextOfChangedItems && change is { OwnTextChanged: false, Unit: Paragraph or Item or Subitem };

    private void Lines(UnitChange change, ArticlePair article, bool omitText)
    {
        if (omitText)
        {
            Add(_omitted.Run([change], article));
            return;
        }
        if (change.Unit is TableUnit)
        {
            TableLines(change);
            return;
        }
        var (old, @new) = (UnitLine.Of(change.Old!, article.Old).ToList(), UnitLine.Of(change.New!, article.New).ToList());
        for (var i = 0; i < Math.Max(old.Count, @new.Count); i++)
        {
            if (i >= old.Count) Add(null, MarkedLine.Whole(@new[i], RunMark.Inserted));
            else if (i >= @new.Count) Add(MarkedLine.Whole(old[i], RunMark.Deleted), null);
            else Add(_lines.Pair(old[i], @new[i]));
        }
    }

    /// <summary>The rows of a table inside the text or of a 別表.</summary>
    private void TableLines(UnitChange change)
    {
        var rows = change.Rows.ToList();
        var moved = rows.Where(r => r.Kind == ChangeKind.Moved).ToList();
        rows = rows.ConvertAll(r => r.Kind == ChangeKind.Moved ? r with { Old = null } : r);
        var order = ((TableUnit)change.Old!).Rows;
        foreach (var row in moved)
        {
            var at = rows.FindIndex(r => r.Old is not null && order.IndexOf(r.Old) > order.IndexOf(row.Old!));
            rows.Insert(at < 0 ? rows.Count : at, row with { New = null });
        }
        foreach (var (_, old, @new) in rows)
        {
            if (old is null) Add(null, MarkedLine.Whole(UnitLine.OfRow(@new!), RunMark.Inserted));
            else if (@new is null) Add(MarkedLine.Whole(UnitLine.OfRow(old), RunMark.Deleted), null);
            else Add(_lines.Pair(UnitLine.OfRow(old), UnitLine.OfRow(@new)));
        }
    }

    /// <summary>A unit that was added or deleted: all of it marked, and （新設） or （削る） once against it.</summary>
    private void OneSided(UnitChange change, ArticlePair article)
    {
        var isNew = change.New is not null;
        var marker = MarkedLine.Marker(isNew ? style.Added : style.Deleted);
        foreach (var line in UnitLine.AllOf(change.Unit, isNew ? article.New : article.Old))
        {
            var block = MarkedLine.Whole(line, isNew ? RunMark.Inserted : RunMark.Deleted);
            Add(isNew ? marker : block, isNew ? block : marker, keepWithNext: line.Role == BlockRole.Caption);
            marker = null;
        }
    }

    private void Add((TextBlock? Old, TextBlock? New) row) => Add(row.Old, row.New);

    private void Add(TextBlock? old, TextBlock? @new, bool keepWithNext = false)
    {
        _rows.Add(new(old, @new) { StartsBlock = _startsBlock, KeepWithNext = keepWithNext });
        _startsBlock = false;
    }

    /// <summary>
    /// The changes with every move out of order taken apart into （削る） where it stood and （新設） where it stands: two columns that are
    /// each read from top to bottom cannot show it otherwise.
    /// </summary>
    private static IEnumerable<UnitChange> Ordered(ImmutableArray<UnitChange> changes)
    {
        if (changes.All(c => c.Kind != ChangeKind.Moved)) return changes;
        var result = changes.Select(c => c.Kind == ChangeKind.Moved ? new UnitChange(ChangeKind.Inserted, null, c.New) : c).ToList();
        foreach (var moved in changes.Where(c => c.Kind == ChangeKind.Moved).Select(c => c.Old!))
        {
            var at = result.FindIndex(c => c.Old?.Span is { } span && moved.Span is { } own && span.Start > own.Start);
            result.Insert(at < 0 ? result.Count : at, new UnitChange(ChangeKind.Deleted, moved, null));
        }
        return result;
    }
}

/// <summary>The articles that units stand in, on both sides; a first 項 is printed with the article's label.</summary>
internal readonly record struct ArticlePair(Article? Old, Article? New);
