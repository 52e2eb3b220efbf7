using DiffPlex;

namespace RegText.Documents;

/// <summary>Pairs the lines of two tables in order: equal rows first, then rows of the same gap one by one.</summary>
internal static class LinePairs
{
    public static List<(UnitLine? Old, UnitLine? New)> Between(List<UnitLine> old, List<UnitLine> @new)
    {
        var result = new List<(UnitLine?, UnitLine?)>();
        var diff = new Differ().CreateCustomDiffs(Printed(old), Printed(@new), false, text => text.Split('\n'));
        var (i, j) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            while (i < block.DeleteStartA) result.Add((old[i++], @new[j++]));
            var shared = Math.Min(block.DeleteCountA, block.InsertCountB);
            for (var k = 0; k < shared; k++) result.Add((old[i++], @new[j++]));
            for (var k = shared; k < block.DeleteCountA; k++) result.Add((old[i++], null));
            for (var k = shared; k < block.InsertCountB; k++) result.Add((null, @new[j++]));
        }
        while (i < old.Count) result.Add((old[i++], @new[j++]));
        return result;
    }

    private static string Printed(List<UnitLine> lines) => string.Join('\n', lines.Select(l => l.Printed));
}
