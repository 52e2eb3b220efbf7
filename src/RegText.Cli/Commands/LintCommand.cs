using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext lint</c>: what a colleague who reads every line would mark.</summary>
internal sealed class LintCommand : Command, IHasHelpNotes
{
    private readonly Argument<string[]> _paths = new("FILE…")
    {
        Description = "規程のファイル又はフォルダ。いくつでも並べられます。「-」は標準入力", Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _format = new("--format")
    {
        Description = "表示の形。text（条項ごと）、json（プログラム用）、sarif（SARIF 2.1.0。エディタなどで見る）。省くとtext", HelpName = "text|json|sarif",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "保存するファイル。種類は .docx（元のWord文書にコメントを付けたもの。テキストなどはWord文書にして付けます）、.txt、.json、.sarif から拡張子で選びます。省くと画面（標準出力）に表示します", HelpName = "FILE",
    };

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "直し方が一つに決まる所を直し、直した所を示します（テキストとMarkdown）。保存するには、-o で別のファイルを指定するか、--force で元のファイルに上書きします",
    };

    private readonly Option<bool> _toc = new("--toc") { Description = "--fix と一緒に：目次を本文のとおりに書き直します（章があって目次がなければ加えます）" };

    private readonly Option<string?> _baseline = new("--baseline") { Description = "前から分かっている所の一覧（点検の基準）。それにある所は、数だけを示します", HelpName = "FILE" };
    private readonly Option<string?> _newBaseline = new("--write-baseline") { Description = "今ある所の全部を、点検の基準としてファイルに保存します", HelpName = "FILE" };

    private readonly StyleOptions _style = new();
    private readonly Option<bool> _force = ForceOption.Make();
    private readonly Option<string?> _revisions = RevisionsOption.Make();

    private LintCommand()
        : base("lint", "規程の文章を点検し、番号、参照、用字用語、句読点などの気になる所を、条項ごとに直し方とともに示します。")
    {
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && FormatOf(token.Value) is null)
                result.AddError($"--format に「{token.Value}」は使えません。使える値：text、json、sarif");
        });
        Validators.Add(result =>
        {
            var paths = result.GetValue(_paths) ?? [];
            // A list of files takes every word that no option takes.
            if (paths.FirstOrDefault(UsageErrors.IsOption) is { } option) result.AddError(UsageErrors.Unknown(option, this));
            if (result.GetValue(_toc) && !result.GetValue(_fix)) result.AddError("--toc は、--fix と一緒に指定してください（例：regtext lint 規程.txt --fix --toc -o 直した規程.txt）。");
            if (paths.Count(p => p is "-") > 1) result.AddError("「-」（標準入力）は、1つだけ指定できます。");
        });
        Add(_paths);
        foreach (Option option in (Option[])[_format, _output, _fix, _toc, _baseline, _newBaseline, .. _style.All, _force, _revisions]) Add(option);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(token => Run(parsed, token), cancellation));
    }

    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext lint 規程.txt",
        "  regtext lint 規程.docx -o 点検.docx",
        "  regtext lint 規程.txt --fix -o 直した規程.txt",
        "  regtext lint 規程.txt --fix --toc -o 目次を直した規程.txt",
        "  regtext lint 規程.txt --format json",
        "  regtext lint 例規集のフォルダ -o 点検.txt",
        "  regtext lint 例規集のフォルダ --write-baseline 点検の基準.json",
        "  regtext lint 例規集のフォルダ --baseline 点検の基準.json",
        "  regtext lint 規程.txt --set lint.disabled=U04/P06",
        "",
        "終了コードは、エラーか注意があるとき1、情報だけか何もないとき0です。",
        "規則の一覧は docs/点検の規則.md、読み取りの記号（N03など）は docs/診断コード.md にあります。",
        "規則を一所だけ外すには、その行の前の行か行末に <!-- regtext-disable U04 理由 --> と書きます（理由は省けません）。",
    ];

    public static Command Make() => new LintCommand();

    private ServiceResult Run(ParseResult parsed, CancellationToken cancellation)
    {
        var inputs = new List<InputSource>();
        var revisions = RevisionsOption.Of(parsed.GetValue(_revisions));
        foreach (var path in parsed.GetRequiredValue(_paths))
        {
            var (input, problem) = InputArgument.Open(path);
            if (input is null) return ServiceResult.CannotDo(problem!);
            inputs.Add(input with { Revisions = revisions });
        }
        using var progress = new ProgressLine("点検しています");
        return LintService.Run(new LintRequest(inputs)
        {
            Format = FormatOf(parsed.GetValue(_format)),
            Output = parsed.GetValue(_output),
            Force = parsed.GetValue(_force),
            Baseline = parsed.GetValue(_baseline),
            NewBaseline = parsed.GetValue(_newBaseline),
            Fix = parsed.GetValue(_fix),
            Toc = parsed.GetValue(_toc),
            Colour = TerminalColour.IsWanted,
            Style = _style.Of(parsed),
            Progress = progress,
        }, cancellation);
    }

    private static LintFormat? FormatOf(string? word) => word switch
    {
        "text" => LintFormat.Text,
        "json" => LintFormat.Json,
        "sarif" => LintFormat.Sarif,
        _ => null,
    };
}
