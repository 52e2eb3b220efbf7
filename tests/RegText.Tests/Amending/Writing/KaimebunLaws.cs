using FsCheck.Fluent;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Amending.Writing;

/// <summary>What must hold for the 改め文 of any two texts: amending and applying is the identity.</summary>
public class KaimebunLaws
{
    /// <summary>The regulations of the repository that have 条; a policy without them cannot be amended in sentences.</summary>
    private static readonly Lazy<List<Instrument>> Regulations = new(() =>
    [
        .. Repository.RegulationFiles().Order(StringComparer.Ordinal)
            .SelectMany(f => RegulationParser.Parse(TextsAtHand.Read(f, out var start), null, start).Instruments)
            .Where(i => i.Articles().Any()),
    ]);

    [Fact]
    public void Edits_of_real_regulations_are_proved() =>
        Prop.ForAll(FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var old = Regulations.Value[seed % Regulations.Value.Count];
            var changes = ChangeSet.Between(old, new RandomEdits(seed).Make(old));
            var kaimebun = KaimebunWriter.Write(changes, new KaimebunStyle());
            Assert.True(kaimebun.Unproved.IsEmpty || !ReadsBack(changes.New), $"seed {seed}: {string.Join(" / ", kaimebun.Unproved)}\n{kaimebun.Text}");
            if (kaimebun.Unproved.IsEmpty && !kaimebun.Sentences.IsEmpty) KaimebunCheck.Holds(changes, kaimebun, readsTheSame: false);
        }).Holds(1600);

    /// <summary>Whether a text that was made is one that can be: an article that lost all words but its caption on the same line reads as another.</summary>
    private static bool ReadsBack(Instrument instrument) =>
        RegulationParser.Parse(new SourceText(RegulationPrinter.Text(instrument), "")).Instruments is [var only] && TreeShape.Of(only) == TreeShape.Of(instrument);

    [Fact]
    public void Edits_of_any_tree_are_proved_or_named() =>
        Prop.ForAll(FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var old = new RandomTree(seed).Make();
            var changes = ChangeSet.Between(old, new RandomEdits(seed).Make(old));
            var kaimebun = KaimebunWriter.Write(changes, new KaimebunStyle());
            if (kaimebun.Unproved.IsEmpty && !kaimebun.Sentences.IsEmpty) KaimebunCheck.Holds(changes, kaimebun, readsTheSame: false);
            Assert.All(kaimebun.Unproved, m => Assert.NotEqual("", m));
        }).Holds(2400);

    [Fact]
    public void Equal_texts_need_no_sentence() =>
        Prop.ForAll(FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var kaimebun = KaimebunWriter.Write(ChangeSet.Between(new RandomTree(seed).Make(), new RandomTree(seed).Make()), new KaimebunStyle());
            Assert.Empty(kaimebun.Sentences);
            Assert.Empty(kaimebun.Unproved);
        }).Holds();

    [Fact]
    public void Same_texts_give_the_same_sentences() =>
        Prop.ForAll(FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var old = Regulations.Value[seed % Regulations.Value.Count];
            string Text() => KaimebunWriter.Write(ChangeSet.Between(old, new RandomEdits(seed).Make(old)), new KaimebunStyle()).Text;
            Assert.Equal(Text(), Text());
        }).Holds(20);

    [Fact]
    public void A_sentence_names_the_changes_and_the_rule_that_it_comes_from() =>
        Prop.ForAll(FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var old = Regulations.Value[seed % Regulations.Value.Count];
            var changes = ChangeSet.Between(old, new RandomEdits(seed).Make(old));
            var known = changes.All().ToHashSet(ReferenceEqualityComparer.Instance);
            foreach (var reason in KaimebunWriter.Write(changes, new KaimebunStyle()).Sentences.SelectMany(s => s.Reasons))
            {
                Assert.Matches("^K[0-9]{2}", reason.Rule);
                Assert.All(reason.Changes, c => Assert.Contains(c, known));
            }
        }).Holds(40);
}
