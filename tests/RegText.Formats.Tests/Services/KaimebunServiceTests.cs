using System.Text;
using RegText.Documents;
using RegText.Formats.Services;
using RegText.Testing;

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
        return AmendService.Run(with?.Invoke(request) ?? request);
    }

    private static string Text(ServiceResult result) => Encoding.UTF8.GetString(result.Content!);

    [Fact]
    public void The_instrument_has_its_title_its_sentences_and_its_own_supplementary_provision()
    {
        var result = Run(Old, Old.Replace("　(2)", "　(2)　催事に関すること。\n　(3)"), r => r with { Enforcement = EnforcementDate.Read("令和7年4月1日") });
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
        Assert.EndsWith("改め文の指示2件（うち、字句で示せず全部を改めたもの0件）。適用して改正後と一致", result.Report);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".docx")]
    public void What_is_saved_gives_the_new_text_when_it_is_applied(string extension)
    {
        var (old, @new) = (Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正前.txt"), Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正後.txt"));
        var amendment = Path.Combine(_folder, "改め文" + extension);
        Assert.Equal(ServiceOutcome.Done, AmendService.Run(new AmendRequest(new(old), new(@new)) { Output = amendment }).Outcome);

        var applied = ApplyService.Run(new ApplyRequest(new(old), new(amendment)) { Output = "-" });
        Assert.Equal(ServiceOutcome.Done, applied.Outcome);
        Assert.Contains("2　職員は、前項ただし書の規定により持ち込んだスマートフォン及びタブレットは、原則として、勤務時間中に私用で使用してはならない。", Text(applied));
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".docx")]
    public void Rows_of_tables_are_read_back_from_every_format(string extension)
    {
        var table = Old + "別表（第1条関係）\n｜室名｜額｜\n｜会議室｜500円｜\n｜ホール｜2,000円｜\n";
        var (old, @new) = (Write("旧.txt", table), Write("新.txt", table.Replace("｜ホール", "｜研修室｜700円｜\n｜和室｜｜\n｜ホール")));
        var amendment = Path.Combine(_folder, "改め文" + extension);
        Assert.Equal(ServiceOutcome.Done, AmendService.Run(new AmendRequest(new(old), new(@new)) { Output = amendment }).Outcome);
        Assert.Contains("｜和室｜｜", Text(ApplyService.Run(new ApplyRequest(new(old), new(amendment)) { Output = "-" })));
    }

    [Fact]
    public void What_cannot_be_proved_is_named_and_nothing_is_saved()
    {
        // Two articles of one number: no sentence can say which of them is meant.
        var twice = Old.Replace("　（事務）\n第2条", "　（副館長）\n第2条　会館に副館長を置く。\n　（事務）\n第2条");
        var output = Path.Combine(_folder, "案.docx");
        var result = Run(twice, twice.Replace("会計", "会計及び契約"), r => r with { Output = output });
        Assert.Equal(ServiceOutcome.ProofFailed, result.Outcome);
        Assert.Contains("第2条", Assert.Single(result.Messages).Text);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void Explain_tells_the_rule_and_the_units_of_each_sentence()
    {
        var result = Run(Old, Old.Replace("会館に館長", "会館に館長及び副館長"), r => r with { Explain = true });
        Assert.Contains("第1条中「館長」の次に「及び副館長」を加える。\n  K02　字句の追加：第1条", result.Report);
    }

    [Fact]
    public void A_supplementary_provision_with_the_number_of_the_amendment_is_that_of_the_amendment()
    {
        var result = Run(Old, Old.Replace("会計", "会計及び契約") + "　　　附　則（令和7年訓令第3号）\n　この訓令は、令和7年7月1日から施行する。\n");
        Assert.DoesNotContain("附則の次に", Text(result));
        Assert.EndsWith("　　　附　則\n　この訓令は、令和7年7月1日から施行する。\n", Text(result).ReplaceLineEndings("\n"));
        Assert.Contains(result.Messages, m => m.Text.Contains("令和7年訓令第3号", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_mark_in_the_title_is_no_change_of_the_title() =>
        Assert.DoesNotContain("題名", Text(Run(Old, Old.Replace("　　　会館規程\n", "　　　会館規程（案）\n").Replace("会計", "会計及び契約"))));

    [Fact]
    public void The_house_style_chooses_the_words() =>
        Assert.Contains("「館長」の下に「及び副館長」を加える", Text(Run(Old, Old.Replace("会館に館長", "会館に館長及び副館長"),
            r => r with { Style = new HouseStyle(null, ["insertWord=下"]) })));

    [Fact]
    public void A_policy_without_articles_is_refused_with_the_way_out()
    {
        var old = Repository.Regulations("honjo", "情報セキュリティ基本方針.md");
        var @new = Write("新.md", File.ReadAllText(old).Replace("情報資産", "情報財産"));
        var result = AmendService.Run(new AmendRequest(new(old), new(@new)) { Output = "-" });
        Assert.Equal(ServiceOutcome.CannotDo, result.Outcome);
        Assert.Contains("--method table", Assert.Single(result.Messages).Text);
    }
}
