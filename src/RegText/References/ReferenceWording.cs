using System.Collections.Immutable;
using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References;

/// <summary>
/// How a unit is cited at a place: the words that could stand there instead of a reference that points elsewhere (SPEC C.7, D.2).
/// </summary>
public static class ReferenceWording
{
    /// <summary>
    /// The words by number that name units at the place of a reference: 第17条 for 前条, 第1項及び第2項 for 前2項. Levels that the reference left to
    /// its place are left
    /// out here too, as far as the units stand in the same article or 項. Empty when there is no unit.
    /// </summary>
    /// <param name="reference">The reference whose place it is; its digits and its part (ただし書) are kept.</param>
    /// <param name="units">What is to be named, in order.</param>
    public static string Of(Reference reference, ImmutableArray<UnitPath> units)
    {
        if (units.IsEmpty) return "";
        var numerals = NumeralsOf(reference);
        if (EachOf(reference, units) is { } above) return Name(above.Unit, reference, numerals) + above.Word + reference.Part;
        if (UnitsBefore(reference, units) is { } count)
            return "前" + (count == 1 ? "" : Numerals.Write(count, numerals)) + UnitName.OfKind(reference.Levels[0].Kind) + reference.Part;
        if (KeptLevel(reference, units) is { } kept)
            return reference.Text[..(kept.Span.End - reference.Span.Start)]
                + string.Concat(StepsBelow(units[0], kept.Kind).Select(s => Step(s, numerals))) + reference.Part;
        var names = units.Select(u => Name(u, reference, numerals)).ToList();
        var joined = names.Count switch
        {
            1 => names[0],
            2 => names[0] + "及び" + Tail(units[1], reference, numerals),
            _ => names[0] + "から" + Tail(units[^1], reference, numerals) + "まで",
        };
        return joined + reference.Part;
    }

    /// <summary>
    /// The words that name units of another regulation at the place of a reference: 同条例第6条第2項 for 同条例第5条第2項. The name of the regulation
    /// and 同条 stay
    /// as they are printed, and levels that the reference takes over stay unsaid. Empty when there is no unit.
    /// </summary>
    public static string OfCited(Reference reference, ImmutableArray<UnitPath> units)
    {
        if (units.IsEmpty || reference.Levels.IsEmpty) return "";
        var numerals = NumeralsOf(reference);
        var each = EachOf(reference, units);
        var said = reference.Levels.TakeWhile(l => l.Form == ReferenceForm.Same).LastOrDefault();
        var kept = reference.Text[..((said?.Span.End ?? reference.Levels[0].Span.Start) - reference.Span.Start)];
        var takesOver = reference.Law is null ? reference.Levels[0].Kind : UnitKind.Part;
        var steps = new Stack<UnitPath>();
        for (var step = each?.Unit ?? units[0]; step is not null; step = step.Parent)
        {
            if (step.Unit is Group && units[0].Unit is not Group) break;
            if (step.Unit.Kind >= takesOver && !(said is not null && step.Unit.Kind <= said.Kind)) steps.Push(step);
        }
        return kept + string.Concat(steps.Select(s => Step(s, numerals))) + each?.Word + reference.Part;
    }

    /// <summary>
    /// How many units right before the place are to be named, where 前2項 said another number of them; null where numbers say it better.
    /// </summary>
    private static int? UnitsBefore(Reference reference, ImmutableArray<UnitPath> units)
    {
        if (reference.Levels is not [{ Form: ReferenceForm.Previous } level] || units.Length > 3) return null;
        if (reference.Place.Unit?.Within(level.Kind) is not { } own) return null;
        for (var i = 0; i < units.Length; i++)
            if (units[i].Unit.Kind != level.Kind || units[i].Parent != own.Parent || units[i].Ordinal != own.Ordinal - units.Length + i)
                return null;
        return units.Length;
    }

    /// <summary>
    /// The last of the levels before the last one that still lead to the unit: 前条 of 前条第3項, when the 項 moved inside its article. Null
    /// where none does, and where
    /// numbers say it as well.
    /// </summary>
    private static ReferenceLevel? KeptLevel(Reference reference, ImmutableArray<UnitPath> units)
    {
        var now = reference.Resolution switch
        {
            OwnUnits own => own.First,
            NoTarget none => none.Above,
            _ => null,
        };
        if (now is null || units.Length > 1 || reference.Levels is [] or [{ Form: ReferenceForm.Numbered }, ..]) return null;
        return reference.Levels.SkipLast(1).TakeWhile(l => now.Within(l.Kind) is { } above && above.Contains(units[0])).LastOrDefault();
    }

    /// <summary>The units from below a kind down to a unit.</summary>
    private static Stack<UnitPath> StepsBelow(UnitPath unit, UnitKind kind)
    {
        var steps = new Stack<UnitPath>();
        for (var step = unit; step is not null && step.Unit.Kind > kind; step = step.Parent) steps.Push(step);
        return steps;
    }

    /// <summary>第5条各号 is said of the unit above the 号; null for any other reference.</summary>
    private static (UnitPath Unit, string Word)? EachOf(Reference reference, ImmutableArray<UnitPath> units) =>
        reference.Levels is [.., { Form: ReferenceForm.Each } each] && units[0].Parent is { } above && units.All(u => u.Parent == above)
            ? (above, "各" + UnitName.OfKind(each.Kind))
            : null;

    /// <summary>The form of the digits that a reference is printed in; of one without digits, that of the text around it.</summary>
    public static NumeralForm NumeralsOf(Reference reference) =>
        Form(reference.Text) ?? Form(reference.Place.Text.Value) ?? LabelForm(reference.Place.Unit) ?? NumeralForm.Half;

    private static string Name(UnitPath unit, Reference reference, NumeralForm numerals)
    {
        var name = new StringBuilder();
        foreach (var step in Steps(unit, reference)) name.Append(Step(step, numerals));
        return name.ToString();
    }

    /// <summary>The second member of a list names its own level alone.</summary>
    private static string Tail(UnitPath unit, Reference reference, NumeralForm numerals) =>
        unit.Unit is Article ? Name(unit, reference, numerals) : Step(unit, numerals);

    /// <summary>附則 of an amendment is 附則 to its own units; its number is not cited.</summary>
    private static string Step(UnitPath step, NumeralForm numerals) => step.Unit is SupplProvision ? "附則" : UnitName.Step(step, numerals);

    /// <summary>
    /// The levels that must be said, from the first that differs from the place, or that the reference said, down to the unit.
    /// </summary>
    private static Stack<UnitPath> Steps(UnitPath unit, Reference reference)
    {
        var from = reference.Place.Unit;
        var first = reference.Levels.IsEmpty ? UnitKind.Article : reference.Levels[0].Kind;
        // 第18条第17項から第21項まで: the second end says no 条, as long as that is the one of the first.
        var takenOver = reference is { GoesOnFrom: not null, Levels: [{ Form: ReferenceForm.Numbered }, ..], Resolution: OwnUnits own }
            ? own.First : null;
        var steps = new Stack<UnitPath>();
        for (var step = unit; step is not null; step = step.Parent)
        {
            if (step.Unit is Group && unit.Unit is not Group) break;
            var isSaid = step == unit || from is null || !step.Contains(from)
                || (step.Unit.Kind >= first && step.Unit is not SupplProvision);
            // 附則第2項 is said with 附則 in the 附則 itself, but not a 号 of the same 項 (SPEC A.10).
            if (step.Unit is SupplProvision) isSaid |= !SharesUnitBelow(step, unit, from!);
            if (step != unit && step.Unit.Kind < first && takenOver is not null && step.Contains(takenOver)) isSaid = false;
            if (isSaid) steps.Push(step);
        }
        return steps;
    }

    /// <summary>Whether some unit between a 附則 and the unit holds the place too.</summary>
    private static bool SharesUnitBelow(UnitPath suppl, UnitPath unit, UnitPath from)
    {
        for (var step = unit.Parent; step is not null && step != suppl; step = step.Parent)
            if (step.Contains(from)) return true;
        return false;
    }

    private static NumeralForm? Form(string text)
    {
        var kanji = default(NumeralForm?);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is not ('第' or '前')) continue;
            var c = text[i + 1];
            if (c is >= '０' and <= '９') return NumeralForm.Full;
            if (c is >= '0' and <= '9') return NumeralForm.Half;
            if (Numerals.IsKanji(c)) kanji ??= NumeralForm.Kanji;
        }
        return kanji;
    }

    private static NumeralForm? LabelForm(UnitPath? unit) => unit?.Within<Article>() is { } article ? Form(article.Unit.Label.Value) : null;
}
