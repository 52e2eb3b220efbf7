using System.Text.Json;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Parsing;

/// <summary>The five source texts as they come, against what careful reading found in them (../shared/gold).</summary>
public class SeedTests
{
    private const string NoShared = "../shared is not on this machine";

    public static TheoryData<string, string, int> Instruments => new()
    {
        // gold name, source file, position of the instrument among those found
        { "ryugasaki-art12(改正後)", "000_2998f8e179e60d8e.txt", 0 },
        { "ryugasaki-art12(改正前)", "000_2998f8e179e60d8e.txt", 1 },
        { "ryugasaki", "000_2998f8e179e60d8e.txt", 2 },
        { "sayama", "001_73cb5a9b334fe1ce.txt", 0 },
        { "kameoka", "002_007186781bab44b4.txt", 0 },
        { "honjo-jourei", "003_40834952a8ed04bb.txt", 0 },
        { "honjo-kisoku", "003_40834952a8ed04bb.txt", 1 },
        { "kuki", "004_4ac222674e68289e.txt", 0 },
    };

    [Theory]
    [MemberData(nameof(Instruments))]
    public void A_source_text_has_the_units_that_careful_reading_counted(string city, string file, int index)
    {
        Assert.SkipUnless(Repository.Shared is not null, NoShared);
        var instrument = Parse(file).Instruments[index];
        var row = File.ReadLines(Path.Combine(Repository.Shared!, "gold", "counts.tsv")).Select(l => l.Split('\t')).Single(r => r[0] == city);
        var body = instrument.Body.SelectMany(u => u.SelfAndDescendants()).ToList();
        string[] counted =
        [
            city,
            Count(UnitKind.Chapter), Count(UnitKind.Section), Count(UnitKind.Article), Count(UnitKind.Paragraph),
            Count(UnitKind.Item), Count(UnitKind.Subitem),
            $"{instrument.Supplementary.Sum(s => s.SelfAndDescendants().Count(u => u is Paragraph))}",
            $"{instrument.Toc?.Entries.Length ?? 0}",
        ];
        Assert.Equal(string.Join(' ', row), string.Join(' ', counted));
        string Count(UnitKind kind) => $"{body.Count(u => u.Kind == kind)}";
    }

    [Theory]
    [MemberData(nameof(Instruments))]
    public void Its_texts_are_those_of_the_gold(string city, string file, int index)
    {
        Assert.SkipUnless(Repository.Shared is not null, NoShared);
        var parts = city.TrimEnd(')').Split('(');
        var path = Path.Combine(Repository.Shared!, "gold", "structure", parts[0] + ".json");
        Assert.SkipUnless(File.Exists(path), "the gold gives counts only");
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = parts.Length > 1 ? json.RootElement.GetProperty("columns").GetProperty(parts[1]) : json.RootElement;
        var instrument = Parse(file).Instruments[index];

        Assert.Equal(string.Join('\n', GoldLines(root)), string.Join('\n', TreeLines(instrument)));
        if (json.RootElement.TryGetProperty("title", out var title))
            Assert.Equal(WhiteSpace.Remove(title.GetString()!), WhiteSpace.Remove(instrument.Title.Value));
    }

    /// <summary>The regulations and policies of a packet are instruments; its reports, agendas and slides are not.</summary>
    [Theory]
    [InlineData("000_2998f8e179e60d8e.txt", "龍ヶ崎市コンピュータ等運用管理規程の一部を改正する訓令（一部抜粋）|龍ヶ崎市コンピュータ等運用管理規程の一部を改正する訓令（一部抜粋）|龍ヶ崎市保有個人情報安全管理措置規程（案）")]
    [InlineData("003_40834952a8ed04bb.txt", "本庄市個人情報保護条例（一部抜粋）|本庄市個人情報保護条例施行規則|本庄市情報セキュリティ基本方針（一部抜粋）|本庄市情報セキュリティ対策基準（一部抜粋）")]
    public void A_packet_gives_its_regulations_and_policies_and_nothing_else(string file, string titles)
    {
        Assert.SkipUnless(Repository.Shared is not null, NoShared);
        Assert.Equal(titles, string.Join('|', Parse(file).Instruments.Select(i => i.Title.Value)));
    }

    [Fact]
    public void The_policies_of_Honjo_are_outlines()
    {
        foreach (var (file, entries) in (ReadOnlySpan<(string, int)>)[("情報セキュリティ基本方針.md", 7), ("情報セキュリティ対策基準.md", 12)])
        {
            var text = CleanTexts.WithoutFrontMatter(File.ReadAllText(Repository.Regulations("honjo", file)));
            var units = Assert.Single(RegulationParser.Parse(new SourceText(text, file)).Instruments).AllUnits().ToList();
            Assert.All(units, u => Assert.IsType<OutlineItem>(u));
            Assert.Equal(entries, units.Count);
        }
    }

    internal static ParseResult Parse(string file)
    {
        var path = Path.Combine(Repository.Shared!, "seeds", file);
        return RegulationParser.Parse(new SourceText(File.ReadAllText(path), file, "utf-8"));
    }

    private static IEnumerable<string> GoldLines(JsonElement root)
    {
        foreach (var chapter in root.GetProperty("chapters").EnumerateArray())
        {
            if (chapter.GetProperty("num").ValueKind == JsonValueKind.Number)
                yield return $"章 {chapter.GetProperty("num")} {Clean(chapter.GetProperty("title"))}";
            foreach (var article in chapter.GetProperty("articles").EnumerateArray())
            {
                yield return $"条 {article.GetProperty("num")} {Clean(article.GetProperty("caption"))}";
                foreach (var paragraph in article.GetProperty("paragraphs").EnumerateArray())
                {
                    yield return $"項 {paragraph.GetProperty("num")} {Clean(paragraph.GetProperty("text"))}";
                    foreach (var item in paragraph.GetProperty("items").EnumerateArray())
                    {
                        yield return $"号 {item.GetProperty("num")} {Clean(item.GetProperty("text"))}";
                        if (!item.TryGetProperty("subitems", out var subitems)) continue;
                        foreach (var subitem in subitems.EnumerateArray()) yield return $"細分 {Clean(subitem.GetProperty("text"))}";
                    }
                }
            }
        }
    }

    private static IEnumerable<string> TreeLines(Instrument instrument) =>
        instrument.Body.SelectMany(u => u.SelfAndDescendants()).Select(u => u switch
        {
            Group g => $"章 {g.Number} {WhiteSpace.Remove(g.Title.Value)}",
            Article a => $"条 {a.Number} {WhiteSpace.Remove(a.Caption?.Text.Value ?? "")}",
            Paragraph p => $"項 {p.Number} {WhiteSpace.Remove(p.Text.Value)}",
            Item i => $"号 {i.Number} {WhiteSpace.Remove(i.Text.Value)}",
            Subitem s => $"細分 {WhiteSpace.Remove(s.Text.Value)}",
            _ => $"{u.Kind} {u.Text}",
        });

    private static string Clean(JsonElement text) => text.ValueKind == JsonValueKind.String ? WhiteSpace.Remove(text.GetString()!) : "";
}
