using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary><c>regtext packet</c> and <c>regtext outline</c> on the real program.</summary>
public class PacketTests
{
    private const string Regulation = """
        　　　会館規程

        　　　第1章　総則
        　（趣旨）
        第1条　この規程は、会館について定める。
        　　　第2章　使用
        　（申請）
        第2条　使用する者は、前条の会館を次の各号により申請する。
        　(1)　氏名
        　(2)　日時
        """;

    private const string Packet = """
        ---
        題: 会館規程について
        会議: 第1回会館運営委員会
        日付: 令和7年2月10日（月）
        場所: 会議室
        資料番号: 資料1
        対象: 会館規程.txt
        ---
        第3条を見る。

        ::: 概要 会館規程.txt
        ## 総則
        総則的事項
        ## 使用
        第2条第3号を見る。
        :::
        """;

    [Fact]
    public void A_packet_is_saved_and_what_contradicts_its_source_is_told_with_exit_code_1()
    {
        using var place = new Workplace();
        place.Make("会館規程.txt", Regulation);
        place.Make("資料.md", Packet);
        Assert.Equal(1, place.Run(["packet", "資料.md"]).ExitCode);
        Assert.True(File.Exists(place["会議資料_会館規程について.docx"]));
        File.Delete(place["会議資料_会館規程について.docx"]);
        place.Tell("packet", "資料.md", "-o", "-");
        place.Make("資料.md", Packet.Replace("第3条を", "第2条を", StringComparison.Ordinal).Replace("第3号", "第2号", StringComparison.Ordinal));
        Assert.Equal(0, place.Run(["packet", "資料.md", "-o", "資料.html"]).ExitCode);
        Golden.Equal("packet.txt", place.Log);
    }

    [Fact]
    public void Sources_are_looked_for_beside_the_packet_wherever_the_program_is_started()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place["会議"]);
        place.Make("会議/会館規程.txt", Regulation);
        place.Make("会議/資料.md", "::: 目次 会館規程.txt\n:::\n");
        Assert.Equal((0, "目次\n\n第1章　総則（第1条）\n\n第2章　使用（第2条）\n"), (place.Run(["packet", "会議/資料.md", "-o", "-"]) is var run ? run.ExitCode : 0, run.Output.Split("\n<!--")[0]));
    }

    [Fact]
    public void A_packet_with_a_hole_is_refused()
    {
        using var place = new Workplace();
        place.Make("会館規程.txt", Regulation);
        place.Make("資料.md", "本文\n\n::: 全文 ない規程.txt\n:::\n");
        place.Make("名前.md", "::: 全部 会館規程.txt\n:::\n");

        place.Refuses("packet", "ない.md");
        place.Refuses("packet", "資料.md");
        place.Refuses("packet", "名前.md");
        place.Refuses("packet", "名前.md", "--profile", "ない");
        place.Refuses("outline", "会館規程.txt", "-o", "構成.pdf");
        place.Refuses("outline", "会館規程.txt", "--summary", "会館規程.txt");
        Golden.Equal("packet-refused.txt", place.Log);
    }

    [Fact]
    public void A_source_is_never_written_over()
    {
        using var place = new Workplace();
        place.Make("会館規程.md", Regulation);
        place.Make("資料.md", "::: 全文 会館規程.md\n:::\n");
        Assert.Equal(2, place.Run(["packet", "資料.md", "-o", "会館規程.md", "--force"]).ExitCode);
        Assert.Equal(2, place.Run(["packet", "資料.md", "-o", "資料.md", "--force"]).ExitCode);
        Assert.Equal(Regulation, File.ReadAllText(place["会館規程.md"]));
    }

    [Fact]
    public void The_structure_of_a_regulation_is_shown_in_every_format()
    {
        using var place = new Workplace();
        place.Make("会館規程.txt", Regulation);
        place.Make("概要.md", "## 総則\n総則的事項\n## 利用\n申請の方法\n");
        Assert.Equal(0, place.Run(["outline", "会館規程.txt"]).ExitCode);
        File.Delete(place["構成_会館規程.docx"]);
        place.Tell("outline", "会館規程.txt", "-o", "-");
        Assert.Equal(1, place.Tell("outline", "会館規程.txt", "--summary", "概要.md", "-o", "構成.md", "--force").ExitCode);
        foreach (var name in new[] { "構成.html", "構成.txt" }) Assert.Equal(0, place.Run(["outline", "会館規程.txt", "-o", name]).ExitCode);
        Golden.Equal("outline.txt", place.Log + File.ReadAllText(place["構成.md"]));
    }
}
