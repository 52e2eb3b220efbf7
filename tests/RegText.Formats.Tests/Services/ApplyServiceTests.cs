using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using RegText.Formats.Services;
using RegText.Formats.Tests.Word;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.Services;

/// <summary>Consolidation from files to files, on 龍ヶ崎市's change of 第12条 and on instruments that amend several regulations.</summary>
public sealed class ApplyServiceTests : IDisposable
{
    private const string Amendment = """
        　　　龍ヶ崎市コンピュータ等運用管理規程の一部を改正する訓令
        　龍ヶ崎市コンピュータ等運用管理規程（平成20年龍ヶ崎市訓令第5号）の一部を次のように改正する。
        　第12条第2項中「前項ただし書」を「職員は、前項ただし書」に、「勤務時間中は」を「勤務時間中に私用で」に改める。
        　　　附　則
        　この訓令は、令和7年4月1日から施行する。

        """;

    private static readonly string Base = Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正前.txt");
    private static readonly Instrument After = Load(Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正後.txt"));
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-apply-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(".txt")]
    [InlineData(".docx")]
    [InlineData(".md")]
    [InlineData(".html")]
    [InlineData(".xml")]
    public void Every_format_holds_the_text_afterwards(string extension)
    {
        var output = Path.Combine(_folder, "改正後" + extension);
        var result = Apply(Amendment, output);
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        Assert.Equal($"改正後の文章を保存しました：{output}\n改正の指示2のうち2を適用しました。", result.Report);
        Assert.Equal(RegulationPrinter.Text(After), RegulationPrinter.Text(Load(output)));
    }

    [Fact]
    public void What_cannot_be_applied_is_named_and_the_rest_is_saved()
    {
        var output = Path.Combine(_folder, "改正後.txt");
        var result = Apply(Amendment.Replace("　　　附　則", "　第99条中「甲」を「乙」に改める。\n　　　附　則", StringComparison.Ordinal), output);
        Assert.Equal(ServiceOutcome.ToLookAt, result.Outcome);
        Assert.EndsWith("適用できなかったもの:\n  4行目「第99条中「甲」を「乙」に改める。」\n    第99条：「第99条」がありません。［見つからない］", result.Report, StringComparison.Ordinal);
        Assert.EndsWith("\n---\n\n" + RegulationPrinter.Text(After.AsPrinted()), File.ReadAllText(output), StringComparison.Ordinal);
    }

    /// <summary>題名 and 版 of the head follow the amendment; all else stays as the source has it, a list among it.</summary>
    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    public void The_head_of_the_source_stays(string extension)
    {
        var output = Path.Combine(_folder, "改正後" + extension);
        Apply("　題名を次のように改める。\n　　　龍ヶ崎市端末等運用管理規程\n　第12条第2項中「勤務時間中は」を「勤務時間中に私用で」に改める。\n", output);
        var (before, after) = (Head(Base), Head(output));
        Assert.Equal("版: 改正後", after.Single(l => l.StartsWith('版')));
        Assert.Equal("題名: \"龍ヶ崎市端末等運用管理規程\"", after.Single(l => l.StartsWith("題名", StringComparison.Ordinal)));
        Assert.Equal(before.Where(IsKept), after.Where(IsKept));
        Assert.Contains(before, l => l.StartsWith("  - ", StringComparison.Ordinal));
        var again = RegulationInput.Load(new(output), null).Value!;
        Assert.Equal(("龍ヶ崎市端末等運用管理規程", "平成20年龍ヶ崎市訓令第5号", "改正後"), (again.Instrument.Title.Value, again.Instrument.Number.Value, again.Instrument.Version));

        static bool IsKept(string line) => !line.StartsWith('版') && !line.StartsWith("題名", StringComparison.Ordinal);
    }

    private static List<string> Head(string path)
    {
        var lines = File.ReadAllLines(path);
        Assert.Equal("---", lines[0]);
        return [.. lines.Take(Array.IndexOf(lines, "---", 1) + 1)];
    }

    [Fact]
    public void A_program_gets_one_record_an_instruction()
    {
        var result = ApplyService.Run(new(new(Base), Input(Amendment.Replace("「勤務時間中は」", "「終業後は」", StringComparison.Ordinal))) { Json = true }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.ToLookAt, result.Outcome);
        Assert.Null(result.OutputPath);
        using var json = JsonDocument.Parse(result.Report);
        Assert.Equal("regtext.apply/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("龍ヶ崎市コンピュータ等運用管理規程", json.RootElement.GetProperty("title").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("applied").GetInt32());
        var records = json.RootElement.GetProperty("instructions").EnumerateArray().ToList();
        Assert.Equal(["applied", "not_found"], records.Select(r => r.GetProperty("verdict").GetString()!));
        Assert.All(records, r => Assert.Equal(3, r.GetProperty("line").GetInt32()));
        Assert.All(records, r => Assert.Equal("第12条第2項", r.GetProperty("unit").GetString()));
        Assert.Equal("「終業後は」がありません。", records[1].GetProperty("detail").GetString());
        Assert.StartsWith("第12条第2項中「前項ただし書」", records[1].GetProperty("sentence").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Mikeshi_strikes_what_goes_and_underlines_what_comes()
    {
        var output = Path.Combine(_folder, "見え消し.docx");
        var result = ApplyService.Run(new(new(Base), Input(Amendment)) { Output = output, Marked = true }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        var file = new DocxFile(File.ReadAllBytes(output));
        Assert.Empty(file.Objections());
        Assert.Equal(["勤務時間中は"], Words(file, "strike"));
        Assert.Equal(["職員は、", "勤務時間中に私用で"], Words(file, "u"));
        // Without what is struck it is the new text, without what is underlined the old one.
        var before = Load(Base);
        Assert.Equal(Lines(After), Lines(file, without: "strike"));
        Assert.Equal(Lines(before), Lines(file, without: "u"));
    }

    [Fact]
    public void Mikeshi_in_HTML_and_not_in_text()
    {
        var output = Path.Combine(_folder, "見え消し.html");
        Assert.Equal(ServiceOutcome.Done, ApplyService.Run(new(new(Base), Input(Amendment)) { Output = output, Marked = true }, TestContext.Current.CancellationToken).Outcome);
        Assert.Contains("<u class=\"inserted\">職員は、</u>前項ただし書", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Contains("<s>勤務時間中は</s><u class=\"inserted\">勤務時間中に私用で</u>", File.ReadAllText(output), StringComparison.Ordinal);
        var refused = ApplyService.Run(new(new(Base), Input(Amendment)) { Output = Path.Combine(_folder, "見え消し.txt"), Marked = true }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.CannotDo, refused.Outcome);
        Assert.False(File.Exists(Path.Combine(_folder, "見え消し.txt")));
    }

    [Fact]
    public void Of_several_regulations_the_one_at_hand_is_amended_and_the_others_are_named()
    {
        const string several = """
            （甲規程の一部改正）
            第1条　甲規程（平成10年○○市訓令第1号）の一部を次のように改正する。
            　第1条中「赤」を「白」に改める。
            （乙規程の一部改正）
            第2条　乙規程（平成11年○○市訓令第2号）の一部を次のように改正する。
            　第1条中「赤」を「青」に改める。
            （甲規程の一部改正）
            第3条　甲規程の一部を次のように改正する。
            　第1条中「白」を「黒」に改める。

            """;
        Assert.Equal("黒とする。", Article(several, "甲規程", out var first));
        Assert.Contains("この規程を改正する条が2つあります。", first, StringComparison.Ordinal);
        Assert.Contains("第2条乙規程", first, StringComparison.Ordinal);
        Assert.Equal("青とする。", Article(several, "乙規程", out var second));
        Assert.Contains("第1条甲規程、第3条甲規程", second, StringComparison.Ordinal);
        Assert.Null(Article(several, "丙規程", out var none));
        Assert.Contains("「丙規程」の改正が見つかりません", none, StringComparison.Ordinal);
    }

    [Fact]
    public void New_text_of_a_gazette_in_full_width_takes_the_digits_and_labels_of_the_regulation()
    {
        const string gazette = """
            甲規程（平成１０年○○市訓令第１号）の一部を次のように改正する。
            第１条第２号中「５００円」を「１，２００円」に改め、同号を同条第３号とし、同条第１号の次に次の１号を加える。
            ⑵　第３条の額は、２，５００円とする。
            第１条に次の１項を加える。
            ２　前項第１号の額は、１０．５円とする。

            """;
        const string text = "　　　甲規程\n\n　（甲）\n第1条　次のとおりとする。\n　(1)　赤\n　(2)　額は500円とする。\n";
        var result = ApplyService.Run(new(Input(text, "規程.txt"), Input(gazette)) { Output = "-" }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        Assert.EndsWith(
            "第1条　次のとおりとする。\n　(1)　赤\n　(2)　第3条の額は、2,500円とする。\n　(3)　額は1,200円とする。\n2　前項第1号の額は、10.5円とする。\n",
            Encoding.UTF8.GetString(result.Content!), StringComparison.Ordinal);
        Assert.Contains(result.Messages, m => m.Text.Contains("加わる文の数字を、規程に合わせて半角にしました", StringComparison.Ordinal));
        // A quotation in half width shows that the gazette has both: it is followed as it is.
        var mixed = ApplyService.Run(new(Input(text, "規程.txt"), Input(gazette.Replace("「５００円」", "「500円」", StringComparison.Ordinal))) { Output = "-" }, TestContext.Current.CancellationToken);
        Assert.Contains("　⑵　第３条の額は、２，５００円とする。\n　(3)　額は１，２００円とする。\n", Encoding.UTF8.GetString(mixed.Content!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".html")]
    [InlineData(".md")]
    public void An_amendment_by_table_gives_back_the_text_it_was_made_from(string extension)
    {
        var old = Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正前.txt");
        var amendment = Path.Combine(_folder, "一部改正" + extension);
        var made = AmendService.Run(new AmendRequest(new(old), new(Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正後.txt"))) { Output = amendment, Method = AmendMethod.Table }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.Done, made.Outcome);
        var result = ApplyService.Run(new(new(old), new(amendment)) { Output = "-" }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        Assert.EndsWith("\n---\n\n" + RegulationPrinter.Text(After.AsPrinted()), Encoding.UTF8.GetString(result.Content!), StringComparison.Ordinal);
        Assert.Equal("改正の指示1のうち1を適用しました。", result.Report);
    }

    /// <summary>A row of a 別表 is several cells in Word and HTML and one line with bars in Markdown; some of its cells are empty.</summary>
    [Theory]
    [InlineData(AmendMethod.Table, ".docx")]
    [InlineData(AmendMethod.Table, ".html")]
    [InlineData(AmendMethod.Table, ".md")]
    [InlineData(AmendMethod.Kaimebun, ".docx")]
    [InlineData(AmendMethod.Kaimebun, ".md")]
    public void Rows_of_appended_tables_are_the_same_in_every_format(AmendMethod method, string extension)
    {
        const string head = """
            # 某市手数料規程

            （手数料）
            第2条　手数料は、別表のとおりとする。

            ## 附　則

            この規程は、公布の日から施行する。

            ## 別表（第2条関係）

            | 区分 | 種類 | 備考 |
            | --- | --- | --- |
            | 証明 | 甲証明 | 1通につき |
            """;
        const string old = head + "\n|  | 乙証明 | 1枚につき |\n";
        const string @new = head + "\n|  | 乙証明 | 1枚につき、本庁で交付するもの |\n|  | 丙証明 |  |\n| 閲覧 |  |  |\n|  | 図面 | 1枚につき |\n";
        var amendment = Path.Combine(_folder, "一部改正" + extension);
        var made = AmendService.Run(new AmendRequest(Input(old, "旧.md"), Input(@new, "新.md")) { Output = amendment, Method = method }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.Done, made.Outcome);
        var output = Path.Combine(_folder, "改正後.txt");
        var result = ApplyService.Run(new(Input(old, "旧.md"), new(amendment)) { Output = output }, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.Done, result.Outcome);
        var expected = RegulationInput.Load(Input(@new, "新.md"), null).Value!.Instrument;
        Assert.Contains("｜丙証明｜", RegulationPrinter.Text(expected), StringComparison.Ordinal);
        Assert.Equal(RegulationPrinter.Text(expected), RegulationPrinter.Text(Load(output)));
    }

    [Fact]
    public void Equal_titles_are_told_apart_by_the_number()
    {
        const string two = """
            第1条　甲規程（平成１０年○○市訓令第1号）の一部を次のように改正する。
            　第1条中「赤」を「白」に改める。
            第2条　甲規程（平成20年○○市訓令第2号）の一部を次のように改正する。
            　第1条中「赤」を「青」に改める。

            """;
        Assert.Equal("白とする。", Article(two, "甲規程", out _, "平成10年○○市訓令第1号"));
        Assert.Equal("青とする。", Article(two, "甲規程", out _, "平成20年○○市訓令第2号"));
    }

    [Theory]
    [InlineData("第1条　甲とする。\n", "新旧対照表も見つかりません")]
    [InlineData("　乙規程（平成10年○○市訓令第1号）の一部を次のように改正する。\n　第1条中「赤」を「白」に改める。\n", "「龍ヶ崎市コンピュータ等運用管理規程」の改正が見つかりません")]
    public void What_is_no_amendment_of_the_regulation_is_refused(string amendment, string message)
    {
        var result = Apply(amendment, Path.Combine(_folder, "改正後.txt"));
        Assert.Equal(ServiceOutcome.CannotDo, result.Outcome);
        Assert.Contains(message, Assert.Single(result.Messages).Text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void The_amendment_may_be_a_Word_file_with_a_head()
    {
        var amendment = "---\n題名: 一部改正訓令\n---\n" + Amendment;
        var text = ApplyService.Run(new(new(Base), Input(amendment)) { Output = "-" }, TestContext.Current.CancellationToken);
        Assert.EndsWith("\n---\n\n" + RegulationPrinter.Text(After.AsPrinted()), Encoding.UTF8.GetString(text.Content!), StringComparison.Ordinal);
        var word = DocxFile.FromBody(string.Concat(Amendment.Split('\n').Select(l => $"<w:p><w:r><w:t xml:space='preserve'>{l}</w:t></w:r></w:p>")));
        var fromWord = ApplyService.Run(new(new(Base), new("改正.docx", word)) { Output = "-" }, TestContext.Current.CancellationToken);
        Assert.Equal(text.Content, fromWord.Content);
    }

    private static ServiceResult Apply(string amendment, string output) => ApplyService.Run(new(new(Base), Input(amendment)) { Output = output }, TestContext.Current.CancellationToken);

    private static InputSource Input(string text, string name = "改正.txt") => new(name, Encoding.UTF8.GetBytes(text));

    private static Instrument Load(string path) => RegulationInput.Load(new(path), null).Value!.Instrument;

    /// <summary>The text of 第1条 of a small regulation afterwards; null when the amendment is refused.</summary>
    private static string? Article(string amendment, string title, out string messages, string number = "")
    {
        var text = $"　　　{title}\n{(number.Length > 0 ? $"　{number}\n" : "")}\n　（甲）\n第1条　赤とする。\n";
        var result = ApplyService.Run(new(Input(text, "規程.txt"), Input(amendment)) { Output = "-" }, TestContext.Current.CancellationToken);
        messages = string.Join('\n', result.Messages.Select(m => m.Text));
        if (result.Content is null) return null;
        var parsed = RegulationParser.Parse(new SourceText(Encoding.UTF8.GetString(result.Content), "改正後"));
        return Assert.Single(Assert.Single(parsed.Instruments).Articles()).Children[0].Text.Value;
    }

    private static List<string> Words(DocxFile file, string property)
    {
        var words = new List<string>();
        XElement? before = null;
        foreach (var run in file.Main.Descendants(DocxFile.W + "r").Where(r => Has(r, property)))
        {
            if (before is not null && run.ElementsBeforeSelf().LastOrDefault() == before) words[^1] += run.Value;
            else words.Add(run.Value);
            before = run;
        }
        return words;
    }

    private static bool Has(XElement run, string property) => run.Element(DocxFile.W + "rPr")?.Element(DocxFile.W + property) is not null;

    private static IEnumerable<string> Lines(DocxFile file, string without) => file.Main.Descendants(DocxFile.W + "p").Skip(1)
        .Select(p => WhiteSpace.Remove(string.Concat(p.Elements(DocxFile.W + "r").Where(r => !Has(r, without)).Select(r => r.Value)))).Where(l => l.Length > 0);

    private static IEnumerable<string> Lines(Instrument instrument) =>
        RegulationPrinter.Text(instrument).Split('\n').Select(WhiteSpace.Remove).Where(l => l.Length > 0);
}
