using RegText.Testing;
using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RegText.Documents;
using RegText.Formats.Reading.Word;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word;

namespace RegText.Formats.Tests.Word;

/// <summary>Whatever the text, the file is sound and reads back as the same text with the same underlines.</summary>
public class WordRoundTripTests
{
    private static readonly string[] Pieces =
    [
        "第１条", "　", " ", "  ", "\t", "\n", "\r", "\r\n", "12", "（略）", "、", "“", "①", "𠮷", "葛\U000E0100", "e\u0301", "\u200B", "\uFEFF", "\u00A0", "\u2028",
        "\0", "\u0001", "\v", "\f", "\u001F", "\u007F", "\u0085", "\uD842", "\uDFB7", "\uFFFE", "\uFFFF", "\uFFFD", "\uE000",
        "<w:t>", "&amp;", "]]>", "_x0041_", "\"'", "%", "{0}",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static readonly Gen<Run> Runs =
        from text in Texts
        from role in Gen.Elements(Enum.GetValues<RunRole>())
        from mark in Gen.Elements(Enum.GetValues<RunMark>())
        select new Run(text, role, mark);

    private static readonly Gen<TextBlock> Blocks =
        from role in Gen.Elements(Enum.GetValues<BlockRole>())
        from runs in Runs.ListOf()
        from left in Gen.Choose(0, 12)
        from first in Gen.Choose(0, 12)
        from level in Gen.Choose(0, 6)
        select new TextBlock(role, [.. runs], left / 2.0, first / 2.0) { HeadingLevel = level };

    private static readonly Gen<TableRow> Rows =
        from left in Blocks.ListOf()
        from right in Blocks.ListOf()
        from flags in Gen.Choose(0, 7)
        select new TableRow([new TableCell([.. left]), new TableCell([.. right])])
        {
            KeepTogether = (flags & 1) != 0, LineAbove = (flags & 2) != 0, KeepWithNext = (flags & 4) != 0,
        };

    private static readonly Gen<Document> Documents =
        from title in Texts
        from before in Blocks.ListOf()
        from rows in Rows.NonEmptyListOf()
        from headings in Gen.Choose(0, 2)
        select new Document(title, new PageSetup(), [.. before, new TableBlock([1, 1], headings, [.. rows]) { Description = title }])
        {
            Sources = [new(title, title, title)],
        };

    [Fact]
    public void Any_document_reads_back_as_it_prints()
        => Prop.ForAll(Documents.Resize(8).ToArbitrary(), document =>
        {
            var content = WordTableReader.Read(WordWriter.Write(document)).Value!;
            var blocks = document.Blocks.OfType<TextBlock>().ToList();
            var table = document.Blocks.OfType<TableBlock>().Single();
            AssertEqual(blocks, content.Paragraphs.Take(blocks.Count).ToList());
            var rows = content.Tables.Single().Rows;
            Assert.Equal(table.Rows.Length, rows.Length);
            for (var r = 0; r < rows.Length; r++)
                for (var c = 0; c < 2; c++)
                    AssertEqual(table.Rows[r].Cells[c].Blocks, rows[r].Cells[c].Paragraphs.ToList());
        }).Holds();

    [Fact]
    public void Any_document_is_sound_and_always_the_same()
        => Prop.ForAll(Documents.Resize(5).ToArbitrary(), document =>
        {
            var bytes = WordWriter.Write(document);
            Assert.Empty(new DocxFile(bytes).Objections());
            Assert.Equal(bytes, WordWriter.Write(document));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void A_table_of_many_equal_rows_is_not_taken_for_a_bomb()
    {
        var rows = Enumerable.Repeat(Samples.Pair(BlockRole.Item, "(1)　（略）", "(1)　（略）", 2, 1), 10_000).ToArray();
        Assert.Equal(10_001, WordTableReader.Read(WordWriter.Write(Samples.Of(rows))).Value!.Tables.Single().Rows.Length);
    }

    private static void AssertEqual(IReadOnlyList<TextBlock> blocks, List<WordParagraph> paragraphs)
    {
        if (blocks.Count == 0)
        {
            Assert.All(paragraphs, p => Assert.Equal("", p.Text));
            return;
        }
        Assert.Equal(blocks.Count, paragraphs.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var expected = ImmutableArray.CreateBuilder<(char, bool)>();
            foreach (var run in blocks[i].Runs)
                foreach (var c in PrintableText.Of(run.Text)) expected.Add((c, run.Mark is RunMark.Inserted or RunMark.Deleted));
            Assert.Equal(expected, paragraphs[i].Runs.SelectMany(r => r.Text.Select(c => (c, r.Underlined))));
        }
    }
}
