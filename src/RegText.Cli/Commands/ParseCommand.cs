using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext parse</c>: the tree of a file.</summary>
internal sealed class ParseCommand : Command, IHasHelpNotes
{
    private readonly Argument<string> _file = InputArgument.Make("FILE", "規程のファイル。「-」は標準入力");
    private readonly Option<string> _format = new("--format")
    {
        Description = "表示の形。tree（木の形）、json（プログラム用）、text（整えた文章）、md（Markdown）、xml（法令標準XML）。省くとtree", HelpName = "tree|json|text|md|xml",
        DefaultValueFactory = _ => "tree",
    };

    private readonly Option<string?> _select = new("--select")
    {
        Description = "ファイルに規程がいくつも入っているとき、1つだけを表示します", HelpName = "番号か題名",
    };

    private readonly Option<string?> _revisions = RevisionsOption.Make();

    private ParseCommand()
        : base("parse", "規程の文章を読み取り、条、項、号などの組立てを表示します。")
    {
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && FormatOf(token.Value) is null)
                result.AddError($"--format に「{token.Value}」は使えません。使える値：tree、json、text、md、xml");
        });
        Add(_file);
        Add(_format);
        Add(_select);
        Add(_revisions);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(token => Run(parsed, token), cancellation));
    }

    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext parse 規程.txt",
        "  regtext parse 委員会資料.txt --select 2 --format json",
        "  regtext parse 変更履歴のある規程.docx --revisions new",
    ];

    public static Command Make() => new ParseCommand();

    private ServiceResult Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (input, problem) = InputArgument.Open(parsed.GetRequiredValue(_file));
        return input is null
            ? ServiceResult.CannotDo(problem!)
            : ParseService.Run(new ParseRequest(
                input with { Revisions = RevisionsOption.Of(parsed.GetValue(_revisions)) }, FormatOf(parsed.GetValue(_format)!)!.Value, parsed.GetValue(_select)), cancellation);
    }

    private static ParseFormat? FormatOf(string word) => word switch
    {
        "tree" => ParseFormat.Tree,
        "md" => ParseFormat.Markdown,
        "xml" => ParseFormat.Xml,
        "json" => ParseFormat.Json,
        "text" => ParseFormat.Text,
        _ => null,
    };
}
