using System.Text;
using RegText.Amending;
using RegText.Amending.Applying.Tables;
using RegText.Amending.Reading;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Services;
using RegText.Formats.Writing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.Services;

/// <summary>The table that we make of two texts, read back from its file and carried out on the old one, gives the new one.</summary>
public class TableRoundTripTests
{
    // A table of one column loses its bars in a 新旧対照表, and its rows read as 細分.
    private static readonly string[] Unreadable = ["067", "289"];

    /// <summary>At the border of two 章 a table does not say to which a new article belongs: that is told, not guessed.</summary>
    private static readonly string[] Border = ["157"];

    [Fact]
    public void Every_law_pair()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared is not here");
        var wrong = new StringBuilder();
        var count = 0;
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared, "cases", "law-pairs")).Order(StringComparer.Ordinal))
        {
            var (old, @new) = (Load(Path.Combine(folder, "before.txt")), Load(Path.Combine(folder, "after.txt")));
            var markdown = MarkdownWriter.Write(TaishohyoBuilder.Build(ChangeSet.Between(old, @new), Profile.Standard, new TaishohyoOptions()));
            var text = new InputSource("表.md", Encoding.UTF8.GetBytes(markdown)).Read().Value!.Text;
            var applied = TableApplier.Apply(old, Assert.Single(AmendingTableReader.Read(text)));
            count++;
            var refused = applied.Verdicts.Where(v => v.Verdict != Verdict.Applied).Select(v => $"{v.Unit}：{v.Detail}").ToList();
            var (a, b) = (Lines(@new), Lines(applied.Instrument));
            var i = 0;
            while (i < Math.Min(a.Length, b.Length) && a[i] == b[i]) i++;
            var number = Path.GetFileName(folder)[..3];
            if (Border.Contains(number))
            {
                Assert.Equal(Verdict.Ambiguous, Assert.Single(applied.Verdicts, v => v.Verdict != Verdict.Applied).Verdict);
                continue;
            }
            if (Unreadable.Contains(number) || (refused.Count == 0 && i == a.Length && i == b.Length)) continue;
            wrong.Append(Path.GetFileName(folder)).Append('\n').Append("  ").AppendJoin("\n  ", refused.Take(2)).Append("\n  new:   ").Append(a.ElementAtOrDefault(i)).Append("\n  given: ").Append(b.ElementAtOrDefault(i)).Append('\n');
        }
        Assert.Equal(62, count);
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    /// <summary>A table of one column is shown without its bars, and reads as lines of text.</summary>
    private static string[] Lines(Instrument instrument) => [.. RegulationPrinter.Text(instrument).Split('\n').Select(l => WhiteSpace.Remove(l).Trim('｜')).Where(l => l.Length > 0)];

    private static Instrument Load(string path) => RegulationInput.Load(new(path), null).Value!.Instrument;
}
