using System.Text;
using RegText.Formats.Services;
using RegText.Testing;

namespace RegText.Formats.Tests.Services;

/// <summary>A table from one Word file in which LibreOffice recorded the changes (data/README.md).</summary>
public class TrackedDocumentTests
{
    private static readonly string Data = Path.Combine(Repository.Root, "tests", "RegText.Formats.Tests", "data", "libreoffice");

    [Fact]
    public void The_table_of_a_file_with_tracked_changes_is_that_of_the_two_texts()
    {
        var two = Table(new(Text("改正前"), Text("改正後")));
        var tracked = Table(new(new(Path.Combine(Data, "tracked-ryugasaki.docx")), null));
        Assert.Equal(two, tracked);
        Assert.Contains("<u>職員は、</u>", two, StringComparison.Ordinal);

        static InputSource Text(string version) => new(Repository.Regulations("ryugasaki", $"コンピュータ等運用管理規程_{version}.txt"));
    }

    [Fact]
    public void Its_origin_is_the_one_file()
    {
        var request = new TableRequest(new(Path.Combine(Data, "tracked.docx")), null);
        var pair = VersionPair.Load(request, TestContext.Current.CancellationToken).Value!;
        Assert.Equal(["tracked.docx", "tracked.docx"], pair.Sources.Select(s => s.Name));
        Assert.Single(pair.Sources.Select(s => s.Sha256).Distinct());
    }

    private static string Table(TableRequest request)
    {
        var result = TableService.Run(request with { Output = "-" });
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        var table = Encoding.UTF8.GetString(result.Content!);
        return table[..table.IndexOf("<!-- regtext-source", StringComparison.Ordinal)];
    }
}
