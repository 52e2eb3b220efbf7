using System.Collections.Immutable;
using RegText.Changes;
using RegText.Printing;

namespace RegText.Documents;

/// <summary>The words of a line with what became of them.</summary>
internal static class RevisedRuns
{
    /// <summary>A line that stands in one text only, or in both without a change.</summary>
    public static ImmutableArray<Run> Whole(PrintedLine line, Revision revision)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        Add(runs, line.Label, RunRole.Label, revision);
        if (line.HasBlank) Add(runs, UnitPrinter.Blank, RunRole.Label, revision);
        Add(runs, line.Words, TextRole(line), revision);
        return runs.ToImmutable();
    }

    /// <summary>A line that stands in both texts. A label changes as a whole, words as the house underlines them.</summary>
    public static ImmutableArray<Run> Pair(PrintedLine old, PrintedLine @new, Underlining underlining)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        if (string.Equals(old.Label, @new.Label, StringComparison.Ordinal)) Add(runs, @new.Label, RunRole.Label, Revision.None);
        else
        {
            Add(runs, old.Label, RunRole.Label, Revision.Deleted);
            Add(runs, @new.Label, RunRole.Label, Revision.Inserted);
        }
        if (old.HasBlank || @new.HasBlank)
            Add(runs, UnitPrinter.Blank, RunRole.Label, !@new.HasBlank ? Revision.Deleted : old.HasBlank ? Revision.None : Revision.Inserted);
        AddPair(runs, old.Words, @new.Words, TextRole(@new), underlining);
        return runs.ToImmutable();
    }

    /// <summary>Words that stand in both texts, such as those of a cell.</summary>
    public static ImmutableArray<Run> Pair(string old, string @new, Underlining underlining)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        AddPair(runs, old, @new, RunRole.Text, underlining);
        return runs.ToImmutable();
    }

    private static void AddPair(ImmutableArray<Run>.Builder runs, string old, string @new, RunRole role, Underlining underlining)
    {
        var at = 0;
        foreach (var edit in ChangedWords.Edits(old, @new, underlining))
        {
            Add(runs, @new[at..edit.New.Start], role, Revision.None);
            Add(runs, old[edit.Old.Start..edit.Old.End], role, Revision.Deleted);
            Add(runs, @new[edit.New.Start..edit.New.End], role, Revision.Inserted);
            at = edit.New.End;
        }
        Add(runs, @new[at..], role, Revision.None);
    }

    private static RunRole TextRole(PrintedLine line) => line.Role == LineRole.Caption ? RunRole.Caption : RunRole.Text;

    private static void Add(ImmutableArray<Run>.Builder runs, string text, RunRole role, Revision revision)
    {
        if (text.Length > 0) runs.Add(new(text, role) { Revision = revision });
    }
}
