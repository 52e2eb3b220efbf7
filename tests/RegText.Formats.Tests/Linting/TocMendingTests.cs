using System.Text;
using System.Text.RegularExpressions;
using RegText.Checking;
using RegText.Formats.Linting;
using RegText.Formats.Reading;
using RegText.Testing;

namespace RegText.Formats.Tests.Linting;

/// <summary><c>lint --fix --toc</c>: the 目次 is put back as the 本則 has it, and nothing else changes.</summary>
public sealed partial class TocMendingTests
{
    private static LintedFile File(string text, string name) => LintedFile.Of(SourceReader.Read(Encoding.UTF8.GetBytes(text), name).Value!, ReviewStyle.Standard);

    private static string Mend(string text, string name, out int count)
    {
        var (file, changed) = TocMending.Of(File(text, name), ReviewStyle.Standard);
        count = changed;
        return file.File.AsWritten.Content;
    }

    [Theory]
    [InlineData("規程.txt", """
        　　　○○規程
        目次
        　第1章　総則（第1条－第3条）
        　第2章　管理体制（第4条）
        　附則

        　　　第1章　総則
        第1条　甲とする。
        第2条　乙とする。
        　　　第2章　管理
        第3条　丙とする。
        　　　附　則
        　この規程は、公布の日から施行する。
        """, "（第1条－第3条）=（第1条・第2条）", "管理体制（第4条）=管理（第3条）")]
    [InlineData("規程.md", """
        # ○○規程

        ## 目次

        - 第1章　総則（第1条）
        - 第2章　管理（第2条・第3条）

        ## 第1章　総則

        第1条　甲とする。

        第2条　乙とする。

        ## 第2章　管理

        第3条　丙とする。
        """, "（第1条）=（第1条・第2条）", "（第2条・第3条）=（第3条）")]
    public void Entries_are_written_anew_in_the_layout_of_those_that_stand_there(string name, string text, params string[] replaced)
    {
        text = text.ReplaceLineEndings("\n");
        var expected = replaced.Select(r => r.Split('=')).Aggregate(text, (t, pair) => t.Replace(pair[0], pair[1], StringComparison.Ordinal));
        Assert.Equal(expected, Mend(text, name, out var count));
        Assert.Equal(2, count);
        Assert.Equal(expected, Mend(expected, name, out count));
        Assert.Equal(0, count);
    }

    [Fact]
    public void A_text_with_chapters_and_without_contents_gets_them()
    {
        const string Text = "　　　○○規程\n\n　　　第1章　総則\n第1条　甲とする。\n　　　第2章　管理\n第2条　乙とする。\n";
        Assert.Equal(
            "　　　○○規程\n\n目次\n　第1章　総則（第1条）\n　第2章　管理（第2条）\n\n　　　第1章　総則\n第1条　甲とする。\n　　　第2章　管理\n第2条　乙とする。\n", Mend(Text, "規程.txt", out var count));
        Assert.Equal(3, count);
    }

    [Fact]
    public void In_real_regulations_a_wrong_range_is_put_right_and_nothing_else_changes()
    {
        var mended = 0;
        foreach (var path in TextsAtHand.Paths().Where(p => p.EndsWith(".txt", StringComparison.Ordinal)))
        {
            var right = Mend(System.IO.File.ReadAllText(path), "規程.txt", out var count);
            if (Range().Match(right) is not { Success: true } range) continue;
            var wrong = right.Remove(range.Index, range.Length).Insert(range.Index, $"（第一条{range.Groups[1].Value}第九百条）");
            Assert.Equal(right, Mend(wrong, "規程.txt", out count));
            mended += count;
        }
        Assert.True(mended >= (Repository.Shared is null ? 0 : 10), $"{mended}");
    }

    [GeneratedRegex("（第[一二三四五六七八九十]+条(―)第[一二三四五六七八九十]+条）")]
    private static partial Regex Range();
}
