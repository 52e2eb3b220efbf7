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

    /// <summary>
    /// What the printed regulations say of themselves that is not so (packet-tables: the draft in itself, the other municipalities). The code of the rule and the place
    /// are held here; its words are the rule's.
    /// </summary>
    [Theory]
    [InlineData("ryugasaki/保有個人情報安全管理措置規程.txt", "(53): T02 ", "情報システムにおける安全の確保等")]
    [InlineData("ryugasaki/保有個人情報安全管理措置規程.txt", "(58): T05 ", "目次に附則がありますが")]
    [InlineData("ryugasaki/保有個人情報安全管理措置規程.txt", "(78): R05 第5条第2項：", "第4条第3号第1項")]
    [InlineData("ryugasaki/保有個人情報安全管理措置規程.txt", "(100): U05 ", "取扱う")]
    [InlineData("ryugasaki/保有個人情報安全管理措置規程.txt", "(127): R10 第18条第1項：", "第35条")]
    [InlineData("ryugasaki/保有個人情報安全管理措置規程.txt", "(127): D08 第18条第1項：", "セキュリティ規程")]
    [InlineData("ryugasaki/保有個人情報安全管理措置規程.txt", "(174): P08 第35条第1項第2号：", "「。」")]
    [InlineData("ryugasaki/保有個人情報安全管理措置規程.txt", "(191): C01 第36条第2号：", "昭和45年法律第48号")]
    [InlineData("sayama/特定個人情報等の取扱いに関する管理規程.txt", ": T01 ", "第3章")]
    [InlineData("kuki/保有する個人情報の適切な管理のための措置に関する規程.txt", ": R12 第9条：", "この規定")]
    [InlineData("kuki/保有する個人情報の適切な管理のための措置に関する規程.txt", ": D04 第33条第1項：", "以下、")]
    [InlineData("kuki/保有する個人情報の適切な管理のための措置に関する規程.txt", ": D06 第43条：", "各課室等")]
    public void What_a_printed_regulation_says_of_itself_that_is_not_so_is_told(string regulation, string codeAndPlace, string words)
    {
        using var folder = new PacketFolder();
        File.Copy(Repository.Regulations(regulation.Split('/')), folder["規程.txt"], overwrite: true);
        Assert.Contains(folder.Of(folder.Run("::: 全文 規程.txt\n:::\n"), "規程.txt"),
            f => f.Contains(codeAndPlace, StringComparison.Ordinal) && f.Contains(words, StringComparison.Ordinal));
    }

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

    /// <summary>The template of a packet, with its lists, beside regulations of the names that it uses.</summary>
    [Fact]
    public void The_template_of_a_packet_can_be_made_as_it_is()
    {
        using var folder = new PacketFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "templates", "packet"))) File.Copy(file, folder[Path.GetFileName(file)], overwrite: true);
        var result = Run(folder["会議資料.md"], folder["会議資料.docx"]);
        // Nobody has written about the chapters behind the first one, and the draft has its own faults.
        Assert.StartsWith("(56): M06 第2章「管理体制」", Assert.Single(folder.Of(result, "会議資料.md")), StringComparison.Ordinal);
        Assert.Empty(folder.Of(result, "監査.csv"));
        Assert.Empty(folder.Of(result, "指針対応.csv"));
        Assert.Empty(new DocxFile(File.ReadAllBytes(folder["会議資料.docx"])).Objections());
    }

    /// <summary>Every kind of block, each alone: what the guide promises is made.</summary>
    [Theory]
    [InlineData("新旧対照表 改正前.txt 改正後.txt", "職員は、")]
    [InlineData("改め文 改正前.txt 改正後.txt 施行=公布の日", "この訓令は、公布の日から施行する。")]
    [InlineData("一部改正 改正前.txt 改正後.txt 施行=令和7年4月1日", "次の表の改正前の欄に掲げる規定を")]
    [InlineData("読み合わせ 改正前.txt 改正後.txt", "読み手")]
    [InlineData("全文 規程.txt", "第6章　情報システムにおける安全等の確保（第18条—第32条）")]
    [InlineData("全文 規程.txt 目次=作り直す", "第6章　情報システムにおける安全の確保等（第18条—第32条）")]
    [InlineData("目次 規程.txt", "第8章　保有個人情報の提供及び業務の委託等（第34条・第35条）")]
    [InlineData("概要 規程.txt", "| 第7章 | 電算室等の安全管理 | 第33条 | 入退管理 |")]
    [InlineData("条文一覧 規程.txt", "| 第10章　監査及び点検の実施 | 第40条 | 監査 |")]
    [InlineData("参照条文 規程.txt 第35条第4項 第38条", "第３７条　保有個人情報の漏えい等安全管理の上で問題となる事案")]
    [InlineData("監査項目別 監査.csv", "| 健康増進課、介護保険課、下水道課、学校給食センター、監査委員事務局 | 文化・生涯学習課 | なし |")]
    public void Each_kind_of_block_prints_what_it_is_for(string block, string words)
    {
        using var folder = new PacketFolder();
        Assert.Contains(words, PacketFolder.Text(folder.Run($"::: {block}\n:::\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_guideline_stands_beside_the_articles_that_answer_it_and_says_that_they_are_candidates()
    {
        using var folder = new PacketFolder();
        File.Copy(Directory.GetFiles(Repository.Regulations("guideline")).Single(), folder["指針.md"]);
        var text = PacketFolder.Text(folder.Run("::: 比較 指針.md 規程.txt\n:::\n"));
        Assert.Contains("アクセス制限 | 第10条（アクセス制限）<br>&#12288;確実 |", text, StringComparison.Ordinal);
        Assert.Contains("（基準の項目に当たらない規定） | 第1条（趣旨）", text, StringComparison.Ordinal);
        Assert.Contains("規定の当否や、指針に合っているかどうかを判断するものではありません。", text, StringComparison.Ordinal);
        Assert.Equal(ServiceOutcome.CannotDo, folder.Run("::: 比較 ない.md 規程.txt\n:::\n").Outcome);
    }

    [Fact]
    public void Provisions_of_another_regulation_are_printed_when_it_is_given()
    {
        using var folder = new PacketFolder();
        folder.Write("本則.txt", "　　　会館使用規程\n第1条　会館規程第2条の会館を使用する者は、届け出る。\n");
        folder.Write("会館.txt", "　　　会館規程\n第1条　定める。\n第2条　会館は、三棟とする。\n");
        var text = PacketFolder.Text(folder.Run("::: 参照条文 本則.txt 第1条 会館.txt\n:::\n"));
        Assert.StartsWith("### 会館規程（抜粋）\n\n第2条　会館は、三棟とする。\n", text, StringComparison.Ordinal);
        Assert.Equal(ServiceOutcome.CannotDo, folder.Run("::: 参照条文 本則.txt 第1条\n:::\n").Outcome);
    }
}
