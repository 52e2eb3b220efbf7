using System.Globalization;
using RegText.Formats.Services;

namespace RegText.Cli;

/// <summary>One line on standard error that tells how far a job has come, where a person looks at it; nothing in a file.</summary>
internal sealed class ProgressLine(string words) : IProgress<LintProgress>, IDisposable
{
    private readonly Lock _gate = new();
    private int _last;
    private bool _isShown;

    public void Report(LintProgress value)
    {
        if (Console.IsErrorRedirected) return;
        lock (_gate)
        {
            if (value.Done <= _last) return;
            _last = value.Done;
            _isShown = true;
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{words}… {value.Done}/{value.All}"));
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_isShown) Console.Error.Write('\r' + new string(' ', 60) + '\r');
        }
    }
}
