using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Changes;

/// <summary>What became of a unit.</summary>
public enum ChangeKind
{
    /// <summary>Equal in both texts, label and everything below it included.</summary>
    Unchanged,

    /// <summary>Same place, and its own words or something below it changed.</summary>
    Edited,

    /// <summary>Stands in the new text only.</summary>
    Inserted,

    /// <summary>Stands in the old text only.</summary>
    Deleted,

    /// <summary>Its label changed, its order among its siblings did not. Its words may have changed too.</summary>
    Renumbered,

    /// <summary>Its place among its siblings changed. Its words may have changed too.</summary>
    Moved,

    /// <summary>Became an empty shell: 「第5条　削除」.</summary>
    Shelled,
}

/// <summary>
/// A place where the words of a paired text differ. One of the spans may be empty. Edits are in order, do not touch each other,
/// and everything outside them is equal in both texts.
/// </summary>
/// <param name="Old">Span in the old text.</param>
/// <param name="New">Span in the new text.</param>
public readonly record struct TextEdit(TextSpan Old, TextSpan New);

/// <summary>What became of one unit, with what became of its sub-units.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">The unit in the old text; null when inserted.</param>
/// <param name="New">The unit in the new text; null when deleted.</param>
public sealed record UnitChange(ChangeKind Kind, Unit? Old, Unit? New)
{
    /// <summary>The sub-units: paired, inserted and deleted, in the order in which a table shows them. Empty below units that stand on one side only.</summary>
    public ImmutableArray<UnitChange> Children { get; init; } = [];

    /// <summary>The unit of the new text, or of the old where there is none.</summary>
    public Unit Unit => (New ?? Old)!;

    /// <summary>Whether the unit stands in both texts.</summary>
    public bool IsPaired => Old is not null && New is not null;

    /// <summary>Whether the printed labels differ; white space and digit width count.</summary>
    public bool LabelChanged => IsPaired && !string.Equals(Old!.Label.Value, New!.Label.Value, StringComparison.Ordinal);

    /// <summary>Whether the unit's own words differ: caption, title or text, whatever is below it.</summary>
    public bool OwnTextChanged => IsPaired
        && !(string.Equals(Old!.Text.Value, New!.Text.Value, StringComparison.Ordinal)
            && string.Equals(Old.Title.Value, New.Title.Value, StringComparison.Ordinal)
            && string.Equals(Old.Caption?.Printed, New.Caption?.Printed, StringComparison.Ordinal));

    /// <summary>This change and all below it, in order.</summary>
    public IEnumerable<UnitChange> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}

/// <summary>
/// How an old instrument became a new one. Neutral: table, 改め文, HTML, tracked changes and statistics all derive from it, each
/// widening the edits to its own units (SPEC B.4.2), so they cannot disagree about what changed.
/// </summary>
/// <param name="Old">The old instrument.</param>
/// <param name="New">The new instrument.</param>
public sealed record ChangeSet(Instrument Old, Instrument New)
{
    /// <summary>What became of the units of the 本則.</summary>
    public ImmutableArray<UnitChange> Body { get; init; } = [];

    /// <summary>What became of the 附則.</summary>
    public ImmutableArray<UnitChange> Supplementary { get; init; } = [];

    /// <summary>What became of 別表, 様式 and so on.</summary>
    public ImmutableArray<UnitChange> Appendices { get; init; } = [];

    /// <summary>Whether the 題名 differs.</summary>
    public bool TitleChanged => !string.Equals(Old.Title.Value, New.Title.Value, StringComparison.Ordinal);

    /// <summary>Every change in the order of the text.</summary>
    public IEnumerable<UnitChange> All() => Body.Concat(Supplementary).Concat(Appendices).SelectMany(c => c.SelfAndDescendants());
}
