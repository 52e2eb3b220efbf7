using FsCheck;
using FsCheck.Fluent;
using Markdig;
using RegText.Documents;
using RegText.Formats.Writing;
using RegText.Testing;

namespace RegText.Formats.Tests.Writing;

/// <summary>HTML, Markdown, plain text and the debug print of the same documents.</summary>
public class TextFormatTests
{
    [Fact]
    public void Html_of_a_comparison() => Golden.Equal("comparison.html", HtmlWriter.Write(Samples.Comparison));

    [Fact]
    public void Html_of_an_instrument() => Golden.Equal("instrument.html", HtmlWriter.Write(Samples.Instrument));

    [Fact]
    public void Markdown_of_a_comparison() => Golden.Equal("comparison.md", MarkdownWriter.Write(Samples.Comparison));

    [Fact]
    public void Markdown_of_an_instrument() => Golden.Equal("instrument.md", MarkdownWriter.Write(Samples.Instrument));

    [Fact]
    public void Plain_text_of_a_comparison() => Golden.Equal("comparison.txt", PlainTextWriter.Write(Samples.Comparison));

    [Fact]
    public void Plain_text_of_an_instrument() => Golden.Equal("instrument.txt", PlainTextWriter.Write(Samples.Instrument));

    [Fact]
    public void Debug_print_of_a_comparison() => Golden.Equal("comparison.debug.txt", Samples.Comparison.DebugPrint());

    [Fact]
    public void Debug_print_of_an_instrument() => Golden.Equal("instrument.debug.txt", Samples.Instrument.DebugPrint());

    [Fact]
    public void Html_needs_nothing_else_and_runs_nothing()
    {
        var hostile = Samples.Comparison with
        {
            Title = "</title><script>alert(1)</script>",
            Page = new PageSetup { Font = "</style><script>\"" },
            Blocks = [Samples.Text(BlockRole.Body, "<script>alert('&')</script>\0")],
        };
        var html = HtmlWriter.Write(hostile);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("</style><", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;\uFFFD", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_takes_no_text_for_markup()
    {
        string[] pieces =
        [
            "1", ".", ")", " ", "-", "+", "*", "_", "`", "#", "=", ">", "<u>", "&lt;", "|", "\\", "[a](b)", "![", "~~", ":", "第",
            "。", "　", "---", "^", "$", "\"", "'", "{.x}", "www.a.jp",
        ];
        Prop.ForAll(Gen.Elements(pieces).NonEmptyListOf().Select(string.Concat).Where(t => t.Trim(' ').Length > 0).ToArbitrary(), text =>
        {
            var document = new Document("", new PageSetup(),
            [
                Samples.Text(BlockRole.Body, text),
                new TableBlock([1, 1], 1, [Samples.Row(Samples.Text(BlockRole.Body, text), Samples.Text(BlockRole.Body, text))]),
            ]);
            var plain = Markdown.ToPlainText(MarkdownWriter.Write(document), new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build());
            Assert.Equal(string.Concat(Enumerable.Repeat(text, 3)).Replace(" ", "", StringComparison.Ordinal),
                plain.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        }).Holds();
    }
}
