using FsCheck;
using FsCheck.Fluent;
using RegText.Comparing;
using RegText.Testing;

namespace RegText.Tests.Comparing;

/// <summary>What is left after matched 章 is paired so that the whole is best, not one pair after the other.</summary>
public class AssignmentTests
{
    [Fact]
    public void The_best_pair_steps_back_where_two_others_are_worth_more()
    {
        double[,] worth = { { 0.9, 0.8 }, { 0.8, 0 } };
        Assert.Equal([(0, 1), (1, 0)], Assignment.Best(2, 2, (i, j) => worth[i, j]).Order());
    }

    [Fact]
    public void Who_fits_nobody_stays_alone()
    {
        double[,] worth = { { 0, 0, 0 }, { 0, 0, 0.6 } };
        Assert.Equal([(1, 2)], Assignment.Best(2, 3, (i, j) => worth[i, j]));
        Assert.Empty(Assignment.Best(0, 3, (_, _) => 1));
        Assert.Empty(Assignment.Best(3, 0, (_, _) => 1));
    }

    [Fact]
    public void No_assignment_is_better_and_none_pairs_anything_twice() =>
        Prop.ForAll(
            (from rows in Gen.Choose(0, 5)
             from columns in Gen.Choose(0, 5)
             from worth in Gen.Elements(0, 0, 50, 55, 60, 75, 80, 95, 99).ArrayOf(rows * columns)
             select (rows, columns, worth)).ToArbitrary(),
            t =>
            {
                var (rows, columns, worth) = t;
                var pairs = Assignment.Best(rows, columns, (i, j) => worth[i * columns + j] / 100.0).ToList();
                Assert.Distinct(pairs.Select(p => p.Row));
                Assert.Distinct(pairs.Select(p => p.Column));
                Assert.All(pairs, p => Assert.True(worth[p.Row * columns + p.Column] > 0));
                Assert.Equal(BestByTrying(0, 0), pairs.Sum(p => worth[p.Row * columns + p.Column]));

                int BestByTrying(int row, int used) => row == rows
                    ? 0
                    : Enumerable.Range(0, columns).Where(j => (used & (1 << j)) == 0).Select(j => worth[row * columns + j] + BestByTrying(row + 1, used | (1 << j)))
                        .Append(BestByTrying(row + 1, used)).Max();
            }).Holds(300);

    [Fact]
    public void What_crosses_the_order_of_a_chapter_is_assigned_together()
    {
        // 第3条 goes with 第1条, before all others; 第1条 and 第2条 are left, and the nearest pair of them would leave one alone.
        double[,] scores = { { 0, 0.6, 0.5 }, { 0, 0.5, 0 }, { 0.99, 0, 0 } };
        Assert.Equal([(0, 2), (1, 1), (2, 0)], Aligner.MainPairs(scores, ["A", "A", "A"], ["X", "X", "X"], 0.5).Order());
    }
}
