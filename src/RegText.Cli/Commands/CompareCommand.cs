using System.CommandLine;
using System.Globalization;
using System.Text;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext compare</c>: a guideline against the regulations of municipalities.</summary>
internal sealed class CompareCommand : Command, IHasHelpNotes
{
    /// <summary>With fewer regulations nobody waits.</summary>
    private const int LeastForProgress = 20;

    private const string Lines = "jsonl";

    private readonly Argument<string[]> _files = new("FILE") { Description = "比べる規程のファイル又はフォルダ。いくつでも指定できます。「-」は標準入力", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "基準（必ず指定します）。国の指針のファイル（第1 / 1 / (1)）又は規程のファイル", HelpName = "FILE" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "保存するファイル。種類は拡張子で選びます。省くと画面に表示します", HelpName = "FILE" };
    private readonly Option<string> _format = new("--format")
    {
        Description = "画面に出すときの形。text（項目ごとの一覧）、json（プログラム用）、csv、jsonl（規程ごとに1行、できた順でなく入力の順に、次々に出します）。省くとtext",
        HelpName = "text|json|csv|jsonl", DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _decisions = new("--decisions")
    {
        Description = "人の判断（確定、却下、分割）を書いたファイル。-o 判断.tsv で、書き込む用紙になります", HelpName = "FILE",
    };

    private readonly Option<bool> _force = ForceOption.Make();

    private CompareCommand()
        : base("compare", "国の指針などの基準の項目ごとに、それに当たる規程の条項の候補、足りない項目、基準にない規定を示します。")
    {
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not Lines && FormatOf(token.Value) is null) result.AddError($"--format に「{token.Value}」は使えません。使える値：text、json、csv、jsonl");
        });
        Validators.Add(result =>
        {
            if (string.IsNullOrEmpty(result.GetValue(_baseline))) result.AddError("--baseline に、基準（指針など）のファイルを指定してください。");
            if (result.GetValue(_format) is Lines && (result.GetValue(_output) is not null || result.GetValue(_decisions) is not null))
                result.AddError("--format jsonl は画面に出す形です。-o と --decisions は一緒に使えません（ファイルに保存するときは -o 対応.jsonl とします）。");
        });
        Add(_files);
        foreach (Option option in (Option[])[_baseline, _decisions, _output, _format, _force]) Add(option);
        SetAction((parsed, cancellation) => ServiceOutput.ShowAsync(token => Run(parsed, token), cancellation));
    }

    /// <inheritdoc/>
    public IEnumerable<string> HelpNotes =>
    [
        "例:",
        "  regtext compare --baseline 指針.md 規程.txt",
        "  regtext compare --baseline 指針.md A市.txt B市.docx -o 対応表.csv",
        "  regtext compare --baseline A市.txt 例規集のフォルダ -o 対応表.json",
        "  regtext compare --baseline 指針.md A市.txt -o 判断.tsv",
        "  regtext compare --baseline 指針.md A市.txt --decisions 判断.tsv -o 対応表.csv --force",
        "",
        "対応は文言から見た候補です。確実（語も事項も一致）と要確認に分けて示し、根拠（共通の字句、それぞれだけの字句、次点）を付けます。",
        "指針に合っているかどうかの判断はしません。",
        "",
        "多くの規程を分けて処理するときは、--format jsonl と「-」を使います。標準入力の1行が1件（ファイルの名前、又は {\"id\":…,\"text\":…}）、標準出力の1行が1件です。",
    ];

    public static Command Make() => new CompareCommand();

    private ServiceResult Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (baseline, baselineProblem) = InputArgument.Open(parsed.GetValue(_baseline)!);
        if (baseline is null) return ServiceResult.CannotDo(baselineProblem!);
        if (parsed.GetValue(_format) is Lines) return CompareStream.Run(baseline, parsed.GetRequiredValue(_files), StandardInputLines(), Console.Out.WriteLine, cancellation);
        var inputs = new List<InputSource>();
        foreach (var file in parsed.GetRequiredValue(_files))
        {
            var (input, problem) = InputArgument.Open(file);
            if (input is null) return ServiceResult.CannotDo(problem!);
            inputs.Add(input);
        }
        return CompareService.Run(new CompareRequest(baseline, [.. inputs])
        {
            Decisions = parsed.GetValue(_decisions),
            Output = parsed.GetValue(_output),
            Force = parsed.GetValue(_force),
            Format = FormatOf(parsed.GetValue(_format)!)!.Value,
            Progress = Progress,
        }, cancellation);
    }

    private static IEnumerable<string> StandardInputLines()
    {
        using var reader = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static void Progress(int done, int all)
    {
        if (all >= LeastForProgress && (done % 100 == 0 || done == all)) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done}/{all}件"));
    }

    private static CompareFormat? FormatOf(string word) => word switch
    {
        "text" => CompareFormat.Text,
        "json" => CompareFormat.Json,
        "csv" => CompareFormat.Csv,
        _ => null,
    };
}
