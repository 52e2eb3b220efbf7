using System.Text.RegularExpressions;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Parsing;

/// <summary>The 124 law texts of ../shared/cases/law-pairs, against a count that shares no code with the parser.</summary>
public partial class LawPairTests
{
    public static TheoryData<string> Texts()
    {
        var data = new TheoryData<string>();
        if (Repository.Shared is null) data.Add("");
        else
            foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared, "cases", "law-pairs")).Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetFileName(folder) + "/before.txt");
                data.Add(Path.GetFileName(folder) + "/after.txt");
            }
        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Articles_paragraphs_and_items_are_as_many_as_an_independent_count_says(string name)
    {
        Assert.SkipUnless(name.Length > 0, "../shared is not on this machine");
        var source = Read(name);
        var result = RegulationParser.Parse(source);
        var units = Assert.Single(result.Instruments).AllUnits().ToList();
        Assert.Equal(
            Count(source.Content),
            (units.Count(u => u is Article), units.Count(u => u is Paragraph), units.Count(u => u is Item)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_clean_text_gives_no_diagnostic(string name)
    {
        Assert.SkipUnless(name.Length > 0, "../shared is not on this machine");
        var source = Read(name);
        // 第二条第一項 of this text really prints 九 before 八.
        var trulyOdd = name.StartsWith("229_", StringComparison.Ordinal) && name.EndsWith("before.txt", StringComparison.Ordinal) ? "S03" : "";
        var diagnostics = RegulationParser.Parse(source).Diagnostics
            .Where(d => d.Code != trulyOdd)
            .Select(d => $"{source.Position(d.Span.Start).Line}: {d.Code} {d.Message}");
        Assert.Equal("", string.Join('\n', diagnostics));
    }

    private static SourceText Read(string name) =>
        new(File.ReadAllText(Path.Combine(Repository.Shared!, "cases", "law-pairs", name)), name, "utf-8");

    /// <summary>Labels at line starts whose number is the one before plus one; branches need their base. Lines with tabs are tables.</summary>
    private static (int Articles, int Paragraphs, int Items) Count(string text)
    {
        int articles = 0, paragraphs = 0, items = 0, lastArticle = 0, lastParagraph = 0, lastItem = 0;
        // A text without 条 is one unnumbered 項 with its 号.
        var isParagraphOnly = !text.Split('\n').Any(l => ArticleLabel().IsMatch(l));
        if (isParagraphOnly) (paragraphs, lastParagraph) = (1, 1);
        foreach (var line in text.Split('\n'))
        {
            if (line.Contains('\t', StringComparison.Ordinal)) continue;
            if (ArticleLabel().Match(line) is { Success: true } a)
            {
                var number = Kanji(a.Groups[1].Value);
                var isBranch = a.Groups[2].Length > 0;
                if (!(number == lastArticle + 1 || (isBranch && number == lastArticle) || lastArticle == 0)) continue;
                lastArticle = a.Groups[4].Success ? Kanji(a.Groups[4].Value) : number;
                (articles, paragraphs, lastParagraph, lastItem) = (articles + 1, paragraphs + 1, 1, 0);
            }
            else if (ParagraphLabel().Match(line) is { Success: true } p && paragraphs > 0)
            {
                var number = p.Groups[1].Value.Aggregate(0, (n, c) => n * 10 + (c - '０'));
                if (number != lastParagraph + 1) continue;
                (paragraphs, lastParagraph, lastItem) = (paragraphs + 1, number, 0);
            }
            else if (ItemLabel().Match(line) is { Success: true } i && paragraphs > 0)
            {
                var number = Kanji(i.Groups[1].Value);
                var isBranch = i.Groups[2].Length > 0;
                if (!(number == lastItem + 1 || (isBranch && number == lastItem))) continue;
                items++;
                lastItem = i.Groups[4].Success ? Kanji(i.Groups[4].Value) : number;
            }
        }
        return (articles, paragraphs, items);
    }

    private static int Kanji(string text)
    {
        if (text.IndexOfAny(['十', '百', '千']) < 0) return text.Aggregate(0, (n, c) => n * 10 + "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal));
        int total = 0, digit = 0;
        foreach (var c in text)
        {
            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit == 0) digit = "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            else (total, digit) = (total + Math.Max(digit, 1) * unit, 0);
        }
        return total + digit;
    }

    [GeneratedRegex("^第([一二三四五六七八九十百千]+)条((?:の[一二三四五六七八九十]+)*)(?:(から|及び)第([一二三四五六七八九十百千]+)条(?:まで)?)?　")]
    private static partial Regex ArticleLabel();

    [GeneratedRegex("^([０-９]+)　")]
    private static partial Regex ParagraphLabel();

    [GeneratedRegex("^　([一二三四五六七八九十百]+)((?:の[一二三四五六七八九十]+)*)(?:(から|及び)([一二三四五六七八九十百]+)(?:まで)?)?　")]
    private static partial Regex ItemLabel();
}
