using System.CommandLine;
using RegText.Formats.Reading.Sources;

namespace RegText.Cli.Commands;

/// <summary><c>--revisions</c>: which text of a Word file with tracked changes is meant.</summary>
internal static class RevisionsOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string?> Make()
    {
        var option = new Option<string?>("--revisions")
        {
            Description = "変更履歴（校閲）のあるWord文書を、変更前（old）と変更後（new）のどちらで読むか。省くと、変更履歴のある文書は読みません", HelpName = "old|new",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("old" or "new"))
                result.AddError($"--revisions に「{token.Value}」は使えません。使える値：old（変更前）、new（変更後）");
        });
        return option;
    }

    /// <summary>What a value of the option means.</summary>
    public static RevisionView Of(string? value) => value switch
    {
        "old" => RevisionView.Old,
        "new" => RevisionView.New,
        _ => RevisionView.Refused,
    };
}
