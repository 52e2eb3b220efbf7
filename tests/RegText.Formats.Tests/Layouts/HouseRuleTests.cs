using System.Xml.Linq;
using RegText.Documents;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing.Word;
using RegText.Testing;
using static RegText.Formats.Tests.Word.DocxFile;

namespace RegText.Formats.Tests.Layouts;

/// <summary>
/// The rules of a village that can be checked on the finished file (黒滝村 条例等の一部改正の形式に関する要綱第2条), on the standard style: units at one
/// height, the last line empty, new articles underlined but for their blanks, changed words underlined on both sides.
/// </summary>
public class HouseRuleTests
{
    private static readonly List<XElement> Rows = [.. new DocxFile(WordWriter.Write(LayoutCases.Table(Profile.Standard))).Main.Descendants(W + "tr")];

    [Fact]
    public void Captions_and_units_stand_at_one_height()
    {
        foreach (var row in Rows)
        {
            var cells = row.Elements(W + "tc").Select(c => c.Value).ToList();
            if (cells is not [var left, var right] || left.Length == 0 || right.Length == 0 || right is "（新設）" || left is "（削る）") continue;
            Assert.Equal(left[0] == '（', right[0] == '（');
        }
    }

    [Fact]
    public void The_last_line_is_empty() => Assert.Equal("", Rows[^1].Value);

    [Fact]
    public void A_new_article_is_underlined_whole_but_for_blanks_and_the_other_side_says_so()
    {
        var at = Rows.FindIndex(r => r.Value.StartsWith("（入退室の記録）", StringComparison.Ordinal));
        Assert.EndsWith("（新設）", Rows[at].Value, StringComparison.Ordinal);
        foreach (var run in Rows.GetRange(at, 3).SelectMany(r => r.Elements(W + "tc").First().Descendants(W + "r")))
            Assert.Equal(run.Value != "　", run.Descendants(W + "u").Any());
    }

    [Fact]
    public void Changed_words_are_underlined_on_both_sides_and_changed_cells_framed()
    {
        var paragraph = Rows.Single(r => r.Value.StartsWith("3　", StringComparison.Ordinal)).Elements(W + "tc").ToList();
        Assert.Equal(["7日", "書面で"], Underlined(paragraph[0]));
        Assert.Equal(["3日"], Underlined(paragraph[1]));
        var framed = Rows.SelectMany(r => r.Elements(W + "tc")).Where(c => c.Descendants(W + "tcBorders").Elements().Count(b => (string?)b.Attribute(W + "sz") == "18") == 4);
        Assert.Equal(["25人", "20人"], framed.Select(c => c.Value));
    }

    [Fact]
    public void Pages_of_every_layout_have_ink_where_the_columns_are_and_none_in_the_margins()
    {
        foreach (var (name, vertical) in new[] { ("委員会資料", false), ("縦書き", true), ("方式書型", false) })
        {
            var picture = WordPicture.Render(WordWriter.Write(LayoutCases.Table(LayoutCases.Profile(name))), "layout-" + name);
            Assert.InRange(picture.Pages.Count, 1, 3);
            foreach (var page in picture.Pages)
            {
                Assert.True(page.IsLandscape);
                Assert.Equal(0, page.Ink(0, 0, 297, 18) + page.Ink(0, 0, 18, 210) + page.Ink(279, 0, 297, 210));
            }
            var first = picture.Pages[0];
            Assert.True(vertical ? first.Ink(150, 26, 272, 100) > 500 && first.Ink(150, 105, 272, 180) > 300 : first.Ink(26, 40, 110, 180) > 500, name);
        }
    }

    private static IEnumerable<string> Underlined(XElement cell) => cell.Descendants(W + "r").Where(r => r.Descendants(W + "u").Any()).Select(r => r.Value);
}
