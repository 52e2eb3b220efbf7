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
        Add(runs, line.Text[..line.LabelLength], RunRole.Label, revision);
        Add(runs, line.Text[line.LabelLength..], TextRole(line), revision);
        return runs.ToImmutable();
    }

    /// <summary>A line that stands in both texts. A label changes as a whole, words as the house underlines them.</summary>
    public static ImmutableArray<Run> Pair(PrintedLine old, PrintedLine @new, UnderlineManner manner)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var (oldLabel, newLabel) = (old.Text[..old.LabelLength], @new.Text[..@new.LabelLength]);
        if (string.Equals(oldLabel, newLabel, StringComparison.Ordinal)) Add(runs, newLabel, RunRole.Label, Revision.None);
        else
        {
            Add(runs, oldLabel, RunRole.Label, Revision.Deleted);
            Add(runs, newLabel, RunRole.Label, Revision.Inserted);
        }
        var (oldWords, newWords) = (old.Text[old.LabelLength..], @new.Text[@new.LabelLength..]);
        if (oldWords.StartsWith(UnitLine.Blank, StringComparison.Ordinal) && newWords.StartsWith(UnitLine.Blank, StringComparison.Ordinal))
        {
            Add(runs, UnitLine.Blank, RunRole.Label, Revision.None);
            (oldWords, newWords) = (oldWords[UnitLine.Blank.Length..], newWords[UnitLine.Blank.Length..]);
        }
        AddPair(runs, oldWords, newWords, TextRole(@new), manner);
        return runs.ToImmutable();
    }

    /// <summary>Words that stand in both texts, such as those of a cell.</summary>
    public static ImmutableArray<Run> Pair(string old, string @new, UnderlineManner manner)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        AddPair(runs, old, @new, RunRole.Text, manner);
        return runs.ToImmutable();
    }

    private static void AddPair(ImmutableArray<Run>.Builder runs, string old, string @new, RunRole role, UnderlineManner manner)
    {
        var at = 0;
        foreach (var edit in ChangedWords.Edits(old, @new, manner))
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
