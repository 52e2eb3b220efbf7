using RegText.Formats.Services;
using RegText.Text;

namespace RegText.Cli;

/// <summary>Shows what a service did: its report on standard output, everything else on standard error.</summary>
internal static class ServiceOutput
{
    /// <summary>Runs a service so that Ctrl+C need not wait for it, shows its result, and gives the exit code.</summary>
    public static async Task<int> ShowAsync(Func<CancellationToken, ServiceResult> service, CancellationToken cancellation)
    {
        var result = await Task.Run(() => service(cancellation), cancellation);
        foreach (var message in result.Messages) Console.Error.WriteLine(Heading(message.Severity) + message.Text);
        if (result.Content is not null)
        {
            using var output = Console.OpenStandardOutput();
            await output.WriteAsync(result.Content, cancellation);
        }
        if (result.Report.Length > 0) (result.Content is null ? Console.Out : Console.Error).WriteLine(result.Report);
        return ExitCode.Of(result.Outcome);
    }

    private static string Heading(Severity severity) => severity switch
    {
        Severity.Error => "エラー: ",
        Severity.Warning => "注意: ",
        _ => "情報: ",
    };
}
