using System.CommandLine;
using RegText.Formats.Reading.Profiles;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>--profile</c> and <c>--set</c>: the house style.</summary>
internal sealed class StyleOptions
{
    private readonly Option<string?> _profile = new("--profile")
    {
        Description = $"書式。{string.Join("、", BuiltInProfiles.Names)}、又は書式のファイル（.json）", HelpName = "P",
    };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "書式の項目を1つ変えます（例：underline=minimal）。何度でも指定できます", HelpName = "KEY=VALUE",
    };

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_profile, _set];

    /// <summary>What they ask for.</summary>
    public HouseStyle Of(ParseResult parsed) => new(parsed.GetValue(_profile), parsed.GetValue(_set) ?? []);
}
