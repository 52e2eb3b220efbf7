using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext verify</c>: the documents of an amendment against each other.</summary>
internal sealed class VerifyCommand : Command, IHasHelpNotes
{
    private readonly Argument<string> _base = InputArgument.Make("BASE", "改正前の規程のファイル。「-」は標準入力");
    private readonly Option<string?> _table = new("--table") { Description = "新旧対照表のファイル（Word、HTML、Markdown、テキスト）", HelpName = "FILE" };
    private readonly Option<string?> _amendment = new("--amendment") { Description = "一部を改正する条例などのファイル（改め文、又は新旧対照表方式）", HelpName = "FILE" };
    private readonly Option<string?> _new = new("--new") { Description = "改正後の規程のファイル", HelpName = "FILE" };

    private readonly Option<string> _format = new("--format")
    {
        Description = "結果の示し方。text、json（プログラム用）。省くとtext", HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    };

    private readonly StyleOptions _style = new();
    private readonly Option<string?> _select = new("--select") { Description = "規程がいくつも入ったファイルで、どれを使うか", HelpName = "番号か題名" };
    private readonly Option<string?> _revisions = RevisionsOption.Make();

    private VerifyCommand()
        : base("verify", "改正前の文章、新旧対照表、改め文、改正後の文章を照らし合わせ、食い違いを条項号で示します。")
    {
        Add(_base);
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("text" or "json"))
                result.AddError($"--format に「{token.Value}」は使えません。使える値：text、json");
        });
        Validators.Add(result =>
        {
            if (result.GetValue(_base) is not null && result.GetValue(_table) is null && result.GetValue(_amendment) is null)
                result.AddError("--table（新旧対照表）か --amendment（改め文）を指定してください。");
        });
        foreach (Option option in (Option[])[_table, _amendment, _new, _format, .. _style.All, _select, _revisions]) Add(option);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(token => Run(parsed, token), cancellation));
    }

    /// <inheritdoc/>
    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext verify 改正前.txt --table 新旧対照表.docx",
        "  regtext verify 改正前.txt --table 新旧対照表.docx --new 改正後.txt",
        "  regtext verify 改正前.txt --amendment 一部改正.docx --table 新旧対照表.docx",
        "",
        "食い違いがあると、終了コードは1です。ファイルは作りません。",
    ];

    public static Command Make() => new VerifyCommand();

    private ServiceResult Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (@base, problem) = InputArgument.Open(parsed.GetRequiredValue(_base));
        if (@base is null) return ServiceResult.CannotDo(problem!);
        var revisions = RevisionsOption.Of(parsed.GetValue(_revisions));
        return VerifyService.Run(new VerifyRequest(@base with { Revisions = revisions })
        {
            Table = File(_table),
            Amendment = File(_amendment),
            New = File(_new),
            Style = _style.Of(parsed),
            Select = parsed.GetValue(_select),
            Json = parsed.GetValue(_format) is "json",
        }, cancellation);

        InputSource? File(Option<string?> option) => parsed.GetValue(option) is { } path ? new InputSource(path) { Revisions = revisions } : null;
    }
}
