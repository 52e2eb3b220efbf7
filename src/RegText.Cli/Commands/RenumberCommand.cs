using System.CommandLine;
using RegText.Drafting;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext renumber</c>: a unit comes, goes or moves in a draft, and numbers and references follow.</summary>
internal sealed class RenumberCommand : Command, IHasHelpNotes
{
    private readonly RegulationOptions _options = new(
        "保存するファイル。種類は .txt、.md、.docx、.html、.xml から拡張子で選びます。「-」は標準出力。省くとFILEと同じフォルダに「番号整理_題名」で保存します");

    private readonly Option<string?> _insertAfter = Unit("--insert-after", "この条（項、号）の次に、空の条（項、号）を加えます");
    private readonly Option<string?> _insertBefore = Unit("--insert-before", "この条（項、号）の前に、空の条（項、号）を加えます");
    private readonly Option<string?> _delete = Unit("--delete", "この条（項、号）を削り、後を繰り上げます");
    private readonly Option<string?> _move = Unit("--move", "この条（項、号）を、--after か --before の所へ移します");
    private readonly Option<string?> _after = Unit("--after", "移す先：この条（項、号）の次");
    private readonly Option<string?> _before = Unit("--before", "移す先：この条（項、号）の前");

    private RenumberCommand()
        : base("renumber", "起案中の規程に条、項、号を加え、削り、又は移し、番号、参照、目次、別表の「第○条関係」を直します。")
    {
        _options.AddTo(this, _insertAfter, _insertBefore, _delete, _move, _after, _before);
        Validators.Add(result =>
        {
            var edits = new[] { _insertAfter, _insertBefore, _delete, _move }.Count(o => result.GetResult(o) is not null);
            var places = new[] { _after, _before }.Count(o => result.GetResult(o) is not null);
            if (edits != 1) result.AddError("--insert-after、--insert-before、--delete、--move のどれか1つを指定してください（例：--insert-after 第5条）。");
            else if ((result.GetResult(_move) is not null) != (places == 1)) result.AddError("--move には、移す先を --after か --before で1つ指定してください（例：--move 第8条 --after 第5条）。");
        });
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(
            token => _options.Run(parsed, input => Request(parsed, input), r => RenumberService.Run(r, token)), cancellation));
    }

    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext renumber 規程.txt --insert-after 第5条",
        "  regtext renumber 規程.txt --delete 第5条第2項",
        "  regtext renumber 規程.txt --move 第8条 --after 第5条",
        "",
        "変えた番号と参照をすべて示します。なくなった条を指す参照のように、人が直す所があるときは、終了コードは1です。",
    ];

    public static Command Make() => new RenumberCommand();

    private static Option<string?> Unit(string name, string description) => new(name) { Description = description, HelpName = "条項" };

    private RenumberRequest Request(ParseResult parsed, InputSource input)
    {
        if (parsed.GetValue(_insertAfter) is { } after) return new(input, DraftEditKind.InsertAfter, after);
        if (parsed.GetValue(_insertBefore) is { } before) return new(input, DraftEditKind.InsertBefore, before);
        if (parsed.GetValue(_delete) is { } gone) return new(input, DraftEditKind.Delete, gone);
        var target = parsed.GetValue(_after);
        return new(input, target is null ? DraftEditKind.MoveBefore : DraftEditKind.MoveAfter, parsed.GetValue(_move)!) { Target = target ?? parsed.GetValue(_before) };
    }
}
