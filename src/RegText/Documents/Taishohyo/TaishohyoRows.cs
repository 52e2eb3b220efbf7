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
    private readonly ComparedRows _rows = new(style.RemarksColumn.Length > 0 ? new PlaceNames(changes) : null);
    private readonly MarkedLine _lines = new(style);
    private readonly OmittedRun _omitted = new(style);
    private readonly MovedUnits _moves = new(changes, style, full);
    private readonly List<UnitChange> _attached = [];
    private bool _full = full;

    /// <summary>The forms that the table shows as 別紙のとおり, once <see cref="Build"/> has run.</summary>
    public IReadOnlyList<UnitChange> Attached => _attached;

    public IReadOnlyList<ComparedRow> Build()
    {
        Title();
        Front(changes.Preface);
        Front(changes.Contents);
        foreach (var part in new[] { changes.Body, changes.Supplementary, changes.Appendices }) Top(part);
        return _rows.Rows;
    }

    private void Title()
    {
        if (!changes.TitleChanged) return;
        _rows.BeginBlock();
        _rows.Add(_lines.Pair(TitleLine(changes.Old), TitleLine(changes.New)));
    }

    private static UnitLine TitleLine(Instrument instrument) => new(BlockRole.Body, "", instrument.Title.Value, 3, 3);

    /// <summary>制定文, 前文 or 目次: the changed lines, the others under 略.</summary>
    private void Front(ImmutableArray<UnitChange> part)
    {
        if (part.All(c => c.Kind == ChangeKind.Unchanged)) return;
        _rows.BeginBlock();
        _rows.IsNamed = false;
        foreach (var heading in part.TakeWhile(c => c.IsPaired && c.Unit is OutlineItem { Level: 1 })) Lines(heading, default, omitText: false);
        Children([.. part.SkipWhile(c => c.IsPaired && c.Unit is OutlineItem { Level: 1 })], default);
        _rows.IsNamed = true;
    }

    /// <summary>Units outside articles: shown only if something in them changed.</summary>
    private void Top(ImmutableArray<UnitChange> children)
    {
        var ordered = _moves.InOrder(children);
        for (var i = 0; i < ordered.Count; i++)
        {
            var change = ordered[i];
            if (change.Kind == ChangeKind.Unchanged && !style.ShowUnchangedArticles) continue;
            _rows.BeginBlock();
            var run = _full || change.Unit is Group || change.Kind != ChangeKind.Unchanged ? 0 : OmittedRun.Length(ordered, i, default);
            if (run > 0)
            {
                _rows.Add(_omitted.Run(ordered.GetRange(i, run), default));
                i += run - 1;
            }
            else if (change is { IsPaired: true, Unit: Group })
            {
                if (change.LabelChanged || change.OwnTextChanged || _full)
                {
                    _rows.Announce(change);
                    Lines(change, default, omitText: false);
                }
                Top(change.Children);
            }
            else if (change.Unit is Appendix { Kind: UnitKind.AppdxStyle }) Form(change);
            else Unit(change, default);
        }
    }

    private void Unit(UnitChange change, ArticlePair article)
    {
        _rows.Announce(change);
        if (_moves.Row(change, article) is { } row) _rows.Add(row);
        else if (change.IsPaired) Paired(change, article);
        else OneSided(change, article);
    }

    /// <summary>A 様式 is shown whole, or its heading alone with the form behind the table; with 略 where its heading alone changed.</summary>
    private void Form(UnitChange change)
    {
        if (change.IsPaired && change.Children.All(c => c.Kind == ChangeKind.Unchanged))
        {
            Unit(change, default);
            return;
        }
        if (style.Forms == FormDisplay.Attached && change.Kind is not ChangeKind.Unchanged and not ChangeKind.Deleted)
        {
            _attached.Add(change);
            AttachedForm(change);
            return;
        }
        var before = _full;
        _full |= change.Kind != ChangeKind.Unchanged;
        Unit(change, default);
        _full = before;
    }

    private void AttachedForm(UnitChange change)
    {
        _rows.Announce(change);
        var @new = UnitLine.Of(change.New!, null).First();
        if (change.Old is null) _rows.Add(MarkedLine.Marker(style.Added, UnitWords.Of(change.Unit)), _lines.Attached(@new));
        else _rows.Add(_lines.Attached(UnitLine.Of(change.Old, null).First(), @new));
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
        if (!_full && OmittedRun.IsOmitted(change) && change.Unit is Article)
        {
            _rows.Add(_omitted.Run([change], article));
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
            _rows.Add(i >= 0 && i < old.Count ? _lines.Whole(old[i], RunMark.Deleted) : TableCell.Empty,
                n >= 0 && n < @new.Count ? _lines.Whole(@new[n], RunMark.Inserted) : TableCell.Empty,
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
                _rows.Add(TableCell.Empty, _lines.Whole(added, RunMark.Inserted), keepWithNext: true);
                break;
            case ({ } removed, null):
                _rows.Add(_lines.Whole(removed, RunMark.Deleted), TableCell.Empty, keepWithNext: true);
                break;
            case ({ } old, { } @new):
                var (left, right) = _lines.Pair(old, @new);
                _rows.Add(left, right, keepWithNext: true);
                break;
        }
    }

    /// <summary>The rows of paired, added and deleted sub-units; neighbours without a change share one 略.</summary>
    private void Children(ImmutableArray<UnitChange> children, ArticlePair article)
    {
        var ordered = _moves.InOrder(children);
        for (var i = 0; i < ordered.Count; i++)
        {
            var run = _full ? 0 : OmittedRun.Length(ordered, i, article);
            if (run == 0)
            {
                Unit(ordered[i], article);
                continue;
            }
            foreach (var change in ordered.GetRange(i, run)) _rows.Announce(change);
            _rows.Add(_omitted.Run(ordered.GetRange(i, run), article));
            i += run - 1;
        }
    }

    /// <summary>The house may give a unit whose sub-units alone changed as 略.</summary>
    private bool OmitsOwnText(UnitChange change) =>
        !_full && !style.ShowOwnTextOfChangedItems && change is { OwnTextChanged: false, Unit: Paragraph or Item or Subitem };

    private void Lines(UnitChange change, ArticlePair article, bool omitText)
    {
        if (omitText)
        {
            _rows.Add(_omitted.Run([change], article));
            return;
        }
        if (change.Unit is TableUnit)
        {
            new ComparedTable(style, _rows).Add(change, _full);
            return;
        }
        var (old, @new) = (UnitLine.Of(change.Old!, article.Old).ToList(), UnitLine.Of(change.New!, article.New).ToList());
        for (var i = 0; i < Math.Max(old.Count, @new.Count); i++)
        {
            if (i >= old.Count) _rows.Add(TableCell.Empty, _lines.Whole(@new[i], RunMark.Inserted));
            else if (i >= @new.Count) _rows.Add(_lines.Whole(old[i], RunMark.Deleted), TableCell.Empty);
            else _rows.Add(_lines.Pair(old[i], @new[i]));
        }
    }

    /// <summary>A unit that was added or deleted: all of it marked, and （新設） or （削る） once against it.</summary>
    private void OneSided(UnitChange change, ArticlePair article)
    {
        var isNew = change.New is not null;
        var head = UnitLine.Of(change.Unit, isNew ? article.New : article.Old).FirstOrDefault();
        var headRole = head?.Role ?? BlockRole.Article;
        // A line of a form or behind 号 is no unit that one would call new.
        var marker = change.Unit is PlainText
            ? TableCell.Empty
            : MarkedLine.Marker(isNew ? style.Added : style.Deleted, UnitWords.Of(change.Unit), change.Unit is Item or Subitem or OutlineItem ? head!.FirstLine : 0);
        var (headSeen, inArticle) = (false, false);
        foreach (var line in UnitLine.AllOf(change.Unit, isNew ? article.New : article.Old))
        {
            // Of a whole 章 each article stands for itself, as elsewhere.
            if (change.Unit is Group && inArticle && line.Role is BlockRole.GroupHeading or BlockRole.Caption or BlockRole.Article)
            {
                _rows.BeginBlock();
                inArticle = false;
                marker = MarkedLine.Marker(isNew ? style.Added : style.Deleted, UnitName.OfKind(UnitKind.Article));
            }
            inArticle |= line.Role == BlockRole.Article;
            var isHead = !headSeen && line.Role == headRole;
            headSeen |= isHead;
            var cell = _lines.Whole(line, isNew ? RunMark.Inserted : RunMark.Deleted, isHead);
            _rows.Add(isNew ? marker : cell, isNew ? cell : marker, keepWithNext: line.Role == BlockRole.Caption);
            marker = TableCell.Empty;
        }
    }
}

/// <summary>The articles that units stand in, on both sides; a first 項 is printed with the article's label.</summary>
internal readonly record struct ArticlePair(Article? Old, Article? New);
