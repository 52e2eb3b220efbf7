using System.Text;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Reading;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.Reading;

/// <summary>The 新旧対照表 that RegText writes reads back as the two regulations, as far as it shows them.</summary>
public class OwnFilesTests
{
    private static readonly (string Old, string New)[] Edits =
    [
        ("別に定める", "市長が別に定める"), ("職員は、", "職員等は、"), ("行うものとする。", "行わなければならない。"), ("速やかに", "直ちに"), ("適切", "適正"),
    ];

    public static TheoryData<string> Regulations() =>
    [
        .. Directory.GetFiles(Repository.Regulations(), "*.txt", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Regulations(), f)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Regulations))]
    public void A_comparison_reads_back_as_two_regulations(string path)
    {
        var old = SourceReader.Read(Repository.Regulations(path)).Value!;
        var text = old.Text.Content[old.BodyStart..];
        var edited = Edits.Aggregate(text, (t, e) => t.Replace(e.Old, e.New, StringComparison.Ordinal));
        var before = Parse(Encoding.UTF8.GetBytes(text), "x.txt").Instruments[0];
        var after = Parse(Encoding.UTF8.GetBytes(edited), "x.txt").Instruments[0];
        var changes = ChangeSet.Between(before, after);
        if (changes.All().All(c => c.Kind == ChangeKind.Unchanged)) Assert.Skip("none of the words is in it");
        var document = TaishohyoBuilder.Build(changes, Profile.Standard, new TaishohyoOptions { Full = true });

        foreach (var (bytes, name) in new[]
                 {
                     (WordWriter.Write(document), "x.docx"), (Encoding.UTF8.GetBytes(HtmlWriter.Write(document)), "x.html"),
                     (Encoding.UTF8.GetBytes(MarkdownWriter.Write(document)), "x.md"),
                 })
        {
            var read = Parse(bytes, name);
            Assert.Equal(["改正後", "改正前"], read.Instruments.Select(i => i.Version));
            Assert.All(read.Instruments, i => Assert.Equal(InstrumentName.Of(after), i.Title.Value));
            // A table shows parts of a text: what it leaves out is no gap. In Markdown <u> is a mark that the file itself holds.
            Assert.Empty(read.Diagnostics.Where(d => d.Severity == Severity.Error || (d.Code == "N07" && !name.EndsWith(".md", StringComparison.Ordinal))).Select(d => d.Message));
            Agree(after, before, read.Instruments[0]);
            Agree(before, after, read.Instruments[1]);
        }
    }

    // What a column shows is in its source, and what the other source does not have is in the column.
    private static void Agree(Instrument source, Instrument other, Instrument column)
    {
        var (all, theirs, shown) = (Units(source), Units(other), Units(column).Where(u => !u.Contains('略', StringComparison.Ordinal)).ToList());
        Assert.Empty(shown.Except(all));
        Assert.Empty(all.Except(theirs).Except(shown));
        Assert.NotEmpty(shown);
    }

    private static ParseResult Parse(byte[] bytes, string name)
    {
        var read = SourceReader.Read(bytes, name);
        Assert.True(read.Succeeded, read.Failure?.Message);
        return RegulationParser.Parse(read.Value.Text, read.Value.FrontMatter, read.Value.BodyStart);
    }

    private static List<string> Units(Instrument instrument) =>
    [
        .. instrument.Body.Concat<Unit>(instrument.Supplementary).Concat(instrument.Appendices).SelectMany(u => u.SelfAndDescendants())
            .Select(u => $"{u.Kind} {u.Label.Value} {u.Caption?.Text.Value} {u.Title.Value} {u.Text.Value}"),
    ];
}
