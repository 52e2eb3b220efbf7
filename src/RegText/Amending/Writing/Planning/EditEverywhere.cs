using System.Collections.Immutable;

namespace RegText.Amending.Writing.Planning;

/// <summary>
/// The same replacement all through the 本則, and nothing else in it, is told in one sentence (K07): 本則中「町長」を「市長」に改める。 Whether it
/// takes no more than it should is for the proof to say.
/// </summary>
internal static class EditEverywhere
{
    /// <summary>Fewer articles are named one by one (K06).</summary>
    private const int FewestArticles = 4;

    /// <summary>Joins the sentences about the 本則, where they are so; says whether they were.</summary>
    /// <param name="sentences">The sentences; those about the 本則 are the last.</param>
    /// <param name="start">The first of these.</param>
    public static bool Join(List<List<PlannedInstruction>> sentences, int start)
    {
        var planned = sentences.Skip(start).SelectMany(s => s).ToList();
        if (planned is not [{ Instruction: ReplaceWords { Old: [var old] } first }, ..]) return false;
        var places = new List<Location>();
        foreach (var instruction in planned)
        {
            if (instruction.Instruction is not ReplaceWords { Old: [var same] } replace || !string.Equals(same, old, StringComparison.Ordinal)
                || !string.Equals(replace.New, first.New, StringComparison.Ordinal)) return false;
            places.AddRange(replace.Places);
        }
        if (places.Select(p => p.Steps.FirstOrDefault(s => s is UnitStep { Kind: Syntax.UnitKind.Article })).OfType<LocationStep>().Distinct().Count() < FewestArticles) return false;
        var main = new Location([new NamedStep(NamedPart.MainProvision)])
        {
            IncludesCaption = places.Exists(p => p.IncludesCaption || p.Part is UnitPart.Caption or UnitPart.CaptionBefore),
        };
        ImmutableArray<Changes.UnitChange> others = [.. planned.SelectMany(p => p.Changes).Where(c => !ReferenceEquals(c, planned[0].Change)).Distinct()];
        sentences.RemoveRange(start, sentences.Count - start);
        sentences.Add([planned[0] with { Instruction = first with { Places = [main] }, Rule = "K07", Others = others }]);
        return true;
    }
}
