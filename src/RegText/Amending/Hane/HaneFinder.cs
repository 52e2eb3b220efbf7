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
    private readonly Lazy<HashSet<Unit>> _survivors;

    /// <summary>A finder for one change.</summary>
    /// <param name="changes">The change.</param>
    /// <param name="style">How the proposed sentences are written.</param>
    public HaneFinder(ChangeSet changes, KaimebunStyle style)
    {
        (_changes, _style) = (changes, style);
        (_old, _new) = (ReferenceIndex.Of(changes.Old), ReferenceIndex.Of(changes.New));
        _successor = UnitSuccessors.Of(changes);
        _survivors = new(() => changes.All().Where(c => c.IsPaired).Select(c => c.New!).ToHashSet<Unit>(ReferenceEqualityComparer.Instance));
    }

    /// <summary>The references of the changed regulation itself, 目次 first.</summary>
    public HaneProposal InText() =>
        HaneProposal.Of(_changes.New, TocShifts.Find(_old, _new).Concat(ReferenceShifts.Find(_old, _new, _successor)), IsToNewWords, _style);

    /// <summary>
    /// The references into the changed regulation in another one; null where that is the changed regulation itself, in whatever version.
    /// </summary>
    public HaneProposal? In(ReferenceIndex other)
    {
        var title = ReferenceCorpus.TitleOf(other);
        if (new[] { _old, _new }.Any(r => string.Equals(ReferenceCorpus.TitleOf(r), title, StringComparison.Ordinal))) return null;
        return HaneProposal.Of(other.Paths.Instrument, CitationShifts.Find(other, _old, _new, _successor), IsToNewWords, _style);
    }

    /// <summary>A unit that was replaced whole keeps its name, and who cites it mostly means the new words.</summary>
    private bool IsToNewWords(ShiftedReference reference) =>
        reference.Expected.IsEmpty && reference.Now is OwnUnits now
        && now.Units.All(u => !_survivors.Value.Contains(u.Unit)) && now.Units.Select(u => u.Name).SequenceEqual(reference.Before.Units.Select(u => u.Name), StringComparer.Ordinal);
}
