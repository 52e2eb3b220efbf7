using System.CommandLine;
using RegText.Documents;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext amend</c>: the amending instrument.</summary>
internal sealed class AmendCommand : ComparisonCommand
{
    private readonly Option<string?> _method = new("--method")
    {
        Description = "改正の方式。この版で使えるのは table（新旧対照表方式）だけです", HelpName = "table",
    };

    private readonly Option<string?> _enforce = new("--enforce")
    {
        Description = "施行の日。公布の日、令和7年4月1日、2025-04-01 のように書きます。省くと空欄にします", HelpName = "DATE",
    };

    private readonly Option<string?> _among = AmongOption.Make();

    private AmendCommand()
        : base("amend", "改正前と改正後の文章から、一部を改正する条例、規則、訓令など（題名、改正文、新旧対照表、附則）を作ります。")
    {
        _method.Validators.Add(result =>
        {
            if (result.GetValue(_method) is { } method && method is not "table")
                result.AddError(method is "kaimebun"
                    ? "--method kaimebun（改め文）は、この版ではまだ使えません。--method table を指定してください。"
                    : $"--method に「{method}」は使えません。使える値：table（新旧対照表方式）");
        });
        _enforce.Validators.Add(result =>
        {
            if (result.GetValue(_enforce) is { } date && EnforcementDate.Read(date) is null)
                result.AddError($"--enforce の「{date}」を日付として読めません。公布の日、令和7年4月1日、2025-04-01 のように書いてください。");
        });
        Validators.Add(result =>
        {
            if (result.GetResult(_method) is null) result.AddError("--method table（新旧対照表方式）を指定してください。");
        });
        Add(_method);
        Add(_enforce);
        Add(_among);
        AddSharedOptions();
    }

    protected override IEnumerable<string> Examples =>
    [
        "regtext amend 改正前.txt 改正後.txt --method table --enforce 令和7年4月1日",
        "regtext amend 改正前.txt 改正後.txt --method table --profile 備考型 -o 一部改正訓令.docx",
        "regtext amend 改正前.txt 改正後.txt --method table --among 例規集",
    ];

    protected override IEnumerable<string> StyleNotes => ["書式の項目（--set）は、regtext table --help で表示します。"];

    public static Command Make() => new AmendCommand();

    protected override ServiceResult Run(InputSource old, InputSource? @new, ParseResult parsed, CancellationToken cancellation)
    {
        var enforcement = parsed.GetValue(_enforce) is { } date ? EnforcementDate.Read(date) : null;
        return AmendService.Run(Fill(new AmendRequest(old, @new) { Enforcement = enforcement, Among = parsed.GetValue(_among) }, parsed), cancellation);
    }
}
