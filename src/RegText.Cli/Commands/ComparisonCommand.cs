using System.CommandLine;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary>A command that makes a document from two versions of a regulation: the arguments and options that all of them have.</summary>
internal abstract class ComparisonCommand : Command, IHasHelpNotes
{
    private readonly Argument<string> _old = InputArgument.Make("OLD", "改正前のファイル。「-」は標準入力");
    private readonly Argument<string?> _new = InputArgument.MakeOptional(
        "NEW", "改正後のファイル。「-」は標準入力。OLDが変更履歴（校閲）のあるWord文書のときは、省くと両方の文章をそこから読みます");

    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE" };

    private readonly StyleOptions _style = new();
    private readonly Option<bool> _full = new("--full") { Description = "変更のない項や号も、略さずに示します" };
    private readonly Option<bool> _force = ForceOption.Make();
    private readonly Option<string?> _select = new("--select")
    {
        Description = "ファイルに規程がいくつも入っているとき、どれを使うか。「全部」なら、題名の同じものを組にして全部", HelpName = "番号か題名",
    };

    private readonly Option<string?> _revisions = RevisionsOption.Make();

    /// <param name="name">The name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="output">Which files it writes.</param>
    protected ComparisonCommand(
        string name, string description,
        string output = "保存するファイル。種類は .docx、.html、.md から拡張子で選びます。「-」は標準出力（Markdown）。省くとOLDと同じフォルダに保存します")
        : base(name, description)
    {
        _output.Description = output;
        Add(_old);
        Add(_new);
        InputArgument.AllowStandardInputOnce(this, _old, _new);
        Validators.Add(result =>
        {
            if (result.GetValue(_old) is not null && result.GetValue(_new) is null && result.GetResult(_revisions) is { Implicit: false })
                result.AddError("--revisions は、OLDとNEWの2つを指定するときに使います。変更履歴のあるWord文書を1つ指定すると、変更前と変更後の両方を読みます。");
        });
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(token => Open(parsed, token), cancellation));
    }

    /// <inheritdoc/>
    public IEnumerable<string> HelpNotes => ["例:", .. Examples.Select(e => "  " + e), "", .. StyleNotes];

    /// <summary>Examples of use.</summary>
    protected abstract IEnumerable<string> Examples { get; }

    /// <summary>What there is to say about the house style.</summary>
    protected abstract IEnumerable<string> StyleNotes { get; }

    /// <summary>Adds the options that follow those of the command itself.</summary>
    protected void AddSharedOptions()
    {
        foreach (Option option in (Option[])[_output, .. _style.All, _full, _force, _select, _revisions]) Add(option);
    }

    /// <summary>Calls the service.</summary>
    protected abstract ServiceResult Run(InputSource old, InputSource? @new, ParseResult parsed, CancellationToken cancellation);

    /// <summary>Puts the shared options into a request.</summary>
    protected T Fill<T>(T request, ParseResult parsed)
        where T : ComparisonRequest => request with
        {
            Output = parsed.GetValue(_output),
            Force = parsed.GetValue(_force),
            Style = _style.Of(parsed),
            Full = parsed.GetValue(_full),
            Select = parsed.GetValue(_select),
        };

    private ServiceResult Open(ParseResult parsed, CancellationToken cancellation)
    {
        var (old, oldProblem) = InputArgument.Open(parsed.GetRequiredValue(_old));
        if (old is null) return ServiceResult.CannotDo(oldProblem!);
        if (parsed.GetValue(_new) is not { } second) return Run(old, null, parsed, cancellation);
        var (@new, newProblem) = InputArgument.Open(second);
        if (@new is null) return ServiceResult.CannotDo(newProblem!);
        var revisions = RevisionsOption.Of(parsed.GetValue(_revisions));
        return Run(old with { Revisions = revisions }, @new with { Revisions = revisions }, parsed, cancellation);
    }
}
