using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext diff</c>: what changed, for the eye or a program.</summary>
internal sealed class DiffCommand : ComparisonCommand
{
    private readonly Option<string?> _format = new("--format")
    {
        Description = "表示の形。text（文字。端末では色付き）、html（ブラウザで見る、印刷する）、json（プログラム用）。省くとtext", HelpName = "text|html|json",
    };

    private DiffCommand()
        : base("diff", "改正前と改正後の文章を比べ、変わった所を表示します。",
            "保存するファイル。種類は .txt、.html、.json から拡張子で選びます。省くと画面（標準出力）に表示します")
    {
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && FormatOf(token.Value) is null)
                result.AddError($"--format に「{token.Value}」は使えません。使える値：text、html、json");
        });
        Add(_format);
        AddSharedOptions();
    }

    protected override IEnumerable<string> Examples =>
    [
        "regtext diff 改正前.txt 改正後.txt",
        "regtext diff 改正前.txt 改正後.txt -o 変更箇所.html",
        "regtext diff 変更履歴のある規程.docx --format json",
    ];

    protected override IEnumerable<string> StyleNotes =>
    [
        "[-…-] は改正前だけの字句、{+…+} は改正後だけの字句です。行の初めの「-」は改正前だけの行、「+」は改正後だけの行です。",
        "終了コードは、変更がないとき0、あるとき1です。色を付けないときは、環境変数 NO_COLOR に何か入れます。",
        "書式の項目（--set）は、regtext table --help で表示します。",
    ];

    public static Command Make() => new DiffCommand();

    protected override ServiceResult Run(InputSource old, InputSource? @new, ParseResult parsed, CancellationToken cancellation) =>
        DiffService.Run(Fill(new DiffRequest(old, @new) { Format = FormatOf(parsed.GetValue(_format)), Colour = TerminalColour.IsWanted }, parsed), cancellation);

    private static DiffFormat? FormatOf(string? word) => word switch
    {
        "text" => DiffFormat.Text,
        "html" => DiffFormat.Html,
        "json" => DiffFormat.Json,
        _ => null,
    };
}
