using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// 略 (SPEC B.3): equal units under one line, 「2・3　（略）」, 「(1)～(3)　（略）」; units that only changed their labels with the labels marked on
/// both sides, when both sides have as many.
/// </summary>
internal sealed class OmittedRun(TableStyle style)
{
    private readonly MarkedLine _lines = new(style);

    /// <summary>How many changes from <paramref name="start"/> go under one 略; 0 when the first one is shown.</summary>
    public static int Length(List<UnitChange> changes, int start, ArticlePair article)
    {
        if (!IsOmitted(changes[start])) return 0;
        var count = 1;
        while (start + count < changes.Count && CanJoin(changes[start], changes[start + count], article)) count++;
        return count;
    }

    /// <summary>The row of a run, or of one unit whose own text is left out.</summary>
    public (TableCell Old, TableCell New) Run(List<UnitChange> run, ArticlePair article) =>
        _lines.Omitted(Heading(run.ConvertAll(c => c.Old!), article.Old), Heading(run.ConvertAll(c => c.New!), article.New));

    /// <summary>Whether nothing of a unit but its label changed.</summary>
    public static bool IsOmitted(UnitChange change) =>
        change.IsPaired && (change.Kind == ChangeKind.Unchanged
            || (change.Kind == ChangeKind.Renumbered && !change.OwnTextChanged && change.Children.All(c => c.Kind == ChangeKind.Unchanged)));

    private static bool LabelChanged(UnitChange change, ArticlePair article)
    {
        var (old, @new) = (UnitLine.Head(change.Old!, article.Old), UnitLine.Head(change.New!, article.New));
        return !string.Equals(old.Label + old.Behind, @new.Label + @new.Behind, StringComparison.Ordinal);
    }

    private static bool CanJoin(UnitChange first, UnitChange next, ArticlePair article) =>
        IsNameless(first) ? next.Kind == ChangeKind.Unchanged && IsNameless(next) : IsOmitted(next) && next.Unit.Kind == first.Unit.Kind
        && LabelChanged(next, article) == LabelChanged(first, article)
        && !first.Old!.Label.IsEmpty && !first.New!.Label.IsEmpty && !next.Old!.Label.IsEmpty && !next.New!.Label.IsEmpty;

    /// <summary>Text and tables behind the sub-units have no label, and one 略 stands for as many as there are.</summary>
    private static bool IsNameless(UnitChange change) => change.Kind == ChangeKind.Unchanged && change.Unit is PlainText or TableUnit && change.Unit.Label.IsEmpty;

    /// <summary>The line that stands for the units: 2, 2・3, (1)～(3).</summary>
    private UnitLine Heading(List<Unit> units, Article? article)
    {
        var (first, last) = (UnitLine.Head(units[0], article), UnitLine.Head(units[^1], article));
        var label = first.Label + first.Behind;
        if (units.Count > 1 && label.Length > 0) label += (units.Count == 2 ? style.TwoJoin : style.RangeMark) + last.Label + last.Behind;
        return first with { Label = label, Behind = "" };
    }
}
