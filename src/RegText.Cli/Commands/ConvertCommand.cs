using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext convert</c>: the regulation itself as a document.</summary>
internal sealed class ConvertCommand : Command, IHasHelpNotes
{
    private readonly RegulationOptions _options = new(
        "保存するファイル。種類は .docx、.txt、.md、.html、.xml（法令標準XML）から拡張子で選びます。「-」は標準出力（テキスト）。省くとFILEと同じフォルダに「規程_題名.docx」で保存します");

    private readonly Option<bool> _vertical = new("--vertical") { Description = "縦書きにします（.docx）" };
    private readonly Option<bool> _toc = new("--toc") { Description = "目次を本文から作ります（目次があれば作り直します）" };
    private readonly StyleOptions _style = new();

    private ConvertCommand()
        : base("convert", "書き上げた規程を、字下げの付いたWord文書（規程そのもの）などにします。")
    {
        _options.AddTo(this, [_vertical, _toc, .. _style.All]);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(
            token => _options.Run(
                parsed,
                input => new ConvertRequest(input) { Vertical = parsed.GetValue(_vertical), Toc = parsed.GetValue(_toc), Style = _style.Of(parsed) },
                r => ConvertService.Run(r, token)), cancellation));
    }

    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext convert 規程.txt",
        "  regtext convert 規程.txt --toc -o 規程.docx",
        "  regtext convert 規程.txt --vertical -o 縦書き.docx",
        "",
        "保存する前に読み返し、元の規程と同じことを確かめます。",
    ];

    public static Command Make() => new ConvertCommand();
}
