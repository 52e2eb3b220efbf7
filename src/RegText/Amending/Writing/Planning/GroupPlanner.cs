using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>Plans the change of the name of a 編, 章, 節, 款 or 目 (K23).</summary>
internal static class GroupPlanner
{
    /// <summary>The instructions; none where the name stays.</summary>
    /// <param name="change">The group.</param>
    /// <param name="place">Its present name.</param>
    /// <param name="moves">Whether it gets another number afterwards: then its name is changed by its words.</param>
    public static List<PlannedInstruction> Title(UnitChange change, Location place, bool moves)
    {
        var (old, @new) = (change.Old!.Title.Value, change.New!.Title.Value);
        if (string.Equals(old, @new, StringComparison.Ordinal)) return [];
        var at = place with { Part = UnitPart.Heading };
        if (moves) return [new(new ReplaceWords([at], [old], @new), "K23", change)];
        var line = ContentLines.Of([((Group)change.New) with { Children = [] }], 0);
        return [new(new ReplaceUnits([at], ContentLines.NewText(line)), "K23", change) { Content = line }];
    }
}
