using System.CommandLine;
using RegText.Documents;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext amend</c>: the amending instrument.</summary>
internal sealed class AmendCommand : ComparisonCommand
{
    private const string Kaimebun = "kaimebun";
    private const string Table = "table";

    private readonly Argument<string[]> _further = new("OLD2 NEW2 …")
    {
        Description = "いくつもの規程を1つの条例などで改正するとき（条建て）、2つ目からの改正前と改正後のファイル", Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _method = new("--method")
    {
        Description = "改正の方式。kaimebun（改め文方式）か table（新旧対照表方式）。省くと kaimebun です", HelpName = "kaimebun|table",
    };

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "改め文の一文ごとに、もとになった変更と、形を決めた規則（K01など）を示します",
    };

    private readonly Option<string?> _enforce = new("--enforce")
    {
        Description = "施行の日。公布の日、令和7年4月1日、2025-04-01 のように書きます。省くと空欄にします", HelpName = "DATE",
    };

    private readonly Option<string?> _among = AmongOption.Make();

    private AmendCommand()
        : base("amend", "改正前と改正後の文章から、一部を改正する条例、規則、訓令など（題名、改正文、改め文又は新旧対照表、附則）を作ります。",
            "保存するファイル。種類は .docx、.md と、改め文方式では .txt、新旧対照表方式では .html から拡張子で選びます。「-」は標準出力（改め文はテキスト、表はMarkdown）。省くとOLDと同じフォルダに保存します")
    {
        _method.Validators.Add(result =>
        {
            if (result.GetValue(_method) is { } method && method is not (Kaimebun or Table))
                result.AddError($"--method に「{method}」は使えません。使える値：kaimebun（改め文方式）、table（新旧対照表方式）");
        });
        _enforce.Validators.Add(result =>
        {
            if (result.GetValue(_enforce) is { } date && EnforcementDate.Read(date) is null)
                result.AddError($"--enforce の「{date}」を日付として読めません。公布の日、令和7年4月1日、2025-04-01 のように書いてください。");
        });
        Validators.Add(result =>
        {
            var further = result.GetValue(_further) ?? [];
            if (further.Length % 2 != 0) result.AddError($"「{further[^1]}」と組になる改正後のファイルがありません。改正前と改正後のファイルを、組にして並べてください。");
            if (further.Contains("-", StringComparer.Ordinal)) result.AddError("「-」（標準入力）は、OLDかNEWにだけ指定できます。");
        });
        Validators.Add(result =>
        {
            if (result.GetValue(_explain) && result.GetValue(_method) is Table) result.AddError("--explain は、改め文方式（--method kaimebun）のときに使います。");
        });
        Add(_further);
        Add(_method);
        Add(_enforce);
        Add(_explain);
        Add(_among);
        AddSharedOptions();
    }

    protected override IEnumerable<string> Examples =>
    [
        "regtext amend 改正前.txt 改正後.txt --enforce 令和7年4月1日",
        "regtext amend 改正前.txt 改正後.txt --explain -o -",
        "regtext amend 改正前.txt 改正後.txt --method table --profile 備考型 -o 一部改正訓令.docx",
        "regtext amend A規程_旧.txt A規程_新.txt B規程_旧.txt B規程_新.txt",
        "regtext amend 改正前.txt 改正後.txt --method table --among 例規集",
    ];

    protected override IEnumerable<string> StyleNotes => ["書式の項目（--set）は、regtext table --help で表示します。"];

    public static Command Make() => new AmendCommand();

    protected override ServiceResult Run(InputSource old, InputSource? @new, ParseResult parsed, CancellationToken cancellation)
    {
        var enforcement = parsed.GetValue(_enforce) is { } date ? EnforcementDate.Read(date) : null;
        var further = (parsed.GetValue(_further) ?? []).Chunk(2).Select(p => (Further(p[0], old), Further(p[1], old))).ToList();
        return AmendService.Run(Fill(new AmendRequest(old, @new)
        {
            Enforcement = enforcement,
            Method = parsed.GetValue(_method) is Table ? AmendMethod.Table : AmendMethod.Kaimebun,
            Explain = parsed.GetValue(_explain),
            Among = parsed.GetValue(_among),
            Further = further,
        }, parsed), cancellation);
    }

    private static InputSource Further(string path, InputSource first) => new(path) { Revisions = first.Revisions };
}
