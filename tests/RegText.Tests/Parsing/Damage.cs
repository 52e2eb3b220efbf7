using System.Text;
using System.Text.RegularExpressions;

namespace RegText.Tests.Parsing;

/// <summary>What happens to a clean text between an office's file and our input: each kind of damage changes the layout, never a unit.</summary>
internal static partial class Damage
{
    public static readonly IReadOnlyDictionary<string, Func<string, string>> Kinds = new SortedDictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["ASCII spaces"] = t => Lines(t, l => l.Replace('　', ' ')),
        ["no indents"] = t => Lines(t, l => l.TrimStart()),
        ["no ideographic spaces, one blank behind labels"] = t => Lines(t, l => l.TrimStart().Replace('　', ' ')),
        ["no-break spaces"] = t => Lines(t, l => l.Replace('　', '\u00A0')),
        ["tabs behind labels"] = t => Lines(t, l => IsRow(l) ? l : LabelBlank().Replace(l.TrimStart(), "${label}\t")),
        ["full-width digits"] = FullWidthDigits,
        ["full-width brackets in labels"] = t => ItemLabel().Replace(t, m => $"{m.Groups[1].Value}（{m.Groups[2].Value}）"),
        ["items as ⑴"] = t => ItemLabel().Replace(t, m => int.Parse(m.Groups[2].Value, null) <= 20 ? m.Groups[1].Value + (char)('⑴' + int.Parse(m.Groups[2].Value, null) - 1) : m.Value),
        ["spaces inside labels"] = t => ArticleLabel().Replace(t, m => $"{m.Groups[1].Value}第 {string.Join(' ', m.Groups[2].Value.ToCharArray())} 条"),
        ["wrapped at 38 with hanging indent"] = t => Wrap(t, 38, hanging: true, blank: false),
        ["wrapped at 38 without indent"] = t => Wrap(t, 38, hanging: false, blank: false),
        ["wrapped at 34 with blank lines"] = t => Wrap(t, 34, hanging: false, blank: true),
        ["page numbers on every page"] = t => Furnish(t, n => $"- {n} -"),
        ["n/m on every page"] = t => Furnish(t, n => $"{n}/99"),
        ["running header on every page"] = t => Furnish(t, _ => "○○市例規集　第3編　総務"),
        ["blank lines between all lines"] = t => Lines(t, l => l + "\n"),
        ["no blank lines"] = t => string.Join('\n', t.Split('\n').Where(l => l.Trim().Length > 0)) + "\n",
        ["CR LF"] = t => t.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["CR"] = t => t.Replace('\n', '\r'),
        ["no final line break"] = t => t.TrimEnd(),
        ["trailing blanks"] = t => Lines(t, l => l.Length > 0 ? l + "  " : l),
        ["bullets before units"] = t => Lines(t, l => UnitLine().IsMatch(l) ? Indent().Replace(l, m => m.Value + "- ", 1) : l),
        ["bullets before all lines"] = t => Lines(t, l => l.Trim().Length > 0 && !IsRow(l) ? "- " + l : l),
        ["bold articles"] = t => ArticleLabel().Replace(t, m => $"{m.Groups[1].Value}**第{m.Groups[2].Value}条**"),
        ["Markdown headings"] = t => GroupLine().Replace(t, m => "## " + m.Value),
        ["HTML paragraphs"] = t => Lines(t, l => l.Trim().Length > 0 && !IsRow(l) ? $"<p>{l}</p>" : l),
        ["line break marks"] = t => Lines(t, l => l.Trim().Length > 0 && !IsRow(l) ? l + "<br />" : l),
        ["blank entities"] = t => t.Replace("　", "&emsp;", StringComparison.Ordinal),
        ["caption and article on one line"] = t => CaptionBreak().Replace(t, "$1　"),
        ["zero-width space before lines"] = t => Lines(t, l => l.Length > 0 ? "\u200B" + l : l),
    };

    /// <summary>Kinds that change where lines break or stand after one that already did, so that order matters: applied in this order.</summary>
    public static IEnumerable<(string Name, Func<string, string> Apply)> Pairs()
    {
        foreach (var (a, first) in Kinds)
            foreach (var (b, second) in Kinds)
                if (!string.Equals(a, b, StringComparison.Ordinal) && CanFollow(a, b))
                    yield return ($"{a} + {b}", t => second(first(t)));
    }

    /// <summary>Damage that looks for clean labels must come first; wrapping twice or marking what is marked makes no real text.</summary>
    private static bool CanFollow(string first, string second) => Rank(first) < Rank(second);

    private static int Rank(string name) => name switch
    {
        "items as ⑴" or "full-width brackets in labels" or "spaces inside labels" => 0,
        "tabs behind labels" => 1,
        "full-width digits" => 2,
        "no ideographic spaces, one blank behind labels" or "no indents" or "ASCII spaces" or "no-break spaces" => 4,
        // A joined line, wrapped: a line longer than all others, or a label cut in two.
        "caption and article on one line" => 5,
        _ when name.StartsWith("wrapped", StringComparison.Ordinal) => 5,
        "bullets before units" or "bullets before all lines" or "HTML paragraphs" or "line break marks" or "trailing blanks" or "blank entities" or "bold articles" or "Markdown headings" => 6,
        _ when name.EndsWith("on every page", StringComparison.Ordinal) => 7,
        "blank lines between all lines" or "no blank lines" => 8,
        "zero-width space before lines" => 9,
        _ => 10,
    };

    private const int PageLength = 16;

    private static string Lines(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));

    private static bool IsRow(string line) => line.AsSpan().IndexOfAny('\t', '｜') >= 0 && !LabelTab().IsMatch(line);

    private static string FullWidthDigits(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
            if (result[i] is >= '0' and <= '9') result[i] = (char)(result[i] - '0' + '０');
        return result.ToString();
    }

    private static string Furnish(string text, Func<int, string> line)
    {
        if (text.Split('\n').Count(l => l.Length > 0) < 3 * PageLength) return text;
        var result = new StringBuilder();
        var count = 0;
        foreach (var l in text.Split('\n'))
        {
            result.Append(l).Append('\n');
            if (l.Length > 0 && ++count % PageLength == 0) result.Append(line(count / PageLength)).Append('\n');
        }
        return result.ToString();
    }

    /// <summary>Breaks lines as a PDF does: at a number of full-width characters, digits and ASCII counted half, no 、 or 。 at a line's start.</summary>
    private static string Wrap(string text, int width, bool hanging, bool blank)
    {
        var result = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (IsRow(line))
            {
                result.Append(line).Append('\n');
                continue;
            }
            var indent = line.Length - line.TrimStart().Length;
            double used = 0;
            for (var i = 0; i < line.Length; i++)
            {
                var w = line[i] < 0x100 ? 0.5 : 1;
                if (used + w > width && line[i] is not ('、' or '。' or '）' or ')' or '」'))
                {
                    result.Append(blank ? "\n\n" : "\n");
                    if (hanging) result.Append('　', indent + 1);
                    used = hanging ? indent + 1 : 0;
                }
                result.Append(line[i]);
                used += w;
            }
            result.Append(blank ? "\n\n" : "\n");
        }
        return result.ToString();
    }

    [GeneratedRegex(@"^(?<label>(?:第[0-9０-９一二三四五六七八九十百千]+[条](?:の[0-9０-９一二三四五六七八九十]+)*|[0-9０-９]+|\([0-9]+\)(?:の[0-9]+)?|（[0-9０-９]+）|[一二三四五六七八九十]+(?:の[一二三四五六七八九十]+)*|[ア-ン]|[⑴-⒇]))[ 　]+(?=\S)", RegexOptions.Multiline)]
    private static partial Regex LabelBlank();

    [GeneratedRegex(@"^(?:第\S{1,12}条\S{0,8}|[0-9０-９]{1,3}|\S{1,6})\t[^\t]{8,}$")]
    private static partial Regex LabelTab();

    [GeneratedRegex(@"^([ 　]*)\(([0-9]+)\)", RegexOptions.Multiline)]
    private static partial Regex ItemLabel();

    [GeneratedRegex(@"^([ 　]*)第([0-9一二三四五六七八九十百]+)条(?=[ 　の])", RegexOptions.Multiline)]
    private static partial Regex ArticleLabel();

    [GeneratedRegex(@"^[ 　]*(?:第[0-9一二三四五六七八九十百]+条|[0-9０-９]+[ 　]|[(（][0-9]+[)）]|[一二三四五六七八九十]+　)", RegexOptions.Multiline)]
    private static partial Regex UnitLine();

    [GeneratedRegex(@"^[ 　]*")]
    private static partial Regex Indent();

    [GeneratedRegex(@"^[ 　]*第[0-9一二三四五六七八九十百]+[編章節款目](?=[ 　の]).*$", RegexOptions.Multiline)]
    private static partial Regex GroupLine();

    [GeneratedRegex(@"^([ 　]*（[^。（）\n]{1,40}）)\n(?=第)", RegexOptions.Multiline)]
    private static partial Regex CaptionBreak();
}
