using System.Collections.Immutable;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Citing;

/// <summary>What is asked to be cited: a unit (第30条), of one regulation or of any, or a regulation as a whole (○○条例).</summary>
/// <param name="Title">The title of the regulation in canonical form; empty where any is meant.</param>
/// <param name="Unit">The unit as typed; empty where the whole is meant.</param>
public sealed record CitationAim(string Title, string Unit)
{
    /// <summary>Cuts 「○○条例第30条第2項」 into title and unit.</summary>
    public static CitationAim Parse(string words)
    {
        var text = CanonicalText.Of(words).Value;
        for (var i = 0; i < text.Length; i++)
            if (!ReferenceIndex.Levels(text[i..]).IsEmpty) return new(text[..i], text[i..]);
        return new(text, "");
    }

    /// <summary>The name as it was understood.</summary>
    public override string ToString() => Title + Unit;

    /// <summary>The units of a regulation that are meant; none where it has no such unit or is not the one.</summary>
    public ImmutableArray<UnitPath> UnitsOf(ReferenceIndex regulation)
    {
        if (Unit.Length == 0 || (Title.Length > 0 && !string.Equals(Title, ReferenceCorpus.TitleOf(regulation), StringComparison.Ordinal))) return [];
        return regulation.Find(Unit) is OwnUnits own ? own.Units : [];
    }

    /// <summary>Whether a citation of a regulation that is not at hand is meant: 会社法第2条 and all below it.</summary>
    public bool Means(ExternalUnit external)
    {
        if (Title.Length == 0 || !string.Equals(Title, external.Law.Title, StringComparison.Ordinal)) return false;
        var aim = ReferenceIndex.Levels(Unit);
        return aim.Length <= external.Levels.Length && aim.Zip(external.Levels).All(p => p.First.Says(p.Second));
    }
}
