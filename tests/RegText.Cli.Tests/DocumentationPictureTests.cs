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
    private const int LargestPicture = 150_000;

    [Theory]
    [InlineData("新旧対照表", "table")]
    [InlineData("新旧対照表_最小の下線", "table --set underline=minimal")]
    [InlineData("読み合わせシート", "table --checklist")]
    [InlineData("一部改正訓令", "amend --method table --enforce 令和7年4月1日")]
    public void A_picture_shows_the_page_that_the_program_makes(string name, string command)
    {
        using var place = new Workplace();
        var made = place["made.docx"];
        string[] args = [.. command.Split(' '), Version("改正前"), Version("改正後"), "-o", made];
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

    private static string Version(string version) => Repository.Regulations("ryugasaki", $"コンピュータ等運用管理規程_{version}.txt");

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
