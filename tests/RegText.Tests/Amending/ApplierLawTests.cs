using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RegText.Amending;
using RegText.Amending.Applying;
using RegText.Amending.Applying.Tables;
using RegText.Amending.Reading;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Amending;

/// <summary>What holds of every amendment, whatever it orders.</summary>
public class ApplierLawTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void An_amendment_without_a_sentence_changes_nothing()
    {
        foreach (var path in TextsAtHand.Paths())
            foreach (var tree in RegulationParser.Parse(TextsAtHand.Read(path, out var start), null, start).Instruments) Unchanged(tree);
        Prop.ForAll(Seeds, seed => Unchanged(new RandomTree(seed).Make())).Holds();
    }

    private static void Unchanged(Instrument tree)
    {
        var applied = AmendmentApplier.Apply(tree, new("", "", []));
        Assert.True(applied.IsComplete);
        foreach (var (before, after) in tree.AllUnits().Zip(applied.Instrument.AllUnits())) Assert.Same(before, after);
        Assert.Equal(TreeShape.Of(tree), TreeShape.Of(applied.Instrument));
    }

    [Fact]
    public void Every_instruction_gets_one_verdict_and_a_refused_one_changes_nothing() => Prop.ForAll(Seeds, seed =>
    {
        var tree = new RandomTree(seed).Make();
        var orders = new RandomOrders(tree, seed);
        for (var i = 0; i < 20; i++)
        {
            var instruction = orders.Next();
            var applied = AmendmentApplier.Apply(tree, new("", "", [new("", 0, [instruction])]));
            var verdict = Assert.Single(applied.Verdicts);
            Assert.Same(instruction, verdict.Instruction);
            // Of several places those that are there are changed; a hole is told of what was done.
            if (verdict.Verdict == Verdict.Applied || IsPartial(instruction) || verdict.Detail.Contains("番号の移動に漏れ", StringComparison.Ordinal)) continue;
            Assert.True(TreeShape.Of(tree) == TreeShape.Of(applied.Instrument), $"seed {seed}: {InstructionPrint.Of(instruction)}\n{verdict.Verdict} {verdict.Detail}");
        }
    }).Holds(300);

    private static bool IsPartial(Instruction instruction) => instruction switch
    {
        WordInstruction { Places.Length: not 1 } or ReplaceWords { Old.Length: > 1 } or DeleteUnits { Places.Length: > 1 } => true,
        DeleteUnits { Places: [{ Last: not null }] } => true,
        _ => false,
    };

    [Fact]
    public void Any_sequence_of_instructions_ends_in_a_tree_that_prints() => Prop.ForAll(Seeds, seed =>
    {
        var tree = new RandomTree(seed).Make();
        var orders = new RandomOrders(tree, seed);
        var sentences = Enumerable.Range(0, 8).Select(i => new AmendingSentence("", i, [.. Enumerable.Range(0, 3).Select(_ => orders.Next())]));
        var applied = AmendmentApplier.Apply(tree, new("", "", [.. sentences]));
        Assert.Equal(24, applied.Verdicts.Length);
        var text = RegulationPrinter.Text(applied.Instrument);
        RegulationParser.Parse(new SourceText(text, $"seed {seed}"));
    }).Holds(300);

    [Fact]
    public void Any_table_ends_in_a_tree_that_prints_and_one_that_changes_nothing_in_the_same() => Prop.ForAll(Seeds, seed =>
    {
        var tree = new RandomTree(seed).Make();
        var random = new Random(seed);
        var own = RegulationPrinter.Text(tree).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var pool = own.Concat(RegulationPrinter.Text(new RandomTree(seed / 2).Make()).Split('\n').Select(l => l.Trim())).Concat(["（略）", "2　（略）", "第1条～第3条　（略）", "（新設）", "（削る）", "(1)・(2)　略", ""]).ToArray();
        var rows = Enumerable.Range(1, 12).Select(i => new AmendingTableRow(i, Cell(), Cell())).ToImmutableArray();
        var applied = TableApplier.Apply(tree, new AmendingTable(1, rows));
        RegulationPrinter.Text(applied.Instrument);
        Assert.True(applied.Verdicts.Length <= rows.Length);

        var same = own.Select((l, i) => new AmendingTableRow(i, [l], [l]));
        var unchanged = TableApplier.Apply(tree, new AmendingTable(1, [.. same]));
        Assert.Equal(RegulationPrinter.Text(tree), RegulationPrinter.Text(unchanged.Instrument));

        ImmutableArray<string> Cell() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => pool[random.Next(pool.Length)]).Where(l => l.Length > 0)];
    }).Holds(300);

    [Fact]
    public void A_sound_amendment_is_carried_out_and_the_result_comes_back_from_its_print() => Prop.ForAll(Seeds, seed =>
    {
        var tree = new RandomTree(seed).Make();
        var sentences = new RandomAmendment(tree, seed).Write();
        if (sentences.Length == 0) return;
        var amendment = Assert.Single(AmendmentReader.Read(new SourceText(sentences, $"seed {seed}")).Targets);
        var applied = AmendmentApplier.Apply(tree, amendment);
        Assert.All(applied.Verdicts, v => Assert.True(v.Verdict == Verdict.Applied, $"seed {seed}: {v.Verdict} {v.Unit}：{v.Detail}\n{sentences}"));
        Assert.NotEqual(TreeShape.Of(tree), TreeShape.Of(applied.Instrument));
        var text = RegulationPrinter.Text(applied.Instrument);
        var again = Assert.Single(RegulationParser.Parse(new SourceText(text, "again")).Instruments);
        Assert.True(TreeShape.Of(applied.Instrument) == TreeShape.Of(again), $"seed {seed}\n{sentences}\n{text}");
    }).Holds(500);
}
