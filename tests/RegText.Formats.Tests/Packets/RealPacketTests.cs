using RegText.Formats.Services;
using RegText.Formats.Tests.Word;
using RegText.Testing;

namespace RegText.Formats.Tests.Packets;

/// <summary>The packets of 龍ヶ崎市 and 久喜市, each by one run from the sources in <c>regulations</c>.</summary>
public class RealPacketTests
{
    private static ServiceResult Run(string path, string output) =>
        PacketService.Run(new PacketRequest(new(path)) { Output = output, Force = true }, TestContext.Current.CancellationToken);

    private static string Told(ServiceResult result) => string.Concat(result.Messages.Select(m => $"{m.Severity}: {m.Text.Replace(Repository.Regulations() + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}\n"));

    [Fact]
    public void The_packet_of_Ryugasaki_is_made_by_one_run()
    {
        var result = Run(Repository.Regulations("ryugasaki", "packet", "会議資料.md"), "-");
        Assert.Equal(ServiceOutcome.ToLookAt, result.Outcome);
        var text = PacketFolder.Text(result);
        // The text of the regulation is proved against its source before it is printed; the golden file holds all that stands before it.
        var regulation = text.IndexOf("別紙1", text.IndexOf("添付資料", StringComparison.Ordinal) + 40, StringComparison.Ordinal);
        Golden.Equal("packets/ryugasaki.md", text[..regulation] + "…\n\n" + Told(result));
        Assert.Contains("第43条　この規程に定めるもののほか、必要な事項は、市長が別に定める。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ryugasaki", "会議資料.md")]
    [InlineData("kuki", "資料3.md")]
    public void The_Word_file_is_valid_and_the_same_every_time(string city, string name)
    {
        var folder = Directory.CreateTempSubdirectory("regtext-packet-").FullName;
        try
        {
            var path = Path.Combine(folder, "資料.docx");
            Assert.Equal(ServiceOutcome.ToLookAt, Run(Repository.Regulations(city, "packet", name), path).Outcome);
            var bytes = File.ReadAllBytes(path);
            Assert.Empty(new DocxFile(bytes).Objections());
            Run(Repository.Regulations(city, "packet", name), path);
            Assert.Equal(bytes, File.ReadAllBytes(path));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_paper_of_Kuki_has_its_number_in_a_box_and_every_article()
    {
        var text = PacketFolder.Text(Run(Repository.Regulations("kuki", "packet", "資料3.md"), "-"));
        Assert.StartsWith("&#32;資料３（案）&#32;\n\n# 久喜市の保有する個人情報の適切な管理のための措置に関する規程\n", text, StringComparison.Ordinal);
        for (var i = 1; i <= 45; i++)
            Assert.Contains($"\n第{string.Concat($"{i}".Select(c => (char)(c - '0' + '０')))}条　", text, StringComparison.Ordinal);
    }
}
