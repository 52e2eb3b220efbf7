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
public class TableVerifierTests
{
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

    private static ImmutableArray<Disagreement> Check(ReadBackTable table, ChangeSet changes, Profile profile) =>
        TableVerifier.Check(table, new(changes.Old, "改正前の文章"), new(changes.New, "改正後の文章"), profile.Table);

    private static string Print(IEnumerable<Disagreement> found, string name) =>
        string.Concat(found.Select(d => $"{name[..Math.Min(name.Length, 3)]} {d.Code} {d.Place}：{d.Message}\n"));

    private static IEnumerable<(string Name, ChangeSet Changes)> LawPairs() =>
        Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal).Select(f => (
            Path.GetFileName(f), TaishohyoCases.Changes(File.ReadAllText(Path.Combine(f, "before.txt")), File.ReadAllText(Path.Combine(f, "after.txt")))));
}
