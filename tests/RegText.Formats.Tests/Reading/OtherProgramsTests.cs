using System.Text;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Sources;
using RegText.Printing;
using RegText.Parsing;
using RegText.Testing;

namespace RegText.Formats.Tests.Reading;

/// <summary>Word and HTML files that LibreOffice and pandoc wrote (data/README.md).</summary>
public class OtherProgramsTests
{
    private static readonly string Data = Path.Combine(Repository.Root, "tests", "RegText.Formats.Tests", "data");

    public static TheoryData<string> Regulations() =>
        [.. Directory.GetFiles(Path.Combine(Data, "regulations", "pandoc")).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Their_lists_tables_and_changes_are_read()
    {
        var text = new StringBuilder();
        foreach (var name in new[] { "libreoffice/lists.docx", "libreoffice/tables.docx", "libreoffice/comparison.docx", "pandoc/lists.docx", "libreoffice/lists.html",
                     "libreoffice/tables.html", "libreoffice/comparison.html", "pandoc/lists.html" })
            Add(name, RevisionView.Refused);
        foreach (var name in new[] { "libreoffice/changes.docx", "libreoffice/tracked.docx", "pandoc/changes.docx" })
        {
            Assert.Equal(ReadFailureCode.TrackedChanges, SourceReader.Read(Path.Combine(Data, name)).Failure?.Code);
            Add(name, RevisionView.Old);
            Add(name, RevisionView.New);
        }
        Golden.Equal("other-programs.txt", text.ToString());

        void Add(string name, RevisionView view)
        {
            var read = SourceReader.Read(Path.Combine(Data, name), view).Value!;
            text.Append("== ").Append(name).Append(view is RevisionView.Refused ? "" : $" {view}").Append('\n').Append(read.Text.Content.Replace(ComparisonRow.ParagraphBreak, '¶'));
            foreach (var finding in read.Diagnostics) text.Append("-- ").Append(finding.Code).Append(' ').Append(read.Text.Position(finding.Span.Start).Line).Append('\n');
        }
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public void A_regulation_as_a_page_or_as_Word_gives_the_tree_of_its_text(string name)
    {
        var parts = name.Split('_', 2);
        var source = SourceReader.Read(Repository.Regulations(parts[0], parts[1] + ".txt")).Value!;
        var body = source.Text.Content[source.BodyStart..];
        var expected = Tree(Encoding.UTF8.GetBytes(body), "x.txt");
        var page = "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>"
            + string.Concat(body.Split('\n').Where(l => l.Trim().Length > 0).Select(l => $"<p>{System.Net.WebUtility.HtmlEncode(l)}</p>\n")) + "</body></html>";
        Assert.Equal(expected, Tree(Encoding.UTF8.GetBytes(page), "x.html"));
        Assert.Equal(expected, Tree(File.ReadAllBytes(Path.Combine(Data, "regulations", "libreoffice", name + ".docx")), "x.docx"));
        Assert.Equal(expected, Tree(File.ReadAllBytes(Path.Combine(Data, "regulations", "pandoc", name + ".docx")), "x.docx"));
    }

    [Fact]
    public void Every_regulation_is_among_them() => Assert.Equal(
        Directory.GetFiles(Repository.Regulations(), "*.txt", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(Path.GetDirectoryName(f)) + "_" + Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal),
        Regulations().Select(r => r.Data));

    private static string Tree(byte[] bytes, string name)
    {
        var read = SourceReader.Read(bytes, name).Value!;
        return string.Join("\n\n", RegulationParser.Parse(read.Text, read.FrontMatter, read.BodyStart).Instruments.Select(RegulationPrinter.Text));
    }
}
