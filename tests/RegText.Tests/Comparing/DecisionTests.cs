using System.Collections.Immutable;
using RegText.Comparing;
using RegText.Parsing;
using RegText.Text;

namespace RegText.Tests.Comparing;

/// <summary>What a person decided about links stays with the texts it was decided about.</summary>
public class DecisionTests
{
    private const string Guideline = """
        甲市規程

        （廃棄等）
        第1条　職員は、不要となった媒体を復元が不可能な方法により廃棄しなければならない。
        （会議）
        第2条　総括保護管理者は、会議を開く。

        """;

    private const string City = """
        乙市規程

        （媒体の廃棄）
        第1条　職員は、不要となった媒体を復元が不可能な方法により廃棄する。
        2　職員は、廃棄の日時を記録する。
        （印章）
        第2条　印章の寸法は、別に定める。

        """;

    [Fact]
    public void A_confirmed_link_has_the_relation_that_the_person_gave_and_says_who_and_when()
    {
        var (matrix, problems) = Decided(City, "確定\t第1条\t乙市\t第1条\t同趣旨\t山田\t令和7年4月1日\t法務と協議済み");
        var link = Assert.Single(matrix.Documents[0].Comparison.Links);
        Assert.Equal((LinkRelation.SamePurport, "確定（山田、令和7年4月1日）"), (link.Relation, link.Status));
        Assert.Equal("法務と協議済み", link.Decision!.Decision.Note);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_rejected_link_is_no_link_and_its_item_is_missing()
    {
        var comparison = Decided(City, "却下\t第1条\t乙市\t第1条").Matrix.Documents[0].Comparison;
        Assert.Empty(comparison.Links);
        Assert.Single(comparison.Rejected);
        Assert.Contains(comparison.Missing, g => g.Provision.Id == "第1条");
        Assert.Contains(comparison.Added, g => g.Provision.Id == "第1条");
    }

    [Fact]
    public void A_person_may_link_what_was_not_found()
    {
        var comparison = Decided(City, "確定\t第2条\t乙市\t第2条\t一部重複").Matrix.Documents[0].Comparison;
        Assert.Equal(["第1条", "第2条"], comparison.Links.Select(l => l.Unit.Id));
        Assert.Empty(comparison.Missing);
    }

    [Fact]
    public void A_split_link_names_the_parts()
    {
        var comparison = Decided(City, "分割\t第1条\t乙市\t第1条第1項\n分割\t第2条\t乙市\t第1条第2項").Matrix.Documents[0].Comparison;
        Assert.Equal(["第1条 第1条第1項", "第2条 第1条第2項"], comparison.Links.Select(l => $"{l.Baseline.Id} {l.UnitPlace}"));
    }

    [Fact]
    public void A_decision_follows_a_renumbered_article()
    {
        var file = DecisionFile.Write(Matrix(City)).Replace("\t第1条\t乙市\t第1条\t\t\t", "確定\t第1条\t乙市\t第1条\t同趣旨\t山田\t", StringComparison.Ordinal)
            .Replace("\t確定", "確定", StringComparison.Ordinal);
        Assert.Contains("\n確定\t第1条\t乙市\t第1条\t同趣旨\t山田", file, StringComparison.Ordinal);
        var renumbered = City.Replace("第1条　", "第7条　", StringComparison.Ordinal).Replace("第2条　", "第8条　", StringComparison.Ordinal);
        var link = Decided(renumbered, file).Matrix.Documents[0].Comparison.Links.Single(l => l.Decision is not null);
        Assert.Equal(("第7条", false, LinkRelation.SamePurport), (link.Unit.Id, link.Decision!.IsStale, link.Relation));
    }

    [Theory]
    [InlineData("確定")]
    [InlineData("却下")]
    public void A_decision_about_a_text_that_has_changed_is_to_be_looked_at_again(string word)
    {
        var file = DecisionFile.Write(Matrix(City)).Replace("\n\t第1条\t", $"\n{word}\t第1条\t", StringComparison.Ordinal);
        var edited = City.Replace("廃棄の日時", "廃棄の日時及び場所", StringComparison.Ordinal);
        var (matrix, problems) = Decided(edited, file);
        var link = Assert.Single(matrix.Documents[0].Comparison.Links);
        Assert.True(link.Decision!.IsStale);
        Assert.StartsWith("要再確認", link.Status, StringComparison.Ordinal);
        Assert.Empty(problems);
        // Writing the file anew does not make it fresh.
        Assert.True(Assert.Single(Decided(edited, DecisionFile.Write(matrix)).Matrix.Documents[0].Comparison.Links).Decision!.IsStale);
    }

    [Fact]
    public void Writing_and_reading_a_file_keeps_every_decision()
    {
        var file = DecisionFile.Write(Decided(City, "確定\t第1条\t乙市\t第1条\t上乗せ・追加\t山田\t2025-04-01\t備考\n却下\t第2条\t乙市\t第2条").Matrix);
        Assert.Equal(file, DecisionFile.Write(Decided(City, file).Matrix));
    }

    [Fact]
    public void Lines_that_cannot_be_followed_are_named()
    {
        var problems = Decided(City, "保留\t第1条\t乙市\t第1条\n確定\t第1条\n確定\t第1条\t乙市\t第1条\t似ている\n確定\t第9条\t乙市\t第1条\n確定\t第1条\t丙市\t第1条").Problems;
        Assert.Equal([1, 2, 3, 4, 5], problems.Select(p => p.Line).Order());
        Assert.All(problems, p => Assert.EndsWith("。", p.Message, StringComparison.Ordinal));
    }

    private static (ComparisonMatrix Matrix, ImmutableArray<DecisionProblem> Problems) Decided(string city, string file)
    {
        var (decisions, problems) = DecisionFile.Parse(file);
        var (matrix, unknown) = DecidedComparison.Apply(Matrix(city), decisions);
        return (matrix, problems.AddRange(unknown));
    }

    private static ComparisonMatrix Matrix(string city)
    {
        var baseline = Read(Guideline);
        return new(new Baseline("甲市規程", "甲市.txt", "", baseline), [new ComparedDocument("乙市", "乙市規程", "乙市", "乙市.txt", "", new BaselineComparer(baseline).Compare(Read(city)))]);
    }

    private static ImmutableArray<Provision> Read(string text) => ProvisionReader.Read(RegulationParser.Parse(new SourceText(text, "test")).Instruments[0]);
}
