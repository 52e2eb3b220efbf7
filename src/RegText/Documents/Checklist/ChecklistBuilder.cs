using System.Collections.Immutable;
using System.Globalization;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// ChangeSet → the 読み合わせシート: every change numbered, with its place and the words before and after, and two boxes to tick, for the person
/// who reads aloud and the one who follows.
/// </summary>
public static class ChecklistBuilder
{
    private const string Box = "□";
    private const string Nothing = "（なし）";

    /// <summary>Builds the document.</summary>
    /// <param name="changes">The two texts and what changed.</param>
    /// <param name="profile">The house style: type and margins, the names of the two texts, and how much of a change is taken (underline).</param>
    /// <param name="sources">The inputs.</param>
    public static Document Build(ChangeSet changes, Profile profile, ImmutableArray<DocumentSource> sources)
    {
        var entries = Entries(changes, profile.Table.Underlining);
        var title = InstrumentName.Of(changes.New) + "　読み合わせシート";
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(BlockRole.Title, [new(title)]) { HeadingLevel = 1 });
        foreach (var source in sources)
            blocks.Add(Line($"{source.Role}：{source.Name}（SHA-256：{source.Sha256[..Math.Min(16, source.Sha256.Length)]}…）"));
        blocks.Add(Line(string.Create(CultureInfo.InvariantCulture, $"変更：{entries.Length}件　　　読み手：　　　　　　　　　　　確認者：　　　　　　　　　　　　　　年　　月　　日")));
        blocks.Add(Table(entries, profile.Table));
        blocks.Add(new TextBlock(BlockRole.Note, [new(string.Create(CultureInfo.InvariantCulture, $"以上{entries.Length}件"))]));
        return new(title, profile.TablePage with { Landscape = true, Vertical = false }, blocks.ToImmutable()) { Sources = sources };
    }

    /// <summary>Every change in the order of the text.</summary>
    internal static ImmutableArray<ChecklistEntry> Entries(ChangeSet changes, Underlining underlining)
    {
        var places = new PlaceNames(changes);
        return [.. ChangedPart.Of(changes, places).SelectMany(part => ChecklistEntry.Of(part, places, underlining))];
    }

    private static TableBlock Table(ImmutableArray<ChecklistEntry> entries, TableStyle style)
    {
        string[] headings = ["番号", "箇所", "区分", style.OldHeading, style.NewHeading, "読み手", "確認者"];
        var rows = ImmutableArray.CreateBuilder<TableRow>(entries.Length + 1);
        rows.Add(new([.. headings.Select(h => Cell(Centred(h)))]) { KeepTogether = true });
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            rows.Add(new(
            [
                Cell(Centred((i + 1).ToString(CultureInfo.InvariantCulture))), Cell(Line(entry.Place)), Cell(Line(entry.Kind)), Words(entry.Old), Words(entry.New),
                Cell(Centred(Box)), Cell(Centred(Box)),
            ]) { KeepTogether = true });
        }
        return new([6, 17, 9, 34, 34, 7, 7], 1, rows.MoveToImmutable())
        {
            Description = $"変更の一覧。番号、箇所、区分、{style.OldHeading}の字句、{style.NewHeading}の字句、読み手と確認者の確認欄",
        };
    }

    private static TableCell Words(ImmutableArray<TextBlock> words) => words.IsEmpty ? Cell(Line(Nothing)) : new(words);

    private static TableCell Cell(TextBlock block) => new([block]);

    private static TextBlock Line(string text) => new(BlockRole.Body, [new(text)]);

    private static TextBlock Centred(string text) => new(BlockRole.ColumnHeading, [new(text)]);
}
