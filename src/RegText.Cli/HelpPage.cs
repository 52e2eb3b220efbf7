using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;

namespace RegText.Cli;

/// <summary>A command with words of its own below the list of its options: examples, tables of values.</summary>
internal interface IHasHelpNotes
{
    /// <summary>The words, one line each.</summary>
    IEnumerable<string> HelpNotes { get; }
}

/// <summary>
/// The help of a command, from its own arguments and options. (The help of System.CommandLine is half English even in Japanese,
/// and lines up columns by letters, not by their width.)
/// </summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private static readonly string[] ExitCodes =
    [
        "終了コード:",
        "  0    できた（変更がないときを含む）",
        "  1    できた（見るべき所がある。違い、適用できない指示、食い違い、指す先のない参照、点検の指摘など）",
        "  2    できなかった（理由と直し方を表示）",
        "  3    作った文書が検算に合わなかった（何も保存しない）",
        "  64   コマンドの書き方の誤り",
        "  130  Ctrl+Cで中止",
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Console.Out.Write(Page(parseResult.CommandResult.Command));
        return ExitCode.Done;
    }

    /// <summary>The way a command is written, on one line: regtext table OLD NEW [オプション].</summary>
    public static string Usage(Command command) => command is RootCommand
        ? "regtext コマンド …"
        : string.Join(' ', ["regtext", command.Name, .. command.Arguments.Select(a => a.Arity.MinimumNumberOfValues > 0 ? a.Name : $"[{a.Name}]"), "[オプション]"]);

    private static string Page(Command command)
    {
        var page = new StringBuilder();
        page.Append(command.Description).Append("\n\n使い方:\n  ").Append(Usage(command)).Append('\n');
        Section(page, "コマンド", command.Subcommands.Select(c => (c.Name, c.Description!)));
        Section(page, "引数", command.Arguments.Select(a => (a.Name, a.Description!)));
        Section(page, "オプション", OptionsOf(command).Select(o => (NamesOf(o), o.Description!)));
        page.Append('\n');
        foreach (var line in command is IHasHelpNotes noted ? noted.HelpNotes : Notes(command)) page.Append(line).Append('\n');
        return page.ToString();
    }

    private static IEnumerable<string> Notes(Command command) =>
        [.. ExitCodes, "", $"コマンドの使い方は、regtext {command.Subcommands[0].Name} --help のように表示します。"];

    private static void Section(StringBuilder page, string heading, IEnumerable<(string Name, string Description)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0) return;
        page.Append('\n').Append(heading).Append(":\n");
        var width = list.Max(r => Width(r.Name)) + 2;
        foreach (var (name, description) in list)
            page.Append("  ").Append(name).Append(' ', width - Width(name)).Append(description).Append('\n');
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command is RootCommand
            ? command.Options
            : command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive));

    private static string NamesOf(Option option)
    {
        string[] names = option is HelpOption ? ["-h", option.Name] : [.. option.Aliases.Order(StringComparer.Ordinal), option.Name];
        return string.Join(", ", names) + (option.HelpName is { } value ? " " + value : "");
    }

    // Everything but ASCII is as wide as two letters.
    private static int Width(string text) => text.Sum(c => c < 0x80 ? 1 : 2);
}
