namespace RegText.Cli;

/// <summary>Whether standard output is a screen that shows colours, and nobody asked for none (https://no-color.org).</summary>
internal static class TerminalColour
{
    /// <summary>Whether colours are wanted.</summary>
    public static bool IsWanted => !Console.IsOutputRedirected && !Has("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") is not "dumb" && IsAble;

    // The old console of Windows shows the signs instead of the colours; newer ones give themselves away.
    private static bool IsAble => !OperatingSystem.IsWindows() || Has("WT_SESSION") || Has("TERM") || Has("ConEmuANSI");

    private static bool Has(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 };
}
