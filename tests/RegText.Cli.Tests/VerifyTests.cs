using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>The documents of an amendment held against each other, on the real program: what is told, what is refused.</summary>
public class VerifyTests
{
    [Fact]
    public void Findings_messages_and_exit_codes()
    {
        using var place = new Workplace();
        place.Make("改正前.txt", Text("使用"));
        place.Make("改正後.txt", Text("私用で使用"));
        place.Make("改正.txt", "　第2条第2項中「使用」を「私用で使用」に改める。\n");
        Assert.Equal(0, place.Tell("table", "改正前.txt", "改正後.txt", "-o", "表.html").ExitCode);
        Assert.Equal(0, place.Tell("verify", "改正前.txt", "--table", "表.html", "--amendment", "改正.txt", "--new", "改正後.txt").ExitCode);
        place.Make("誤った改正.txt", "　第2条第2項中「利用」を「私用で使用」に改める。\n　第9条を削る。\n");
        Assert.Equal(1, place.Tell("verify", "改正前.txt", "--amendment", "誤った改正.txt", "--new", "改正後.txt").ExitCode);
        Assert.Equal(1, place.Tell("verify", "改正前.txt", "--amendment", "誤った改正.txt", "--format", "json").ExitCode);
        place.Make("誤った表.html", File.ReadAllText(place["表.html"]).Replace("勤務時間中", "執務時間中", StringComparison.Ordinal));
        Assert.Equal(1, place.Tell("verify", "改正前.txt", "--table", "誤った表.html").ExitCode);
        place.Refuses("verify", "改正前.txt", "--table", "改正後.txt");
        place.Refuses("verify", "改正前.txt", "--amendment", "改正後.txt");
        Golden.Equal("verify.txt", place.Log);
    }

    private static string Text(string use) => $"""
        　　　見本市端末管理規程
        　（趣旨）
        第1条　この規程は、端末の管理について定める。
        　（使用）
        第2条　端末は、職員が使用する。
        2　端末は、勤務時間中は{use}してはならない。

        """;
}
