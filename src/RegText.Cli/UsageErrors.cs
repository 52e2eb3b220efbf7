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
        var unknown = parsed.UnmatchedTokens;
        var lines = unknown.Select(t => "エラー: " + Unknown(t, command)).ToList();
        foreach (var error in parsed.Errors)
        {
            // What is left over was told above, token by token.
            if (unknown.Count > 0 && error.SymbolResult is CommandResult) continue;
            lines.Add("エラー: " + Message(error, command));
        }
        var name = command is RootCommand ? "regtext" : "regtext " + command.Name;
        lines.Add($"使い方: {name} --help で表示します。");
        return [.. lines.Distinct(StringComparer.Ordinal)];
    }

    private static string Message(ParseError error, Command command) => error.SymbolResult switch
    {
        CommandResult result when result.Command.Subcommands.Count > 0 =>
            $"コマンドを指定してください（{string.Join("、", result.Command.Subcommands.Select(c => c.Name))}）。",
        ArgumentResult { Tokens.Count: 0 } result when command.Arguments.Contains(result.Argument) =>
            $"{result.Argument.Name}（{result.Argument.Description}）を指定してください。",
        OptionResult { Tokens.Count: 0, Implicit: false } result => $"{result.Option.Name} に値がありません（{result.Option.Description}）。",
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } result => $"{result.Option.Name} は1回だけ指定できます。",
        _ => error.Message,
    };

    private static string Unknown(string token, Command command)
    {
        var names = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name)).ToList();
        var isOption = token.StartsWith('-') && token.Length > 1;
        if (command.Subcommands.Count == 0 && !isOption) return $"「{token}」は余分です。指定できるのは{string.Join("と", command.Arguments.Select(a => a.Name))}だけです。";
        var nearest = Spelling.Nearest(token, names.Where(n => n.StartsWith('-') == isOption));
        var hint = nearest is not null && Spelling.Distance(token, nearest) <= 1 + nearest.Length / 3 ? $"「{nearest}」ではありませんか。" : "";
        return $"「{token}」という{(isOption ? "オプション" : "コマンド")}はありません。{hint}";
    }
}
