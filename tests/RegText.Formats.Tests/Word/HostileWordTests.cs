using System.Diagnostics;
using System.IO.Compression;
using RegText.Formats.Reading.Word;
using RegText.Formats.Writing.Word;
using static RegText.Formats.Tests.Word.DocxFile;

namespace RegText.Formats.Tests.Word;

/// <summary>Files that are broken, are something else, or mean harm: a reason, in bounded time, never an exception.</summary>
public class HostileWordTests
{
    private static readonly byte[] Sound = WordWriter.Write(Samples.Comparison);

    [Fact]
    public void Every_truncation_is_a_failure()
    {
        for (var length = 0; length < Sound.Length; length += 61)
            Assert.NotNull(WordTableReader.Read(Sound.AsMemory(0, length)).Failure);
    }

    [Fact]
    public void No_flipped_byte_makes_the_reader_throw()
    {
        var random = new Random(20260401);
        for (var round = 0; round < 1500; round++)
        {
            var bytes = (byte[])Sound.Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            WordTableReader.Read(bytes);
            WordTemplate.Read(bytes);
        }
    }

    [Fact]
    public void What_is_not_a_docx_is_told_apart()
    {
        Assert.Equal(WordReadProblem.NotDocx, Problem([]));
        Assert.Contains("保存し直してください", WordTableReader.Read(Array.Empty<byte>()).Failure?.Message, StringComparison.Ordinal);
        Assert.Equal(WordReadProblem.NotDocx, Problem("第1条　この条例は"u8.ToArray()));
        Assert.Equal(WordReadProblem.OldOrProtected, Problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));
        Assert.Equal(WordReadProblem.NotWord, Problem(Zip([("xl/workbook.xml", "<workbook/>")])));
        Assert.Equal(WordReadProblem.NotWord, Problem(FromParts(("word/document.xml", "<workbook/>"))));
        Assert.Equal(WordReadProblem.Damaged, Problem([(byte)'P', (byte)'K', 3, 4]));
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_fills_the_memory()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var rels = new StreamWriter(archive.CreateEntry("_rels/.rels").Open()))
                rels.Write("<Relationships><Relationship Type='x/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
            using var part = archive.CreateEntry("word/document.xml").Open();
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var megabytes = 0; megabytes < 100; megabytes++) part.Write(blanks);
        }
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(WordReadProblem.TooLarge, Problem(stream.ToArray()));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 400L << 20, $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_DTD_is_refused()
    {
        Assert.Equal(WordReadProblem.BadXml, Problem(FromParts(("word/document.xml", $"<!DOCTYPE d [<!ENTITY a '九'>]><w:document xmlns:w='{W}'>&a;</w:document>"))));
        Assert.Equal(WordReadProblem.BadXml, Problem(FromParts(("word/document.xml", $"<!DOCTYPE d SYSTEM 'file:///etc/passwd'><w:document xmlns:w='{W}'/>"))));
    }

    [Fact]
    public void Endless_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000));
        Assert.Equal(WordReadProblem.BadXml, Problem(FromBody(deep)));
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused()
        => Assert.Equal(WordReadProblem.Damaged, Problem(FromParts(("word/document.xml", "<a/>"), ("WORD/document.xml", "<a/>"))));

    [Fact]
    public void A_part_that_should_come_from_outside_is_not_fetched()
        => Assert.Equal(WordReadProblem.NotWord, Problem(Zip([("_rels/.rels",
            "<Relationships><Relationship Type='x/relationships/officeDocument' TargetMode='External' Target='http://localhost/x'/></Relationships>")])));

    [Fact]
    public void Messages_tell_in_Japanese_what_to_do()
        => Assert.Equal("古い形式（.doc）か、パスワード付きのWordファイルです。Wordで開き、パスワードを外して .docx 形式で保存し直してください。",
            WordTableReader.Read(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }).Failure!.Message);

    private static WordReadProblem? Problem(byte[] bytes) => WordTableReader.Read(bytes).Failure?.Problem;
}
