using RegText.Documents.Packets.Audits;
using RegText.Text;

namespace RegText.Documents.Packets.Checks;

/// <summary>Finds the same audit written a second time, with other rows: two lists, or a list and a table that an author typed.</summary>
public static class AuditRepetition
{
    private const int MostNames = 6;

    /// <summary>Whether a table that an author typed lists what an audit looked at, judged by its first heading.</summary>
    public static bool IsAudit(PacketTable table) =>
        table.Table.Rows is [{ Cells: [var first, ..] }, _, ..] && first.Text.StartsWith("監査", StringComparison.Ordinal)
        && (first.Text.EndsWith("項目", StringComparison.Ordinal) || first.Text.EndsWith("内容", StringComparison.Ordinal));

    /// <summary>How a typed table differs from a list; null where it says the same items, or is about something else.</summary>
    /// <param name="sheet">The list.</param>
    /// <param name="table">The table.</param>
    /// <param name="heading">The line before the table: it tells the 区分.</param>
    public static MaterialFinding? Compare(AuditSheet sheet, PacketTable table, string heading)
    {
        var typed = table.Table.Rows.Skip(table.Table.HeadingRows).Select(r => r.Cells.IsEmpty ? "" : r.Cells[0].Text).Where(t => t.Length > 0 && !t.StartsWith('計')).ToList();
        var about = Words(heading);
        var category = sheet.Categories.FirstOrDefault(c => about.Length > 0 && (Words(c.Name).StartsWith(about, StringComparison.Ordinal) || about.StartsWith(Words(c.Name), StringComparison.Ordinal)))
            ?? sheet.Categories.FirstOrDefault(c => c.Items.Count(i => typed.Exists(t => Key(t) == Key(i.Name))) * 2 >= Math.Max(2, typed.Count));
        return category is null ? null : Difference($"{sheet.File}の「{category.Name}」", [.. category.Items.Select(i => i.Name)], "この表", typed, table.Line);
    }

    /// <summary>How the items of two lists of one audit differ; none where they are about different things, or the same.</summary>
    public static IEnumerable<MaterialFinding> Compare(AuditSheet first, AuditSheet second, int line)
    {
        foreach (var category in second.Categories)
        {
            var other = first.Categories.FirstOrDefault(c => Words(c.Name) == Words(category.Name));
            if (other is not null && Difference(first.File, [.. other.Items.Select(i => i.Name)], second.File, [.. category.Items.Select(i => i.Name)], line) is { } finding)
                yield return finding with { Message = $"「{category.Name}」：{finding.Message}" };
        }
    }

    private static MaterialFinding? Difference(string first, List<string> a, string second, List<string> b, int line)
    {
        var (onlyFirst, onlySecond) = (Without(a, b), Without(b, a));
        if (onlyFirst.Count + onlySecond.Count == 0) return null;
        return new("M09", Severity.Error, string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"同じ監査が2か所にあり、項目が違います（{first}は{a.Count}件、{second}は{b.Count}件）。{Only(first, onlyFirst)}{Only(second, onlySecond)}一方の一覧から「::: 監査項目別」「::: 監査一覧」で作ってください。"), line);
    }

    private static string Only(string where, List<string> names) => names.Count == 0 ? ""
        : $"{where}だけにあるもの：{string.Join("、", names.Take(MostNames))}{(names.Count > MostNames ? " など" : "")}。";

    private static List<string> Without(List<string> names, List<string> others)
    {
        var left = others.Select(Key).ToList();
        return [.. names.Where(n => !left.Remove(Key(n))).Select(Short)];
    }

    /// <summary>The name of an item without its number and what is explained in brackets.</summary>
    private static string Key(string item)
    {
        var text = Words(item);
        var start = 0;
        while (start < text.Length && (char.IsAsciiDigit(text[start]) || text[start] is '（' or '）' or '.' or '．')) start++;
        text = text[start..];
        var bracket = text.IndexOf('（', StringComparison.Ordinal);
        return bracket > 0 ? text[..bracket] : text;
    }

    /// <summary>The name with its number, as it stands before what is explained in brackets.</summary>
    private static string Short(string item)
    {
        var line = item.Split('\n')[0];
        var bracket = line.IndexOfAny(['（', '('], Math.Min(line.Length, 5));
        return bracket > 0 ? line[..bracket] : line;
    }

    private static string Words(string text) => CanonicalText.Of(text).Value.TrimStart('○', '●', '・');
}
