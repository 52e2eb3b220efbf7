using RegText.Formats.Services;

namespace RegText.Formats.Tests.Packets;

/// <summary>
/// What the real packet of 龍ヶ崎市 said of its own draft and that was not so. Where the author types it, it is reported with its place; where a block
/// computes it, it cannot happen.
/// </summary>
public sealed class ContradictionTests : IDisposable
{
    /// <summary>Rows of the overview as they were printed.</summary>
    private const string PrintedOverview = """
        ---
        対象: 規程.txt
        ---
        # 規程内容の概要

        | 構成 | < | 該当条項 | 主な規定の概要 |
        |---|---|---|---|
        | 第1章 | 総則 | 第1条・第2条 | 総則的事項 |
        | 第2章 | 管理体制 | 第3条～第7条 | 会議体 |
        | 第3章 | 教育研修 | 第8条 | 研修 |
        | 第4章 | 職員等の責務 | 第9条 | 責務 |
        | 第5章 | 保有個人情報の取扱い | 第10条～第17条 | 複製は必要最小限。 |
        | 第6章 | 情報システムにおける安全等の確保 | 第18条～第32条 | アクセス制限、記録、監視 |
        | 第7章 | 電算室等の安全管理 | 第33条・第34条 | セキュリティーポリシーを準用。 |
        | 第8章 | 保有個人情報の提供及び業務の委託等 | 第35条・第36条 | 具体的には第36条の1～8号の明記などを記載。 |
        | 第9章 | サイバーセキュリティの確保及び安全管理上の問題への対応 | 第36条～第39条 | 遵守すべき法令等。 |
        | 第10章 | 監査及び点検の実施 | 第40条～第43条 | 監査、点検等の評価。 |
        """;

    private readonly PacketFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_printed_overview_is_contradicted_row_by_row_and_nothing_else_is_said()
    {
        Assert.Equal(
            [
                "(13): M04 第6章の名が「情報システムにおける安全等の確保」ですが、「龍ヶ崎市保有個人情報安全管理措置規程」では「情報システムにおける安全の確保等」です。どちらかに合わせてください。",
                "(14): M05 第7章の該当条項が「第33条・第34条」ですが、「龍ヶ崎市保有個人情報安全管理措置規程」では第33条です。",
                "(15): M05 第8章の該当条項が「第35条・第36条」ですが、「龍ヶ崎市保有個人情報安全管理措置規程」では第34条・第35条です。",
                "(15): M03 「第36条の1～8号」は、「龍ヶ崎市保有個人情報安全管理措置規程」にない号を含みます（第36条の号は6つです）。第35条には第8号まであります。番号を確認してください。",
                "(15): M08 「第36条の1～8号」は第9章「サイバーセキュリティの確保及び安全管理上の問題への対応」の条ですが、第8章「保有個人情報の提供及び業務の委託等」の所に書いてあります。番号を確認してください。",
            ],
            _folder.Findings(PrintedOverview));
    }

    [Fact]
    public void The_computed_overview_has_the_articles_of_the_text_and_each_article_once()
    {
        var text = PacketFolder.Text(_folder.Run("::: 概要 規程.txt\n:::\n"));
        Assert.Contains("| 第7章 | 電算室等の安全管理 | 第33条 |", text, StringComparison.Ordinal);
        Assert.Contains("| 第8章 | 保有個人情報の提供及び業務の委託等 | 第34条・第35条 |", text, StringComparison.Ordinal);
        Assert.Contains("| 第9章 | サイバーセキュリティの確保及び安全管理上の問題への対応 | 第36条～第39条 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_about_a_chapter_under_the_name_of_the_table_of_contents_are_told_with_the_name_of_the_text()
    {
        var findings = _folder.Findings("""
            ::: 概要 規程.txt
            ## 情報システムにおける安全等の確保
            暗号化
            ## 第8章　保有個人情報の提供及び業務の委託等
            具体的には第36条の1～8号の明記などを記載。
            :::
            """);
        Assert.Equal("(2): M07 「情報システムにおける安全等の確保」という章が規程にありません。第6章「情報システムにおける安全の確保等」ではありませんか。", findings[1]);
        Assert.StartsWith("(1): M06 第1章「総則」、第2章「管理体制」、", findings[0], StringComparison.Ordinal);
        Assert.StartsWith("(5): M03 「第36条の1～8号」は、", findings[2], StringComparison.Ordinal);
        Assert.StartsWith("(5): M08 「第36条の1～8号」は第9章", findings[3], StringComparison.Ordinal);
        Assert.Equal(4, findings.Count);
    }

    [Theory]
    [InlineData("別紙1の第41条から第45条までを見る。", "「第45条」は、「龍ヶ崎市保有個人情報安全管理措置規程」にありません（本則は第43条までです）。番号を確認してください。")]
    [InlineData("第4条第3号第1項に規定する。", "「第4条第3号第1項」は、「龍ヶ崎市保有個人情報安全管理措置規程」にありません（第4条は、あります）。番号を確認してください。")]
    [InlineData("第11章を見る。", "「第11章」は、「龍ヶ崎市保有個人情報安全管理措置規程」にありません。番号を確認してください。")]
    [InlineData("保有個人情報安全管理措置規程第50条を見る。", "「第50条」は、「龍ヶ崎市保有個人情報安全管理措置規程」にありません（本則は第43条までです）。番号を確認してください。")]
    public void A_number_that_the_regulation_does_not_have_is_told(string prose, string message) =>
        Assert.Equal([$"(5): M03 {message}"], _folder.Findings($"---\n対象: 規程.txt\n---\n\n{prose}\n"));

    [Theory]
    [InlineData("第35条第1項各号及び第36条第6号を見る。")]
    [InlineData("第35条の1～8号を見る。")]
    [InlineData("個人情報の保護に関する法律第66条第1項を見る。")]
    [InlineData("監査規程第110条の規定に基づく。")]
    [InlineData("法第69条第2項第3号及び第400条の規定による。")]
    [InlineData("「第90条」という字句を引く。")]
    public void A_number_that_is_there_or_that_belongs_to_another_law_is_left_alone(string prose) =>
        Assert.Empty(_folder.Findings($"---\n対象: 規程.txt\n---\n\n{prose}\n"));

    [Fact]
    public void A_number_belongs_to_the_regulation_whose_blocks_stand_in_the_same_passage()
    {
        var findings = _folder.Findings("""
            # 私物スマートフォン
            第12条第2項と第12条第3項を見る。

            ::: 新旧対照表 改正前.txt 改正後.txt
            :::

            # 個人情報
            第43条を見る。

            ::: 目次 規程.txt
            :::
            """);
        Assert.Equal(["(2): M03 「第12条第3項」は、「龍ヶ崎市コンピュータ等運用管理規程」にありません（第12条は、あります）。番号を確認してください。"], findings);
    }

    [Fact]
    public void A_number_of_which_nobody_says_what_it_belongs_to_is_counted_as_not_looked_up() =>
        Assert.Equal(
            ["(1): M16 「第5条」のような条の番号2か所は、どの規程の条か分からないので、確かめていません。「::: 対象 規程.txt」を入れるか、書誌情報に「対象: 規程.txt」を書いてください。"],
            _folder.Findings("第5条と第99条を見る。\n"));

    /// <summary>別表 and 一覧表 of the audit list different items: 9 and 8 of people, 5 and 7 of things.</summary>
    [Fact]
    public void An_audit_typed_a_second_time_with_other_items_is_told()
    {
        var findings = _folder.Findings("""
            ○人的セキュリティ

            | 監査項目 | 適正に実施している課等 |
            |---|---|
            | 1 情報資産等の業務以外の目的での使用禁止(職員等による業務以外の目的での情報資産の持ち出し) | 健康増進課 |
            | 2 私物パソコン等の持込制限(職員等による私物のパソコン及び記録媒体の庁舎内への持込は行われていない。) | 健康増進課 |
            | 3(1) パソコンの取扱い(離席時には、適切な措置が講じられている。) | 健康増進課 |
            | 3(2) パソコンの取扱い(デスクトップに文書等を保存していない。) | 健康増進課 |
            | 4 ID・パスワードの取扱い(職員等のパスワードは知られないように取扱われている。) | 健康増進課 |
            | 5 イントラネットにおけるメール送信(「to」、「cc」、「bcc」を正しく使い分けている。) | 健康増進課 |
            | 6(1) 公務用USBメモリの取扱い(データを保存していない。) | 健康増進課 |
            | 6(2) 公務用USBメモリの取扱い(適正に保管されている | 健康増進課 |
            | 7 セキュリティ研修への参加(積極的に参加している。) | 健康増進課 |

            ○物的セキュリティ

            | 監査項目 | 適正に実施している課等 |
            |---|---|
            | 1 機器の取付け | 健康増進課 |
            | 2 通信ケーブル等の保護 | 健康増進課 |
            | 3 机上のパソコンの取扱い | 健康増進課 |
            | 4 サーバの機器の定期保守 | 健康増進課 |
            | 5 サーバ障害対策の手順 | 健康増進課 |

            ::: 監査一覧 監査.csv
            :::
            """);
        Assert.Equal(2, findings.Count);
        Assert.Equal($"(3): M09 同じ監査が2か所にあり、項目が違います（{_folder["監査.csv"]}の「人的セキュリティに関して」は8件、この表は9件）。"
            + "この表だけにあるもの：2 私物パソコン等の持込制限。一方の一覧から「::: 監査項目別」「::: 監査一覧」で作ってください。", findings[0]);
        Assert.StartsWith($"(17): M09 同じ監査が2か所にあり、項目が違います（{_folder["監査.csv"]}の「物的セキュリティに関して」は7件、この表は5件）。", findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_lists_of_one_audit_with_other_items_are_told()
    {
        _folder.Write("監査2.csv", "区分,監査項目,健康増進課\n人的セキュリティに関して,1 情報資産等の業務以外の目的での使用禁止,○\n");
        var findings = _folder.Findings("::: 監査一覧 監査.csv\n:::\n\n::: 監査項目別 監査2.csv\n:::\n");
        Assert.Contains("(4): M09 「人的セキュリティに関して」：同じ監査が2か所にあり、項目が違います", Assert.Single(findings), StringComparison.Ordinal);
    }

    /// <summary>The printed list names what was mended, and no section has △ for it.</summary>
    [Fact]
    public void A_remedy_without_a_mark_is_told_with_its_line_in_the_list() =>
        Assert.Equal(
            ["(19): M11 「2 サーバ機器等の取り扱い（1）定期的な点検の実施」に改善内容がありますが、△も×もありません。"],
            _folder.Of(_folder.Run("::: 監査報告 監査.csv\n# {課}\n:::\n"), "監査.csv"));

    [Fact]
    public void A_cross_with_nothing_to_object_and_marks_without_an_opinion_are_told()
    {
        _folder.Write("監査.csv", "区分,監査項目,甲課,乙課\n人的,1 施錠,×,△\n人的,所見,適正である。,\n人的,指摘事項,なし,\n");
        Assert.Equal(
            ["(2): M11 乙課の「1 施錠」は△ですが、「人的」の所見がありません。課の報告に載りません。", "(4): M11 甲課の「人的」に×が1件ありますが、指摘事項が「なし」です。"],
            _folder.Of(_folder.Run("::: 監査報告 監査.csv\n# {課}\n:::\n"), "監査.csv"));
    }

    [Fact]
    public void A_weekday_of_another_day_and_a_day_that_does_not_exist_are_told_wherever_they_stand()
    {
        var findings = _folder.Findings("---\n会議: 委員会\n日付: 令和7年2月10日（火）\n---\n令和6年12月27日（金）、令和7年2月30日\n");
        Assert.Equal(2, findings.Count);
        Assert.StartsWith("(3): M12 「火」：この日は、月曜日です。", findings[0], StringComparison.Ordinal);
        Assert.StartsWith("(5): M12 「令和7年2月30日」：", findings[1], StringComparison.Ordinal);
    }

    /// <summary>What the draft says of itself, such as 本項, is told with the file and line of the draft.</summary>
    [Fact]
    public void What_a_printed_regulation_says_in_two_ways_is_told_at_its_own_line()
    {
        var result = _folder.Run("::: 全文 規程.txt\n:::\n");
        Assert.Equal(ServiceOutcome.ToLookAt, result.Outcome);
        var findings = _folder.Of(result, "規程.txt");
        Assert.Contains(findings, f => f.StartsWith("(174): R07 第35条第1項第2号：", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.StartsWith("(174): P08 第35条第1項第2号：", StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_of_a_guideline_that_names_an_article_which_is_not_there_is_told_and_the_others_stand_at_the_end()
    {
        _folder.Write("指針.csv", "項目,規定項目の詳細,条\n管理体制,総括保護管理者,総括管理者\n管理体制,委員会,保有個人情報の適切な管理のための委員会\n教育研修,研修,第8条\n監査,監査,-\n");
        var result = _folder.Run("::: 指針対照 規程.txt 指針.csv\n:::\n");
        Assert.Equal(
            ["(3): M13 「保有個人情報の適切な管理のための委員会」という見出しの条が、「龍ヶ崎市保有個人情報安全管理措置規程」にありません。「保有個人情報の適切な管理のための会議」（第7条）ではありませんか。"],
            _folder.Of(result, "指針.csv"));
        Assert.Contains("| 管理体制 | 総括保護管理者 | 第3条 | 総括管理者 |", PacketFolder.Text(result), StringComparison.Ordinal);
        Assert.Contains("| 監査 | 監査 | （規定なし） |", PacketFolder.Text(result), StringComparison.Ordinal);
        Assert.Contains("| 指針の項目に当たらない条 |  | 第1条<br>第2条<br>第4条", PacketFolder.Text(result), StringComparison.Ordinal);
    }
}
