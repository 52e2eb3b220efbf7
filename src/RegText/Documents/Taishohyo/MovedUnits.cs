using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// Units that passed others: two columns that are each read from top to bottom show them twice, where they stood and where they stand. A unit
/// with the words that it had is 略 at both places, its labels underlined (SPEC B.3-6); any other goes and comes, and so do all where the
/// table shows everything.
/// </summary>
internal sealed class MovedUnits(ChangeSet changes, TableStyle style, bool full)
{
    private readonly MarkedLine _lines = new(style);
    private readonly Lazy<PlaceNames> _names = new(() => new PlaceNames(changes));
    private readonly Dictionary<UnitChange, UnitChange> _moves = new(ReferenceEqualityComparer.Instance);

    /// <summary>The changes with every move taken apart: one where the unit stood, one where it stands.</summary>
    public List<UnitChange> InOrder(ImmutableArray<UnitChange> siblings)
    {
        if (siblings.All(c => c.Kind != ChangeKind.Moved)) return [.. siblings];
        var result = siblings.Select(c => c.Kind == ChangeKind.Moved ? Half(c, new(ChangeKind.Inserted, null, c.New)) : c).ToList();
        foreach (var move in siblings.Where(c => c.Kind == ChangeKind.Moved))
        {
            var at = result.FindIndex(c => c.Old?.Span is { } span && move.Old!.Span is { } own && span.Start > own.Start);
            result.Insert(at < 0 ? result.Count : at, Half(move, new(ChangeKind.Deleted, move.Old, null)));
        }
        return result;
    }

    /// <summary>The row of a unit that keeps its words; null for every other change.</summary>
    public (TableCell Old, TableCell New)? Row(UnitChange change, ArticlePair article)
    {
        if (!_moves.TryGetValue(change, out var move)) return null;
        var (cameFrom, wentTo) = (_names.Value.LastPartOfOld(move.Old!), _names.Value.LastPartOfNew(move.New!));
        return change.New is { } @new
            ? (Marker($"（{cameFrom}{TableStyle.MovedFrom}", @new, article.New), Shown(@new, article.New, RunMark.Inserted, oldColumn: false))
            : (Shown(move.Old!, article.Old, RunMark.Deleted, oldColumn: true), Marker($"（{wentTo}{TableStyle.MovedTo}", move.Old!, article.Old));
    }

    private UnitChange Half(UnitChange move, UnitChange half)
    {
        if (!full && style.Moves == MoveDisplay.ByLabel && KeepsItsWords(move)) _moves.Add(half, move);
        return half;
    }

    private static bool KeepsItsWords(UnitChange move) =>
        move.Unit is Article or Paragraph or Item or Subitem && !move.OwnTextChanged && move.Children.All(c => c.Kind == ChangeKind.Unchanged)
        && !move.Old!.Label.IsEmpty && !move.New!.Label.IsEmpty && !string.Equals(move.Old.Label.Value, move.New.Label.Value, StringComparison.Ordinal);

    /// <summary>The caption, where there is one, and the label with 略.</summary>
    private TableCell Shown(Unit unit, Article? article, RunMark mark, bool oldColumn)
    {
        var head = UnitLine.Head(unit, article);
        var omitted = _lines.Omitted(head, mark, oldColumn);
        return UnitLine.OfCaption(unit) is { } caption ? new([.. _lines.Whole(caption, RunMark.None).Blocks, .. omitted.Blocks]) : omitted;
    }

    private static TableCell Marker(string words, Unit unit, Article? article) =>
        MarkedLine.Marker(words, "", unit is Item or Subitem ? UnitLine.Head(unit, article).FirstLine : 0);
}
