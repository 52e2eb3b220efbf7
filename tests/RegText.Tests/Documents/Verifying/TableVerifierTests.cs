using System.Collections.Immutable;
using RegText.Changes;
using RegText.Documents;
using RegText.Documents.Verifying;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Documents.Verifying;

/// <summary>What is wrong in a table is found and named by its 条項号, and nothing is found in a table without errors.</summary>
public class TableVerifierTests(ITestOutputHelper output)
{
    private const int MostMutations = 120;

    [Theory]
    [InlineData("meaning")]
    [InlineData("minimal")]
    public void Tables_of_62_amended_laws_agree_with_their_texts(string manner)
    {
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        var profile = ProfileKeys.Set(Profile.Standard, "underline", manner).Profile!;
        foreach (var (name, changes) in LawPairs())
        {
            var table = TableProofTests.ReadBack(changes, profile, full: false);
            Assert.Equal("", Print(Check(table, changes, profile), name));
            Assert.Equal("", Print(TableVerifier.Check(table, new(changes.Old, "改正前の文章"), null, profile.Table), name));
            Assert.Equal("", Print(Check(TableProofTests.ReadBack(changes, profile, full: true), changes, profile), name));
        }
    }

    public static TheoryData<string> Names => [.. TaishohyoCases.All().Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_that_was_built_agrees_with_its_texts(string name)
    {
        var (_, old, @new) = TaishohyoCases.All().Single(c => c.Name == name);
        var changes = TaishohyoCases.Changes(old, @new);
        foreach (var full in new[] { true, false })
            Assert.Equal("", Print(Check(TableProofTests.ReadBack(changes, Profile.Standard, full), changes, Profile.Standard), name));
    }

    /// <summary>Every character of the table of 龍ヶ崎市's change of 第12条, nothing left out.</summary>
    [Fact]
    public void Every_changed_character_of_a_regulation_is_found_and_named()
    {
        string Read(string version) => File.ReadAllText(Repository.Regulations("ryugasaki", $"コンピュータ等運用管理規程_{version}.txt"));
        var changes = TaishohyoCases.Changes(Read("改正前"), Read("改正後"));
        Assert.Empty(Mutated(changes, Profile.Standard, int.MaxValue, out var count));
        Assert.InRange(count, 150, 2000);
    }

    /// <summary>Characters of the tables of some laws, spread over all of their cells, one at a time, give a disagreement at the place where they stand.</summary>
    [Theory]
    [InlineData("007", "meaning")]
    [InlineData("013", "minimal")]
    [InlineData("043", "meaning")]
    [InlineData("055", "minimal")]
    [InlineData("157", "meaning")]
    public void Every_changed_character_is_found_and_named(string number, string manner)
    {
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        var (name, changes) = LawPairs().Single(p => p.Name.StartsWith(number, StringComparison.Ordinal));
        var profile = ProfileKeys.Set(Profile.Standard, "underline", manner).Profile!;
        var missed = Mutated(changes, profile, MostMutations, out var count);
        output.WriteLine($"{name}: {count} characters");
        Assert.Empty(missed);
    }

    /// <summary>Changes one character after the other; gives those that were not found, or not named.</summary>
    private static List<string> Mutated(ChangeSet changes, Profile profile, int most, out int count)
    {
        var table = TableProofTests.ReadBack(changes, profile, full: false);
        var missed = new List<string>();
        count = 0;
        var stride = 1 + (table.Rows.Sum(r => r.Old.Concat(r.New).Sum(l => l.Text.Length)) / most);
        for (var r = 0; r < table.Rows.Length; r++)
        {
            foreach (var isNew in new[] { true, false })
            {
                var lines = isNew ? table.Rows[r].New : table.Rows[r].Old;
                for (var i = 0; i < lines.Length; i++)
                {
                    for (var at = 0; at < lines[i].Text.Length; at++)
                    {
                        if (char.IsWhiteSpace(lines[i].Text[at])) continue;
                        if (count++ % stride != 0) continue;
                        var changed = lines.SetItem(i, lines[i] with { Text = lines[i].Text[..at] + "誤" + lines[i].Text[(at + 1)..] });
                        var mutant = new ReadBackTable(table.Rows.SetItem(r, isNew ? table.Rows[r] with { New = changed } : table.Rows[r] with { Old = changed }));
                        var found = Check(mutant, changes, profile);
                        if (!found.Any(d => (d.Code is "X04" or "X05" or "X06") && d.Place.Length > 0)) missed.Add($"{changed[i].Text}: {Print(found, "---")}");
                    }
                }
            }
        }
        return missed;
    }

    private static ImmutableArray<Disagreement> Check(ReadBackTable table, ChangeSet changes, Profile profile) =>
        TableVerifier.Check(table, new(changes.Old, "改正前の文章"), new(changes.New, "改正後の文章"), profile.Table);

    private static string Print(IEnumerable<Disagreement> found, string name) =>
        string.Concat(found.Select(d => $"{name[..Math.Min(name.Length, 3)]} {d.Code} {d.Place}：{d.Message}\n"));

    private static IEnumerable<(string Name, ChangeSet Changes)> LawPairs() =>
        Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal).Select(f => (
            Path.GetFileName(f), TaishohyoCases.Changes(File.ReadAllText(Path.Combine(f, "before.txt")), File.ReadAllText(Path.Combine(f, "after.txt")))));
}
