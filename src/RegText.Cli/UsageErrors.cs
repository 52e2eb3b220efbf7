using System.CommandLine;
using System.CommandLine.Parsing;
using RegText.Text;

namespace RegText.Cli;

/// <summary>Says in plain Japanese what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>The lines to show; none when the command line is right.</summary>
    public static List<string> Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0) return [];
        var command = parsed.CommandResult.Command;
        var unknown = Unknown(parsed.UnmatchedTokens, command);
        var lines = unknown.Select(t => "エラー: " + Unknown(t, command)).ToList();
        foreach (var error in parsed.Errors)
        {
            // What is left over was told above, token by token.
            if (unknown.Count > 0 && error.SymbolResult is CommandResult) continue;
            lines.Add("エラー: " + Message(error, command));
        }
        lines.Add($"使い方: {HelpPage.Usage(command)}");
        lines.Add($"くわしくは regtext{(command is RootCommand ? "" : " " + command.Name)} --help で表示します。");
        return [.. lines.Distinct(StringComparer.Ordinal)];
    }

    // What stands behind an unknown command or option is probably its own, so only the first is worth telling.
    private static IReadOnlyList<string> Unknown(IReadOnlyList<string> tokens, Command command)
    {
        if (command.Subcommands.Count > 0) return [.. tokens.Take(1)];
        var options = tokens.Where(IsOption).ToList();
        return options.Count > 0 ? options : tokens;
    }

    private static string Message(ParseError error, Command command) => error.SymbolResult switch
    {
        CommandResult result when result.Command.Subcommands.Count > 0 =>
            $"コマンドを指定してください（{string.Join("、", result.Command.Subcommands.Select(c => c.Name))}）。",
        ArgumentResult { Tokens.Count: 0 } result when command.Arguments.Contains(result.Argument) =>
            $"{result.Argument.Name}（{result.Argument.Description}）を指定してください。",
        OptionResult { Tokens.Count: 0, Implicit: false } result => $"{result.Option.Name} に値（{result.Option.HelpName}）がありません。",
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } result => $"{result.Option.Name} は1回だけ指定できます。",
        _ => error.Message,
    };

    /// <summary>Says that a token is none that a command knows.</summary>
    public static string Unknown(string token, Command command)
    {
        var names = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name)).ToList();
        if (command.Subcommands.Count == 0 && !IsOption(token))
            return $"「{token}」は余分です。指定できるのは{string.Join("と", command.Arguments.Select(a => a.Name))}だけです。";
        var hint = Spelling.Hint(token, names.Where(n => IsOption(n) == IsOption(token)));
        return $"「{token}」という{(IsOption(token) ? "オプション" : "コマンド")}はありません。{hint}";
    }

    /// <summary>Whether a token looks like an option.</summary>
    public static bool IsOption(string token) => token.StartsWith('-') && token.Length > 1;
}
