using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>ChangeSet → the 新旧対照表 as an attachment: title, note, table (SPEC B.1–B.4).</summary>
public static class TaishohyoBuilder
{
    /// <summary>Builds the document. An unchanged pair gives a table without rows; commands do not get that far.</summary>
    public static Document Build(ChangeSet changes, Profile profile, TaishohyoOptions options)
    {
        var name = options.Name ?? InstrumentName.Of(changes.New);
        var title = profile.Table.Title.Replace("{題名}", name, StringComparison.Ordinal);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(BlockRole.Title, [new(title)]) { HeadingLevel = 1 });
        if (profile.Table.Note.Length > 0) blocks.Add(new TextBlock(BlockRole.Note, [new(profile.Table.Note)]));
        blocks.Add(Table(changes, profile, options, profile.TablePage));
        return new(title, profile.TablePage, blocks.ToImmutable()) { Sources = options.Sources };
    }

    /// <summary>The table alone, for instruments that amend by table.</summary>
    public static TableBlock Table(ChangeSet changes, Profile profile, TaishohyoOptions options, PageSetup page)
    {
        var style = profile.Table;
        var newLeft = style.Layout == TableLayout.NewLeft;
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var halfPage = HalfPage(page);
        rows.Add(new([Heading(newLeft ? style.NewHeading : style.OldHeading), Heading(newLeft ? style.OldHeading : style.NewHeading)])
        {
            KeepTogether = true,
        });
        foreach (var row in new TaishohyoRows(changes, style, options.Full).Build())
        {
            var (left, right) = newLeft ? (row.New, row.Old) : (row.Old, row.New);
            rows.Add(new([Cell(left), Cell(right)])
            {
                KeepTogether = row.Length <= halfPage,
                KeepWithNext = row.KeepWithNext,
                LineAbove = row.StartsBlock,
            });
        }
        return new([1, 1], 1, rows.ToImmutable())
        {
            Description = $"{style.NewHeading}と{style.OldHeading}を左右に並べた新旧対照表",
        };
    }

    private static TableCell Heading(string text) => new([new(BlockRole.ColumnHeading, [new(text)])]);

    private static TableCell Cell(TextBlock? block) => new(block is null ? [] : [block]);

    /// <summary>How many characters of a cell fill about half a page; a longer row may break (DESIGN, rulings).</summary>
    private static int HalfPage(PageSetup page)
    {
        const double millimetresPerPoint = 25.4 / 72;
        var (width, height) = page.Landscape ? (297.0, 210.0) : (210.0, 297.0);
        var character = page.FontSize * millimetresPerPoint;
        var columns = (width - page.MarginLeft - page.MarginRight) / 2 / character - 2;
        var lines = (height - page.MarginTop - page.MarginBottom) / (character * 1.5);
        return (int)(columns * lines / 2);
    }
}
