using System.CommandLine;
using RegText.Documents;
using RegText.Formats.Services;

namespace RegText.Cli.Commands;

/// <summary><c>regtext table</c>: the 新旧対照表.</summary>
internal sealed class TableCommand : ComparisonCommand
{
    private readonly Option<bool> _redline = new("--redline")
    {
        Description = "表の代わりに、改正後の全文を、改正前からの変更履歴（校閲）の付いたWord文書にします",
    };

    private readonly Option<bool> _checklist = new("--checklist")
    {
        Description = "表の代わりに、変更の全部を番号順に並べた読み合わせシートを作ります",
    };

    private TableCommand()
        : base("table", "改正前と改正後の文章から、新旧対照表（Word）を作ります。")
    {
        Add(_redline);
        Add(_checklist);
        Validators.Add(result =>
        {
            if (result.GetValue(_redline) && result.GetValue(_checklist))
                result.AddError("--redline と --checklist は、どちらか一方だけ指定できます。");
        });
        AddSharedOptions();
    }

    protected override IEnumerable<string> Examples =>
    [
        "regtext table 改正前.txt 改正後.txt",
        "regtext table 改正前.txt 改正後.txt -o 新旧対照表.docx --force",
        "regtext table 変更履歴のある規程.docx",
        "regtext table 改正前.txt 改正後.txt --checklist",
        "regtext table 改正前.txt 改正後.txt --redline -o 改正後（変更履歴）.docx",
        "regtext table 改正前.txt 改正後.txt --set underline=minimal --set headings=改正案/現行",
    ];

    protected override IEnumerable<string> StyleNotes =>
    [
        "書式の項目（--set と書式のファイルで使います。「table.」は省けます）:",
        .. ProfileKeys.All.SelectMany(k => new[] { $"  {k.Name}（標準：{k.Show(Profile.Standard)}）", $"      {k.Description}。{k.Allowed}" }),
    ];

    public static Command Make() => new TableCommand();

    protected override ServiceResult Run(InputSource old, InputSource? @new, ParseResult parsed, CancellationToken cancellation) =>
        TableService.Run(Fill(new TableRequest(old, @new) { Form = Form(parsed) }, parsed), cancellation);

    private TableForm Form(ParseResult parsed) => 
        parsed.GetValue(_redline) ? TableForm.Redline : parsed.GetValue(_checklist) ? TableForm.Checklist : TableForm.Table;
}
