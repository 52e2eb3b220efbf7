using System.CommandLine;
using RegText.Formats.Reading;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary>An argument that names an input: a file, or <c>-</c> for standard input.</summary>
internal static class InputArgument
{
    private const string StandardInput = "-";

    /// <summary>Makes the argument.</summary>
    public static Argument<string> Make(string name, string description) => new(name) { Description = description };

    /// <summary>Makes an argument that may be left out.</summary>
    public static Argument<string?> MakeOptional(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Refuses a command line that wants standard input twice.</summary>
    public static void AllowStandardInputOnce(Command command, Argument<string> first, Argument<string?> second) =>
        command.Validators.Add(result =>
        {
            if (result.GetValue(first) is StandardInput && result.GetValue(second) is StandardInput)
                result.AddError($"「-」（標準入力）は、{first.Name}か{second.Name}の一方にだけ指定できます。");
        });

    /// <summary>The input that a value names, or the message when standard input cannot be read.</summary>
    public static (InputSource? Input, string? Problem) Open(string value)
    {
        if (value is not StandardInput) return (new InputSource(value), null);
        using var stream = Console.OpenStandardInput();
        var bytes = FileBytes.Read(stream, "標準入力");
        return bytes.Succeeded ? (new InputSource("標準入力", bytes.Value), null) : (null, bytes.Failure.Message);
    }
}
