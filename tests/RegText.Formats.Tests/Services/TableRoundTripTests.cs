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
    /// <summary>
    /// What a table does not say is told, not guessed: to which of two 章 a new article at their border belongs, and whether lines below a table are its
    /// rows, where a row of one column has lost its lines.
    /// </summary>
    private static readonly string[] Unclear = ["067", "157", "211"];

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
            if (Unclear.Contains(number))
            {
                Assert.NotEmpty(refused);
                Assert.All(applied.Verdicts, v => Assert.True(v.Verdict is Verdict.Applied or Verdict.Ambiguous));
                continue;
            }
            if ((refused.Count == 0 && i == a.Length && i == b.Length)) continue;
            wrong.Append(Path.GetFileName(folder)).Append('\n').Append("  ").AppendJoin("\n  ", refused.Take(2)).Append("\n  new:   ").Append(a.ElementAtOrDefault(i)).Append("\n  given: ").Append(b.ElementAtOrDefault(i)).Append('\n');
        }
        Assert.Equal(62, count);
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    /// <summary>A 備考 in a row of its own is shown without its lines, and reads as one below the table.</summary>
    private static string[] Lines(Instrument instrument) => [.. RegulationPrinter.Text(instrument).Split('\n').Select(l => WhiteSpace.Remove(l) is var line && line.StartsWith("｜備考", StringComparison.Ordinal) ? line.Trim('｜') : line).Where(l => l.Length > 0)];

    private static Instrument Load(string path) => RegulationInput.Load(new(path), null).Value!.Instrument;
}
