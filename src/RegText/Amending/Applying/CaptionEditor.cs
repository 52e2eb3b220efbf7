using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>Changes, attaches and removes captions, those of one article and 共通見出し (SPEC K08, K09, C.9).</summary>
internal static class CaptionEditor
{
    /// <summary>Puts a caption, as quoted with its brackets, before a unit.</summary>
    public static Refusal? Set(Workbench bench, PlaceFinder finder, Location place, string quoted, bool mustExist)
    {
        var text = quoted.Trim();
        if (text.Length < 3 || text[0] is not ('（' or '(') || text[^1] is not ('）' or ')')) return Refusal.NotUnderstood($"「{quoted}」を見出しとして読めません。");
        var (unit, above, refusal) = Owner(finder, place);
        if (refusal is not null) return refusal;
        var present = bench.Captions.Before(unit, above!, NumberOf(place));
        if (unit is null || unit.Kind is not (UnitKind.Article or UnitKind.Paragraph or UnitKind.SupplProvision))
            return unit is null ? Refusal.NotFound($"「{InstructionPrint.Of(place.Unit)}」がありません。") : Refusal.NotUnderstood("見出しを付けられるのは、条及び附則の項だけです。");
        if (mustExist && present is null) return Refusal.NotFound($"「{InstructionPrint.Of(place)}」がありません。");
        if (!mustExist && unit.Caption is { } other) return Refusal.Collides($"すでに見出し「{other.Printed}」があります。");
        if (mustExist) bench.Captions.Remove(unit, above!, NumberOf(place));
        var old = present?.Freeze();
        var printedAt = old is { Open.Length: > 0 } ? old.Place : CaptionPlace.Before;
        bench.Captions.Give(unit, new(new Caption(new UnitText(text[1..^1]), text[..1], text[^1..], printedAt)));
        return null;
    }

    /// <summary>Removes a caption.</summary>
    public static Refusal? Remove(Workbench bench, PlaceFinder finder, Location place)
    {
        var (unit, above, refusal) = Owner(finder, place);
        if (refusal is not null) return refusal;
        return bench.Captions.Remove(unit, above!, NumberOf(place)) ? null : Refusal.NotFound($"「{InstructionPrint.Of(place)}」がありません。");
    }

    private static UnitNumber? NumberOf(Location place) => place.Steps is [.., UnitStep step] ? step.Number : null;

    /// <summary>The unit, and what is above it: a 共通見出し may stand where no unit has its number at the moment.</summary>
    private static (LiveUnit? Unit, LiveUnit? Above, Refusal? Refusal) Owner(PlaceFinder finder, Location place)
    {
        var found = finder.FindUnit(place.Unit);
        if (found.Value is { } unit) return (unit, unit.Parent, unit.IsRoot ? Refusal.NotUnderstood("見出しの位置を読み取れません。") : null);
        if (found.Refusal!.Verdict != Verdict.NotFound || place.Part != UnitPart.CaptionBefore) return (null, null, found.Refusal);
        var above = finder.FindAbove(place);
        return (null, above.Value, above.Refusal);
    }
}
