using RegText.Formats.Writing.Word;
using RegText.Testing;

namespace RegText.Formats.Tests.Word;

/// <summary>What the files look like in print. REGTEXT_PICTURES=folder keeps the pages to look at.</summary>
public class WordPictureTests
{
    [Fact]
    public void A_comparison_prints_on_one_landscape_page_with_both_columns()
    {
        var picture = WordPicture.Render(WordWriter.Write(Samples.Comparison), "comparison");

        var page = Assert.Single(picture.Pages);
        Assert.True(page.IsLandscape);
        Assert.True(page.Ink(21, 35, 147, 80) > 300, "left column");
        Assert.True(page.Ink(150, 35, 276, 80) > 300, "right column");
        Assert.True(page.Ink(140, 190, 157, 208) > 0, "page number");
        AssertNothingInMargins(page);
    }

    [Fact]
    public void A_long_comparison_repeats_its_heading_row()
    {
        var picture = WordPicture.Render(WordWriter.Write(Samples.Long(18)), "long");

        Assert.InRange(picture.Pages.Count, 4, 12);
        foreach (var page in picture.Pages.Skip(1))
        {
            // The heading row stands at the top, its words in the middle of the columns and nothing at the sides.
            Assert.True(page.Ink(75, 23, 95, 28) > 10, "改正後");
            Assert.True(page.Ink(202, 23, 222, 28) > 10, "改正前");
            Assert.InRange(page.Ink(22, 24, 60, 27.5), 0, 2);
            AssertNothingInMargins(page);
        }
    }

    [Fact]
    public void An_instrument_prints_with_hanging_indents_and_a_page_break()
    {
        var picture = WordPicture.Render(WordWriter.Write(Samples.Instrument), "instrument");

        Assert.Equal(2, picture.Pages.Count);
        Assert.All(picture.Pages, page => Assert.False(page.IsLandscape));
        // One character is 3.7 mm. The title begins in the 4th column.
        Assert.Equal(0, picture.Pages[0].Ink(24, 25, 35.5, 31));
        Assert.True(picture.Pages[0].Ink(36, 25, 60, 31) > 10);
        Assert.All(picture.Pages, AssertNothingInMargins);
    }

    private static void AssertNothingInMargins(WordPicture.Page page)
    {
        var (width, height) = (page.Width / 60.0 * 25.4, page.Height / 60.0 * 25.4);
        Assert.Equal(0, page.Ink(0, 0, 18, height));
        Assert.Equal(0, page.Ink(width - 18, 0, width, height));
        Assert.Equal(0, page.Ink(0, 0, width, 18));
    }
}
