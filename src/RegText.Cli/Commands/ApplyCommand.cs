using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext apply</c>: consolidation.</summary>
internal sealed class ApplyCommand : Command, IHasHelpNotes
{
    private readonly Argument<string> _base = InputArgument.Make("BASE", "改正される規程のファイル。「-」は標準入力");
    private readonly Argument<string?> _amendment = new("AMENDMENT") { Description = "改め文のファイル（一部を改正する条例、規則、訓令など）。「-」は標準入力" };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "保存するファイル。種類は .txt、.docx、.md、.html、.xml（法令標準XML）から拡張子で選びます。「-」は標準出力（テキスト）。省くとBASEと同じフォルダに保存します",
        HelpName = "FILE",
    };

    private readonly Option<bool> _marked = new("--marked") { Description = "改正後の文章の代わりに、見え消し（加わる部分に下線、削られる部分に取消線）を作ります（.docx、.html）" };

    private readonly Option<string> _format = new("--format")
    {
        Description = "結果の示し方。text（適用できなかったものの一覧）、json（プログラム用。改正の指示一つずつ。-o を省くと何も保存しません）。省くとtext", HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _among = AmongOption.Make();

    private readonly StyleOptions _style = new();
    private readonly Option<bool> _force = ForceOption.Make();
    private readonly Option<string?> _select = new("--select") { Description = "BASEに規程がいくつも入っているとき、どれを改正するか", HelpName = "番号か題名" };
    private readonly Option<string?> _revisions = RevisionsOption.Make();

    private ApplyCommand()
        : base("apply", "改め文を規程に適用し（溶け込み）、改正後の文章を作ります。適用できない所は、その文と箇所を示します。")
    {
        Add(_base);
        Add(_amendment);
        InputArgument.AllowStandardInputOnce(this, _base, _amendment);
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("text" or "json"))
                result.AddError($"--format に「{token.Value}」は使えません。使える値：text、json");
        });
        foreach (Option option in (Option[])[_output, _marked, _among, _format, .. _style.All, _force, _select, _revisions]) Add(option);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(token => Run(parsed, token), cancellation));
    }

    /// <inheritdoc/>
    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext apply 規程.txt 一部改正.txt",
        "  regtext apply 規程.docx 一部改正.docx -o 改正後.docx",
        "  regtext apply 規程.txt 一部改正.txt --marked -o 見え消し.docx",
        "  regtext apply 規程.txt 一部改正.txt --among 例規集",
        "",
        "適用できない改正の指示が1つでもあると、終了コードは1です。ほかの指示は適用して保存します。",
        "指す先が変わったままの引用（ハネ改正の漏れ）があるときも、それを示し、終了コードを1にします。",
    ];

    public static Command Make() => new ApplyCommand();

    private ServiceResult Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (@base, baseProblem) = InputArgument.Open(parsed.GetRequiredValue(_base));
        if (@base is null) return ServiceResult.CannotDo(baseProblem!);
        var (amendment, problem) = InputArgument.Open(parsed.GetRequiredValue(_amendment)!);
        if (amendment is null) return ServiceResult.CannotDo(problem!);
        var revisions = RevisionsOption.Of(parsed.GetValue(_revisions));
        return ApplyService.Run(new ApplyRequest(@base with { Revisions = revisions }, amendment with { Revisions = revisions })
        {
            Output = parsed.GetValue(_output),
            Force = parsed.GetValue(_force),
            Style = _style.Of(parsed),
            Select = parsed.GetValue(_select),
            Among = parsed.GetValue(_among),
            Marked = parsed.GetValue(_marked),
            Json = parsed.GetValue(_format) is "json",
        }, cancellation);
    }
}
