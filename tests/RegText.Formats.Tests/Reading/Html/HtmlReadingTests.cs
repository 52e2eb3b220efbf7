using System.Text;
using RegText.Formats.Reading;

namespace RegText.Formats.Tests.Reading.Html;

/// <summary>Elements become lines by what a browser shows, whatever they are called.</summary>
public class HtmlReadingTests
{
    [Theory]
    [InlineData("<p>第1条　甲</p><p>2　乙</p>", "第1条　甲⏎2　乙")]
    [InlineData("<div>甲<div>乙</div>丙</div>", "甲⏎乙⏎丙")]
    [InlineData("<span>第1条</span>　<span>甲</span>", "第1条　甲")]
    [InlineData("甲<br>乙<br/><br>丙", "甲⏎乙⏎⏎丙")]
    [InlineData("<p>甲<br></p><p>乙</p>", "甲⏎乙")]
    [InlineData("<p>&nbsp;</p><p></p><p>乙</p>", "⏎乙")]
    [InlineData("<p>　　甲&#x3000;&#20057;&nbsp;&lt;丙&gt;&amp;</p>", "　　甲　乙 <丙>&")]
    [InlineData("<p>情報\n  の\n管理 に　関し</p>", "情報の管理 に　関し")]
    [InlineData("<p>ID\nカード</p>", "ID カード")]
    [InlineData("<p> \n 甲 \n </p>", "甲")]
    [InlineData("<p><a href='#x'>第3条</a>の<u>規定</u>に<b>よ</b>り</p>", "第3条の規定により")]
    [InlineData("<p><ruby>規程<rp>（</rp><rt>きてい</rt><rp>）</rp></ruby>を<ruby>定<rt>さだ</ruby>める", "規程を定める")]
    [InlineData("<script>x</script><style>y</style><p>甲</p><noscript>z</noscript><form><input value=a><select><option>b</select>乙</form>", "甲⏎乙")]
    [InlineData("<p>甲<span style='display: none'>乙</span><span hidden>丙</span></p><nav>目次</nav><footer>丁</footer>", "甲")]
    [InlineData("<div style='display:inline'>第1条</div><div style='DISPLAY : INLINE'>　甲</div>", "第1条　甲")]
    [InlineData("<span style='display:block'>甲</span><span style='display:block'>乙</span>", "甲⏎乙")]
    [InlineData("<pre>第1条　甲\n　　(1)　乙\t丙</pre>", "第1条　甲⏎　　(1)　乙　丙")]
    [InlineData("<p style='margin-left:2em;text-indent:-1em'>(1)　甲</p>", "　(1)　甲")]
    [InlineData("<div title=header>丁</div><p>甲<a href='#sdfootnote1sym'><sup>1</sup></a>乙<a href='#fn1' role='doc-noteref'>2</a></p><div id=sdfootnote1><p>1注</p></div>", "甲乙")]
    [InlineData("<h1>甲規程</h1><center>乙</center><!-- 注 -->丙", "甲規程⏎乙⏎丙")]
    [InlineData("<P>甲<P>乙<LI>丙", "甲⏎乙⏎丙")]
    [InlineData("甲<b><p>乙</b>丙</p>", "甲⏎乙丙")]
    public void Elements_become_lines(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<ul><li>甲<li>乙</ul>", "　• 甲⏎　• 乙")]
    [InlineData("<ul><li>(1)　甲</li><li>第2条　乙</li><li>・丙</li></ul>", "(1)　甲⏎第2条　乙⏎・丙")]
    [InlineData("<ul style='list-style:none'><li>甲</ul>", "甲")]
    [InlineData("<ol><li>甲<li>乙<ol type=a><li>丙</ol><li>丁</ol>", "　1. 甲⏎　2. 乙⏎　　a. 丙⏎　3. 丁")]
    [InlineData("<ol start=3><li>甲<li value=9>乙<li>丙</ol>", "　3. 甲⏎　9. 乙⏎　10. 丙")]
    [InlineData("<ol style='list-style-type:katakana-iroha'><li>甲<li>乙</ol>", "　イ　甲⏎　ロ　乙")]
    [InlineData("<ol style='list-style-type: cjk-ideographic'><li>甲</ol>", "　一　甲")]
    public void Lists_have_their_marks_where_their_entries_have_none(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<table><tr><th>区分<th>金額<tr><td>甲<td>300円</table>", "区分\t金額⏎甲\t300円")]
    [InlineData("<table><tr><td rowspan=2>甲<td>1<tr><td>2</table>", "甲\t1⏎｜2")]
    [InlineData("<table><tr><td>1<td rowspan=2>甲<td>2<tr><td>3<td>4</table>", "1\t甲\t2⏎3\t\t4")]
    [InlineData("<table border=1><tr><td><p>甲</p><p>乙</p><td>丙</table>", "甲　乙\t丙")]
    [InlineData("<table><tr><td>第1条　甲<br>2　乙</table>", "第1条　甲⏎2　乙")]
    [InlineData("<table><tr><td>第1条<td>甲<tr><td>2<td>乙<br>丙</table>", "第1条　甲⏎2　乙⏎丙")]
    [InlineData("<table border=1><tr><td>1<td>甲<tr><td>2<td>乙</table>", "1\t甲⏎2\t乙")]
    [InlineData("<table><tr><td>案内<td><table><tr><td>第1条<td>甲</table></table>", "案内⏎第1条　甲")]
    [InlineData("<table><tr><td>案内<td><p>第1条　甲</p><p>2　乙</p></table>", "案内⏎第1条　甲⏎2　乙")]
    [InlineData("<table><tr><th>改正後<th>改正前<tr><td><p>第1条　甲</p><p>2　乙</p><td><p>第1条　甲</p></table>", "改正後\t改正前⏎第1条　甲\u20292　乙\t第1条　甲")]
    public void Tables_are_rows_or_lay_out_the_page(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData("<div><div class=a>第1条</div><div class=b>甲</div></div><div><div>2</div><div>乙</div></div>", "第1条　甲⏎2　乙")]
    [InlineData("<dl><dt>第1条<dd>甲<dt>第2条<dd>乙</dl>", "第1条　甲⏎第2条　乙")]
    [InlineData("<div><div>(1)</div><div><p>甲</p><p>ただし</p></div></div>", "(1)　甲⏎ただし")]
    [InlineData("<p>前</p><p>2</p><p>後</p>", "前⏎2⏎後")]
    [InlineData("<div><div>第2項</div><div>甲</div></div>", "第2項⏎甲")]
    [InlineData("<div><div>第1条</div><div>第2条　乙</div></div>", "第1条⏎第2条　乙")]
    public void A_label_in_a_block_of_its_own_is_joined_with_its_text(string html, string expected) => Assert.Equal(expected, Read(html));

    [Theory]
    [InlineData(932, "<meta charset=Shift_JIS>", "shift_jis")]
    [InlineData(932, "<meta http-equiv='Content-Type' content='text/html; charset=x-sjis'>", "shift_jis")]
    [InlineData(932, "", "shift_jis")]
    [InlineData(51932, "<META HTTP-EQUIV=content-type CONTENT=\"text/html;charset=EUC-JP\">", "euc-jp")]
    [InlineData(50220, "<meta charset=iso-2022-jp>", "iso-2022-jp")]
    [InlineData(65001, "<meta charset=utf-8>", "utf-8")]
    [InlineData(65001, "<meta charset=shift_jis>", "utf-8")]
    [InlineData(1200, "", "utf-16le")]
    public void The_encoding_is_the_one_that_the_page_names_if_it_is_true(int codePage, string meta, string expected)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes($"<html><head>{meta}</head><body><p>第１条　この規程は、①情報の管理に関し必要な事項を定める。</p></body></html>")];
        var read = SourceReader.Read(bytes, "x.html").Value!;
        Assert.Equal(("第１条　この規程は、①情報の管理に関し必要な事項を定める。\n", expected), (read.Text.Content, read.Text.EncodingName));
    }

    [Theory]
    [InlineData("<!doctype html><p>甲")]
    [InlineData("\uFEFF  <HTML><p>甲")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?>\n<!-- x --> <!DOCTYPE html><html><p>甲</p></html>")]
    public void Html_is_known_by_its_beginning(string html) =>
        Assert.Equal("甲\n", SourceReader.Read(Encoding.UTF8.GetBytes(html), "頁.txt").Value!.Text.Content);

    [Fact]
    public void Pictures_are_told()
    {
        var read = SourceReader.Read("<p>甲</p><p><img src=x alt=画像>乙</p><p><img src=y></p>"u8.ToArray(), "x.html").Value!;
        Assert.Equal(["F02 2", "F02 3"], read.Diagnostics.Select(d => $"{d.Code} {read.Text.Position(d.Span.Start).Line}"));
    }

    private static string Read(string html)
    {
        var read = SourceReader.Read(Encoding.UTF8.GetBytes(html), "x.html");
        Assert.True(read.Succeeded, read.Failure?.Message);
        Assert.EndsWith("\n", read.Value.Text.Content, StringComparison.Ordinal);
        return read.Value.Text.Content[..^1].Replace('\n', '⏎');
    }
}
