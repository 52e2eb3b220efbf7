using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;
using RegText.Testing;

namespace RegText.Formats.Tests.Layouts;

/// <summary>Every built-in profile on one amendment that has everything: what it says, and that the finished file is proved and sound.</summary>
public class ProfileLayoutTests
{
    public static TheoryData<string> Names => LayoutCases.ProfileNames;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_is_the_one_that_the_profile_describes(string name) =>
        Golden.Equal($"layouts/{name}.table.txt", LayoutCases.Table(LayoutCases.Profile(name)).DebugPrint());

    /// <summary>The table of an instrument is that of the attachment; here it is the words around it that are looked at.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_amending_instrument_has_the_words_of_the_profile(string name)
    {
        var document = LayoutCases.Amendment(LayoutCases.Profile(name));
        Golden.Equal($"layouts/{name}.words.txt", (document with { Blocks = [.. document.Blocks.Where(b => b is not TableBlock)] }).DebugPrint());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_Word_files_are_proved_sound_and_the_same_each_time(string name)
    {
        var profile = LayoutCases.Profile(name);
        foreach (var make in new Func<Document>[] { () => LayoutCases.Table(profile), () => LayoutCases.Amendment(profile) })
        {
            var docx = WordWriter.Write(make());
            Assert.Empty(WrittenTable.Check(docx, LayoutCases.Changes.Old, LayoutCases.Changes.New, profile.Table));
            Assert.Empty(new DocxFile(docx).Objections());
            Assert.Equal(docx, WordWriter.Write(make()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Html_and_Markdown_show_the_same_words(string name)
    {
        var document = LayoutCases.Table(LayoutCases.Profile(name));
        var words = document.Blocks.OfType<TableBlock>().SelectMany(t => t.Rows).SelectMany(r => r.Cells)
            .SelectMany(c => c.Blocks).SelectMany(b => b.Runs).Select(r => r.Text.Trim()).Where(t => t.Length > 3).ToList();
        var html = HtmlWriter.Write(document).Replace("<span class=\"upright\">", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal);
        var markdown = MarkdownWriter.Write(document);
        Assert.All(words, w => Assert.True(html.Contains(w, StringComparison.Ordinal) && markdown.Contains(w, StringComparison.Ordinal), w));
    }

    [Theory]
    [InlineData("委員会資料")]
    [InlineData("方式書型")]
    [InlineData("縦書き")]
    public void Html_of_a_layout(string name) => Golden.Equal($"layouts/{name}.html", HtmlWriter.Write(LayoutCases.Table(LayoutCases.Profile(name))));

    [Fact]
    public void Markdown_shows_frames_in_bold() => Golden.Equal("layouts/標準.md", MarkdownWriter.Write(LayoutCases.Table(LayoutCases.Profile("標準"))));
}
