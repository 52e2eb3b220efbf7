using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext format</c>: the normal form of a draft.</summary>
internal sealed class FormatCommand : Command, IHasHelpNotes
{
    private readonly RegulationOptions _options = new(
        "保存するファイル（.txt、.md）。「-」は標準出力。省くとFILEと同じフォルダに「整形_題名」で保存します");

    private FormatCommand()
        : base("format", "書きかけの規程の、番号の後の空白、字下げ、改行を整えます。字句は変えません。")
    {
        _options.AddTo(this);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(
            token => _options.Run(parsed, input => new RegulationRequest(input), r => FormatService.Run(r, token)), cancellation));
    }

    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext format 規程.txt",
        "  regtext format 規程.docx -o 規程.txt",
        "",
        "1つの条、項、号を1行にします。読み返して元と同じ規程になることを確かめてから保存します。",
    ];

    public static Command Make() => new FormatCommand();
}
