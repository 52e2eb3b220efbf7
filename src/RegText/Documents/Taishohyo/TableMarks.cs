using System.Collections.Immutable;

namespace RegText.Documents;

/// <summary>What the marks of a table do, as an enacting sentence must say it (SPEC B.5 S5).</summary>
[Flags]
internal enum AmendingEffects
{
    None = 0,

    /// <summary>Words became other words: 改める.</summary>
    Replaced = 1,

    /// <summary>Words came: 加える.</summary>
    Added = 2,

    /// <summary>Words went: 削る.</summary>
    Removed = 4,
}

/// <summary>
/// Which marks a finished 新旧対照表 shows and what they do. It is read off the table itself, so the sentence above the table cannot speak of
/// a mark that is not there, nor keep silent on one that is.
/// </summary>
/// <param name="Underlines">Whether words are underlined.</param>
/// <param name="Doubles">Whether labels are underlined twice.</param>
/// <param name="Frames">Whether cells are framed.</param>
/// <param name="Effects">What the marks do.</param>
internal sealed record TableMarks(bool Underlines, bool Doubles, bool Frames, AmendingEffects Effects)
{
    /// <summary>Reads the marks of a table.</summary>
    public static TableMarks Of(TableBlock table, int newColumn, int oldColumn)
    {
        bool underlines = false, doubles = false, frames = false;
        var effects = AmendingEffects.None;
        foreach (var row in table.Rows.Skip(table.HeadingRows))
        {
            foreach (var cell in (ReadOnlySpan<TableCell>)[row.Cells[newColumn], row.Cells[oldColumn]])
            {
                frames |= cell.Parts.Any(p => p.Framed);
                var outsideFrames = cell.Parts.IsEmpty ? cell.Blocks.SelectMany(b => b.Runs) : cell.Parts.Where(p => !p.Framed).SelectMany(p => p.Content.Runs);
                foreach (var run in outsideFrames.Where(r => r.Mark != RunMark.None))
                {
                    doubles |= run.IsDouble;
                    underlines |= !run.IsDouble;
                }
            }
            effects |= Effect(Places(row.Cells[newColumn]), Places(row.Cells[oldColumn]));
        }
        return new(underlines, doubles, frames, effects);
    }

    /// <summary>The text outside the marks is the same in both cells, so marks that stand at the same place of it correspond.</summary>
    private static AmendingEffects Effect(ImmutableSortedSet<int> added, ImmutableSortedSet<int> removed) =>
        (added.Overlaps(removed) ? AmendingEffects.Replaced : 0)
        | (added.Except(removed).IsEmpty ? 0 : AmendingEffects.Added)
        | (removed.Except(added).IsEmpty ? 0 : AmendingEffects.Removed);

    /// <summary>How many letters without a mark stand before each mark.</summary>
    private static ImmutableSortedSet<int> Places(TableCell cell)
    {
        var places = ImmutableSortedSet.CreateBuilder<int>();
        var passed = 0;
        foreach (var run in cell.Blocks.SelectMany(b => b.Runs))
        {
            if (run.Role is RunRole.Marker or RunRole.Padding) continue;
            // （略） stands against 同左.
            if (run.Role == RunRole.Omitted) passed++;
            else if (run.Mark == RunMark.None) passed += run.Text.Count(c => !char.IsWhiteSpace(c));
            else places.Add(passed);
        }
        return places.ToImmutable();
    }

    /// <summary>The marks of several tables together.</summary>
    public static TableMarks operator +(TableMarks left, TableMarks right) =>
        new(left.Underlines || right.Underlines, left.Doubles || right.Doubles, left.Frames || right.Frames, left.Effects | right.Effects);
}
