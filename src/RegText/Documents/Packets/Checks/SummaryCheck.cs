using System.Collections.Immutable;

namespace RegText.Documents.Packets.Checks;

/// <summary>Holds an author's words about each 章 against the regulation: numbers that it does not have, and articles of another 章.</summary>
public static class SummaryCheck
{
    /// <summary>What the words say that is not so.</summary>
    /// <param name="summaries">The words.</param>
    /// <param name="subject">The regulation.</param>
    /// <param name="prose">Looks at each line.</param>
    public static IEnumerable<MaterialFinding> Check(ImmutableArray<ChapterSummary> summaries, PacketSubject subject, ProseCheck prose)
    {
        var pairing = new SummaryPairing(subject.Chapters, summaries, line: 1);
        foreach (var summary in summaries)
        {
            var chapter = subject.Chapters.FirstOrDefault(c => ReferenceEquals(pairing.Of(c), summary));
            for (var i = 0; i < summary.Blocks.Length; i++)
                foreach (var finding in prose.Check(summary.Blocks[i].Text, i < summary.Lines.Length ? summary.Lines[i] : summary.Line, chapter)) yield return finding;
        }
    }
}
