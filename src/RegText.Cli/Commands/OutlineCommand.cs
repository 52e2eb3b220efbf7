using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext outline</c>: 目次, overview and list of the articles.</summary>
internal sealed class OutlineCommand : Command, IHasHelpNotes
{
    private readonly Argument<string> _path = InputArgument.Make("FILE", "規程のファイル。「-」は標準入力");
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "保存するファイル。種類は .docx、.html、.md、.txt から拡張子で選びます。「-」は標準出力（テキスト）。省くとFILEと同じフォルダに保存します",
        HelpName = "FILE",
    };

    private readonly Option<string?> _summaries = new("--summary") { Description = "章ごとの概要を書いたファイル（「## 総則」のような見出しの下に概要）。省くと、条の見出しを並べます", HelpName = "FILE" };
    private readonly StyleOptions _style = new();
    private readonly Option<bool> _force = ForceOption.Make();
    private readonly Option<string?> _select = new("--select") { Description = "規程がいくつも入っているファイルで、どれを使うか", HelpName = "番号か題名" };
    private readonly Option<string?> _revisions = RevisionsOption.Make();

    private OutlineCommand()
        : base("outline", "規程の目次、構成と概要の表（章、該当条項、主な規定の概要）、条文一覧を作ります。")
    {
        Add(_path);
        foreach (Option option in (Option[])[_output, _summaries, .. _style.All, _force, _select, _revisions]) Add(option);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(token => Run(parsed, token), cancellation));
    }

    /// <inheritdoc/>
    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext outline 規程.txt",
        "  regtext outline 規程.txt --summary 概要.md -o 構成.docx",
        "",
        "目次と該当条項は、本文の章と条から作ります。概要は章の名で結び付くので、条が動いても書き直しは要りません。",
        "章の名が合わない概要や、概要のない章があると、その行を示し、終了コードを1にします。",
    ];

    public static Command Make() => new OutlineCommand();

    private ServiceResult Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (input, problem) = InputArgument.Open(parsed.GetRequiredValue(_path));
        if (input is null) return ServiceResult.CannotDo(problem!);
        return OutlineService.Run(new OutlineRequest(input with { Revisions = RevisionsOption.Of(parsed.GetValue(_revisions)) })
        {
            Summaries = parsed.GetValue(_summaries),
            Select = parsed.GetValue(_select),
            Output = parsed.GetValue(_output),
            Force = parsed.GetValue(_force),
            Style = _style.Of(parsed),
        }, cancellation);
    }
}
