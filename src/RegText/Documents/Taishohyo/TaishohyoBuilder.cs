using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>ChangeSet → the 新旧対照表 as an attachment: title, note, table, and the forms it refers to (SPEC B.1–B.4).</summary>
public static class TaishohyoBuilder
{
    /// <summary>Builds the document. An unchanged pair gives a table without rows; commands do not get that far.</summary>
    public static Document Build(ChangeSet changes, Profile profile, TaishohyoOptions options)
    {
        var blocks = Blocks(changes, profile, options);
        return new(((TextBlock)blocks[0]).Text, profile.TablePage, blocks) { Sources = options.Sources };
    }

    /// <summary>The tables of several regulations in one document, each on a page of its own. There must be at least one.</summary>
    public static Document Build(IReadOnlyList<(ChangeSet Changes, TaishohyoOptions Options)> regulations, Profile profile)
    {
        var each = regulations.Select(r => Blocks(r.Changes, profile, r.Options)).ToList();
        var blocks = each.SelectMany((b, i) => i == 0 ? b : b.Insert(0, new PageBreakBlock()));
        return new(((TextBlock)each[0][0]).Text, profile.TablePage, [.. blocks]) { Sources = [.. regulations.SelectMany(r => r.Options.Sources).Distinct()] };
    }

    /// <summary>The table alone, for instruments that amend by table.</summary>
    public static TableBlock Table(ChangeSet changes, Profile profile, TaishohyoOptions options, PageSetup page) =>
        TaishohyoTable.Build(changes, profile.Table, options, page).Block;

    private static ImmutableArray<Block> Blocks(ChangeSet changes, Profile profile, TaishohyoOptions options)
    {
        var table = TaishohyoTable.Build(changes, profile.Table, options, profile.TablePage);
        var title = profile.Table.Title
            .Replace("{題名}", options.Name ?? InstrumentName.Of(changes.New), StringComparison.Ordinal)
            .Replace("{種別}", options.Kind.Length > 0 ? options.Kind : AmendingFrame.UnknownKind, StringComparison.Ordinal);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(BlockRole.Title, [new(title)]) { HeadingLevel = 1 });
        var note = new MarkWords(table.Marks, profile.Table).Fill(profile.Table.Note);
        if (note.Length > 0) blocks.Add(new TextBlock(BlockRole.Note, [new(note)]));
        blocks.Add(table.Block);
        blocks.AddRange(table.Attachments);
        return blocks.ToImmutable();
    }
}
