using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext packet</c>: a committee packet from Markdown.</summary>
internal sealed class PacketCommand : Command, IHasHelpNotes
{
    private readonly Argument<string> _path = InputArgument.Make("DOC", "会議資料の原稿（Markdown）。「-」は標準入力");
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "保存するファイル。種類は .docx、.html、.md から拡張子で選びます。「-」は標準出力（Markdown）。省くと原稿と同じフォルダに保存します",
        HelpName = "FILE",
    };

    private readonly StyleOptions _style = new();
    private readonly Option<bool> _force = ForceOption.Make();

    private PacketCommand()
        : base("packet", "原稿（Markdown）と規程のファイルから、会議資料を作ります。表や番号は規程から作り、本文の条番号を規程と照らします。")
    {
        Add(_path);
        foreach (Option option in (Option[])[_output, .. _style.All, _force]) Add(option);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(token => Run(parsed, token), cancellation));
    }

    /// <inheritdoc/>
    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext packet 会議資料.md",
        "  regtext packet 会議資料.md -o 会議資料.html",
        "",
        "原稿に次のように書いた所は、ファイルから作ったものになります（終わりに「:::」だけの行）:",
        .. PacketService.Usages.Select(u => "  " + u),
        "",
        "本文や表の条番号、章の名、該当条項、監査の項目が元のファイルと違うときは、その行を示し、終了コードを1にします。",
        "ファイルがないなど、作れない所があるときは、何も保存しません（終了コード2）。",
    ];

    public static Command Make() => new PacketCommand();

    private ServiceResult Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (input, problem) = InputArgument.Open(parsed.GetRequiredValue(_path));
        if (input is null) return ServiceResult.CannotDo(problem!);
        return PacketService.Run(new PacketRequest(input)
        {
            Output = parsed.GetValue(_output),
            Force = parsed.GetValue(_force),
            Style = _style.Of(parsed),
        }, cancellation);
    }
}
