using RegText.Amending.Writing.Quoting;
using RegText.Changes;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing.Planning;

/// <summary>Plans the change of a caption (K08, K09, C.9).</summary>
internal static class CaptionPlanner
{
    /// <summary>The instructions; null where the caption is printed in another manner than before, which no sentence can say.</summary>
    public static List<PlannedInstruction>? Plan(UnitChange change, Location place, bool isCommon, KaimebunStyle style)
    {
        var (old, @new) = (change.Old!.Caption, change.New!.Caption);
        if (string.Equals(old?.Printed, @new?.Printed, StringComparison.Ordinal)) return old?.Place == @new?.Place ? [] : null;
        var at = place with { Part = isCommon ? UnitPart.CaptionBefore : UnitPart.Caption };
        if (@new is null) return [new(new DeleteUnits([at]), "K09", change)];
        if (@new.Place != CaptionPlace.Before) return null;
        if (old is null) return [new(new AttachCaption(at, @new.Printed), "K09", change)];
        if (old.Place != CaptionPlace.Before) return null;
        return [Words(old, @new, at, change, style) ?? new(new ReplaceCaption(at, @new.Printed), "K08", change)];
    }

    /// <summary>第3条（見出しを含む。）中: the same replacement in the caption and in the text of a unit is one.</summary>
    public static List<PlannedInstruction> Join(List<PlannedInstruction> caption, List<PlannedInstruction> text, Location place)
    {
        if (caption is [{ Instruction: ReplaceWords a } first] && text is [{ Instruction: ReplaceWords b }] && b.Places is [var only] && only == place
            && a.Old.AsSpan().SequenceEqual(b.Old.AsSpan()) && string.Equals(a.New, b.New, StringComparison.Ordinal))
            return [first with { Instruction = b with { Places = [place with { IncludesCaption = true }] } }];
        return [.. caption, .. text];
    }

    /// <summary>A small change of a long caption is told by its words.</summary>
    private static PlannedInstruction? Words(Caption old, Caption @new, Location at, UnitChange change, KaimebunStyle style)
    {
        if (!string.Equals(old.Open + old.Close, @new.Open + @new.Close, StringComparison.Ordinal)) return null;
        var (before, after) = (old.Text.Value, @new.Text.Value);
        var span = new TextSpan(0, before.Length);
        var edits = ChangedWords.Edits(before, after, new(UnderlineManner.Meaning)).Select(e => (e, span));
        if (new QuoteChooser(before, after, new(before, span, []), style, 0).Choose(edits) is not [var quote]) return null;
        if (quote.Words.Length * 2 > before.Length) return null;
        return TextPlanner.Instructions([quote], at, change)[0] with { Rule = "K08" };
    }
}
