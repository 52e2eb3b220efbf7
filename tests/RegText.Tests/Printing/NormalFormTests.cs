using FsCheck;
using FsCheck.Fluent;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Printing;

/// <summary>text and md are normal forms: what is printed parses to the same tree, and prints the same again.</summary>
public class NormalFormTests
{
    [Fact]
    public void Every_text_at_hand_comes_back_from_plain_text() => HoldForTexts(RegulationPrinter.Text);

    [Fact]
    public void Every_text_at_hand_comes_back_from_Markdown() => HoldForTexts(RegulationPrinter.Markdown);

    [Fact]
    public void Generated_trees_come_back_from_plain_text() => HoldForTrees(RegulationPrinter.Text);

    [Fact]
    public void Generated_trees_come_back_from_Markdown() => HoldForTrees(RegulationPrinter.Markdown);

    private static void HoldForTexts(Func<Instrument, string> print)
    {
        foreach (var path in TextsAtHand.Paths())
            foreach (var tree in RegulationParser.Parse(TextsAtHand.Read(path, out var start), null, start).Instruments)
                Hold(tree, print, Path.GetFileName(path));
    }

    private static void HoldForTrees(Func<Instrument, string> print) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => Hold(new RandomTree(seed).Make(), print, $"seed {seed}"))
            .Holds(500);

    private static void Hold(Instrument tree, Func<Instrument, string> print, string name)
    {
        var text = print(tree);
        var again = RegulationParser.Parse(new SourceText(text, name)).Instruments;
        Same(TreeShape.Of(tree), string.Join("\n***\n", again.Select(TreeShape.Of)), name, text);
        Assert.Equal(text, print(again[0]));
    }

    private static void Same(string expected, string actual, string name, string printed)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal)) return;
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var i = 0;
        while (i < Math.Min(left.Length, right.Length) && string.Equals(left[i], right[i], StringComparison.Ordinal)) i++;
        Assert.Fail($"{name}\ntree:  {left.ElementAtOrDefault(i)}\nagain: {right.ElementAtOrDefault(i)}\nprinted:\n{printed}");
    }
}
