using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using RegText.Cli.Commands;

namespace RegText.Cli;

/// <summary>The program: its commands, and how a command line is run.</summary>
internal static class RegTextProgram
{
    /// <summary>Runs a command line; the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (!JapaneseConsole.TrySetUp()) return ExitCode.CannotDo;
        // A file name may begin with @; it is not a file of further arguments.
        var parsed = MakeRoot().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not (HelpPage or VersionLine) && UsageErrors.Of(parsed) is { Count: > 0 } errors)
        {
            foreach (var line in errors) Console.Error.WriteLine(line);
            return ExitCode.Usage;
        }
        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(1),
        });
    }

    private static RootCommand MakeRoot()
    {
        var root = new RootCommand("規程の改正前と改正後の文章から、新旧対照表などの文書を作ります。ネットワークは使いません。")
        {
            TableCommand.Make(),
            AmendCommand.Make(),
            ApplyCommand.Make(),
            VerifyCommand.Make(),
            DiffCommand.Make(),
            ParseCommand.Make(),
            RefsCommand.Make(),
            LintCommand.Make(),
            CompareCommand.Make(),
            NewCommand.Make(),
            RenumberCommand.Make(),
            FormatCommand.Make(),
            ConvertCommand.Make(),
            OutlineCommand.Make(),
            PacketCommand.Make(),
        };
        // A first argument in brackets is a file name, not a directive.
        root.Directives.Clear();
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = "使い方を表示します";
                option.Action = new HelpPage();
            }
            else if (option is VersionOption)
            {
                option.Description = "版を表示します";
                option.Action = new VersionLine();
            }
        }
        return root;
    }

    private sealed class VersionLine : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(RegTextProgram).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            Console.Out.WriteLine("regtext " + version.Split('+')[0]);
            return ExitCode.Done;
        }
    }
}
