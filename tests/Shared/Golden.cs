using System.Reflection;
using System.Text;

namespace RegText.Testing;

/// <summary>
/// Compares output with a file in <c>tests/PROJECT/golden</c>. Where they differ, the actual text is written beside it as
/// <c>NAME.actual.EXT</c>, and the test fails with the first line that differs. <c>REGTEXT_ACCEPT=1 dotnet test</c> accepts all.
/// </summary>
internal static class Golden
{
    private static readonly string Folder = Path.Combine(
        Repository.Root, "tests", Assembly.GetExecutingAssembly().GetName().Name!, "golden");

    private static bool Accept => Environment.GetEnvironmentVariable("REGTEXT_ACCEPT") == "1";

    public static void Equal(string name, string actual)
    {
        actual = actual.ReplaceLineEndings("\n");
        var expectedPath = Path.Combine(Folder, name);
        var actualPath = Path.Combine(Folder, Path.ChangeExtension(name, ".actual" + Path.GetExtension(name)));
        if (File.Exists(expectedPath))
        {
            var expected = File.ReadAllText(expectedPath).ReplaceLineEndings("\n");
            if (string.Equals(expected, actual, StringComparison.Ordinal))
            {
                File.Delete(actualPath);
                return;
            }
            if (!Accept)
            {
                Write(actualPath, actual);
                Assert.Fail(FirstDifference(name, expected, actual) + $"\nactual text: {actualPath}\naccept with REGTEXT_ACCEPT=1");
            }
        }
        else if (!Accept)
        {
            Write(actualPath, actual);
            Assert.Fail($"no golden file {name} yet; actual text: {actualPath}\naccept with REGTEXT_ACCEPT=1");
        }
        Write(expectedPath, actual);
        File.Delete(actualPath);
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }

    private static string FirstDifference(string name, string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (a, b) = (i < left.Length ? left[i] : "(end)", i < right.Length ? right[i] : "(end)");
            if (!string.Equals(a, b, StringComparison.Ordinal)) return $"{name} differs at line {i + 1}\nexpected: {a}\nactual:   {b}";
        }
        return $"{name} differs";
    }
}
