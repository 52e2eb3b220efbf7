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

    /// <summary>
    /// Whether the unit's own words differ, whatever is below it: caption, title or text, the rows of a table, the amending instrument
    /// of a 附則, the relation of a 別表.
    /// </summary>
    public bool OwnTextChanged => IsPaired && !UnitEquality.SameOwn(Old!, New!);

    /// <summary>The neutral edits of the unit's own text; empty when it stands on one side only.</summary>
    public ImmutableArray<TextEdit> TextEdits => IsPaired ? WordEdits.Between(Old!.Text.Value, New!.Text.Value) : [];

    /// <summary>What became of the sentences of a paired unit's own text: an added ただし書 is Inserted; empty when it stands on one side only.</summary>
    public ImmutableArray<SentenceChange> Sentences => IsPaired ? SentenceChange.Between(Old!.Text.Value, New!.Text.Value) : [];

    /// <summary>What became of the rows of a paired table; empty for every other unit.</summary>
    public ImmutableArray<RowChange> Rows => (Old, New) is (TableUnit old, TableUnit @new) ? RowChange.Between(old, @new) : [];

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
    /// <summary>What became of the lines of 制定文 and 前文; each stands as a 項 without number.</summary>
    public ImmutableArray<UnitChange> Preface { get; init; } = [];

    /// <summary>
    /// What became of the 目次 (SPEC K11): its heading as <see cref="OutlineItem"/> of level 1 without label, its entries below, title and
    /// range in one text.
    /// </summary>
    public ImmutableArray<UnitChange> Contents { get; init; } = [];

    /// <summary>What became of the units of the 本則.</summary>
    public ImmutableArray<UnitChange> Body { get; init; } = [];

    /// <summary>What became of the 附則.</summary>
    public ImmutableArray<UnitChange> Supplementary { get; init; } = [];

    /// <summary>What became of 別表, 様式 and so on.</summary>
    public ImmutableArray<UnitChange> Appendices { get; init; } = [];

    /// <summary>Units that were split into several or merged into one, beside the change that each of them is in; in order.</summary>
    public ImmutableArray<UnitRelation> Relations { get; init; } = [];

    /// <summary>
    /// Aligns two versions level by level (SPEC C.2, B.4.2). Every unit of either text is in exactly one change, or below a unit that
    /// stands on one side only. A unit that leaves its parent is deleted and inserted; moves are within one parent. Any difference in
    /// print counts, white space and digit width too; where a unit stands in its source does not.
    /// </summary>
    public static ChangeSet Between(Instrument old, Instrument @new)
    {
        var body = UnitAlignment.Between(old.Body, @new.Body);
        var supplementary = UnitAlignment.Between(old.Supplementary, @new.Supplementary);
        var appendices = UnitAlignment.Between(old.Appendices, @new.Appendices);
        return new(old, @new)
        {
            Preface = UnitAlignment.Between(FrontUnits.Preface(old), FrontUnits.Preface(@new)),
            Contents = UnitAlignment.Between(FrontUnits.Contents(old), FrontUnits.Contents(@new)),
            Body = body,
            Supplementary = supplementary,
            Appendices = appendices,
            Relations = SplitsAndMerges.Among(body, supplementary, appendices),
        };
    }

    /// <summary>Whether the two versions print the same from title to last 別表.</summary>
    public bool IsUnchanged => !TitleChanged && !NumberChanged && !PrefaceChanged && !TocChanged
        && Body.Concat(Supplementary).Concat(Appendices).All(c => c.Kind == ChangeKind.Unchanged);

    /// <summary>Whether the 番号 differs.</summary>
    public bool NumberChanged => !string.Equals(Old.Number.Value, New.Number.Value, StringComparison.Ordinal);

    /// <summary>Whether a line between title and 目次 or 本則 differs: 制定文, 前文.</summary>
    public bool PrefaceChanged =>
        !Old.Preface.Select(l => (l.Kind, l.Text.Value)).SequenceEqual(New.Preface.Select(l => (l.Kind, l.Text.Value)));

    /// <summary>Whether the 目次 differs (SPEC K11).</summary>
    public bool TocChanged => !TocLines(Old.Toc).SequenceEqual(TocLines(New.Toc));

    /// <summary>Whether the 題名 differs.</summary>
    public bool TitleChanged => !string.Equals(Old.Title.Value, New.Title.Value, StringComparison.Ordinal);

    /// <summary>Every change of 本則, 附則 and 別表 in the order of the text.</summary>
    public IEnumerable<UnitChange> All() => Body.Concat(Supplementary).Concat(Appendices).SelectMany(c => c.SelfAndDescendants());

    private static IEnumerable<(string, string, string)> TocLines(Toc? toc) => toc is null
        ? []
        : toc.Entries.Select(e => (e.Label.Value, e.Title.Value, e.Range.Value)).Prepend((toc.Heading.Value, toc.Style.ToString(), ""));
}
