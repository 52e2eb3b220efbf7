using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RegText.Cli;

/// <summary>A command with words of its own below the list of its options: examples, tables of values.</summary>
internal interface IHasHelpNotes
{
    /// <summary>The words, one line each.</summary>
    IEnumerable<string> HelpNotes { get; }
}

/// <summary>The help of a command: what System.CommandLine writes, and the command's own notes.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    // One width everywhere, so that help is the same in every window and in files.
    private readonly HelpAction _options = new() { MaxWidth = 120 };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _options.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IHasHelpNotes noted)
            foreach (var line in noted.HelpNotes) Console.Out.WriteLine(line);
        else
            foreach (var line in ExitCodes) Console.Out.WriteLine(line);
        return ExitCode.Done;
    }

    private static IEnumerable<string> ExitCodes =>
    [
        "終了コード:",
        "  0    できた（変更がないときを含む）",
        "  2    できなかった（理由と直し方を表示）",
        "  3    作った文書が検算に合わなかった（何も保存しない）",
        "  64   コマンドの書き方の誤り",
        "  130  Ctrl+Cで中止",
    ];
}
