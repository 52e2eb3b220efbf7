using RegText.Comparing;
using RegText.Tests.Comparing.Figures;

namespace RegText.Tests.Comparing;

/// <summary>The figures of alignment on the pairs that people aligned (counted as ../shared/SCORING.md says; the data is in tests/data/comparing).</summary>
public class AlignmentTests
{
    private static readonly Lazy<AlignmentGold> Kuki = new(() => AlignmentGold.Read("ryugasaki", "kuki"));
    private static readonly Lazy<AlignmentGold> Kameoka = new(() => AlignmentGold.Read("kameoka", "ryugasaki"));
    private static readonly Lazy<AlignmentGold> Sayama = new(AlignmentGold.Sayama);

    [Fact]
    public void Two_rules_after_one_guideline_have_at_most_one_error()
    {
        var score = Kuki.Value.Score(PlainMethods.RegText(Kuki.Value, Weights.Standard));
        Assert.True(score.Errors <= 1, score.ToString());
    }

    [Fact]
    public void Rules_that_share_matters_but_few_words_reach_three_quarters()
    {
        var score = Kameoka.Value.Score(PlainMethods.RegText(Kameoka.Value, Weights.Standard));
        Assert.True(score.F1 >= 0.8, score.ToString());
    }

    [Fact]
    public void The_figures_hold_with_the_pair_left_out_of_tuning()
    {
        var kuki = Kuki.Value.Score(PlainMethods.RegText(Kuki.Value, PlainMethods.Fitted(Kameoka.Value)));
        var kameoka = Kameoka.Value.Score(PlainMethods.RegText(Kameoka.Value, PlainMethods.Fitted(Kuki.Value)));
        Assert.True(kuki.Errors <= 1, kuki.ToString());
        Assert.True(kameoka.F1 >= 0.75, kameoka.ToString());
    }

    [Fact]
    public void The_figures_hold_on_a_pair_on_which_nothing_was_tuned()
    {
        var score = Sayama.Value.Score(PlainMethods.RegText(Sayama.Value, Weights.Standard));
        Assert.True(score.F1 >= 0.95, score.ToString());
    }

    [Fact]
    public void The_weights_in_use_are_those_that_both_pairs_give()
    {
        var fitted = PlainMethods.Fitted(Kuki.Value, Kameoka.Value).ToArray();
        Assert.All(fitted.Zip(Weights.Standard.ToArray()), w => Assert.Equal(w.First, w.Second, 0.02));
    }

    [Fact]
    public void The_plain_methods_are_what_they_are_said_to_be()
    {
        Assert.Equal((0.978, 0.412), (Rounded(Kuki.Value, PlainMethods.FortyLines), Rounded(Kameoka.Value, PlainMethods.FortyLines)));
        Assert.True(Rounded(Kameoka.Value, PlainMethods.HeadingOnly) < Rounded(Kameoka.Value, PlainMethods.Bm25));
        Assert.True(Rounded(Kameoka.Value, PlainMethods.Bm25) < 0.6);
    }

    [Theory]
    [InlineData("ryugasaki-kuki")]
    [InlineData("kameoka-ryugasaki")]
    [InlineData("sayama-ryugasaki")]
    public void No_link_that_is_called_certain_is_wrong(string name)
    {
        var pair = new[] { Kuki, Kameoka, Sayama }.Single(p => p.Value.Name == name).Value;
        var certain = new BaselineComparer([.. pair.Left]).Compare([.. pair.Right]).Links.Where(l => l.Band == LinkBand.Certain).ToList();
        Assert.NotEmpty(certain);
        Assert.All(certain, l => Assert.Contains((l.Baseline.Id, l.Unit.Id), pair.Links));
    }

    [Fact]
    public void Every_pair_that_people_call_the_same_is_a_candidate_between_rules_after_one_guideline()
    {
        var found = PlainMethods.RegText(Kuki.Value, Weights.Standard).ToHashSet();
        var same = File.ReadLines(AlignmentGold.Data("ryugasaki-kuki.tsv")).Skip(1).Select(l => l.Split('\t')).Where(c => c[2] == "same");
        Assert.All(same, c => Assert.Contains(($"第{c[0]}条", $"第{c[1]}条"), found));
    }

    [Fact]
    public void At_least_seventeen_of_twenty_relations_are_as_a_reader_sees_them()
    {
        var links = new BaselineComparer([.. Kuki.Value.Left]).Compare([.. Kuki.Value.Right]).Links;
        var rows = File.ReadLines(AlignmentGold.Data("ryugasaki-kuki-relations.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        var met = rows.Count(c => links.Any(l => l.Baseline.Id == $"第{c[0]}条" && l.Unit.Id == $"第{c[1]}条" && LinkWords.Of(l.Relation) == c[2]));
        Assert.Equal(20, rows.Count);
        Assert.True(met >= 17, $"{met} of 20");
    }

    [Fact]
    public void What_is_missing_and_what_is_added_is_named()
    {
        var comparison = new BaselineComparer([.. Kameoka.Value.Left]).Compare([.. Kameoka.Value.Right]);
        Assert.Contains(comparison.Missing, g => g.Provision.Id == "第46条");
        Assert.Contains(comparison.Added, g => g.Provision.Id == "第17条");
        Assert.All(comparison.Missing, g => Assert.NotNull(g.Nearest));
    }

    private static double Rounded(AlignmentGold pair, Func<AlignmentGold, IEnumerable<(string, string)>> method) => Math.Round(pair.Score(method(pair)).F1, 3);
}
