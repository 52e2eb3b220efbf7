using System.Text.RegularExpressions;

namespace RegText.Formats.Reading.Lines;

/// <summary>
/// The labels of units as far as a reader needs them: to know what a tab, a cell or a block divides from its text. Which unit it is the
/// parser decides.
/// </summary>
internal static partial class UnitLabel
{
    /// <summary>Whether a text is a label and nothing else: 第12条の2, 2, (1), ア, ①.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.Length <= 20 && Label().IsMatch(text);

    /// <summary>The length of the label that a line begins with, where a blank or a tab follows it; 0 where there is none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOfAny(' ', '　', '\t');
        return blank > 0 && Is(line[..blank]) ? blank : 0;
    }

    /// <summary>Whether a line begins, behind its indent, with a label and a blank.</summary>
    public static bool Starts(ReadOnlySpan<char> line) => LengthAtStart(line.TrimStart()) > 0;

    /// <summary>Whether a line is the head of a unit by which a regulation is known: 第3章　…, 第12条　…, 附則, 別表第1（第3条関係）.</summary>
    public static bool IsHead(ReadOnlySpan<char> line) => Head().IsMatch(line.Trim());

    /// <summary>Whether a line is the head of a 編, 章, 節, 款 or 目.</summary>
    public static bool IsGroupHead(ReadOnlySpan<char> line) => GroupHead().IsMatch(line.Trim());

    /// <summary>Whether a line reads like a 題名.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line) => line.Length <= 120 && Title().IsMatch(line.Trim());

    private const string Digits = "[0-9０-９〇一二三四五六七八九十百千]{1,6}";
    private const string Branches = "(?:の[0-9０-９一二三四五六七八九十]{1,3}){0,4}";

    [GeneratedRegex(
        "^(?:第" + Digits + "[編章節款目条項号]" + Branches + "|[0-9０-９]{1,3}[.．]?|[（(](?:[0-9０-９一二三四五六七八九十]{1,3}|[ア-ン]|[a-zａ-ｚ]{1,4})[）)]" + Branches
        + "|[一二三四五六七八九十]{1,4}" + Branches + "|[ア-ンｱ-ﾝ]" + Branches + "|[a-zａ-ｚ]|[①-⑳⑴-⒇])$")]
    private static partial Regex Label();

    [GeneratedRegex(
        "^(?:第" + Digits + "[編章節款目条]" + Branches + "(?:[ 　（(].+)|[附付][ 　]*則(?:[ 　]*[（(].+)?|(?:別表|別記|様式).{0,20}[（(].+関係[）)].*)$")]
    private static partial Regex Head();

    [GeneratedRegex("^第" + Digits + "[編章節款目]" + Branches + "[ 　]")]
    private static partial Regex GroupHead();

    [GeneratedRegex(
        @"^[^。\t]*(?:条例|規則|規程|訓令|要綱|要領|告示|令|細則|法律|法|基準|準則|指針|ガイドライン|方針|内規|規約|憲章)[ 　]*(?:[（(][^（）()]{1,10}[）)][ 　]*)*$")]
    private static partial Regex Title();
}
