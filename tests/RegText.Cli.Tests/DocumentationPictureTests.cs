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
        var docx = File.ReadAllBytes(made);

        var picture = Path.Combine(Repository.Root, "docs", "images", name + ".png");
        var golden = Path.Combine("pictures", name + ".txt");
        var page = $"regtext {command}\nSHA-256 of word/*.xml: {HashOfPage(docx)}\n";
        if (Environment.GetEnvironmentVariable("REGTEXT_ACCEPT") == "1" && !(File.Exists(picture) && IsGolden(golden, page)))
            WordPicture.Draw(docx, picture);
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
