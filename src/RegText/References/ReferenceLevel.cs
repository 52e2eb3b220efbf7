using RegText.Syntax;
using RegText.Text;

namespace RegText.References;

/// <summary>How a level of a reference says which unit it means (SPEC D.1).</summary>
public enum ReferenceForm
{
    /// <summary>By number or label: 第12条の2, 第3項, ア, 別表第1; 別表 alone too.</summary>
    Numbered,

    /// <summary>前条, 前2項: the units before.</summary>
    Previous,

    /// <summary>前各項, 前各号: all units before.</summary>
    AllPrevious,

    /// <summary>次条: the unit behind.</summary>
    Next,

    /// <summary>同条: the one named last.</summary>
    Same,

    /// <summary>この条, 本条: the one in which it is said.</summary>
    This,

    /// <summary>各号: all units of the kind.</summary>
    Each,
}

/// <summary>One level of a reference, as it is printed.</summary>
/// <param name="Kind">The kind of unit that it names.</param>
/// <param name="Form">How it names it.</param>
/// <param name="Number">The number; null where none is printed, or where the label alone says it (細分).</param>
/// <param name="Count">How many units 前2項 means; otherwise 1.</param>
/// <param name="Label">The label of a 細分 in canonical form: ア, （1）; otherwise empty.</param>
/// <param name="Span">Where it stands in the text.</param>
public sealed record ReferenceLevel(UnitKind Kind, ReferenceForm Form, UnitNumber? Number, int Count, string Label, TextSpan Span)
{
    /// <summary>Whether it says the same without regard to the place where it stands.</summary>
    public bool Says(ReferenceLevel other) =>
        Kind == other.Kind && Form == other.Form && Number == other.Number && Count == other.Count
        && string.Equals(Label, other.Label, StringComparison.Ordinal);
}
