using RegText.Changes;
using RegText.Documents;
using RegText.Text;

namespace RegText.Tests;

public class ProfileKeyTests
{
    [Fact]
    public void Every_key_takes_the_value_that_it_shows_and_changes_nothing_by_it()
    {
        foreach (var key in ProfileKeys.All)
        {
            var shown = key.Show(Profile.Standard);
            Assert.Equal(Profile.Standard, key.Apply(Profile.Standard, shown));
        }
    }

    [Fact]
    public void Full_names_are_unique() =>
        Assert.Equal(ProfileKeys.All.Length, ProfileKeys.All.Select(k => k.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [InlineData("underline", "table.underline")]
    [InlineData("table.underline", "table.underline")]
    [InlineData("TABLE.Underline", "table.underline")]
    [InlineData("paper", "table.paper")]
    [InlineData("amendment.paper", "amendment.paper")]
    [InlineData("enactingSentence", "enactingSentence")]
    public void A_key_is_found_by_its_full_and_its_short_name(string name, string found) =>
        Assert.Equal(found, ProfileKeys.Find(name)?.Name);

    [Fact]
    public void Setting_a_key_changes_that_key_alone()
    {
        var set = ProfileKeys.Set(Profile.Standard, "underline", "minimal");
        Assert.Null(set.Problem);
        Assert.Equal(UnderlineManner.Minimal, set.Profile!.Table.Underline);
        Assert.Equal(Profile.Standard, set.Profile with { Table = set.Profile.Table with { Underline = UnderlineManner.Meaning } });
    }

    [Fact]
    public void Headings_are_given_new_first()
    {
        var table = ProfileKeys.Set(Profile.Standard, "headings", "改正案/現行").Profile!.Table;
        Assert.Equal(("改正案", "現行"), (table.NewHeading, table.OldHeading));
    }

    [Theory]
    [InlineData("underlin", "minimal", "書式の項目「underlin」はありません。「table.underline」ではありませんか。")]
    [InlineData("table.fonts", "x", "書式の項目「table.fonts」はありません。「table.font」ではありませんか。")]
    [InlineData("underline", "none", "書式の項目「table.underline」（下線の単位）に「none」は使えません。使える値：meaning（意味のまとまり）、minimal（変わった字句だけ）")]
    [InlineData("size", "100", "書式の項目「table.size」（文字の大きさ（ポイント））に「100」は使えません。使える値：6～24の数")]
    [InlineData("wholeUnit", "60", "書式の項目「table.wholeUnit」（文の全体に下線を引く、変わった部分の割合。これを超えるときに引く。1なら全体には引かない（underline が meaning のとき））に「60」は使えません。使える値：0.3～1の数")]
    [InlineData("size", "1e1", "書式の項目「table.size」（文字の大きさ（ポイント））に「1e1」は使えません。使える値：6～24の数")]
    [InlineData("headings", "新", "書式の項目「table.headings」（欄の見出し（改正後の欄、改正前の欄の順））に「新」は使えません。使える値：「/」で区切った2つの語（例：改正案/現行）")]
    [InlineData("margins", "25/25/25/100", "書式の項目「table.margins」（余白（上/下/左/右、ミリ））に「25/25/25/100」は使えません。使える値：「/」で区切った4つの数、それぞれ5～60（例：25/25/30/17）")]
    [InlineData("omit", "", "書式の項目「table.omit」（変更のない部分の略し方）に「」は使えません。使える値：1～20字の文字")]
    public void What_cannot_be_set_is_told_with_what_can(string name, string value, string problem) =>
        Assert.Equal(new ProfileSetting(null, problem), ProfileKeys.Set(Profile.Standard, name, value));

    [Fact]
    public void The_enacting_sentence_may_be_of_the_house_own_wording()
    {
        var sentence = ProfileKeys.Set(Profile.Standard, "enactingSentence", "別表のとおり改正する。").Profile!.EnactingSentence;
        Assert.Equal(["別表のとおり改正する。"], sentence.Sentences);
        Assert.Null(EnactingSentence.Read("S9"));
        Assert.Equal("S3", EnactingSentence.Read("s3")!.Key);
    }

    [Fact]
    public void The_page_follows_the_paper()
    {
        Assert.True(Profile.Standard.TablePage.Landscape);
        Assert.False(Profile.Standard.AmendmentPage.Landscape);
        var narrow = ProfileKeys.Set(Profile.Standard, "margins", "25/25/30/17").Profile!.TablePage;
        Assert.Equal((30, 17), (narrow.MarginLeft, narrow.MarginRight));
    }

    [Theory]
    [InlineData("table", "tabel", 2)]
    [InlineData("", "abc", 3)]
    [InlineData("Font", "font", 0)]
    public void Spelling_counts_letters(string a, string b, int distance) => Assert.Equal(distance, Spelling.Distance(a, b));
}
