using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>
/// The pictures of the documentation show what the program makes today. A golden file holds the hash of the page that a picture was
/// drawn from; <c>REGTEXT_ACCEPT=1 dotnet test</c> draws again those whose page changed, and needs LibreOffice and poppler for it.
/// </summary>
public class DocumentationPictureTests
{
    private const int LargestPicture = 200_000;

    [Theory]
    [InlineData("新旧対照表", "packet", "table")]
    [InlineData("新旧対照表_最小の下線", "packet", "table --set underline=minimal")]
    [InlineData("読み合わせシート", "packet", "table --checklist")]
    [InlineData("一部改正訓令", "packet", "amend --method table --enforce 令和7年4月1日")]
    [InlineData("新旧対照表_条の追加", "inserted", "table")]
    [InlineData("新旧対照表_削る", "deleted", "table")]
    [InlineData("新旧対照表_移動", "moved", "table")]
    [InlineData("新旧対照表_別表", "appendix", "table")]
    [InlineData("新旧対照表_附則", "supplementary", "table")]
    [InlineData("新旧対照表_縦書き", "vertical", "table --profile 縦書き")]
    public void A_picture_shows_the_page_that_the_program_makes(string name, string pair, string command)
    {
        using var place = new Workplace();
        var made = place["made.docx"];
        var (old, @new) = ExamplePairs.Of(pair);
        string[] args = [.. command.Split(' '), place.Make("改正前.txt", old), place.Make("改正後.txt", @new), "-o", made];
        Assert.Equal(0, place.Run(args).ExitCode);
        Check(name, command, File.ReadAllBytes(made));
    }

    /// <summary>Parts of the packets in <c>regulations</c>: from a line on, up to the end of the block that begins there.</summary>
    [Theory]
    [InlineData("会議資料_監査一覧", "ryugasaki", "会議資料.md", "::: 監査一覧")]
    [InlineData("会議資料_概要", "ryugasaki", "会議資料.md", "::: 概要")]
    [InlineData("会議資料_全文", "kuki", "資料3.md", "---")]
    public void A_picture_shows_the_packet_that_the_program_makes(string name, string city, string packet, string from)
    {
        using var place = new Workplace();
        foreach (var source in Directory.GetFiles(Repository.Regulations(city), "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place[Path.GetRelativePath(Repository.Regulations(city), source)])!);
            File.Copy(source, place[Path.GetRelativePath(Repository.Regulations(city), source)]);
        }
        var text = File.ReadAllText(place["packet/" + packet]);
        var start = text.IndexOf(from, StringComparison.Ordinal);
        var end = from is "---" ? text.Length : text.IndexOf("\n:::\n", start, StringComparison.Ordinal) + 5;
        place.Make("packet/部分.md", text[start..end]);
        var made = place["made.docx"];
        Assert.InRange(place.Run(["packet", "packet/部分.md", "-o", made]).ExitCode, 0, 1);
        // A whole page.
        Check(name, "packet " + from, File.ReadAllBytes(made), dots: 80);
    }

    private static void Check(string name, string command, byte[] docx, int dots = 110)
    {
        var picture = Path.Combine(Repository.Root, "docs", "images", name + ".png");
        var golden = Path.Combine("pictures", name + ".txt");
        var page = $"regtext {command}\nSHA-256 of word/*.xml: {HashOfPage(docx)}\n";
        if (Environment.GetEnvironmentVariable("REGTEXT_ACCEPT") == "1" && !(File.Exists(picture) && IsGolden(golden, page)))
            WordPicture.Draw(docx, picture, dots);
        Golden.Equal(golden, page);
        Assert.InRange(new FileInfo(picture).Length, 1, LargestPicture);
    }

    private static bool IsGolden(string golden, string page)
    {
        var path = Path.Combine(Repository.Root, "tests", "RegText.Cli.Tests", "golden", golden);
        return File.Exists(path) && string.Equals(File.ReadAllText(path).ReplaceLineEndings("\n"), page, StringComparison.Ordinal);
    }

    // The parts and not the package: how the package is compressed is no matter of the page.
    private static string HashOfPage(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var parts = new MemoryStream();
        foreach (var entry in package.Entries.Where(e => e.FullName.StartsWith("word/", StringComparison.Ordinal)
                     && e.FullName.EndsWith(".xml", StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            parts.Write(Encoding.UTF8.GetBytes(entry.FullName));
            using var content = entry.Open();
            content.CopyTo(parts);
        }
        return Convert.ToHexStringLower(SHA256.HashData(parts.ToArray()));
    }
}
