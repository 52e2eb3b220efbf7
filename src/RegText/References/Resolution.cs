using System.Collections.Immutable;
using RegText.References.Laws;
using RegText.Syntax;

namespace RegText.References;

/// <summary>
/// What a reference points to (SPEC D.2): units of the text, the regulation itself, a unit of another law, or nothing with its reason.
/// </summary>
public abstract record Resolution;

/// <summary>Units of the same text.</summary>
/// <param name="Units">The units, in order; more than one for 前2項, 前各号, 各号.</param>
public sealed record OwnUnits(ImmutableArray<UnitPath> Units) : Resolution
{
    /// <summary>Of the second end of a range the units between both ends, in order.</summary>
    public ImmutableArray<UnitPath> Between { get; init; } = [];

    /// <summary>Whether it says 第1項 of an article that has one 項 only (SPEC E.1.3, R06).</summary>
    public bool NamesOnlyParagraph { get; init; }

    /// <summary>The first of them.</summary>
    public UnitPath First => Units[0];
}

/// <summary>The regulation itself: この条例.</summary>
public sealed record OwnInstrument : Resolution;

/// <summary>A unit of another law or regulation, which is not looked up.</summary>
/// <param name="Law">The law; its title is the abbreviation of the text where no definition tells more.</param>
/// <param name="Levels">
/// The levels from 条 on, those included that the reference takes over from one before it; none where the law as a whole is meant.
/// </param>
public sealed record ExternalUnit(LawName Law, ImmutableArray<ReferenceLevel> Levels) : Resolution;

/// <summary>Why a reference points to no unit, or was not looked up.</summary>
public enum NoTargetReason
{
    /// <summary>There is no such unit (R01).</summary>
    NoSuchUnit,

    /// <summary>前 or 次 without a neighbour (R02).</summary>
    NoNeighbour,

    /// <summary>前3項 without three units before (R03).</summary>
    OutOfRange,

    /// <summary>同条, 同法 without one named before (R08).</summary>
    NoAntecedent,

    /// <summary>各号 of a unit that has none.</summary>
    NoSubunits,

    /// <summary>ただし書, 後段 of a text that has none.</summary>
    NoSuchPart,

    /// <summary>More than one unit can be meant.</summary>
    Ambiguous,

    /// <summary>A 号 or 項 below a level under which it cannot stand: 第4条第3号第1項 (R05).</summary>
    WrongLevels,

    /// <summary>A 別表 or 様式 of a text that has none at all.</summary>
    NoAppendices,

    /// <summary>Inside a quotation; not looked up.</summary>
    Quoted,

    /// <summary>A unit of the regulation that a 改め文 changes; not looked up.</summary>
    AmendedInstrument,

    /// <summary>A unit of the regulation that brought a later 附則; not looked up.</summary>
    AmendingInstrument,

    /// <summary>A unit of a text whose words a table replaces; not looked up.</summary>
    ReplacementTable,

    /// <summary>A unit of a 附則 of which the text holds an extract only (抄).</summary>
    InExtract,

    /// <summary>An entry that the cell of a table numbers for itself; not looked up.</summary>
    InTable,
}

/// <summary>No unit.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Above">The nearest unit that could be found, such as the article without that 項; or null.</param>
public sealed record NoTarget(NoTargetReason Reason, UnitPath? Above = null) : Resolution
{
    /// <summary>Whether the reference was left alone on purpose, so that nothing is wrong with it.</summary>
    public bool IsLeftAlone =>
        Reason is NoTargetReason.Quoted or NoTargetReason.AmendedInstrument or NoTargetReason.AmendingInstrument
        or NoTargetReason.ReplacementTable
            or NoTargetReason.InExtract or NoTargetReason.InTable;
}
