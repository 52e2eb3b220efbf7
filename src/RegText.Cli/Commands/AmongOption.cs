using System.CommandLine;

namespace RegText.Cli.Commands;

/// <summary>The folder of the regulations that may cite the amended one.</summary>
internal static class AmongOption
{
    public static Option<string?> Make() => new("--among")
    {
        Description = "ほかの規程が入ったフォルダ。条ずれで直す引用（ハネ改正）を、そこからも探して示します", HelpName = "FOLDER",
    };
}
