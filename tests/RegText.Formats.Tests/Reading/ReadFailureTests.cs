using System.Globalization;
using System.Text;
using RegText.Formats.Reading;
using RegText.Formats.Tests.Word;
using RegText.Testing;

namespace RegText.Formats.Tests.Reading;

public sealed class ReadFailureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_failure_has_its_message()
    {
        var messages = new StringBuilder();
        Tell("missing", Path.Combine(_folder, "ない.txt"));
        Tell("below a file", Path.Combine(Make("上.txt", "第1条"u8), "下.txt"));
        Tell("folder", _folder);
        Tell("empty", Make("空.txt", []));
        Tell("white space", Make("空白.txt", "\uFEFF \t\r\n　\n"u8));
        Tell("front matter alone", Make("書誌だけ.txt", "---\n題名: 規程\n---\n\n"u8));
        Tell("NUL", Make("NUL.txt", "第1条　本文\0\u0001\u0002"u8));
        Tell("control characters", Make("制御.txt", "\u0001\u0002\u0003ab"u8));
        Tell("random bytes", Make("乱数.dat", [0x00, 0xFF, 0x13, 0x88, 0x00, 0x81, 0x00]));
        Tell("damaged UTF-8", Make("破損.txt", [.. "一\n二"u8, 0xE3, 0x81, 0x0A, 0xFF]));
        Tell("PDF", Make("規程.pdf", "%PDF-1.7\n"u8));
        Tell("PDF named txt", Make("規程.txt", "%PDF-1.7\n"u8));
        Tell("doc", Make("規程.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));
        Tell("doc named docx", Make("古い.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("WordDocument")]));
        Tell("password", Make("秘.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Tell("xls", Make("表.bin", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("Workbook")]));
        Tell("jtd", Make("規程.jtd", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("JSRV_SegmentInformation")]));
        Tell("jtd without name", Make("規程", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("DocumentText")]));
        Tell("rtf", Make("規程.rtf", "{\\rtf1"u8));
        Tell("odt", Make("規程.odt", "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text"u8));
        Tell("zip", Make("規程.zip", "PK\u0003\u0004"u8));
        Tell("picture", Make("規程.png", [0x89, .. "PNG"u8]));
        Tell("damaged docx", Make("規程.docx", "PK\u0003\u0004word/document.xml"u8));
        Tell("tracked changes", Make("案.docx", DocxFile.FromBody("<w:p><w:ins><w:r><w:t>第1条</w:t></w:r></w:ins></w:p>")));
        Tell("docx of nothing", Make("空.docx", DocxFile.FromBody("<w:p/>")));
        Tell("workbook named docx", Make("表.docx", DocxFile.FromParts(("word/document.xml", "<workbook/>"))));
        Tell("html of nothing", Make("規程.html", "<html>"u8));
        Tell("html named txt", Make("頁.txt", "\uFEFF\n<!DOCTYPE html>"u8));
        Tell("html nested without end", Make("深.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 2000)) + "第1条")));
        Tell("mht", Make("頁.mht", "MIME-Version: 1.0"u8));
        Tell("xml", Make("規程.xml", "<Law/>"u8));
        Tell("no path", "");
        Golden.Equal("read-failures.txt", messages.ToString());

        void Tell(string name, string path)
        {
            var read = SourceReader.Read(path);
            Assert.False(read.Succeeded, name);
            messages.Append(CultureInfo.InvariantCulture, $"{name}: {read.Failure.Code}\n  {read.Failure.Message.Replace(_folder, "〔フォルダ〕", StringComparison.Ordinal)}\n");
        }
    }

    [Fact]
    public void A_file_over_the_limit_is_not_taken_into_memory()
    {
        var path = Path.Combine(_folder, "大.txt");
        using (var stream = File.Create(path)) stream.SetLength(FileBytes.Limit + 1L);
        var before = GC.GetTotalAllocatedBytes();
        var read = SourceReader.Read(path);
        Assert.True(GC.GetTotalAllocatedBytes() - before < FileBytes.Limit);
        Assert.Equal(new ReadFailure(ReadFailureCode.TooLarge,
            $"{path}: 大きすぎます。読めるのは64MBまでです。ファイルを分けるか、規程の部分だけを別のファイルに保存してください。"), read.Failure);
    }

    [Fact]
    public void A_stream_without_end_is_cut_off()
    {
        if (!File.Exists("/dev/zero")) Assert.Skip("/dev/zero is not here");
        Assert.Equal(ReadFailureCode.TooLarge, FileBytes.Read("/dev/zero", 1 << 20).Failure?.Code);
    }

    [Fact]
    public void A_file_that_may_not_be_read_says_so()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) Assert.Skip("this user may read everything");
        else
        {
            var path = Make("秘密.txt", "第1条"u8);
            File.SetUnixFileMode(path, UnixFileMode.None);
            Assert.Equal(ReadFailureCode.NoPermission, SourceReader.Read(path).Failure?.Code);
        }
    }

    [Fact]
    public void What_was_read_is_told_with_its_hash_and_name()
    {
        var read = SourceReader.Read("第1条"u8.ToArray(), "資料\\規程.txt").Value!;
        Assert.Equal("規程.txt", read.FileName);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("第1条"u8)), read.Sha256);
        Assert.Equal(0, read.BodyStart);
    }

    private string Make(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
