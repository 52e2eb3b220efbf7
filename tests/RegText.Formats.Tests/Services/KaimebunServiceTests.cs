using System.Text;
using RegText.Documents;
using RegText.Formats.Services;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.Services;

/// <summary>The amending instrument in sentences, from two files to one.</summary>
public sealed class KaimebunServiceTests : IDisposable
{
    private const string Old = "---\n題名: 会館規程\n番号: 平成20年龍ヶ崎市訓令第5号\n種別: 訓令\n自治体: 龍ヶ崎市\n---\n　　　会館規程\n　（館長）\n第1条　会館に館長を置く。\n　（事務）\n第2条　館長は、次の事務を行う。\n　(1)　管理に関すること。\n　(2)　会計に関すること。\n　　　附　則\n　この訓令は、公布の日から施行する。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private ServiceResult Run(string old, string @new, Func<AmendRequest, AmendRequest>? with = null)
    {
        var request = new AmendRequest(new(Write("旧.txt", old)), new(Write("新.txt", @new))) { Output = "-" };
        return AmendService.Run(with?.Invoke(request) ?? request, TestContext.Current.CancellationToken);
    }

    private static string Text(ServiceResult result) => Encoding.UTF8.GetString(result.Content!);

    [Fact]
    public void The_instrument_has_its_title_its_sentences_and_its_own_supplementary_provision()
    {
        var result = Run(Old, Old.Replace("　(2)", "　(2)　催事に関すること。\n　(3)", StringComparison.Ordinal), r => r with { Enforcement = EnforcementDate.Read("令和7年4月1日") });
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        Assert.Equal("""
            龍ヶ崎市訓令第　　号
            　　　会館規程の一部を改正する訓令
            　会館規程（平成20年龍ヶ崎市訓令第5号）の一部を次のように改正する。
            　第2条中第2号を第3号とし、第1号の次に次の1号を加える。
            　(2)　催事に関すること。
            　　　附　則
            　この訓令は、令和7年4月1日から施行する。

            """, Text(result), ignoreLineEndingDifferences: true);
        Assert.EndsWith("改め文の指示2件（うち、字句で示せず全部を改めたもの0件）。適用して改正後と一致", result.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".docx")]
    public void What_is_saved_gives_the_new_text_when_it_is_applied(string extension)
    {
        var (old, @new) = (Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正前.txt"), Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正後.txt"));
        var amendment = Path.Combine(_folder, "改め文" + extension);
        Assert.Equal(ServiceOutcome.Done, AmendService.Run(new AmendRequest(new(old), new(@new)) { Output = amendment }, TestContext.Current.CancellationToken).Outcome);

        var applied = ApplyService.Run(new ApplyRequest(new(old), new(amendment)) { Output = "-" }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.Done, applied.Outcome);
        Assert.Contains("2　職員は、前項ただし書の規定により持ち込んだスマートフォン及びタブレットは、原則として、勤務時間中に私用で使用してはならない。", Text(applied), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".docx")]
    public void Rows_of_tables_are_read_back_from_every_format(string extension)
    {
        var table = Old + "別表（第1条関係）\n｜室名｜額｜\n｜会議室｜500円｜\n｜ホール｜2,000円｜\n";
        var (old, @new) = (Write("旧.txt", table), Write("新.txt", table.Replace("｜ホール", "｜研修室｜700円｜\n｜和室｜｜\n｜ホール", StringComparison.Ordinal)));
        var amendment = Path.Combine(_folder, "改め文" + extension);
        Assert.Equal(ServiceOutcome.Done, AmendService.Run(new AmendRequest(new(old), new(@new)) { Output = amendment }, TestContext.Current.CancellationToken).Outcome);
        Assert.Contains("｜和室｜｜", Text(ApplyService.Run(new ApplyRequest(new(old), new(amendment)) { Output = "-" }, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".docx")]
    public void Several_regulations_have_an_article_each_and_each_is_applied_by_its_title(string extension)
    {
        var other = Old.Replace("会館", "図書室", StringComparison.Ordinal).Replace("第5号", "第6号", StringComparison.Ordinal);
        var (newFirst, newOther) = (
            Old.Replace("　（事務）\n第2条", "　（副館長）\n第2条　会館に副館長を置く。\n　（事務）\n第3条", StringComparison.Ordinal),
            other.Replace("　(2)", "　(2)　催事に関すること。\n　(3)", StringComparison.Ordinal));
        var amendment = Path.Combine(_folder, "改め文" + extension);
        var request = new AmendRequest(new(Write("旧.txt", Old)), new(Write("新.txt", newFirst)))
        {
            Output = amendment, Further = [(new(Write("旧2.txt", other)), new(Write("新2.txt", newOther)))], Explain = true,
        };
        var made = AmendService.Run(request, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.Done, made.Outcome);
        Assert.Contains("【図書室規程】\n第2条中第2号を第3号とし", made.Report, StringComparison.Ordinal);
        if (extension == ".txt")
        {
            Assert.Equal("""
                龍ヶ崎市訓令第　　号
                　　　会館規程及び図書室規程の一部を改正する訓令
                　（会館規程の一部改正）
                第1条　会館規程（平成20年龍ヶ崎市訓令第5号）の一部を次のように改正する。
                　　第2条を第3条とし、第1条の次に次の1条を加える。
                　　（副館長）
                　第2条　会館に副館長を置く。
                　（図書室規程の一部改正）
                第2条　図書室規程（平成20年龍ヶ崎市訓令第6号）の一部を次のように改正する。
                　　第2条中第2号を第3号とし、第1号の次に次の1号を加える。
                　　(2)　催事に関すること。
                　　　附　則
                　この訓令は、令和　　年　　月　　日から施行する。

                """, File.ReadAllText(amendment), ignoreLineEndingDifferences: true);
        }
        foreach (var (before, after) in new[] { ("旧.txt", newFirst), ("旧2.txt", newOther) })
        {
            var applied = ApplyService.Run(new ApplyRequest(new(Path.Combine(_folder, before)), new(amendment)) { Output = "-" }, TestContext.Current.CancellationToken);
            Assert.Equal(ServiceOutcome.Done, applied.Outcome);
            Assert.Equal(Body(after), Body(Text(applied)));
        }

        static string Body(string text) => WhiteSpace.Remove(text[text.LastIndexOf("---", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void A_regulation_that_is_amended_twice_is_cited_with_its_number_once()
    {
        var later = Old.Replace("会計", "会計及び契約", StringComparison.Ordinal);
        var latest = later.Replace("管理に", "管理運営に", StringComparison.Ordinal);
        var result = Run(Old, later, r => r with { Further = [(new(Write("旧2.txt", later)), new(Write("新2.txt", latest)))] });
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        Assert.Contains("　　　会館規程の一部を改正する訓令\n", Text(result), StringComparison.Ordinal);
        Assert.Contains("第2条　会館規程の一部を次のように改正する。\n", Text(result), StringComparison.Ordinal);
        var applied = ApplyService.Run(new ApplyRequest(new(Path.Combine(_folder, "旧.txt")), new("改め文.txt", result.Content)) { Output = "-" }, TestContext.Current.CancellationToken);
        Assert.Contains("(1)　管理運営に関すること。\n　(2)　会計及び契約に関すること。", Text(applied), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_proved_is_named_and_nothing_is_saved()
    {
        // Two articles of one number: no sentence can say which of them is meant.
        var twice = Old.Replace("　（事務）\n第2条", "　（副館長）\n第2条　会館に副館長を置く。\n　（事務）\n第2条", StringComparison.Ordinal);
        var output = Path.Combine(_folder, "案.docx");
        var result = Run(twice, twice.Replace("会計", "会計及び契約", StringComparison.Ordinal), r => r with { Output = output });
        Assert.Equal(ServiceOutcome.ProofFailed, result.Outcome);
        Assert.Contains("第2条", Assert.Single(result.Messages).Text, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void Explain_tells_the_rule_and_the_units_of_each_sentence()
    {
        var result = Run(Old, Old.Replace("会館に館長", "会館に館長及び副館長", StringComparison.Ordinal), r => r with { Explain = true });
        Assert.Contains("第1条中「館長」の次に「及び副館長」を加える。\n  K02　字句の追加：第1条", result.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_supplementary_provision_with_the_number_of_the_amendment_is_that_of_the_amendment()
    {
        var result = Run(Old, Old.Replace("会計", "会計及び契約", StringComparison.Ordinal) + "　　　附　則（令和7年訓令第3号）\n　この訓令は、令和7年7月1日から施行する。\n");
        Assert.DoesNotContain("附則の次に", Text(result), StringComparison.Ordinal);
        Assert.EndsWith("　　　附　則\n　この訓令は、令和7年7月1日から施行する。\n", Text(result).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(result.Messages, m => m.Text.Contains("令和7年訓令第3号", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_mark_in_the_title_is_no_change_of_the_title() =>
        Assert.DoesNotContain("題名", Text(Run(Old, Old.Replace("　　　会館規程\n", "　　　会館規程（案）\n", StringComparison.Ordinal).Replace("会計", "会計及び契約", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void The_house_style_chooses_the_words() =>
        Assert.Contains("「館長」の下に「及び副館長」を加える", Text(Run(Old, Old.Replace("会館に館長", "会館に館長及び副館長", StringComparison.Ordinal),
            r => r with { Style = new HouseStyle(null, ["insertWord=下"]) })), StringComparison.Ordinal);

    [Fact]
    public void A_policy_without_articles_is_refused_with_the_way_out()
    {
        var old = Repository.Regulations("honjo", "情報セキュリティ基本方針.md");
        var @new = Write("新.md", File.ReadAllText(old).Replace("情報資産", "情報財産", StringComparison.Ordinal));
        var result = AmendService.Run(new AmendRequest(new(old), new(@new)) { Output = "-" }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.CannotDo, result.Outcome);
        Assert.Contains("--method table", Assert.Single(result.Messages).Text, StringComparison.Ordinal);
    }
}
