using RegText.Formats.Services;

namespace RegText.Cli;

/// <summary>The exit codes, a stable contract (docs; DESIGN "Command line").</summary>
internal static class ExitCode
{
    /// <summary>Done, or nothing to do because the texts are equal.</summary>
    public const int Done = 0;

    /// <summary>Done, and something is to be looked at.</summary>
    public const int ToLookAt = 1;

    /// <summary>It could not be done; the message says where, what, how to mend.</summary>
    public const int CannotDo = 2;

    /// <summary>A proof failed and nothing was written.</summary>
    public const int ProofFailed = 3;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 64;

    /// <summary>Stopped with Ctrl+C.</summary>
    public const int Interrupted = 130;

    /// <summary>The code of an outcome.</summary>
    public static int Of(ServiceOutcome outcome) => outcome switch
    {
        ServiceOutcome.Done or ServiceOutcome.NothingChanged => Done,
        ServiceOutcome.ToLookAt => ToLookAt,
        ServiceOutcome.ProofFailed => ProofFailed,
        _ => CannotDo,
    };
}
