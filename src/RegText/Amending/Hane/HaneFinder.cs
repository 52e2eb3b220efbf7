using RegText.Amending.Writing;
using RegText.Changes;
using RegText.References;
using RegText.Syntax;

namespace RegText.Amending.Hane;

/// <summary>
/// Finds the ハネ改正 that a change needs and has not made (SPEC C.7): references with the same words before and after, of which the target is no longer the
/// unit that corresponds to the one before. Linear in the length of the texts.
/// </summary>
public sealed class HaneFinder
{
    private readonly ChangeSet _changes;
    private readonly KaimebunStyle _style;
    private readonly ReferenceIndex _old;
    private readonly ReferenceIndex _new;
    private readonly Func<Unit, Unit?> _successor;

    /// <summary>A finder for one change.</summary>
    /// <param name="changes">The change.</param>
    /// <param name="style">How the proposed sentences are written.</param>
    public HaneFinder(ChangeSet changes, KaimebunStyle style)
    {
        (_changes, _style) = (changes, style);
        (_old, _new) = (ReferenceIndex.Of(changes.Old), ReferenceIndex.Of(changes.New));
        _successor = UnitSuccessors.Of(changes);
    }

    /// <summary>The references of the changed regulation itself, 目次 first.</summary>
    public HaneProposal InText() =>
        HaneProposal.Of(_changes.New, [.. TocShifts.Find(_old, _new), .. ReferenceShifts.Find(_old, _new, _successor)], _style);

    /// <summary>
    /// The references into the changed regulation in another one; null where that is the changed regulation itself, in whatever version.
    /// </summary>
    public HaneProposal? In(ReferenceIndex other)
    {
        var title = ReferenceCorpus.TitleOf(other);
        if (new[] { _old, _new }.Any(r => string.Equals(ReferenceCorpus.TitleOf(r), title, StringComparison.Ordinal))) return null;
        return HaneProposal.Of(other.Paths.Instrument, CitationShifts.Find(other, _old, _new, _successor), _style);
    }
}
