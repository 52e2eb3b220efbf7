using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace RegText.Testing;

/// <summary>
/// A Word file as it looks in print: LibreOffice lays it out, poppler draws the pages. For what only the eye can judge, and for
/// what a test can say of ink. <see cref="Render"/> skips the test where a program is missing, except under CI, where it fails.
/// <c>REGTEXT_PICTURES=folder</c> keeps the pages as PNG files to look at.
/// </summary>
internal sealed class WordPicture
{
    private static readonly Lock OneAtATime = new();

    private WordPicture(IReadOnlyList<Page> pages) => Pages = pages;

    public IReadOnlyList<Page> Pages { get; }

    /// <summary>Draws a file.</summary>
    /// <param name="docx">The file.</param>
    /// <param name="name">Name of the pictures that are kept.</param>
    public static WordPicture Render(byte[] docx, string name) => InPdf(docx, (pdf, folder, pdftoppm) =>
    {
        Run(pdftoppm, folder, "-gray", "-r", "60", pdf, Path.Combine(folder, "page"));
        if (Environment.GetEnvironmentVariable("REGTEXT_PICTURES") is { Length: > 0 } keep)
        {
            Directory.CreateDirectory(keep);
            Run(pdftoppm, folder, "-png", "-r", "80", pdf, Path.Combine(keep, name));
        }
        var pages = Directory.GetFiles(folder, "page*.pgm").Order(StringComparer.Ordinal).Select(Page.Read).ToList();
        return new WordPicture(pages);
    });

    /// <summary>Draws the first page into a PNG file for the documentation: what is printed, without page number, in a small white margin.</summary>
    /// <param name="docx">The file.</param>
    /// <param name="png">The picture.</param>
    /// <param name="dots">Dots an inch.</param>
    public static void Draw(byte[] docx, string png, int dots = 110) => InPdf(docx, (pdf, folder, pdftoppm) =>
    {
        Run(pdftoppm, folder, "-gray", "-r", "60", "-l", "1", "-singlefile", pdf, Path.Combine(folder, "page"));
        var (left, top, right, bottom) = Page.Read(Path.Combine(folder, "page.pgm")).Printed(foot: 22, margin: 4);
        Directory.CreateDirectory(Path.GetDirectoryName(png)!);
        Run(pdftoppm, folder, "-png", "-gray", "-r", $"{dots}", "-l", "1", "-singlefile", "-x", Dots(left), "-y", Dots(top),
            "-W", Dots(right - left), "-H", Dots(bottom - top), pdf, png[..^".png".Length]);
        return true;

        string Dots(double millimetres) => ((int)(millimetres / 25.4 * dots)).ToString(System.Globalization.CultureInfo.InvariantCulture);
    });

    private static T InPdf<T>(byte[] docx, Func<string, string, string, T> draw)
    {
        var soffice = Find("soffice");
        var pdftoppm = Find("pdftoppm");
        if (soffice is null || pdftoppm is null)
        {
            const string reason = "soffice (libreoffice-writer-nogui) or pdftoppm (poppler-utils) is not installed";
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
            Assert.Skip(reason);
        }
        var folder = Directory.CreateTempSubdirectory("regtext-picture-").FullName;
        try
        {
            var input = Path.Combine(folder, "document.docx");
            File.WriteAllBytes(input, docx);
            lock (OneAtATime)
            {
                Run(soffice, folder, "--headless", "--norestore", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
                    "--convert-to", "pdf", "--outdir", folder, input);
            }
            var pdf = Path.Combine(folder, "document.pdf");
            Assert.True(File.Exists(pdf), "soffice made no PDF");
            return draw(pdf, folder, pdftoppm);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Find(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static void Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment["FONTCONFIG_FILE"] = FontConfiguration(folder);
        start.Environment["HOME"] = folder;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(120_000))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within two minutes");
        }
        Assert.True(process.ExitCode == 0, $"{program} failed\n{output.Result}\n{errors.Result}");
    }

    /// <summary>ＭＳ 明朝 is a font of Windows; IPA明朝 has its widths. Without the alias digits fall back to another font.</summary>
    private static string FontConfiguration(string folder)
    {
        var path = Path.Combine(folder, "fonts.conf");
        if (File.Exists(path)) return path;
        var xml = new StringBuilder("""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>

            """);
        foreach (var (font, substitute) in new[]
                 {
                     ("ＭＳ 明朝", "IPAMincho"), ("MS Mincho", "IPAMincho"), ("ＭＳ ゴシック", "IPAGothic"), ("MS Gothic", "IPAGothic"),
                     ("BIZ UD明朝 Medium", "IPAMincho"),
                 })
        {
            xml.Append("  <match target=\"pattern\"><test qual=\"any\" name=\"family\"><string>").Append(font)
                .Append("</string></test><edit name=\"family\" mode=\"assign\" binding=\"same\"><string>").Append(substitute)
                .Append("</string></edit></match>\n");
        }
        xml.Append("  <cachedir>").Append(folder).Append("/fontcache</cachedir>\n</fontconfig>\n");
        File.WriteAllText(path, xml.ToString());
        return path;
    }

    /// <summary>A page in shades of grey, 60 dots an inch.</summary>
    internal sealed class Page
    {
        private readonly byte[] dots;

        private Page(int width, int height, byte[] dots) => (Width, Height, this.dots) = (width, height, dots);

        public int Width { get; }

        public int Height { get; }

        public bool IsLandscape => Width > Height;

        /// <summary>
        /// How many dark dots there are in a part of the page, given in millimetres from the top left corner.
        /// </summary>
        public int Ink(double left, double top, double right, double bottom)
        {
            var count = 0;
            for (var y = Dot(top, Height); y < Dot(bottom, Height); y++)
                for (var x = Dot(left, Width); x < Dot(right, Width); x++)
                    if (dots[y * Width + x] < 160) count++;
            return count;
        }

        /// <summary>The part that is printed, in millimetres, with a margin around it; the foot of the page is not looked at.</summary>
        public (double Left, double Top, double Right, double Bottom) Printed(double foot, double margin)
        {
            int left = Width, top = Height, right = 0, bottom = 0;
            for (var y = 0; y < Height - Dot(foot, Height); y++)
            {
                for (var x = 0; x < Width; x++)
                {
                    if (dots[y * Width + x] >= 160) continue;
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
                }
            }
            return (Millimetres(left) - margin, Millimetres(top) - margin, Millimetres(right) + margin, Millimetres(bottom) + margin);
        }

        internal static Page Read(string path)
        {
            // P5, width, height, 255, then one byte a dot.
            var bytes = File.ReadAllBytes(path);
            var position = 0;
            var head = new int[4];
            for (var field = 0; field < 4; field++)
            {
                while (bytes[position] is (byte)' ' or (byte)'\n') position++;
                var start = position;
                while (bytes[position] is not ((byte)' ' or (byte)'\n')) position++;
                if (field > 0) head[field] = int.Parse(bytes.AsSpan(start..position), CultureInfo.InvariantCulture);
            }
            return new Page(head[1], head[2], bytes[(position + 1)..]);
        }

        private static double Millimetres(int dots) => dots * 25.4 / 60;

        private static int Dot(double millimetres, int limit) => Math.Clamp((int)(millimetres / 25.4 * 60), 0, limit);
    }
}
