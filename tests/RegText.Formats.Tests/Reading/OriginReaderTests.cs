using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RegText.Documents;
using RegText.Formats.Writing.Word;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Origins;
using RegText.Formats.Services;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing;
using RegText.Testing;

namespace RegText.Formats.Tests.Reading;

/// <summary>Every document says what it was made from, and the reader finds it.</summary>
public class OriginReaderTests
{
    private static readonly DocumentSource New = new("改正後", "改正後 第2案.txt", new string('a', 64));
    private static readonly DocumentSource Old = new("改正前", "改正前.txt", new string('b', 64));

    [Theory]
    [InlineData(".docx")]
    [InlineData(".html")]
    [InlineData(".md")]
    public void Every_format_keeps_names_and_hashes(string extension)
    {
        var read = OriginReader.Read(Write(extension, New, Old), "表" + extension);
        Assert.Equal([New, Old], read.Value!.Sources);
    }

    [Fact]
    public void Whatever_a_file_is_called_its_name_comes_back()
    {
        var names = Gen.Elements("--", "-->", "<!--", "\"", "'", "&amp;", "<b>", " ", "　", "sha256:", "表", "%20", "\\", "#", "|", "[x](y)").ListOf().Select(string.Concat);
        Prop.ForAll(names.ToArbitrary(), name =>
        {
            var source = new DocumentSource("改正前", name, new string('c', 64));
            foreach (var extension in new[] { ".docx", ".html", ".md" })
                Assert.Equal(source, Assert.Single(OriginReader.Read(Write(extension, source), "表" + extension).Value!.Sources));
        }).Holds();
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".html")]
    [InlineData(".md")]
    public void Tables_and_redlines_carry_the_names_and_hashes_of_their_inputs_without_folders(string extension)
    {
        var folder = Directory.CreateTempSubdirectory("regtext-origin-").FullName;
        try
        {
            var request = new TableRequest(Regulation("改正前"), Regulation("改正後")) { Output = Path.Combine(folder, "表" + extension) };
            var forms = extension == ".docx" ? Enum.GetValues<TableForm>() : [.. Enum.GetValues<TableForm>().Where(f => f != TableForm.Redline)];
            foreach (var form in forms)
            {
                Assert.Equal(ServiceOutcome.Done, TableService.Run(request with { Form = form, Force = true }, TestContext.Current.CancellationToken).Outcome);
                var sources = OriginReader.Read(request.Output).Value!.Sources;
                Assert.Equal(["改正後", "改正前"], sources.Select(s => s.Role));
                foreach (var source in sources)
                {
                    Assert.Equal($"コンピュータ等運用管理規程_{source.Role}.txt", source.Name);
                    Assert.Equal(SourceReader.Read(Regulation(source.Role).Name).Value!.Sha256, source.Sha256);
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Word_may_name_the_part_anew_and_add_others()
    {
        var docx = Write(".docx", New, Old);
        var resaved = DocxFile.With(docx, "word/_rels/document.xml.rels", xml => xml.Replace("</Relationships>",
            "<Relationship Id=\"rId0\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"styles.xml\"/></Relationships>", StringComparison.Ordinal));
        Assert.Equal([New, Old], OriginReader.Read(resaved, "表.docx").Value!.Sources);
    }

    [Theory]
    [InlineData("規程\n第1条　甲\n", "a.txt")]
    [InlineData("<!-- regtext-source 改正前 -->\n", "a.md")]
    [InlineData("<!DOCTYPE html><meta name=regtext-source><p>甲", "a.html")]
    [InlineData("PK\u0003\u0004word/", "a.docx")]
    public void A_document_of_others_says_nothing(string text, string name)
    {
        var failure = OriginReader.Read(Encoding.UTF8.GetBytes(text), name).Failure!;
        Assert.Equal(ReadFailureCode.NoOrigin, failure.Code);
        Assert.StartsWith(name + ": ", failure.Message, StringComparison.Ordinal);
    }

    private static InputSource Regulation(string version) => new(Repository.Regulations("ryugasaki", $"コンピュータ等運用管理規程_{version}.txt"));

    private static byte[] Write(string extension, params DocumentSource[] sources) =>
        OutputFormat.Of("x" + extension)!.Write(Samples.Comparison with { Sources = [.. sources] }, WordTemplate.BuiltIn);
}
