using RegText.Amending;
using RegText.Amending.Applying.Tables;
using RegText.Amending.Reading;
using RegText.Parsing;
using RegText.Tests.Specs;
using RegText.Text;

namespace RegText.Tests.Amending;

/// <summary>
/// Runs tests/specs/applying-tables.md. Blocks: <c>base</c> the text in force, <c>table</c> the 新旧対照表 (→ divides the cells, ／ the lines of a cell),
/// <c>after</c> the text afterwards (without it nothing may change), <c>verdicts</c> the rows that change something: verdict, place, detail.
/// </summary>
public class TableSpecTests
{
    private const string Spec = "applying-tables.md";

    public static TheoryData<string> Names => SpecFile.Read(Spec).Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_is_carried_out_as_the_specification_says(string name)
    {
        var example = SpecFile.Read(Spec).Get(name);
        var text = string.Join('\n', example["table"].Split('\n').Select(Row));
        var table = Assert.Single(AmendingTableReader.Read(new SourceText(text + "\n", name)));
        var applied = TableApplier.Apply(ApplyingSpecTests.Parse(example["base"]), table);
        Assert.Equal(ApplyingSpecTests.Print(ApplyingSpecTests.Parse(example.Find("after") ?? example["base"])), ApplyingSpecTests.Print(applied.Instrument));
        Assert.Equal(example.Find("verdicts") ?? "", string.Join('\n', applied.Verdicts.Select(v => $"{v.Verdict} {v.Unit}{(v.Detail.Length > 0 ? "：" : "")}{v.Detail}")));
    }

    private static string Row(string line) => line.Replace('→', ComparisonRow.CellBreak).Replace('／', ComparisonRow.ParagraphBreak);
}
