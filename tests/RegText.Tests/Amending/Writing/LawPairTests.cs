using RegText.Amending;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Syntax;
using RegText.Testing;
using RegText.Tests.Changes;
using RegText.Text;

namespace RegText.Tests.Amending.Writing;

/// <summary>改め文 of 62 national regulations in two versions (../shared/cases/law-pairs): proved, and hardly ever whole units for want of words.</summary>
public class LawPairTests
{
    private static readonly Lazy<List<(string Name, ChangeSet Changes, Kaimebun Kaimebun)>> Pairs = new(Write);

    [Fact]
    public void Every_pair_is_proved()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared is not on this machine.");
        Assert.Equal(62, Pairs.Value.Count);
        foreach (var (name, changes, kaimebun) in Pairs.Value)
        {
            Assert.True(kaimebun.Unproved.IsEmpty, $"{name}: {string.Join(" / ", kaimebun.Unproved)}");
            KaimebunCheck.Holds(changes, kaimebun);
        }
    }

    [Fact]
    public void No_unit_is_replaced_whole_only_because_a_proof_failed()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared is not on this machine.");
        Assert.Equal(0, Pairs.Value.Sum(p => p.Kaimebun.ForcedCount));
    }

    [Fact]
    public void At_the_median_twice_as_much_is_quoted_as_changed_or_less()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared is not on this machine.");
        var ratios = Pairs.Value.Select(p => Quoted(p.Kaimebun) / (double)Math.Max(1, Changed(p.Changes))).Order().ToList();
        var median = ratios[ratios.Count / 2];
        TestContext.Current.SendDiagnosticMessage($"quoted / changed: median {median:0.00}, largest {ratios[^1]:0.00}");
        Assert.True(median <= 2, $"{median:0.00}");
    }

    private static List<(string, ChangeSet, Kaimebun)> Write() =>
    [
        .. Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal).Select(folder =>
        {
            var changes = ChangeSet.Between(Parse(folder, "before.txt"), Parse(folder, "after.txt"));
            return (Path.GetFileName(folder), changes, KaimebunWriter.Write(changes, new KaimebunStyle()));
        }),
    ];

    private static Instrument Parse(string folder, string file) => ApplyingSpecTests.Parse(File.ReadAllText(Path.Combine(folder, file)));

    private static int Quoted(Kaimebun kaimebun) => kaimebun.Sentences.SelectMany(s => s.Reasons).Sum(r => r.Instruction switch
    {
        ReplaceWords words => words.Old.Sum(o => o.Length) + words.New.Length,
        InsertWords words => words.Anchor.Length + words.Added.Length,
        DeleteWords words => words.Old.Sum(o => o.Length),
        ReplaceCaption caption => caption.New.Length,
        AttachCaption caption => caption.Caption.Length,
        _ => 0,
    });

    /// <summary>Characters outside blocks of at least three equal ones, unit by unit, labels included (SCORING).</summary>
    private static int Changed(ChangeSet changes) => changes.All().Where(c => c.Kind != ChangeKind.Unchanged).Sum(c =>
    {
        var (old, @new) = (Text(c.Old, c.IsPaired), Text(c.New, c.IsPaired));
        var (inOld, inNew) = EqualBlocks.Of(old, @new);
        return inOld.Count(b => !b) + inNew.Count(b => !b);
    });

    private static string Text(Unit? unit, bool isPaired) => unit is null ? "" : WhiteSpace.Remove(string.Concat(
        (isPaired ? [unit] : unit.SelfAndDescendants()).SelectMany(TextsOf.Own).Select(t => t.Value)));
}
