using System.Collections.Immutable;
using System.Globalization;
using RegText.Changes;
using RegText.Text;

namespace RegText.Documents;

/// <summary>The lines of a text that words were put right in, as a document with tracked changes: what went and what came, with the number of the line.</summary>
public static class MendedLines
{
    private const int Around = 20;

    /// <summary>Builds the document. Both texts have the same lines.</summary>
    /// <param name="old">The text before.</param>
    /// <param name="new">The text afterwards.</param>
    public static Document Build(SourceText old, SourceText @new)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(BlockRole.Body, [new(old.Name)]) { HeadingLevel = 1 });
        for (var line = 1; line <= Math.Min(old.LineCount, @new.LineCount); line++)
        {
            var (before, after) = (old[old.LineSpan(line)].ToString(), @new[@new.LineSpan(line)].ToString());
            if (string.Equals(before, after, StringComparison.Ordinal)) continue;
            var runs = RevisedRuns.Pair(before, after, new(UnderlineManner.Minimal));
            blocks.Add(new TextBlock(BlockRole.Body, [new(string.Create(CultureInfo.InvariantCulture, $"{line}行目　")), .. runs.Select((r, i) => Shortened(r, i > 0, i < runs.Length - 1))]));
        }
        return new(old.Name, new(), blocks.ToImmutable());
    }

    /// <summary>How many lines are shown.</summary>
    public static int Count(Document document) => document.Blocks.Length - 1;

    /// <summary>What stays, near to what changed.</summary>
    private static Run Shortened(Run run, bool hasBefore, bool hasBehind)
    {
        if (run.Revision != Revision.None) return run;
        var kept = (hasBefore ? Around : 0) + (hasBehind ? Around : 0);
        if (run.Text.Length <= kept + 1) return run;
        var (end, start) = (hasBefore ? Around : 0, run.Text.Length - (hasBehind ? Around : 0));
        if (end > 0 && char.IsHighSurrogate(run.Text[end - 1])) end--;
        if (start < run.Text.Length && char.IsLowSurrogate(run.Text[start])) start++;
        return run with { Text = $"{run.Text[..end]}…{run.Text[start..]}" };
    }
}
