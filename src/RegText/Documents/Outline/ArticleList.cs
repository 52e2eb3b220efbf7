using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>条文一覧 (SPEC B.6): every article of the 本則 with its caption, below its 章.</summary>
public static class ArticleList
{
    private const string Deleted = "削除";

    /// <summary>Builds the table. Without 章 it has two columns.</summary>
    public static TableBlock Build(Instrument instrument)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var digits = OutlineEntry.DigitsOf(instrument);
        var hasGroups = instrument.Body.Any(u => u is Group);
        rows.Add(hasGroups ? TableText.Heading("章", "条", "見出し") : TableText.Heading("条", "見出し"));
        var above = new Stack<(Unit Unit, ImmutableArray<string> Names)>();
        for (var i = instrument.Body.Length - 1; i >= 0; i--) above.Push((instrument.Body[i], []));
        ImmutableArray<string>? last = null;
        while (above.TryPop(out var next))
        {
            if (next.Unit is Article article)
            {
                var group = last == next.Names ? TableCell.Empty with { ContinuesAbove = true } : TableText.Lines(next.Names);
                TableCell[] cells = [TableText.Cell(OutlineEntry.LabelOf(article, digits)), TableText.Cell(article.IsDeleted ? Deleted : article.Caption?.Text.Value ?? "")];
                rows.Add(new(hasGroups ? [group, .. cells] : [.. cells]) { KeepTogether = true });
                last = next.Names;
            }
            if (next.Unit is not Group) continue;
            var names = next.Names.Add($"{OutlineEntry.LabelOf(next.Unit, digits)}　{next.Unit.Title.Value}");
            for (var i = next.Unit.Children.Length - 1; i >= 0; i--) above.Push((next.Unit.Children[i], names));
        }
        return new(hasGroups ? [14, 7, 22] : [7, 22], 1, TableText.KeepGroups(rows)) { Description = "条と見出しの一覧" };
    }
}
