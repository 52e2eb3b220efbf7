using RegText.Documents;
using RegText.Formats.Writing.Word;
using RegText.Testing;

namespace RegText.Formats.Tests.Word;

/// <summary>
/// <c>templates/新旧対照表.docx</c> is written from <see cref="HouseStyles"/>. After a change there,
/// <c>REGTEXT_ACCEPT=1 dotnet test --project tests/RegText.Formats.Tests</c> writes it anew; the next build takes it into the program.
/// </summary>
public class TemplateFileTests
{
    private static readonly string File = Path.Combine(Repository.Root, "templates", "新旧対照表.docx");

    [Fact]
    public void The_template_in_the_repository_is_the_one_that_the_program_defines()
    {
        var generated = WordWriter.Write(Guide, new WordTemplate(HouseStyles.Sheet("ＭＳ 明朝", 10.5)));
        if (Environment.GetEnvironmentVariable("REGTEXT_ACCEPT") == "1") System.IO.File.WriteAllBytes(File, generated);

        Assert.True(System.IO.File.ReadAllBytes(File).AsSpan().SequenceEqual(generated),
            "templates/新旧対照表.docx is not what HouseStyles defines; accept with REGTEXT_ACCEPT=1");
    }

    [Fact]
    public void The_program_carries_the_template_of_the_repository()
        => Assert.True(WordTemplate.BuiltInFile.Span.SequenceEqual(System.IO.File.ReadAllBytes(File)));

    /// <summary>The text of the template: it tells a clerk how to restyle, and shows each style once.</summary>
    private static Document Guide => new("新旧対照表のテンプレート", new PageSetup(),
    [
        Samples.Text(BlockRole.Title, "新旧対照表のテンプレート"),
        Samples.Text(BlockRole.Note, "注記（このファイルの文章は出力に使われません）"),
        Samples.Text(BlockRole.Body,
            "Wordの［スタイル］で次の各スタイルの書体、大きさ、字下げ、下線などを変えて保存し、出力のときにこのファイルを指定してください。"
            + "スタイルの名前は変えないでください。用紙と余白は設定で変えます。全体の書体と大きさは「例規共通」で変えられます。"),
        Samples.Text(BlockRole.Title, "題名", 3, 3),
        Samples.Text(BlockRole.Enacting, "改正文", 0, 1),
        Samples.Text(BlockRole.GroupHeading, "章名", 4, 3),
        Samples.Text(BlockRole.Caption, "（見出し）", 2, 1),
        Samples.Text(BlockRole.Article, "条", 1, 0),
        Samples.Text(BlockRole.Paragraph, "項", 1, 0),
        Samples.Text(BlockRole.Item, "号", 2, 1),
        Samples.Text(BlockRole.Subitem, "号の細分", 3, 2),
        Samples.Text(BlockRole.Subitem, "号の細分２", 4, 3),
        Samples.Text(BlockRole.Subitem, "号の細分３", 5, 4),
        Samples.Text(BlockRole.Subitem, "号の細分４", 6, 5),
        Samples.Text(BlockRole.SupplHeading, "附則", 3, 3),
        Samples.Text(BlockRole.AppendixHeading, "別表"),
        new TableBlock([1, 1], 1,
        [
            Samples.Row(Samples.Text(BlockRole.ColumnHeading, "欄の見出し"), Samples.Text(BlockRole.ColumnHeading, "欄の見出し")),
            Samples.Row(
                new TextBlock(BlockRole.Article, [new Run("改正部分", Mark: RunMark.Inserted)], 1, 0),
                new TextBlock(BlockRole.Article, [new Run("改正部分（改正前）", Mark: RunMark.Deleted)], 1, 0)),
            Samples.Row(
                new TextBlock(BlockRole.Article, [new Run("（略）", RunRole.Omitted)], 1, 0),
                new TextBlock(BlockRole.Article, [new Run("（新設）", RunRole.Marker)], 1, 0)),
        ]),
    ]);
}
