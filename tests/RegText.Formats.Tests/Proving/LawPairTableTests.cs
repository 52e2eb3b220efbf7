using System.Globalization;
using System.Xml.Linq;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Tests.Layouts;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing.Word;
using RegText.Testing;
using RegText.Text;
using static RegText.Formats.Tests.Word.DocxFile;

namespace RegText.Formats.Tests.Proving;

/// <summary>The Word tables of 62 laws in two versions: proved by the program, read once more from the XML of the file, and without a finding of the validator.</summary>
public class LawPairTableTests
{
    [Fact]
    public void Every_law_pair_has_a_table_whose_columns_stand_in_its_sources()
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared is not on this machine");
        var count = 0;
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared, "cases", "law-pairs")).Order(StringComparer.Ordinal))
        {
            var (old, @new) = (File.ReadAllText(Path.Combine(folder, "before.txt")), File.ReadAllText(Path.Combine(folder, "after.txt")));
            var changes = ChangeSet.Between(LayoutCases.Parse(old), LayoutCases.Parse(@new));
            var docx = WordWriter.Write(TaishohyoBuilder.Build(changes, Profile.Standard, new()));
            Assert.Equal("", string.Join('\n', WrittenTable.Check(docx, changes.Old, changes.New, Profile.Standard.Table).Select(p => folder + " " + p)));
            var file = new DocxFile(docx);
            Assert.Equal("", Missing(file, isRight: false, @new));
            Assert.Equal("", Missing(file, isRight: true, old));
            // The validator takes its time; one file in six shows what all are made of. REGTEXT_CASES looks at all.
            if (count++ % (Environment.GetEnvironmentVariable("REGTEXT_CASES") is null ? 6 : 1) == 0) Assert.Empty(file.Objections());
        }
        Assert.Equal(62, count);
    }

    /// <summary>The paragraphs of a column that do not stand in its source; 略, （新設） and （削る） stand for others.</summary>
    private static string Missing(DocxFile file, bool isRight, string source)
    {
        var text = WhiteSpace.Remove(source);
        var table = file.Main.Descendants(W + "tbl").First();
        var columns = table.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(c => int.Parse((string)c.Attribute(W + "w")!, CultureInfo.InvariantCulture)).ToList();
        var missing = new List<string>();
        foreach (var row in table.Elements(W + "tr").Skip(1))
        {
            var at = 0;
            foreach (var cell in row.Elements(W + "tc"))
            {
                var start = columns.Take(at).Sum();
                at += (int?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1;
                if (start * 2 >= columns.Sum() - 10 != isRight) continue;
                missing.AddRange(cell.Elements(W + "p").Select(p => WhiteSpace.Remove(p.Value))
                    .Where(p => p is not ("（新設）" or "（削る）") && !p.EndsWith("（略）", StringComparison.Ordinal) && !text.Contains(p, StringComparison.Ordinal)));
            }
        }
        return string.Join('\n', missing);
    }
}
