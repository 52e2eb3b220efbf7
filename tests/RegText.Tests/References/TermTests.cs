using RegText.Parsing;
using RegText.References;
using RegText.References.Terms;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.References;

/// <summary>Defined terms and abbreviations of real regulations, and where they are used (SPEC D.4).</summary>
public class TermTests
{
    [Fact]
    public void The_terms_of_Ryugasaki_are_found_with_what_they_stand_for()
    {
        var terms = Index("ryugasaki/保有個人情報安全管理措置規程.txt").Definitions.Select(d => $"{d.Term}＝{d.AnchorText}").ToList();

        Assert.Contains("法＝個人情報の保護に関する法律", terms);
        Assert.Contains("組織規則＝龍ヶ崎市行政組織規則", terms);
        Assert.Contains("統括管理者＝個人情報保護統括管理者", terms);
        Assert.Contains("職員等＝保有個人情報の取扱いに従事する職員", terms);
    }

    [Fact]
    public void An_abbreviation_that_is_never_used_stands_only_where_it_is_defined()
    {
        // RYU:661, SPEC D01.
        var index = Index("ryugasaki/保有個人情報安全管理措置規程.txt");
        var network = index.Definitions.Single(d => d.Term == "ネットワーク");
        var uses = TermUses.Find(index.Paths, index.Definitions.Select(d => d.Term)).Where(u => u.Term == network.Term).ToList();

        var only = Assert.Single(uses, u => u.IsWhole);
        Assert.Equal((network.Place.Name, network.TermSpan), (only.Place.Name, only.Span));
    }

    [Fact]
    public void A_use_is_the_longest_term_and_tells_whether_it_is_a_word_of_its_own()
    {
        var paths = UnitPaths.Of(Parse("○○市規程\n\n第1条　保有特定個人情報及び特定個人情報を、特定個人情報等取扱者が扱う。\n"));
        var uses = TermUses.Find(paths, ["特定個人情報", "保有特定個人情報", "扱う"]);

        Assert.Equal(
            [("保有特定個人情報", true), ("特定個人情報", true), ("特定個人情報", false), ("扱う", true)],
            uses.Select(u => (u.Term, u.IsWhole)));
        Assert.All(uses, u => Assert.Equal(u.Term, u.Place.Text.Value.Substring(u.Span.Start, u.Span.Length)));
    }

    [Fact]
    public void A_definition_covers_the_units_of_its_scope_without_the_excepted_ones()
    {
        var index = Index("kuki/保有する個人情報の適切な管理のための措置に関する規程.txt");
        var limited = index.Definitions.Single(d => !d.Except.IsEmpty);
        var covered = index.Paths.All.Where(p => p.Unit is Article && limited.Covers(p)).Select(p => p.Name).ToList();

        Assert.Contains("第18条", covered);
        Assert.Contains("第31条", covered);
        Assert.DoesNotContain("第30条", covered);
        Assert.DoesNotContain("第17条", covered);
        Assert.True(index.Definitions.First(d => d.Term == "法").Covers(index.Paths.All[^1]));
    }

    [Theory]
    // DF7: a chain of abbreviations, and one for several.
    [InlineData("甲を行う者（以下甲を「乙」といい、当該者を「丙」という。）は、届け出る。", "乙＝甲 丙＝当該者")]
    [InlineData("市長及び教育委員会（以下「市長等」と総称する。）は、届け出る。", "市長等＝市長及び教育委員会")]
    [InlineData("施設（以下単に「施設」という。）を使う。", "施設＝施設")]
    // Malformed ones are found too, so that they can be told (D04).
    [InlineData("部屋（以下、「保管施設」という。）を閉める。", "保管施設＝部屋")]
    [InlineData("再委託（委託先が再委託する場合以降同じ。）を行う。", "再委託＝再委託")]
    // Terms that 「」 only quotes are none.
    [InlineData("「秘」という表示を付ける。表紙に「写し」と記載する。", "")]
    public void Clauses_of_all_kinds_are_read(string text, string expected)
    {
        var index = ReferenceIndex.Of(Parse($"○○市規程\n\n第1条　{text}\n"));

        Assert.Equal(expected, string.Join(' ', index.Definitions.Select(d => $"{d.Term}＝{d.AnchorText}")));
    }

    private static ReferenceIndex Index(string file)
    {
        var source = TextsAtHand.Read(Repository.Regulations(file), out var start);
        return ReferenceIndex.Of(Assert.Single(RegulationParser.Parse(source, bodyStart: start).Instruments));
    }

    private static Instrument Parse(string text) => Assert.Single(RegulationParser.Parse(new SourceText(text, "試験")).Instruments);
}
