using FsCheck.Fluent;
using RegText.Parsing;
using RegText.References;
using RegText.References.Laws;
using RegText.References.Terms;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.References;

/// <summary>What holds of the references of any text.</summary>
public class ReferenceLaws
{
    private static readonly string[] Fragments =
    [
        "第1条", "第12条の2", "第２項", "第三号", "ア", "（ア）", "(1)", "前条", "前2項", "前各号", "次項", "同条", "同項", "同法", "この条例", "この章", "各号", "当該各号", "別表第1", "様式第2号", "附則",
        "及び", "又は", "、", "から", "まで", "ただし書", "の表", "の項", "（", "）", "「", "」", "。", "以下「法」という。", "以下同じ。", "以下これらを「市等」という。", "において", "を除く。",
        "会社法", "個人情報の保護に関する法律", "（平成15年法律第57号", "法", "令", "規則", "中「甲」とあるのは「乙」と、", "とする", "　", " ", "\n", "市長", "の", "を", "データ", "𠮷", "第", "号", "1",
    ];

    [Fact]
    public void References_stand_in_order_inside_their_text_and_their_levels_inside_them() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var index = Index(text);
            foreach (var place in index.References.GroupBy(r => r.Place))
            {
                var last = 0;
                foreach (var reference in place)
                {
                    Assert.InRange(reference.Span.Start, last, reference.Span.End);
                    Assert.InRange(reference.Span.End, reference.Span.Start + 1, place.Key.Text.Length);
                    Assert.All(reference.Levels, l => Assert.True(reference.Span.Contains(l.Span)));
                    last = reference.Span.Start;
                }
            }
            foreach (var definition in index.Definitions)
                Assert.InRange(definition.Clause.End, definition.TermSpan.Start, definition.Place.Text.Length);
        }).Holds(200);

    [Fact]
    public void The_width_of_digits_and_brackets_and_blanks_in_numbers_do_not_matter() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var wide = string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c switch { '(' => '（', ')' => '）', _ => c }));
            var spaced = string.Concat(text.Select(c => c is >= '0' and <= '9' ? $" {c} " : c.ToString()));

            Assert.Equal(Targets(text), Targets(wide));
            Assert.Equal(Targets(text), Targets(spaced));
        }).Holds(200);

    [Fact]
    public void A_canonical_text_maps_back_to_the_characters_that_it_stands_for() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var canonical = CanonicalText.Of(text);
            Assert.Equal(WhiteSpace.Remove(text).Length, canonical.Value.Length);
            for (var i = 0; i < canonical.Value.Length; i++)
            {
                var printed = canonical.ToPrinted(new(i, 1));
                Assert.Equal(canonical.Value.Substring(i, 1), CanonicalText.Of(text.Substring(printed.Start, printed.Length)).Value);
            }
        }).Holds(200);

    [Fact]
    public void The_name_of_every_unit_of_a_text_finds_it_again() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var index = ReferenceIndex.Of(new RandomTree(seed).Make());
            var names = index.Paths.All.ToLookup(p => p.Name);
            foreach (var path in index.Paths.All)
            {
                if (path.Unit is not (Article or Item) || path.Within<Appendix>() is not null || path.Unit.Number?.Last is not null || names[path.Name].Count() > 1) continue;
                if (path.Top.Unit is SupplProvision && path.Top != index.Paths.Supplementary[0]) continue;
                if (index.Find(path.Name) is OwnUnits found) Assert.Contains(path, found.Units);
                else Assert.True(index.Find(path.Name) is NoTarget { Reason: NoTargetReason.Ambiguous } or null, path.Name);
            }
        }).Holds(60);

    public static TheoryData<string> Odd() =>
    [
        "第1条", "第1条、", "第1条及び第2項", "前条", "同条第2項", "（", "（第1条", "）", "「", "「第1条」", "以下「甲」という。", "甲（以下「甲」という。）", "（以下同じ。）", "法", "会社法第1条、", "個人情報の保護に関する",
        "個人情報の保護に関する法律（平成15年法律第57号）", "同法、", "ア及び", "第1号ア、", "当該各号", "この条例", "漢", "カ", "「甲」、", "別表第1の1及び", "第1条から", "中「甲」と、", "平成15年", "一", "第", "「甲」とは、", "第1条において「甲」という。",
        "以下この条において「甲」という。",
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public void Finding_references_takes_linear_time(string unit) => LinearCost.IsLinear(
        5_000 / unit.Length,
        n => Regulation(string.Concat(Enumerable.Repeat(unit, n)) + "をいう。"),
        i => TermUses.Find(UnitPaths.Of(i), ReferenceIndex.Of(i).Definitions.Select(d => d.Term)));

    [Theory]
    [InlineData("第{0}条　前条第1項及び第{0}条第1号の文書は、前各号による。\n　(1)　甲\n　(2)　前号の乙\n")]
    [InlineData("第{0}条　法第{0}条の文書（以下「文書{0}」という。）は、同条第2項の文書{0}とする。\n")]
    public void Many_articles_take_linear_time(string article) => LinearCost.IsLinear(
        300,
        n => RegulationParser.Parse(new SourceText("○○市規程\n\n" + string.Concat(Enumerable.Range(1, n).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, article, i))), "多")).Instruments[0],
        i => ReferenceIndex.Of(i));

    [Fact]
    public void The_table_of_laws_agrees_with_its_source()
    {
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        var rows = File.ReadAllLines(Path.Combine(Repository.Shared!, "domain", "law-numbers.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();

        Assert.Equal(rows.Count, LawTable.All.Count());
        Assert.All(rows, row =>
        {
            Assert.Equal(row[1], LawTable.ByTitle(row[0])!.Number!.ToString());
            Assert.Equal(row[0], LawTable.ByNumber(LawNumber.Parse(row[1])!)!.Title);
        });
    }

    [Theory]
    [InlineData("平成１５年法律第５７号", "平成15年法律第57号")]
    [InlineData("昭和二十二年十二月四日文部省令第十一号", "昭和22年文部省令第11号")]
    [InlineData("平成元年法律第83号", "平成元年法律第83号")]
    [InlineData("平成20年龍ヶ崎市訓令第5号", "平成20年龍ヶ崎市訓令第5号")]
    [InlineData("平成20年龍ヶ崎市第5号", null)]
    [InlineData("平成20年4月1日", null)]
    public void Numbers_of_laws_are_read_in_every_print(string printed, string? number) => Assert.Equal(number, LawNumber.Parse(printed)?.ToString());

    private static List<string> Targets(string text) =>
        [.. Index(text).References.Select(r => $"{CanonicalText.Of(r.Text).Value} {CanonicalText.Of(ResolutionText.Of(r.Resolution)).Value}")];

    private static ReferenceIndex Index(string text) => ReferenceIndex.Of(Regulation(text));

    /// <summary>A regulation of three articles, the second of which says the text in its second 項 and in its only 号.</summary>
    private static Instrument Regulation(string text)
    {
        Paragraph Of(int number, string words, params Unit[] children) => new() { Number = new(number), Label = new(number == 1 ? "" : $"{number}"), Text = new(words), Children = [.. children] };
        Article Article(int number, params Paragraph[] paragraphs) => new() { Number = new(number), Label = new($"第{number}条"), Children = [.. paragraphs] };
        return new()
        {
            Title = new("○○市規程"),
            Body = [Article(1, Of(1, "甲")), Article(2, Of(1, "乙"), Of(2, text, new Item { Number = new(1), Label = new("(1)"), Text = new(text) })), Article(3, Of(1, "丙"))],
        };
    }

    private static FsCheck.Gen<string> Texts() => Gen.Elements(Fragments).ListOf().Select(string.Concat);
}
