using System.CommandLine;
using RegText.Formats.Reading;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext new</c>: a skeleton to draft from.</summary>
internal sealed class NewCommand : Command, IHasHelpNotes
{
    private readonly Argument<string> _kind = InputArgument.Make("KIND", $"種類。{string.Join("、", Skeletons.Kinds)}（規程は訓令、告示は要綱と同じ）");
    private readonly Option<string?> _title = new("--title") { Description = "題名", HelpName = "題名" };
    private readonly Option<string?> _municipality = new("--municipality") { Description = "自治体の名前（例：○○市）", HelpName = "自治体" };
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "保存するファイル（.txt）。「-」は標準出力。省くと今のフォルダに「種類_題名.txt」で保存します", HelpName = "FILE",
    };

    private readonly StyleOptions _style = new();
    private readonly Option<bool> _force = ForceOption.Make();

    private NewCommand()
        : base("new", "条例、規則、訓令（規程）、要綱と、一部改正、全部改正、廃止のひな形を書き出します。")
    {
        Add(_kind);
        foreach (Option option in (Option[])[_title, _municipality, _output, .. _style.All, _force]) Add(option);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(_ => Run(parsed), cancellation));
    }

    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext new 規程 --title ○○市文書管理規程 --municipality ○○市",
        "  regtext new 条例 -o 条例案.txt",
        "",
        "書きながら regtext renumber で条を加え、書き上げたら regtext lint で点検し、regtext convert でWord文書にします。",
    ];

    public static Command Make() => new NewCommand();

    private ServiceResult Run(ParseResult parsed) => NewService.Run(new NewRequest(parsed.GetRequiredValue(_kind))
    {
        Title = parsed.GetValue(_title),
        Municipality = parsed.GetValue(_municipality),
        Output = parsed.GetValue(_output),
        Force = parsed.GetValue(_force),
        Style = _style.Of(parsed),
    });
}
