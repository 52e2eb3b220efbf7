using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext refs</c>: every reference with what it points to, and what cites a unit.</summary>
internal sealed class RefsCommand : Command, IHasHelpNotes
{
    private readonly Argument<string> _path = InputArgument.Make("FILE", "規程のファイル又はフォルダ。「-」は標準入力");
    private readonly Option<string?> _to = new("--to")
    {
        Description = "この条項を指す参照だけを表示します（例：第30条、○○条例第5条、○○条例）", HelpName = "条項",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "表示の形。text（1行に1件）、json（プログラム用）。省くとtext", HelpName = "text|json", DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _revisions = RevisionsOption.Make();

    private RefsCommand()
        : base("refs", "「第3条第2項」「前条」「法第60条」などの参照と、その指す先を表示します。")
    {
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && FormatOf(token.Value) is null) result.AddError($"--format に「{token.Value}」は使えません。使える値：text、json");
        });
        Add(_path);
        Add(_to);
        Add(_format);
        Add(_revisions);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(token => Run(parsed, token), cancellation));
    }

    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext refs 規程.txt",
        "  regtext refs 規程.txt --to 第30条",
        "  regtext refs 例規集のフォルダ --to ○○市個人情報保護条例第5条",
        "",
        "【なし】は、指す先がない参照です。1つでもあれば終了コードは1です。",
        "フォルダを指定すると、その中のすべての規程を調べ、ほかの規程から題名や略称で引く参照も見つけます。",
    ];

    public static Command Make() => new RefsCommand();

    private ServiceResult Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (input, problem) = InputArgument.Open(parsed.GetRequiredValue(_path));
        return input is null
            ? ServiceResult.CannotDo(problem!)
            : RefsService.Run(
                new RefsRequest(input with { Revisions = RevisionsOption.Of(parsed.GetValue(_revisions)) }, parsed.GetValue(_to), FormatOf(parsed.GetValue(_format)!)!.Value), cancellation);
    }

    private static RefsFormat? FormatOf(string word) => word switch
    {
        "text" => RefsFormat.Text,
        "json" => RefsFormat.Json,
        _ => null,
    };
}
