using System.Collections.Immutable;
using RegText.Amending;
using RegText.Amending.Applying;
using RegText.Amending.Reading;
using RegText.Amending.Writing;
using RegText.Documents.Verifying;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Documents.Verifying;

/// <summary>What is wrong in a 改め文 is told under the code of the field, and nothing is told of one without errors.</summary>
public class AmendmentVerifierTests(ITestOutputHelper output)
{
    private const string Base = """
        　　　○○市会議室条例
        目次
        　第1章　総則（第1条・第2条）
        　第2章　使用（第3条―第5条）
        　附則
        　　　第1章　総則
        　（趣旨）
        第1条　この条例は、会議室の使用について必要な事項を定める。
        　（休館日）
        第2条　休館日は、日曜日とする。
        2　前項の規定にかかわらず、市長は、休館日を変更することができる。
        　　　第2章　使用
        　（使用の許可）
        第3条　使用者は、市長の許可を受けなければならない。
        2　市長は、前項の許可をするときは、使用者に許可書を交付する。
        　（使用料）
        第4条　使用料は、1時間につき500円とする。
        　（委任）
        第5条　前条に定めるもののほか、必要な事項は、市長が別に定める。
        　　　附　則
        　この条例は、平成12年4月1日から施行する。

        """;

    [Fact]
    public void Proved_amendments_of_62_laws_have_nothing_to_be_told()
    {
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        var told = new List<string>();
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal))
        {
            var changes = TaishohyoCases.Changes(File.ReadAllText(Path.Combine(folder, "before.txt")), File.ReadAllText(Path.Combine(folder, "after.txt")));
            var kaimebun = KaimebunWriter.Write(changes, new());
            if (!kaimebun.Unproved.IsEmpty) continue;
            told.AddRange(Check(changes.Old, kaimebun.Text, changes.New).Select(d => Path.GetFileName(folder)[..3] + " " + Print(d)));
        }
        foreach (var line in told) output.WriteLine(line);
        // References and numbers are what the laws themselves have; nothing else may be told.
        Assert.DoesNotContain(told, t => t[4..7] is not ("A11" or "A17"));
    }

    [Fact]
    public void An_amendment_without_errors_has_nothing_to_be_told() =>
        Assert.Empty(Told("　第4条中「500円」を「700円」に改める。\n", with: "500円", becomes: "700円"));

    [Theory]
    [InlineData("A01", "第4条", "　第4条中「600円」を「700円」に改める。")]
    [InlineData("A04", "第9条", "　第9条中「500円」を「700円」に改める。")]
    [InlineData("A03", "第2条第1項", "　第2条第1項中「、」を「については、」に改める。")]
    [InlineData("A06", "第2条", "　第2条の次に次の2条を加える。\n　（使用時間）\n第2条の2　使用時間は、午前9時から午後9時までとする。")]
    [InlineData("A07", "第4条", "　第4条を第5条とする。")]
    [InlineData("A08", "第2条第1項", "　第4条中「500円」を「700円」に改める。\n　第2条第1項中「日曜日」を「月曜日」に改める。")]
    [InlineData("A08", "第5条", "　第4条を削り、第5条を第4条とする。\n　第4条中「別に」を「規則で」に改める。", "第4条")]
    [InlineData("A10", "目次", "　第5条の次に次の1条を加える。\n　（罰則）\n第6条　偽りにより許可を受けた者は、5万円以下の過料に処する。")]
    [InlineData("A11", "第5条", "　第4条の次に次の1条を加える。\n　（減免）\n第4条の2　市長は、使用料を減免することができる。")]
    [InlineData("A14", "", "　第2条第1項を次のように改め、第4条中「500円」を「700円」に改める。\n第2条　休館日は、月曜日とする。")]
    [InlineData("A17", "", "　第3条を削る。")]
    [InlineData("A15", "第2条第2項", "　第2条第2項を次のように改める。\n2　削除")]
    [InlineData("A16", "第4条", "　第4条中「500円」を「500円」に改める。")]
    [InlineData("A20", "", "　第2条第1項中「日曜日」を「月曜日」に改める。\n　第4条中500円を700円へ変更する。")]
    public void A_corrupted_amendment_is_told(string code, string place, string amendment, string? placeToo = null)
    {
        var told = Check(Load(Base), amendment + "\n", null);
        Assert.Contains(told, d => d.Code == code && (d.Place == place || d.Place == placeToo || d.Place.Length == 0));
    }

    [Fact]
    public void Words_that_stay_elsewhere_must_not_be_taken_with_the_others()
    {
        // 「使用者」 stands in both 項 of 第3条; the new text changes the first alone.
        var told = Check(Load(Base), "　第3条中「使用者」を「申請者」に改める。\n", Load(Base.Replace("第3条　使用者", "第3条　申請者", StringComparison.Ordinal)));
        Assert.Equal(["A02 第3条第2項"], told.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void A_result_that_is_not_the_new_text_is_named()
    {
        var told = Told("　第4条中「500円」を「700円」に改める。\n", with: "500円", becomes: "800円");
        Assert.Equal(["V01 第4条：改め文を適用した結果の「…間につき700円とする。」は、改正後の文章では「…間につき800円とする。」です。"], told);
    }

    [Fact]
    public void Below_and_next_are_not_mixed()
    {
        var told = Check(Load(Base), "　第2条第1項中「日曜日」の下に「及び月曜日」を加える。\n　第4条中「500円」の次に「（税を含む。）」を加える。\n", null);
        Assert.Equal(["A09"], told.Select(d => d.Code));
    }

    [Theory]
    [InlineData(InsertionWord.Below, null)]
    [InlineData(InsertionWord.Auto, null)]
    [InlineData(InsertionWord.Next, "「の次に」")]
    [InlineData(InsertionWord.ReplaceOnly, "「「A」を「AB」に改める」")]
    public void The_word_for_insertions_is_that_of_the_house(InsertionWord house, string? wanted)
    {
        var told = Check(Load(Base), "　第2条第1項中「日曜日」の下に「及び月曜日」を加える。\n", null, new() { InsertWord = house });
        Assert.Equal(wanted is null ? [] : [$"A09 ：字句を加える所に「の下に」とありますが、書式では{wanted}です。"], told.Select(Print));
    }

    [Theory]
    [InlineData("○○市会議室条例等の一部を改正する条例", "この条例は、公布の日から施行する。", "A12")]
    [InlineData("○○市会議室条例の一部を改正する条例", "この条例の経過措置は、市長が定める。", "A13")]
    [InlineData("○○市会議室条例の一部を改正する条例", "この条例は、公布の日から施行し、第4条の改正規定は、令和7年4月1日から施行する。", "A13")]
    [InlineData("○○市会議室条例の一部を改正する条例", "この条例は、令和7年4月1日から施行する。ただし、第4条の改正規定は、令和7年10月1日から施行する。", "A13")]
    [InlineData("○○市会議室条例の一部を改正する条例", "この条例は、令和7年4月1日から施行する。ただし、第4条の改正規定は、同年10月1日から施行する。", null)]
    [InlineData("○○市会議室条例の一部を改正する条例", "この条例は、公布の日から施行する。", null)]
    public void The_frame_of_the_instrument_is_looked_at(string title, string suppl, string? code)
    {
        var told = Check(Load(Base),
            $"　　　{title}\n　○○市会議室条例（平成12年○○市条例第1号）の一部を次のように改正する。\n　第4条中「500円」を「700円」に改める。\n　　　附　則\n　{suppl}\n", null);
        Assert.Equal(code is null ? [] : [code], told.Select(d => d.Code));
    }

    private static IEnumerable<string> Told(string amendment, string with, string becomes) =>
        Check(Load(Base), amendment, Load(Base.Replace(with, becomes, StringComparison.Ordinal))).Select(Print);

    private static string Print(Disagreement d) => $"{d.Code} {d.Place}：{d.Message}";

    private static ImmutableArray<Disagreement> Check(Instrument @base, string text, Instrument? @new, KaimebunStyle? style = null)
    {
        var amendment = AmendmentReader.Read(new SourceText(text, "改め文"));
        var chosen = TargetChoice.Of(amendment, @base.Title.Value, @base.Number.Value).Joined;
        return AmendmentVerifier.Check(@base, amendment, chosen, AmendmentApplier.Apply(@base, chosen), @new is null ? null : new(@new, "改正後の文章"), style ?? new());
    }

    private static Instrument Load(string text) => RegulationParser.Parse(new SourceText(text, "条例")).Instruments.Single();
}
