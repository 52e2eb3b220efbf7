using System.Collections.Immutable;
using RegText.References.Scanning;
using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>
/// What a bare number takes over from a reference before it (SPEC D.2): in a list (法第69条第2項第3号及び第4号), in a bracket that says which part
/// of a unit is
/// meant (前項（第2号を除く。）), or, where the own text has no such unit, in words that run parallel (法第4条の規定による調査、第5条の規定による検査).
/// </summary>
internal static class Inheritance
{
    private const int LongestParallel = 40;
    private static readonly string[] PartsOfWhole = ["を除く", "を除き", "に限る", "に限り", "に係る部分", "を含む", "を含み"];

    /// <summary>What a member of a list takes over from the one before; null when it stands for itself.</summary>
    public static Target? FromList(ReferenceLevel head, Target member)
    {
        var cut = Cut(head, member.Levels);
        if (cut >= 0) return Above(member, cut, head.Kind);
        var staysInLaw = member.Law is not null && !member.Levels.IsEmpty && head.Kind is <= UnitKind.Article or UnitKind.SupplProvision;
        return staysInLaw ? Target.OfLaw(member.Law!, []) : null;
    }

    /// <summary>What a number in a bracket takes over from the reference before the bracket, with no more than の規定 between.</summary>
    public static Target? FromBracket(ScannedReference reference, string text, Target owner, bool loosely)
    {
        var head = reference.Levels[0];
        var gap = text.AsSpan(reference.BracketGap.Start, reference.BracketGap.Length);
        if (!loosely && gap is not ("" or "の規定" or "の各規定")) return null;
        if (loosely && (gap.Length > 30 || gap.IndexOfAny("、。「」") >= 0)) return null;
        if (owner.Levels.IsEmpty)
            return owner.Law is not null && head.Kind <= UnitKind.Article && SaysPartOf(text, reference.End) ? owner : null;
        if (!SaysPartOf(text, reference.End)) return null;
        var last = owner.Levels[^1];
        if (last.Kind < head.Kind && (head.Kind > UnitKind.Article || last.Kind <= UnitKind.Division)) return owner;
        // 前項各号（第2号を除く。）, 第3号から第5号まで（第4号を除く。）.
        return head.Kind > UnitKind.Article && last.Kind == head.Kind ? FromList(head, owner) : null;
    }

    /// <summary>What a number takes over from a reference with which its words run parallel.</summary>
    public static Target? FromParallel(ScannedReference reference, string text, Target before)
    {
        var gap = text.AsSpan(reference.Before!.ListEnd, Math.Max(0, reference.Start - reference.Before.ListEnd));
        if (gap.Length is 0 or > LongestParallel || gap.IndexOfAny("。「」（）") >= 0) return null;
        if (!EndsWithJoint(gap) || gap.IndexOf("は、", StringComparison.Ordinal) >= 0 || gap.IndexOf("て、", StringComparison.Ordinal) >= 0)
            return null;
        return FromList(reference.Levels[0], before);
    }

    /// <summary>The levels of an antecedent above a level of a kind: 前項各号 … 第1号 is 前項第1号.</summary>
    public static Target? FromAntecedent(ReferenceLevel head, Target? antecedent) =>
        antecedent is null || Cut(head, antecedent.Levels) is not (>= 0 and var cut) ? null : Above(antecedent, cut, head.Kind);

    private static bool EndsWithJoint(ReadOnlySpan<char> gap)
    {
        foreach (var joint in (ReadOnlySpan<string>)["、", "及び", "又は", "並びに", "若しくは"])
            if (gap.EndsWith(joint, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Which level of the member before the head replaces; -1 when none.</summary>
    private static int Cut(ReferenceLevel head, ImmutableArray<ReferenceLevel> levels)
    {
        if (head.Kind == UnitKind.Subitem)
        {
            // 第1号イ（1）及び（2）: of several 細分 the one whose label is of the same sort.
            for (var i = levels.Length - 1; i >= 0; i--)
                if (levels[i].Kind == UnitKind.Subitem && SubitemLabel.AreAlike(levels[i].Label, head.Label)) return i;
        }
        for (var i = 0; i < levels.Length; i++)
            if (levels[i].Kind == head.Kind || (levels[i].Kind > head.Kind && levels[i].Kind <= UnitKind.Subitem)) return i;
        return -1;
    }

    private static Target Above(Target member, int cut, UnitKind kind)
    {
        var levels = member.Levels[..cut];
        if (member.Broken is not null) return member with { Levels = levels };
        if (member.Law is not null) return Target.OfLaw(member.Law, levels);
        if (member.Last is not { } last) return Target.None(NoTargetReason.NoSuchUnit);
        var at = last.Parent;
        if (kind == UnitKind.Subitem)
        {
            for (var i = cut + 1; i < member.Levels.Length && at?.Unit is Subitem; i++) at = at.Parent;
            return at is null ? Target.None(NoTargetReason.NoSuchUnit) : Target.Of(at) with { Levels = levels };
        }
        // The article, 附則 or 項 that the unit stands in, whatever level the member before ends with.
        while (at is not null
            && (at.Unit.Kind >= kind && at.Unit is not (SupplProvision or Appendix or Remarks)
            || (kind == UnitKind.Article && at.Unit is Group)))
            at = at.Parent;
        return at is null ? Target.Of() with { Levels = levels } : Target.Of(at) with { Levels = levels };
    }

    /// <summary>第2号を除く, 第1項第3号に係る部分に限る; not 第3項において準用する場合を含む.</summary>
    private static bool SaysPartOf(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(100, text.Length - end));
        if (rest.IndexOf('）') is >= 0 and var close) rest = rest[..close];
        if (rest.IndexOf("準用", StringComparison.Ordinal) >= 0 || rest.IndexOf("において同じ", StringComparison.Ordinal) >= 0) return false;
        foreach (var word in PartsOfWhole)
            if (rest.IndexOf(word, StringComparison.Ordinal) >= 0) return true;
        return false;
    }
}
