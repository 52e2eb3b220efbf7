using System.Collections.Immutable;

namespace RegText.Documents.Packets.Audits;

/// <summary>The tables of an audit: marks by item and section with their totals, the same in words, and the totals of the sections.</summary>
public static class AuditTables
{
    private const double ItemWidth = 23;
    private const double MarkWidth = 4;
    private const double TotalWidth = 9;
    private const int MostKept = 20;
    private const string Total = "計";

    /// <summary>監査結果一覧: for each 区分 a table of marks with totals by row and by column, then the totals of all and the legend.</summary>
    public static ImmutableArray<Block> Matrix(AuditSheet sheet)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var category in sheet.Categories.Where(c => !c.Items.IsEmpty))
        {
            blocks.Add(Heading(category.Name));
            blocks.Add(Marks(sheet, category));
        }
        blocks.Add(Heading("課等ごとの集計"));
        blocks.Add(Totals(sheet));
        blocks.Add(Legend(sheet));
        return blocks.ToImmutable();
    }

    /// <summary>監査項目別の結果: for each 区分 which sections are right and which must mend something.</summary>
    public static ImmutableArray<Block> ByItem(AuditSheet sheet)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var category in sheet.Categories.Where(c => !c.Items.IsEmpty))
        {
            var rows = ImmutableArray.CreateBuilder<TableRow>();
            rows.Add(TableText.Heading("監査項目", "適正に実施している課等", "監査指導により改善した課等", "改善が必要な課等", "改善内容等"));
            foreach (var item in category.Items)
            {
                rows.Add(new(
                [
                    TableText.Cell(item.Name), TableText.Cell(Names(sheet, item, AuditSheet.Good)), TableText.Cell(Names(sheet, item, AuditSheet.Mended)),
                    TableText.Cell(Names(sheet, item, AuditSheet.Bad)), TableText.Cell(item.Remedy),
                ]) { KeepTogether = true });
            }
            blocks.Add(Heading(category.Name));
            blocks.Add(new TableBlock([12, 11, 8, 6, 9], 1, rows.ToImmutable()) { Description = category.Name + "：項目ごとの課等の一覧" });
        }
        return blocks.ToImmutable();
    }

    private static TableBlock Marks(AuditSheet sheet, AuditCategory category)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(TableText.Heading(["監査内容", .. sheet.Sections.Select(s => s.Short), Total]));
        foreach (var item in category.Items)
            rows.Add(Row(item.Name, item.Marks.Select(m => m.ToString()), AuditSheet.Counted(m => item.Marks.Count(x => x == m))));
        // Totals and remarks stand below an item, and not alone on a page.
        rows[^1] = rows[^1] with { KeepWithNext = true };
        var remarks = category.Notes.Where(n => n.Name.StartsWith(AuditCategory.Remarks, StringComparison.Ordinal)).ToList();
        rows.Add(new(
        [
            TableText.Centred(Total),
            .. sheet.Sections.Select((_, i) => Counts(m => category.Count(i, m))),
            Counts(m => category.Items.Sum(item => item.Marks.Count(x => x == m))),
        ]) { KeepTogether = true, KeepWithNext = remarks.Count > 0 });
        foreach (var note in remarks) rows.Add(Row(note.Name, note.Words, ""));
        return new([ItemWidth, .. sheet.Sections.Select(_ => MarkWidth), TotalWidth], 1, rows.ToImmutable()) { Description = category.Name + "：項目と課等ごとの結果" };
    }

    private static TableBlock Totals(AuditSheet sheet)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(TableText.Heading(["課等", .. AuditSheet.Marks.Select(m => m.ToString()), Total]));
        for (var i = 0; i < sheet.Sections.Length; i++)
        {
            var section = i;
            rows.Add(Sums(sheet.Sections[i].Name, m => sheet.Categories.Sum(c => c.Count(section, m))));
        }
        rows.Add(Sums(Total, m => sheet.Categories.Sum(c => Enumerable.Range(0, sheet.Sections.Length).Sum(i => c.Count(i, m)))));
        // A short table and the legend behind it stand on one page.
        var keep = rows.Count <= MostKept;
        return new([ItemWidth, .. AuditSheet.Marks.Select(_ => MarkWidth), MarkWidth], 1, [.. rows.Select(r => r with { KeepWithNext = keep })]) { Description = "課等ごとの記号の数" };
    }

    private static TableRow Sums(string name, Func<char, int> count) =>
        Row(name, AuditSheet.Marks.Select(m => Number(count(m))), Number(AuditSheet.Marks.Sum(count)));

    private static TableRow Row(string name, IEnumerable<string> cells, string last) =>
        new([TableText.Cell(name), .. cells.Select(TableText.Centred), TableText.Centred(last)]) { KeepTogether = true };

    private static TableCell Counts(Func<char, int> count) =>
        new([.. AuditSheet.Marks.Where(m => count(m) > 0).Select(m => new TextBlock(BlockRole.ColumnHeading, [new(m + Number(count(m)))]))]);

    private static string Names(AuditSheet sheet, AuditItem item, char mark)
    {
        var names = string.Join('、', sheet.Sections.Where((_, i) => item.Marks[i] == mark).Select(s => s.Name));
        return names.Length == 0 ? "なし" : names;
    }

    private static TextBlock Heading(string text) => new(BlockRole.Heading, [new(text)]) { HeadingLevel = 3 };

    private static TextBlock Legend(AuditSheet sheet) => new(BlockRole.Body, [new(string.Join('　', sheet.Legend))]);

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
