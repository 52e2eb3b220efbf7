using RegText.Formats.Trees;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.Trees;

/// <summary>How a tree is shown: a small instrument with one unit of each kind, made by hand.</summary>
public class TreeTests
{
    private static readonly SourceText Source = new("　　　見本規程\n第1条　本文\n2　第2項\n", "見本.txt", "utf-8");

    private static readonly Instrument Sample = new()
    {
        Title = new("見本規程"), Number = new("令和7年見本市訓令第1号"), InstrumentKind = "規程", Span = new TextSpan(0, Source.Content.Length),
        Preface = [new(PrefaceKind.EnactStatement, new("見本規程をここに定める。"))],
        Toc = new(new("目次"), TocStyle.Ranges,
            [new(UnitKind.Chapter, new UnitNumber(1), new("第1章"), new("総則"), new("第1条―第3条")) { Span = new TextSpan(0, 3) },
             new(UnitKind.SupplProvision, null, new("附則"), UnitText.Empty, UnitText.Empty)]),
        Body =
        [
            new Group(UnitKind.Chapter)
            {
                Number = new(1), Label = new("第1章"), Title = new("総則"),
                Children =
                [
                    new Article
                    {
                        Number = new(1), Label = new("第1条"), Caption = new(new("目的")), Span = new TextSpan(8, 14),
                        Children =
                        [
                            new Paragraph { Number = new(1), Text = new("本文") },
                            new Paragraph
                            {
                                Number = new(2), Label = new("2"), Text = new("次に掲げるもの\uD800と\U00020B9Fる\"引用\"。"),
                                Children = [new Item { Number = new(1, 2), Label = new("(1の2)"), Text = new("一"), Children = [new Subitem(1) { Number = new(1), Label = new("ア"), Text = new("細分") }] }],
                            },
                        ],
                    },
                    new Article { Number = new UnitNumber(5).To(new UnitNumber(8)), Label = new("第5条から第8条まで"), Children = [new Paragraph { Number = new(1), Text = new("削除") }] },
                    new TableUnit([new([new("左"), new("右")])]),
                    new PlainText { Text = new("後の文") },
                ],
            },
        ],
        Supplementary =
        [
            new SupplProvision { Label = new("附　則"), AmendLawNumber = new("令和7年訓令第2号"), Children = [new Paragraph { Number = new(1), Text = new("この訓令は、公布の日から施行する。") }] },
        ],
        Appendices = [new Appendix(UnitKind.AppdxTable) { Label = new("別表第1"), Relation = new("第3条関係"), Title = new("一覧") }],
    };

    private static readonly ParseResult Parsed =
        new(Source, [Sample], new RegText.Parsing.SourceLayer([]), [new Diagnostic("S06", Severity.Warning, "空白があります。", new TextSpan(8, 4))]);

    [Fact]
    public void As_json() => Golden.Equal("sample.json", TreeJson.Write(Parsed) + "\n");

    [Fact]
    public void As_text() => Golden.Equal("sample.text.txt", TreeText.Print(Sample).Replace("\uD800", "〔孤立〕", StringComparison.Ordinal) + "\n");

    [Fact]
    public void As_a_tree() => Golden.Equal("sample.tree.txt", TreeOutline.Print(Parsed).Replace("\uD800", "〔孤立〕", StringComparison.Ordinal) + "\n");
}
