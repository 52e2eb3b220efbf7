using RegText.Checking;
using RegText.Text;

namespace RegText.Cli.Tests;

/// <summary>The codes of reading that reports explain are those of the page for people, in its words.</summary>
public class ReadingCodeTests
{
    [Fact]
    public void The_list_in_the_program_is_that_of_the_page()
    {
        var page = DocumentationPage.Read("docs/診断コード.md").Rows("コード")
            .Where(r => r[0][0] is 'F' or 'N' or 'S' or 'Z')
            .Select(r => string.Join('|', r.Select(c => c.Replace("`", "", StringComparison.Ordinal))));
        Assert.Equal(page, ReadingCodes.All.Select(c => string.Join('|', c.Code, c.Severity switch { Severity.Error => "エラー", Severity.Warning => "注意", _ => "情報" }, c.Title, c.Remedy)));
    }
}
