using System.Text;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>Consolidation on the real program: what is saved, what is told, what is refused.</summary>
public class ApplyTests
{
    private const string Amendment = """
        　　　見本市端末管理規程の一部を改正する訓令
        　見本市端末管理規程（平成20年見本市訓令第5号）の一部を次のように改正する。
        　第2条第2項中「使用」を「私用で使用」に改め、同条に次の1項を加える。
        3　市長は、必要な措置を講ずるものとする。
        　第5条を削る。

        """;

    [Fact]
    public void Files_messages_and_exit_codes()
    {
        using var place = Make();
        Assert.Equal(1, place.Tell("apply", "規程.txt", "改正.txt", "--force").ExitCode);
        Assert.Contains("2　端末は、勤務時間中は私用で使用してはならない。\n3　市長は、必要な措置を講ずるものとする。", File.ReadAllText(place["改正後_見本市端末管理規程.txt"]), StringComparison.Ordinal);
        place.Refuses("apply", "規程.txt", "改正.txt");
        Assert.Equal(1, place.Tell("apply", "規程.txt", "改正.txt", "--format", "json").ExitCode);
        place.Refuses("apply", "規程.txt", "改正.txt", "-o", "規程.txt", "--force");
        place.Refuses("apply", "規程.txt", "改正.txt", "-o", "改正後.pdf");
        place.Refuses("apply", "規程.txt", "改正.txt", "--marked", "-o", "見え消し.txt");
        place.Refuses("apply", "規程.txt", "規程.txt", "-o", "改正後.txt");
        place.Make("ほか.txt", Amendment.Replace("見本市端末管理規程", "見本市文書規程", StringComparison.Ordinal));
        place.Refuses("apply", "規程.txt", "ほか.txt");
        place.Make("題名なし.txt", "　（甲）\n第1条　甲とする。\n");
        place.Make("整備.txt", "第1条　甲規程の一部を次のように改正する。\n　第1条中「甲」を「乙」に改める。\n第2条　丙規程の一部を次のように改正する。\n　第1条中「甲」を「丁」に改める。\n");
        place.Refuses("apply", "題名なし.txt", "整備.txt");
        Golden.Equal("apply.txt", place.Log);
    }

    [Fact]
    public void Mikeshi_is_a_Word_file_beside_the_base()
    {
        using var place = Make();
        var run = place.Run(["apply", "規程.txt", "改正.txt", "--marked"]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"見え消しを保存しました：{place["見え消し_見本市端末管理規程.docx"]}", run.Output, StringComparison.Ordinal);
        Assert.Equal("PK"u8, File.ReadAllBytes(place["見え消し_見本市端末管理規程.docx"]).AsSpan(0, 2));
    }

    [Fact]
    public void Standard_output_takes_the_text_and_the_report_stays_out_of_it()
    {
        using var place = Make();
        var run = place.Run(["apply", "規程.txt", "-", "-o", "-"], input: Encoding.UTF8.GetBytes(Amendment));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("3　市長は、必要な措置を講ずるものとする。", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("適用", run.Output, StringComparison.Ordinal);
        Assert.Contains("第5条：「第5条」がありません。", run.Error, StringComparison.Ordinal);
    }

    private static Workplace Make()
    {
        var place = new Workplace();
        place.Make("規程.txt", SampleTexts.Old);
        place.Make("改正.txt", Amendment);
        return place;
    }
}
