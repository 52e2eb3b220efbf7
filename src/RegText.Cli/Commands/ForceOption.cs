using System.CommandLine;

namespace RegText.Cli.Commands;

/// <summary><c>--force</c>: a file may be replaced.</summary>
internal static class ForceOption
{
    /// <summary>Makes the option.</summary>
    public static Option<bool> Make() => new("--force") { Description = "同じ名前のファイルがあれば上書きします" };
}
