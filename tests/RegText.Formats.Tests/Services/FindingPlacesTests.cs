using System.Text;
using RegText.Formats.Services;

namespace RegText.Formats.Tests.Services;

/// <summary>A message says where a person finds the place: by line in a text, by unit and words in a page or Word file.</summary>
public class FindingPlacesTests
{
    private static readonly string[] Lines =
    [
        "○○市文書管理規程", "第1条　文書は、保存する。", "第3条　職員は、次に掲げる文書を保存しなければならない。", "(1)　起案文書", "(3)　収受した文書及びその文書に添付された図面の트라控え",
    ];

    [Fact]
    public void In_a_text_it_is_line_and_column() => Assert.Equal(
        ["規程.txt(3,1): S01", "規程.txt(5,1): S03", "規程.txt(5,26): N01"], Places(string.Join('\n', Lines), "規程.txt"));

    [Fact]
    public void In_a_page_it_is_the_unit_and_the_words() => Assert.Equal(
        ["規程.html（「第3条　職員は、次に掲げる文書を保存しな…」）: S01", "規程.html（第3条第3号「(3)　収受した文書及びその文書に添付さ…」）: S03", "規程.html（第3条第3号「트라控え」）: N01"],
        Places("<html><body>" + string.Concat(Lines.Select(l => $"<p>{l}</p>")) + "</body></html>", "規程.html"));

    [Fact]
    public void In_a_comparison_it_says_in_which_column() => Assert.Equal(
        ["表.html（改正前の「第1条　文書は、트라保存する。」）: N01"],
        Places("<table><tr><th>改正後<th>改正前<tr><td>第1条　文書は、廃棄する。<td>第1条　文書は、트라保存する。</table>", "表.html"));

    [Fact]
    public void Columns_of_a_comparison_are_told_apart_and_chosen_by_their_headings()
    {
        var page = Encoding.UTF8.GetBytes("<p>○○規程新旧対照表<table><tr><th>改正後<th>改正前<tr><td>第1条　文書は、廃棄する。<td>第1条　文書は、保存する。</table>");
        var all = ParseService.Run(new(new("表.html", page), ParseFormat.Xml, null));
        Assert.Contains("1  ○○規程（改正後）\n  2  ○○規程（改正前）", all.Messages.Single().Text, StringComparison.Ordinal);
        Assert.Contains("文書は、保存する。", ParseService.Run(new(new("表.html", page), ParseFormat.Text, "改正前")).Report, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Places(string content, string name) =>
        ParseService.Run(new(new(name, Encoding.UTF8.GetBytes(content)), ParseFormat.Tree, null)).Messages.Select(m => m.Text[..(m.Text.IndexOf("): ", StringComparison.Ordinal) is >= 0 and var i ? i + 6 : m.Text.IndexOf("）: ", StringComparison.Ordinal) + 6)]);
}
