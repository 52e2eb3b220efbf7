using RegText.Formats.Services;
using RegText.Formats.Tests.Word;
using RegText.Testing;

namespace RegText.Formats.Tests.Packets;

/// <summary>The packets of 龍ヶ崎市 and 久喜市, each by one run from the sources in <c>regulations</c>.</summary>
public class RealPacketTests
{
    private static ServiceResult Run(string path, string output) =>
        PacketService.Run(new PacketRequest(new(path)) { Output = output, Force = true }, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Told(ServiceResult result) =>
        result.Messages.Select(m => $"{m.Severity}: {m.Text.Replace(Repository.Regulations() + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}");

    [Fact]
    public void The_packet_of_Ryugasaki_is_made_by_one_run()
    {
        var result = Run(Repository.Regulations("ryugasaki", "packet", "会議資料.md"), "-");
        Assert.Equal(ServiceOutcome.ToLookAt, result.Outcome);
        var text = PacketFolder.Text(result);
        // The text of the regulation is proved against its source before it is printed; the golden file holds all that stands before it.
        var regulation = text.IndexOf("別紙1", text.IndexOf("添付資料", StringComparison.Ordinal) + 40, StringComparison.Ordinal);
        var aboutThePacket = Told(result).Where(m => m.Contains("/packet/", StringComparison.Ordinal)).Select(m => m + "\n");
        Golden.Equal("packets/ryugasaki.md", text[..regulation] + "…\n\n" + string.Concat(aboutThePacket));
        Assert.Contains("第43条　この規程に定めるもののほか、必要な事項は、市長が別に定める。", text, StringComparison.Ordinal);
    }

    /// <summary>Errors that the draft keeps as printed: the levels of a reference, an exception that lies elsewhere.</summary>
    [Theory]
    [InlineData("(78): R05 第5条第2項：「組織規則第4条第3号第1項」は、条、項、号の順になっていません。")]
    [InlineData("(127): R10 第18条第1項：除くとされている第35条は、範囲（第6章、第7章）の中にありません。")]
    [InlineData("(174): P08 第35条第1項第2号：名詞で終わる号の末尾には、「。」を付けません。")]
    public void What_the_draft_says_of_itself_that_is_not_so_is_told(string finding) =>
        Assert.Contains(Told(Run(Repository.Regulations("ryugasaki", "packet", "会議資料.md"), "-")), m => m.Contains(finding, StringComparison.Ordinal));

    /// <summary>「この規定」 and 「（以下、「保管施設」」 of the draft of 久喜市.</summary>
    [Theory]
    [InlineData("R12 第9条：「この規定」は、他の箇所では「この訓令」と書かれています。")]
    [InlineData("D04 第33条第1項：「以下、「」は、「以下「」と書きます。")]
    public void So_it_is_told_of_Kuki(string finding) =>
        Assert.Contains(Told(Run(Repository.Regulations("kuki", "packet", "資料3.md"), "-")), m => m.Contains(finding, StringComparison.Ordinal));

    /// <summary>The 目次 that is printed is made from the text: 第6章 under its own name, no 付則 that is not there.</summary>
    [Fact]
    public void The_table_of_contents_that_is_printed_cannot_differ_from_the_text()
    {
        var text = PacketFolder.Text(Run(Repository.Regulations("ryugasaki", "packet", "会議資料.md"), "-"));
        Assert.Contains("第6章　情報システムにおける安全の確保等（第18条—第32条）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("情報システムにおける安全等の確保（第18条", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n付則\n", text, StringComparison.Ordinal);
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
        Assert.StartsWith("資料３（案）\n\n# 久喜市の保有する個人情報の適切な管理のための措置に関する規程\n", text, StringComparison.Ordinal);
        for (var i = 1; i <= 45; i++)
            Assert.Contains($"\n第{string.Concat($"{i}".Select(c => (char)(c - '0' + '０')))}条　", text, StringComparison.Ordinal);
    }
}
