using System.Collections.Immutable;
using RegText.References.Laws;
using RegText.References.Scanning;
using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>What a chain of levels has led to so far: units of the text, a unit of another law, or nothing.</summary>
internal sealed record Target
{
    /// <summary>The other law; null for the own text.</summary>
    public LawName? Law { get; private init; }

    /// <summary>The levels so far, those that were taken over from another reference included.</summary>
    public ImmutableArray<ReferenceLevel> Levels { get; init; } = [];

    /// <summary>The units of the own text.</summary>
    public ImmutableArray<UnitPath> Units { get; private init; } = [];

    /// <summary>Why there are none, or null.</summary>
    public NoTargetReason? Broken { get; private init; }

    /// <summary>The unit up to which the levels could be followed.</summary>
    public UnitPath? Above { get; private init; }

    /// <summary>The reference that led here, for those that go on from it (同条).</summary>
    public ScannedReference? Source { get; init; }

    /// <summary>Whether a 第1項 was named that needs no name (R06).</summary>
    public bool NamesOnlyParagraph { get; init; }

    public static Target OfLaw(LawName law, ImmutableArray<ReferenceLevel> levels) => new() { Law = law, Levels = levels };

    public static Target Of(params ReadOnlySpan<UnitPath> units) => new() { Units = [.. units] };

    public static Target Of(ImmutableArray<UnitPath> units) => new() { Units = units };

    public static Target None(NoTargetReason reason, UnitPath? above = null) => new() { Broken = reason, Above = above };

    /// <summary>The last unit, which stands for all where another level is added to a list.</summary>
    public UnitPath? Last => Units.IsEmpty ? null : Units[^1];

    public Resolution ToResolution() =>
        Broken is { } reason ? new NoTarget(reason, Above)
        : Law is not null ? new ExternalUnit(Law, Levels)
        : Units.IsEmpty ? new OwnInstrument()
        : new OwnUnits(Units) { NamesOnlyParagraph = NamesOnlyParagraph };
}
