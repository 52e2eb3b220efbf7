using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using RegText.Comparing;
using RegText.Documents;
using RegText.Formats.Comparing;
using RegText.Formats.Services;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing.Word;
using RegText.Testing;

namespace RegText.Formats.Tests.Comparing;

/// <summary>All reports are of one model, and each can be used as it is.</summary>
public partial class CompareReportTests
{
    private static readonly Lazy<ComparisonMatrix> Real = new(() => Matrix("kuki", "ryugasaki", "sayama", "kameoka"));

    [Fact]
    public void The_workbook_is_valid_and_has_frozen_headings_filters_and_every_link()
    {
        var bytes = CompareXlsx.Write(Real.Value);
        using var package = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
            Assert.Empty(new OpenXmlValidator(version).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var sheets = package.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToList();
        Assert.Equal(["対応表", "根拠", "基準にない規定", "書きぶり", "説明"], sheets.Select(s => s.Name!.Value));
        Assert.All(sheets, s =>
        {
            var sheet = ((WorksheetPart)package.WorkbookPart.GetPartById(s.Id!)).Worksheet;
            Assert.NotNull(sheet.Descendants<AutoFilter>().Single().Reference);
            Assert.Equal(1, sheet.Descendants<Pane>().Single().VerticalSplit!.Value);
        });
        var evidence = Rows(package, sheets[1]);
        var links = Real.Value.Documents.SelectMany(d => d.Comparison.Links.Select(l => (l.Baseline.Id + l.BaselinePart, d.Id, l.UnitPlace))).ToList();
        Assert.Equal(links.Order(), evidence.Where(r => r[0] != "基準" && r[4].Length > 0 && r[0].Length > 0).Select(r => (r[0], r[3], r[4])).Order());
        Assert.Equal(Real.Value.Baseline.Items.Length + 1, Rows(package, sheets[0]).Count);
    }

    [Fact]
    public void The_same_comparison_gives_the_same_bytes()
    {
        var (one, other) = (Matrix("kuki", "sayama"), Matrix("kuki", "sayama"));
        foreach (var format in CompareFileFormat.All) Assert.True(format.Write(one).AsSpan().SequenceEqual(format.Write(other)), format.Name);
    }

    [Fact]
    public void The_page_needs_nothing_else_and_runs_only_its_own_script()
    {
        var page = Encoding.UTF8.GetString(CompareHtml.Write(Real.Value));
        var script = Script().Match(page).Groups[1].Value;
        Assert.Contains($"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\s(src|href|on\w+)=", page);
        Assert.DoesNotContain("http", script, StringComparison.Ordinal);
        foreach (var label in new[] { "for=\"words\"", "for=\"doc\"", "role=\"status\" aria-live=\"polite\"", "role=\"search\" aria-label=", "scope=\"row\"", "scope=\"col\"", "lang=\"ja\"" }) Assert.Contains(label, page, StringComparison.Ordinal);
        // Every table and every region that scrolls has the name of the heading before it; whatever scrolls can be reached by key.
        foreach (var name in AriaName().Matches(page).Select(m => m.Groups[1].Value)) Assert.Contains($"<h2 id=\"{name}\">", page, StringComparison.Ordinal);
        Assert.Equal(4, Table().Count(page));
        Assert.DoesNotContain("<table>", page, StringComparison.Ordinal);
        Assert.Equal(4, Scrolling().Count(page));
        // Without script nothing is hidden but the filter, which would do nothing.
        Assert.Single(Hidden().Matches(page[page.IndexOf("<main>", StringComparison.Ordinal)..page.IndexOf("<script>", StringComparison.Ordinal)]));
        Assert.Equal(Real.Value.Documents.Sum(d => d.Comparison.Links.Length), Summary().Count(page) - Real.Value.Baseline.Items.Count(i => i.HasText));
    }

    [Fact]
    public void Two_regulations_of_one_city_can_be_told_apart_in_every_report()
    {
        var (one, other) = (Real.Value.Documents[0] with { Id = "管理規程" }, Real.Value.Documents[0] with { Id = "運用規程" });
        var matrix = new ComparisonMatrix(Real.Value.Baseline, [one, other, Real.Value.Documents[1]]);
        Assert.Equal(["龍ヶ崎市　管理規程", "龍ヶ崎市　運用規程", "狭山市"], matrix.Documents.Select(d => d.Heading));
        Assert.Equal(matrix.Documents.Select(d => d.Heading), CompareSheet.Matrix(matrix).Headings.Skip(3));
    }

    [Fact]
    public void The_workbook_holds_scores_as_numbers_and_tells_what_came_nearest_where_nothing_answers()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(CompareXlsx.Write(Real.Value)), isEditable: false);
        var rows = ((WorksheetPart)package.WorkbookPart!.GetPartById("rId2")).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().ToList()).ToList();
        var headings = rows[0].ConvertAll(c => c.InnerText);
        var (band, score, next) = (headings.IndexOf("確度"), headings.IndexOf("得点"), headings.IndexOf("次点"));
        Assert.All(rows.Skip(1).Where(r => r[score].InnerText.Length > 0), r => Assert.Equal(CellValues.Number, r[score].DataType!.Value));
        Assert.All(rows.Where(r => r[band].InnerText == LinkWords.NoCandidate), r => Assert.StartsWith("第", r[next].InnerText, StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_is_sound_and_shows_every_item_in_both_tables()
    {
        var document = CompareDocument.Build(Real.Value);
        Assert.True(document.Page.Landscape);
        var tables = document.Blocks.OfType<TableBlock>().ToList();
        Assert.Equal(2, tables.Count);
        var items = Real.Value.Baseline.Items;
        Assert.Equal(items.Select(i => $"{i.Id}　{i.Heading}"), tables[0].Rows.Skip(1).Select(r => r.Cells[1].Text));
        Assert.Equal(items.Select(i => i.Id), tables[1].Rows.Skip(1).Take(items.Length).Select(r => r.Cells[0].Text.Split('　')[0]));
        Assert.Empty(new DocxFile(WordWriter.Write(document)).Objections());
    }

    [Fact]
    public void Csv_begins_with_a_mark_and_makes_no_formula()
    {
        var bytes = CompareCsv.Write(Real.Value);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.DoesNotMatch("(^|,|\n)\"[=+@-]", Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3));
    }

    [Fact]
    public void Every_line_of_a_stream_is_one_regulation_also_where_it_cannot_be_read()
    {
        var lines = new List<string>();
        var text = JsonSerializer.Serialize(new { id = "乙市", text = "乙市規程\n（暗号化）\n第1条　保護管理者は、保有個人情報の暗号化のために必要な措置を講ずる。\n" });
        var result = CompareStream.Run(new InputSource(Path("kuki")), ["-"], [text, Path("sayama"), "ない.txt", "{", "", "{}"], lines.Add, TestContext.Current.CancellationToken);
        Assert.Equal(ServiceOutcome.ToLookAt, result.Outcome);
        Assert.Equal(5, lines.Count);
        var read = lines.ConvertAll(l => JsonDocument.Parse(l).RootElement);
        Assert.Equal("乙市", read[0].GetProperty("document").GetProperty("id").GetString());
        Assert.Equal("第25条", read[0].GetProperty("links")[0].GetProperty("baseline").GetString());
        Assert.All(read[2..], l => Assert.EndsWith("。", l.GetProperty("error").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Wordings_of_several_cities_are_grouped_and_the_rare_one_is_marked()
    {
        var item = Real.Value.Baseline.Items.Single(i => i.Id == "第41条");
        var same = Real.Value.Documents.Single(d => d.Municipality == "龍ヶ崎市");
        var other = Real.Value.Documents.Single(d => d.Municipality == "狭山市");
        var variants = WordingVariant.Of(item, [same, same with { Id = "写し" }, other]);
        Assert.Equal([(2, false), (1, true)], variants.Select(v => (v.Documents.Length, v.IsRare)));
        Assert.Equal(["A", "B"], variants.Select(v => v.Name));
    }

    [Fact]
    public void A_baseline_without_texts_says_what_was_not_compared()
    {
        var matrix = Matrix(Directory.GetFiles(Repository.Regulations("guideline"), "*.md").Single(), "ryugasaki");
        Assert.Contains(ComparisonMatrix.NamesOnlyNotice, CompareText.Write(matrix), StringComparison.Ordinal);
        Assert.Contains(ComparisonMatrix.NamesOnlyNotice, Encoding.UTF8.GetString(CompareHtml.Write(matrix)), StringComparison.Ordinal);
        Assert.DoesNotContain("％", CompareText.Write(matrix), StringComparison.Ordinal);
    }

    private static ComparisonMatrix Matrix(string baseline, params string[] cities)
    {
        var read = CompareInputs.ReadBaseline(new InputSource(File.Exists(baseline) ? baseline : Path(baseline))).Value!;
        var comparer = new BaselineComparer(read.Items);
        return new(read, [.. cities.Select(c => CompareInputs.Compare(comparer, new InputSource(Path(c)), c).Value!)]);
    }

    /// <summary>The longest text of a municipality.</summary>
    private static string Path(string city) => Directory.GetFiles(Repository.Regulations(city)).MaxBy(f => new FileInfo(f).Length)!;

    private static List<string[]> Rows(SpreadsheetDocument package, Sheet sheet) =>
        [.. ((WorksheetPart)package.WorkbookPart!.GetPartById(sheet.Id!)).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray())];

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("aria-labelledby=\"([^\"]*)\"")]
    private static partial Regex AriaName();

    [GeneratedRegex("<table [^>]*aria-labelledby=")]
    private static partial Regex Table();

    [GeneratedRegex("class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=")]
    private static partial Regex Scrolling();

    [GeneratedRegex("<[^>]* hidden[ >]")]
    private static partial Regex Hidden();

    [GeneratedRegex("<summary>")]
    private static partial Regex Summary();
}
