using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing;

/// <summary>
/// The 附則 of the amending instrument itself, where the draft already holds it behind the others (附則（令和7年条例第3号）): it is not added to the
/// regulation by the 改め文, it is the 附則 of the 改め文 (SPEC C.1-1).
/// </summary>
public static class OwnSuppl
{
    /// <summary>The changes without it, and the 附則; null where the draft holds none.</summary>
    public static (ChangeSet Changes, SupplProvision? Suppl) Of(ChangeSet changes)
    {
        if (changes.Supplementary.Where(c => c.Kind == ChangeKind.Inserted).ToList() is not [{ New: SupplProvision { AmendLawNumber.IsEmpty: false } own } inserted]) return (changes, null);
        if (!ReferenceEquals(changes.New.Supplementary[^1], own)) return (changes, null);
        return (changes with
        {
            New = changes.New with { Supplementary = changes.New.Supplementary.RemoveAt(changes.New.Supplementary.Length - 1) },
            Supplementary = changes.Supplementary.Remove(inserted),
        }, own);
    }
}
