using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RegText.Formats.Services;
using RegText.Testing;

namespace RegText.Formats.Tests.Linting;

/// <summary><c>lint --fix</c>: only what needs no person, only those words, and nothing the second time.</summary>
public sealed class LintFixTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "職員は、", "届出書および同意書", "または", "、又は", "し又は", "第3条および", "（届出書を除く)", "３月", "12日", "措置を講じる。", "。", "、", "\n2　", "\n　(1)　課長。", "\n　(2)　届け出ること", "\n　（届出）\n第2条　", "時。", "することができる。",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Texts => [.. TextsAtHand.Paths().Where(p => new FileInfo(p).Length < 100_000).Take(40)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_second_time_there_is_nothing_to_mend(string path)
    {
        var once = Fix(File.ReadAllBytes(path), Path.GetFileName(path));
        Assert.Equal(once, Fix(once, Path.GetFileName(path)));
    }

    [Fact]
    public void So_it_is_with_any_text() => Prop.ForAll(Gen.Elements(Pieces).ArrayOf(40).ToArbitrary(), pieces =>
    {
        var text = "　　　例文規程\n\n　（例）\n第1条　" + string.Concat(pieces) + "\n";
        var once = Fix(Encoding.UTF8.GetBytes(text), "規程.txt");
        return Fix(once, "規程.txt").AsSpan().SequenceEqual(once) && Encoding.UTF8.GetString(once).Count(c => c == '\n') == text.Count(c => c == '\n');
    }).Holds(cases: 60);

    [Fact]
    public void Only_the_words_are_different()
    {
        var mended = Encoding.UTF8.GetString(Fix(Encoding.UTF8.GetBytes(LintCases.Text), "規程.txt"));
        Assert.Equal(LintCases.Text.Replace("届出書および", "届出書及び", StringComparison.Ordinal).Replace("部長。", "部長", StringComparison.Ordinal), mended);
    }

    [Fact]
    public void Marks_of_Markdown_stay()
    {
        const string text = "---\n題名: 例文規程\n---\n# 例文規程\n\n（例）\n**第1条**　職員は、*届出書*および[同意書](a.html)**または**誓約書を提出する。\n";
        Assert.Equal(text.Replace("および", "及び", StringComparison.Ordinal).Replace("または", "又は", StringComparison.Ordinal), Encoding.UTF8.GetString(Fix(Encoding.UTF8.GetBytes(text), "規程.md")));
    }

    [Theory]
    [InlineData(932)]
    [InlineData(51932)]
    [InlineData(50220)]
    [InlineData(1200)]
    [InlineData(1201)]
    [InlineData(65001)]
    public void The_encoding_and_the_line_ends_stay(int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        var text = LintCases.Text.ReplaceLineEndings("\r\n");
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(text)];
        byte[] mended = [.. encoding.Preamble, .. encoding.GetBytes(text.Replace("届出書および", "届出書及び", StringComparison.Ordinal).Replace("部長。", "部長", StringComparison.Ordinal))];
        Assert.Equal(mended, Fix(bytes, "規程.txt"));
    }

    [Fact]
    public void What_a_note_or_the_baseline_leaves_is_left()
    {
        var noted = LintCases.Text.Replace("　（届出）", "　（届出）\n<!-- regtext-disable U03,P08 制定時のまま -->", StringComparison.Ordinal);
        Assert.Contains("および", Encoding.UTF8.GetString(Fix(Encoding.UTF8.GetBytes(noted), "規程.txt")), StringComparison.Ordinal);

        var baseline = Path.Combine(_folder, "基準.json");
        LintCases.Run(LintCases.Text, with: r => r with { NewBaseline = baseline });
        Assert.Equal(LintCases.Text, Encoding.UTF8.GetString(Fix(Encoding.UTF8.GetBytes(LintCases.Text), "規程.txt", baseline)));
    }

    private byte[] Fix(byte[] bytes, string name, string? baseline = null)
    {
        var path = Path.Combine(_folder, "直した" + Path.GetExtension(name));
        var result = LintCases.Run(bytes, name, r => r with { Fix = true, Output = path, Force = true, Baseline = baseline });
        Assert.True(result.OutputPath is not null, string.Join('\n', result.Messages.Select(m => m.Text)));
        return File.ReadAllBytes(path);
    }
}
