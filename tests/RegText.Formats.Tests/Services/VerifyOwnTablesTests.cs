using DocumentFormat.OpenXml.Packaging;
using RegText.Formats.Reading.Profiles;
using RegText.Formats.Services;
using RegText.Testing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace RegText.Formats.Tests.Services;

/// <summary>A table that RegText makes is right in the eyes of verify, in every profile and format, with tables and forms inside the text.</summary>
public sealed class VerifyOwnTablesTests(ITestOutputHelper output) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-verify-").FullName;

    public static TheoryData<string> Profiles => [.. BuiltInProfiles.Names];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_table_of_ours_has_no_disagreement(string profile)
    {
        var found = new List<string>();
        foreach (var (name, old, @new) in Pairs())
        {
            foreach (var extension in new[] { ".docx", ".html", ".md" })
            {
                var table = Path.Combine(_folder, name + extension);
                var made = Table(new TableRequest(new(old), new(@new)) { Output = table, Force = true, Style = new(profile, []) });
                Assert.True(made.Outcome == ServiceOutcome.Done, string.Join('\n', made.Messages.Select(m => m.Text)));
                var result = Verify(new(new(old)) { Table = new(table), New = new(@new), Style = new(profile, []) });
                if (result.Outcome != ServiceOutcome.Done) found.Add($"{name}{extension}: {result.Report}{string.Join('\n', result.Messages.Select(m => m.Text))}");
            }
        }
        output.WriteLine(string.Join('\n', found));
        Assert.Empty(found);
    }

    /// <summary>A slip of the pen in the finished Word file: any character, also of a clause that does not change.</summary>
    [Fact]
    public void Every_changed_character_of_a_Word_table_is_found_and_named()
    {
        var missed = new List<string>();
        var random = new Random(7);
        foreach (var (name, old, @new) in Pairs())
        {
            var table = Path.Combine(_folder, name + ".docx");
            Table(new TableRequest(new(old), new(@new)) { Output = table, Full = true });
            for (var i = 0; i < 25; i++)
            {
                var line = ChangeOneCharacter(table, Path.Combine(_folder, "誤記.docx"), random);
                var report = Verify(new(new(old)) { Table = new(Path.Combine(_folder, "誤記.docx")), New = new(@new) }).Report;
                if (!report.Split('\n').Any(l => (l.Contains(" X04 ", StringComparison.Ordinal) || l.Contains(" X05 ", StringComparison.Ordinal)) && l.IndexOf('：', StringComparison.Ordinal) is > 8 and var at && l.IndexOf('誤', at) > 0))
                    missed.Add($"{name} {line}: {report}");
            }
        }
        Assert.Empty(missed);
    }

    /// <summary>Puts 誤 for one character of the table, its headings and blanks left out; gives the run of text as it is then.</summary>
    private static string ChangeOneCharacter(string path, string to, Random random)
    {
        File.Copy(path, to, overwrite: true);
        using var word = WordprocessingDocument.Open(to, isEditable: true);
        var texts = word.MainDocumentPart!.Document!.Descendants<W.Table>().First().Elements<W.TableRow>().Skip(1).SelectMany(r => r.Descendants<W.Text>())
            .Where(t => !string.IsNullOrWhiteSpace(t.Text)).ToList();
        var places = texts.SelectMany(t => Enumerable.Range(0, t.Text.Length).Where(i => !char.IsWhiteSpace(t.Text[i])).Select(i => (Text: t, At: i))).ToList();
        var (text, at) = places[random.Next(places.Count)];
        text.Text = text.Text[..at] + "誤" + text.Text[(at + 1)..];
        return text.Text;
    }

    private IEnumerable<(string Name, string Old, string New)> Pairs()
    {
        yield return ("第12条", Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正前.txt"), Repository.Regulations("ryugasaki", "コンピュータ等運用管理規程_改正後.txt"));
        var examples = Path.Combine(Repository.Root, "tests", "data", "examples");
        yield return ("組織規則", Path.Combine(examples, "科学技術・学術政策研究所組織規則_改正前.txt"), Path.Combine(examples, "科学技術・学術政策研究所組織規則_改正後.txt"));
        yield return ("別表", Write("別表_改正前.txt", Fees("会議室", "500円", "備考　使用料は、前納とする。")), Write("別表_改正後.txt", Fees("第1会議室", "600円", "備考　使用料は、使用の日までに納めるものとする。")));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Fees(string room, string fee, string note) => $"""
        　　　見本市公民館条例
        　（使用料）
        第1条　使用料は、別表第1のとおりとする。
        　　　附　則
        　この条例は、令和7年4月1日から施行する。
        別表第1（第1条関係）
        ｜室名｜午前｜午後｜
        ｜大広間｜700円｜900円｜
        ｜{room}｜{fee}｜800円｜
        ｜和室｜300円｜400円｜
        {note}
        様式第1号（第1条関係）
        使用許可申請書
        申請者　氏名
        """;

    private static ServiceResult Verify(VerifyRequest request) => VerifyService.Run(request, TestContext.Current.CancellationToken);

    private static ServiceResult Table(TableRequest request) => TableService.Run(request, TestContext.Current.CancellationToken);
}
