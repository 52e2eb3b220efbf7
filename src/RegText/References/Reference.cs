using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References;

/// <summary>
/// A reference in a text (SPEC D.1): 第3条第2項, 前項各号, 法第60条, 同項ただし書, 別表第1. Each member of a list and each end of a range is a reference
/// of its own.
/// </summary>
/// <param name="Place">The text in which it stands.</param>
/// <param name="Span">Where in that text, the name of the law included.</param>
/// <param name="Law">The law that is named before it, or null.</param>
/// <param name="Levels">Its levels as printed; none where a law is cited as a whole.</param>
/// <param name="Part">ただし書, 前段 …; empty where the unit as a whole is meant.</param>
/// <param name="IsQuoted">Whether it stands inside 「」.</param>
public sealed record Reference(
    TextPlace Place, TextSpan Span, LawAnchor? Law, ImmutableArray<ReferenceLevel> Levels, string Part, bool IsQuoted)
{
    /// <summary>What it points to.</summary>
    public required Resolution Resolution { get; init; }

    /// <summary>Whether it is the second end of a range: 第5条 of 第3条から第5条まで.</summary>
    public bool EndsRange { get; init; }

    /// <summary>Whether it continues a list, so that it may take over levels from the member before.</summary>
    public bool ContinuesList { get; init; }

    /// <summary>
    /// The reference before it from which it takes over levels or the law: the antecedent of 同条, the list member before 第4号; or null.
    /// </summary>
    public Reference? GoesOnFrom { get; init; }

    /// <summary>Its characters as printed.</summary>
    public string Text => Place.Text.Value.Substring(Span.Start, Span.Length);

    /// <summary>Where it stands in the source; null when the text has none.</summary>
    public TextSpan? Source => Place.Text.SourceOf(Span);

    /// <summary>Whether its levels go down from 条 to 項 and 号; 第4条第3号第1項 does not (SPEC E.1.3, R05).</summary>
    public bool HasLevelsInOrder =>
        !Levels.Zip(Levels.Skip(1)).Any(p => p is { First.Kind: UnitKind.Item or UnitKind.Subitem, Second.Kind: UnitKind.Paragraph });

    /// <summary>Whether nothing can be found where it points (SPEC E.1.3, R01–R08). One that is left alone is not without target.</summary>
    public bool HasNoTarget => Resolution is NoTarget { IsLeftAlone: false };
}
