using System.Collections.Immutable;
using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References;

/// <summary>How a unit is cited at a place: the words that could stand there instead of a reference that points elsewhere (SPEC C.7, D.2).</summary>
public static class ReferenceWording
{
    /// <summary>
    /// The words by number that name units at the place of a reference: 第17条 for 前条, 第1項及び第2項 for 前2項. Levels that the reference left to its place are left
    /// out here too, as far as the units stand in the same article or 項. Empty when there is no unit.
    /// </summary>
    /// <param name="reference">The reference whose place it is; its digits and its part (ただし書) are kept.</param>
    /// <param name="units">What is to be named, in order.</param>
    public static string Of(Reference reference, ImmutableArray<UnitPath> units)
    {
        if (units.IsEmpty) return "";
        var numerals = NumeralsOf(reference);
        var names = units.Select(u => Name(u, reference, numerals)).ToList();
        var joined = names.Count switch
        {
            1 => names[0],
            2 => names[0] + "及び" + Tail(units[1], reference, numerals),
            _ => names[0] + "から" + Tail(units[^1], reference, numerals) + "まで",
        };
        return joined + reference.Part;
    }

    /// <summary>The form of the digits that a reference is printed in; of one without digits, that of the text around it.</summary>
    public static NumeralForm NumeralsOf(Reference reference) => Form(reference.Text) ?? Form(reference.Place.Text.Value) ?? LabelForm(reference.Place.Unit) ?? NumeralForm.Half;

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

    /// <summary>The levels that must be said, from the first that differs from the place, or that the reference said, down to the unit.</summary>
    private static Stack<UnitPath> Steps(UnitPath unit, Reference reference)
    {
        var from = reference.Place.Unit;
        var first = reference.Levels.IsEmpty ? UnitKind.Article : reference.Levels[0].Kind;
        // 第18条第17項から第21項まで: the second end says no 条, as long as that is the one of the first.
        var takenOver = reference is { GoesOnFrom: not null, Levels: [{ Form: ReferenceForm.Numbered }, ..], Resolution: OwnUnits own } ? own.First : null;
        var steps = new Stack<UnitPath>();
        for (var step = unit; step is not null; step = step.Parent)
        {
            if (step.Unit is Group && unit.Unit is not Group) break;
            var isSaid = step == unit || from is null || !step.Contains(from) || (step.Unit.Kind >= first && step.Unit is not SupplProvision);
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
