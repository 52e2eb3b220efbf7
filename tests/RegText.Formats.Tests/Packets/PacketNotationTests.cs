using System.Text;
using RegText.Documents;
using RegText.Documents.Packets;
using RegText.Formats.Reading.Packets;
using RegText.Formats.Services;
using RegText.Testing;

namespace RegText.Formats.Tests.Packets;

/// <summary>The notation of a packet: what a secretary types in Notepad, and what it becomes.</summary>
public class PacketNotationTests
{
    private const string Example = """
        ---
        題: 見本
        対象: 規程.txt
        ---

        # 大きな見出し
        ## 中の見出し
        一行は一行のまま
        次の行も次の行のまま
        　一字下げは段落の始まり
        　　二字下げは全体の字下げ
        **強調**した語と、<!-- 注は残らない -->普通の語
        ---
        - 点の項目
          続きの行
          - 内側の項目
        1. 番号の項目
        2. 次の項目
        10) 括弧の番号

        | 監査内容 | 課 | < | 計 |
        |---|:---:|:---:|---|
        | ^ | 健康 | 介護 | ^ |
        | 一<br>・点の付いた長い行 | ○ | △ | 2 |

        ::: 概要 "名に 空白.txt" 施行=公布の日
        ## 総則
        - 概要の文
        :::
        > 引用

        1　番号のある行
        """;

    private static PacketDraft Read(string text) => PacketReader.Read(AuthoredFile.Read(Encoding.UTF8.GetBytes(text), "資料.md").Value!);

    [Fact]
    public void Each_notation_becomes_what_the_guide_says()
    {
        var draft = Read(Example);
        Assert.Empty(draft.Findings);
        Golden.Equal("packets/notation.txt", Print(draft.Parts, ""));
    }

    [Theory]
    [InlineData("::: 新旧対照表 a b\n本文\n", "(1): M01 「::: 新旧対照表 a b」の終わりの「:::」の行がありません。終わりに「:::」だけの行を入れてください。")]
    [InlineData("本文\n\n:::\n:::\n", "(3): M01 「:::」の後に名前がありません。「::: 新旧対照表 改正前.txt 改正後.txt」のように書いてください。")]
    [InlineData("：：： 新旧対照表 a b\n", "(1): M01 「：：：」が全角です。半角の「:::」に直してください。")]
    [InlineData("::: 対照表 a b\n:::\n", "(1): M01 「::: 対照表」：この名前のものは作れません。「新旧対照表」ではありませんか。")]
    [InlineData("::: 新旧対照表 改正前.txt\n:::\n", "(1): M01 「::: 新旧対照表」：「::: 新旧対照表 改正前.txt 改正後.txt」のように書いてください。")]
    [InlineData("::: 全文 ない.txt\n:::\n", "(1): M02 「::: 全文」：")]
    [InlineData("::: 目次 改正後.txt\n:::\n", "(1): M01 「::: 目次」：この規程には章がないので、目次を作れません。")]
    [InlineData("::: 改め文 改正前.txt 改正前.txt\n:::\n", "(1): M02 「::: 改め文」：変更はありません")]
    [InlineData("::: 改め文 改正前.txt 改正後.txt 施行=いつか\n:::\n", "(1): M01 「::: 改め文」：施行=「いつか」を日付として読めません。")]
    [InlineData("::: 参照条文 規程.txt 第99条\n:::\n", "(1): M02 「::: 参照条文」：「第99条」は、規程.txtにありません。")]
    [InlineData("::: 監査報告 監査.csv\n{課}の{係}\n:::\n", "(1): M01 {係}に当たる語がありません。")]
    [InlineData("---\n用紙: B5\n---\n本文\n", "(2): M01 用紙に「B5」は使えません。A4縦又はA4横にしてください。")]
    [InlineData("---\n資料番: 資料1\n---\n本文\n", "(2): M14 書誌情報の「資料番」は使いません。「資料番号」ではありませんか。")]
    public void What_cannot_be_made_is_told_with_its_line(string packet, string finding)
    {
        using var folder = new PacketFolder();
        var result = folder.Run(packet, "資料.docx");
        Assert.Contains(folder.Of(result, "資料.md"), f => f.StartsWith(finding, StringComparison.Ordinal));
        // A packet with a hole is not handed out; a key that means nothing does no harm.
        Assert.Equal(finding.Contains("M14", StringComparison.Ordinal) ? ServiceOutcome.ToLookAt : ServiceOutcome.CannotDo, result.Outcome);
        Assert.Equal(result.Outcome == ServiceOutcome.ToLookAt, File.Exists(folder["資料.docx"]));
    }

    [Fact]
    public void A_packet_nested_too_deep_is_told_and_nothing_is_thrown()
    {
        using var folder = new PacketFolder();
        Assert.Equal(ServiceOutcome.CannotDo, folder.Run(new string('>', 5000) + "本文\n").Outcome);
    }

    [Theory]
    [InlineData("a,b\n\"一,\"\"二\"\"\n三\",四\n\n五,六", "1:a|b 2:一,\"二\"/三|四 5:五|六")]
    [InlineData("a\tb\r\n一\t二\r\n", "1:a|b 2:一|二")]
    public void A_list_from_Excel_keeps_its_cells_and_lines(string csv, string rows) =>
        Assert.Equal(rows, string.Join(' ', ListReader.Csv(csv).Select(r => $"{r.Line}:{string.Join('|', r.Cells).Replace('\n', '/')}")));

    private static string Print(IEnumerable<PacketPart> parts, string indent) => string.Concat(parts.Select(part => part switch
    {
        PacketText text => $"{indent}{part.Line}: {Blocks(text.Block)}",
        PacketTable table => $"{indent}{part.Line}: rows {string.Join(',', table.RowLines)} spans {string.Join(',', table.Table.Rows.Select(r => string.Concat(r.Cells.Select(c => c.Span))))}\n{Blocks(table.Table)}",
        PacketBlock block => $"{indent}{part.Line}: ::: {block.Name} [{string.Join("][", block.Arguments)}]\n{Print(block.Content, indent + "  ")}",
        _ => $"{indent}{part.Line}: page break\n",
    }));

    private static string Blocks(Block block) => string.Join('\n', new Document("", new PageSetup(), [block]).DebugPrint().Split('\n').Skip(1));
}
