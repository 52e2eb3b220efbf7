using System.Diagnostics;
using System.Text;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>What a run does besides its main job, and what it leaves behind.</summary>
public class RunTests
{
    [Fact]
    public void Equal_texts_say_so_and_make_no_file()
    {
        using var place = new Workplace();
        place.Make("改正前.txt", SampleTexts.Old);
        place.Make("同じ.txt", Encoding.Unicode.GetBytes(SampleTexts.Old.ReplaceLineEndings("\r\n")));
        Assert.Equal(0, place.Tell("table", "改正前.txt", "同じ.txt").ExitCode);
        Assert.Equal(0, place.Tell("table", "改正前.txt", "改正前.txt", "-o", "表.docx").ExitCode);
        Assert.Equal(0, place.Tell("amend", "改正前.txt", "同じ.txt", "--method", "table").ExitCode);
        Golden.Equal("equal-texts.txt", place.Log);
    }

    [Fact]
    public void Standard_input_is_an_input()
    {
        using var place = new Workplace();
        place.Make("改正前.txt", SampleTexts.Old);
        var same = Encoding.UTF8.GetBytes(SampleTexts.Old);
        Assert.Equal(0, place.Tell(["table", "改正前.txt", "-"], same).ExitCode);
        Assert.Equal(0, place.Tell(["table", "-", "改正前.txt"], same).ExitCode);
        Assert.Equal(2, place.Tell(["table", "-", "改正前.txt"], []).ExitCode);
        Assert.Equal(2, place.Tell(["parse", "-"], [0, 1, 2]).ExitCode);
        Golden.Equal("standard-input.txt", place.Log);
    }

    [Fact]
    public void A_file_name_may_begin_with_any_mark()
    {
        using var place = new Workplace();
        place.Make("@規程.txt", SampleTexts.Old);
        place.Make("[案].txt", SampleTexts.Old);
        place.Make("-規程.txt", SampleTexts.Old);
        Assert.Equal(0, place.Run(["table", "@規程.txt", "[案].txt"]).ExitCode);
        Assert.Equal(0, place.Run(["table", "--", "-規程.txt", "@規程.txt"]).ExitCode);
    }

    [Fact]
    public async Task Ctrl_C_ends_the_run_and_leaves_nothing()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("signals are sent with kill");
        using var place = new Workplace();
        place.Make("改正前.txt", SampleTexts.Old);
        var before = place.Listing();
        using var process = place.Start(["table", "改正前.txt", "-", "-o", "表.docx"]);
        // The run waits for its standard input, which nobody writes.
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.WaitForExit(10_000));
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(before, place.Listing());
    }

    [Fact]
    public void Where_NET_knows_no_languages_the_message_says_what_to_change()
    {
        using var place = new Workplace();
        var start = place.Start(["--version"], "C", ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));
        var error = start.StandardError.ReadToEnd();
        start.WaitForExit();
        Assert.Equal((2, "エラー: 日本語の処理ができない設定です。環境変数 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を外してください。"), (start.ExitCode, error.TrimEnd()));
    }

    [Fact]
    public async Task What_nobody_expected_is_told_without_a_stack_trace()
    {
        var (console, told) = (Console.Error, new StringWriter());
        Console.SetError(told);
        try
        {
            Assert.Equal(2, await ExceptionBoundary.RunAsync(() => throw new InvalidDataException("二行の\n説明")));
        }
        finally
        {
            Console.SetError(console);
        }
        Golden.Equal("unexpected.txt", told.ToString());
    }
}
