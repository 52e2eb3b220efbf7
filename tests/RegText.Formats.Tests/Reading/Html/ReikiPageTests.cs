using System.Text;
using RegText.Formats.Reading;
using RegText.Printing;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;

namespace RegText.Formats.Tests.Reading.Html;

/// <summary>Pages of 例規集 systems: the regulation alone is read, told from the menus by its text.</summary>
public class ReikiPageTests
{
    [Fact]
    public void A_page_in_the_style_of_Gyosei_is_its_regulation_without_leftover()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared/cases/html is not here");
        var read = SourceReader.Read(Path.Combine(Repository.Shared!, "cases", "html", "gyosei-style.html")).Value!;
        Golden.Equal("gyosei-style.txt", read.Text.Content);
        var parsed = RegulationParser.Parse(read.Text);
        var regulation = Assert.Single(parsed.Instruments);
        Assert.Equal("かつらぎ町表彰規程", regulation.Title.Value);
        Assert.Equal(Enumerable.Range(1, 9), regulation.Body.Cast<Article>().Select(a => a.Number!.Base));
        Assert.Equal(13, regulation.Body[1].Children[0].Children.OfType<Item>().Count());
        Assert.Equal(2, Assert.Single(regulation.Supplementary).Children.Length);
        Assert.Equal("第7条関係", Assert.Single(regulation.Appendices).Relation.Value);
        Assert.DoesNotContain(parsed.Layer.Pieces, p => p.Kind == PieceKind.Prose);
        Assert.Equal(["F02", "F05"], read.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal));
    }

    private const string Menu = "<ul><li><a href='#1'>第1条</a></li><li><a href='#2'>第2条</a></li><li><a href='#3'>附則</a></li></ul>";

    // As such systems lay out pages: tables in tables, labels and texts in elements of their own, menus on either side.
    [Theory]
    [InlineData("""
        <table><tr><td><table><tr><td><a href="../index.html">目次</a></td></tr><tr><td>MENU</td></tr></table></td><td>
        <table><tr><td colspan="2"><p>○甲市情報管理規程</p></td></tr><tr><td></td><td><p>令和6年3月29日</p></td></tr></table>
        <table><tr><td>第1条</td><td>この規程は、情報の管理に関し必要な事項を定める。</td></tr><tr><td>2</td><td>この規程は、職員に適用する。</td></tr></table>
        <table><tr><td>(1)</td><td>甲</td></tr><tr><td>(2)</td><td>乙</td></tr></table>
        <p>（補則）</p><table><tr><td>第2条</td><td>必要な事項は、市長が定める。</td></tr></table>
        <p>附　則</p><p>　この規程は、令和6年4月1日から施行する。</p></td></tr></table>
        """)]
    [InlineData("""
        <div id="head"><p>甲市例規集</p><p>検索</p></div><div class="x1">MENU</div>
        <div class="x2"><div class="x3">○甲市情報管理規程</div><div class="x4">令和6年3月29日</div>
        <div class="x5"><div class="x6"><div>第1条</div><div>この規程は、情報の管理に関し必要な事項を定める。</div></div>
        <div class="x6"><div>2</div><div>この規程は、職員に適用する。</div></div>
        <div class="x7"><div>(1)</div><div>甲</div></div><div class="x7"><div>(2)</div><div>乙</div></div></div>
        <div class="x5"><div class="x8">（補則）</div><div class="x6"><div>第2条</div><div>必要な事項は、市長が定める。</div></div></div>
        <div class="x9"><div>附　則</div><div>　この規程は、令和6年4月1日から施行する。</div></div><p><a href="#top">ページの先頭へ</a></p></div>
        <div><p>Copyright 甲市</p></div>
        """)]
    public void Pages_of_tables_or_of_blocks_are_read_by_text_and_label(string page)
    {
        page = "<html><body>" + page.Replace("MENU", Menu, StringComparison.Ordinal) + "</body></html>";
        var read = SourceReader.Read(Encoding.UTF8.GetBytes(page), "x.html").Value!;
        var regulation = Assert.Single(RegulationParser.Parse(read.Text).Instruments);
        Assert.Equal(
            """
            　　　甲市情報管理規程

            　令和6年3月29日
            第1条　この規程は、情報の管理に関し必要な事項を定める。
            2　この規程は、職員に適用する。
            　(1)　甲
            　(2)　乙
            　（補則）
            第2条　必要な事項は、市長が定める。

            　　　附　則
            　この規程は、令和6年4月1日から施行する。

            """.ReplaceLineEndings("\n"), RegulationPrinter.Text(regulation));
    }

    [Fact]
    public void A_page_without_menu_is_taken_whole()
    {
        const string Page = "<p>資料1</p><div><p>甲規程</p><p>第1条　乙</p></div><p>以上</p>";
        Assert.Equal("資料1\n甲規程\n第1条　乙\n以上\n", SourceReader.Read(Encoding.UTF8.GetBytes(Page), "x.html").Value!.Text.Content);
    }

    [Fact]
    public void A_page_without_heads_of_units_is_taken_whole() =>
        Assert.StartsWith("第1条\n", SourceReader.Read(Encoding.UTF8.GetBytes(Menu), "x.html").Value!.Text.Content, StringComparison.Ordinal);
}
