using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.References;

/// <summary>
/// Finds ハネ in another regulation: references into a regulation that changed, which stay as they are and point elsewhere now (SPEC C.7).
/// </summary>
public static class CitationShifts
{
    /// <summary>What a regulation is called that carries another one out: ○○条例施行規則.</summary>
    private static readonly string[] CarryingOut = ["施行規則", "施行規程", "施行細則", "施行要綱", "施行令"];

    /// <summary>
    /// The shifted references of the other regulation, in the order of its text. It cites by title, by an abbreviation that it defines,
    /// or by 同条例.
    /// </summary>
    /// <param name="citing">The other regulation.</param>
    /// <param name="old">The text before.</param>
    /// <param name="new">The text after.</param>
    /// <param name="counterpart">The unit of the new text that a unit of the old one became; null for one that is gone.</param>
    public static ImmutableArray<ShiftedReference> Find(
        ReferenceIndex citing, ReferenceIndex old, ReferenceIndex @new, Func<Unit, Unit?> counterpart)
    {
        var names = Names(citing, old);
        var shifted = ImmutableArray.CreateBuilder<ShiftedReference>();
        var withShiftedBase = new HashSet<Reference>(ReferenceEqualityComparer.Instance);
        foreach (var reference in citing.References)
        {
            if (reference.Resolution is not ExternalUnit { Levels.IsEmpty: false } external || !names.Contains(external.Law.Title))
                continue;
            if (old.Find(external.Levels) is not OwnUnits before) continue;
            var now = @new.Find(external.Levels);
            if (ReferenceShifts.Expected(before, now, reference, @new, counterpart) is not { } expected) continue;
            withShiftedBase.Add(reference);
            if (reference.GoesOnFrom is { } mended && withShiftedBase.Contains(mended)
                && ReferenceShifts.SaysOwnLevelsRightly(reference, expected))
                continue;
            shifted.Add(new(reference, reference, expected, ReferenceWording.OfCited(reference, expected)) { Before = before, Now = now });
        }
        return shifted.ToImmutable();
    }

    /// <summary>
    /// The title, and in its own 施行規則 also 条例 where nothing says which 条例 that is: an extract may lack the article that says it.
    /// </summary>
    private static HashSet<string> Names(ReferenceIndex citing, ReferenceIndex old)
    {
        var title = ReferenceCorpus.TitleOf(old);
        var names = new HashSet<string>(StringComparer.Ordinal) { title };
        var own = ReferenceCorpus.TitleOf(citing);
        var kind = old.Paths.Instrument.InstrumentKind;
        if (kind is { Length: > 0 } && title.EndsWith(kind, StringComparison.Ordinal)
            && CarryingOut.Any(word => string.Equals(own, title + word, StringComparison.Ordinal))
            && citing.Definitions.All(d => !string.Equals(d.Term, kind, StringComparison.Ordinal)))
            names.Add(kind);
        return names;
    }
}
