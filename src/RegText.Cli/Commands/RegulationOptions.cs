using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary>The argument and the options of every command that writes one regulation anew.</summary>
/// <param name="output">What <c>-o</c> takes, and what becomes of it when it is left out.</param>
internal sealed class RegulationOptions(string output)
{
    private readonly Argument<string> _file = InputArgument.Make("FILE", "規程のファイル。「-」は標準入力");
    private readonly Option<string?> _output = new("--output", "-o") { Description = output, HelpName = "FILE" };
    private readonly Option<bool> _force = ForceOption.Make();
    private readonly Option<string?> _select = new("--select") { Description = "FILEに規程がいくつも入っているとき、どれを使うか", HelpName = "番号か題名" };
    private readonly Option<string?> _revisions = RevisionsOption.Make();

    /// <summary>Adds them to a command, options of its own in between.</summary>
    public void AddTo(Command command, params IEnumerable<Option> own)
    {
        command.Add(_file);
        foreach (Option option in (Option[])[_output, .. own, _force, _select, _revisions]) command.Add(option);
    }

    /// <summary>Opens the file and runs; its request is completed with what every such command has.</summary>
    public ServiceResult Run<T>(ParseResult parsed, Func<InputSource, T> request, Func<T, ServiceResult> service)
        where T : RegulationRequest
    {
        var (input, problem) = InputArgument.Open(parsed.GetRequiredValue(_file));
        if (input is null) return ServiceResult.CannotDo(problem!);
        var asked = request(input with { Revisions = RevisionsOption.Of(parsed.GetValue(_revisions)) });
        return service(asked with { Output = parsed.GetValue(_output), Force = parsed.GetValue(_force), Select = parsed.GetValue(_select) });
    }
}
