using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RegText.Syntax;

namespace RegText.Comparing;

/// <summary>
/// Instrument → its provisions: the articles of the 本則; where there is none, the entries of the outline (第1 / 1 / (1)) of a guideline.
/// </summary>
public static class ProvisionReader
{
    /// <summary>A 号 of fewer characters names a thing and rules nothing.</summary>
    private const int ShortestItem = 12;

    /// <summary>A longer line without 。 is text, not a name.</summary>
    private const int LongestName = 60;

    /// <summary>The provisions of a regulation or guideline.</summary>
    public static ImmutableArray<Provision> Read(Instrument instrument)
    {
        var paths = UnitPaths.Of(instrument);
        var articles = paths.All.Where(p => p.IsInBody && p.Unit is Article { IsDeleted: false }).ToList();
        var words = CitedWords.Of(paths);
        return articles.Count > 0 ? [.. articles.Select(a => words.Add(OfArticle(a), [a]))] : OfOutline(paths, words);
    }

    private static Provision OfArticle(UnitPath path)
    {
        var groups = GroupsOf(path);
        var parts = ImmutableArray.CreateBuilder<ProvisionPart>();
        foreach (var paragraph in path.Children)
        {
            var text = TextOf(paragraph.Unit);
            if (text.Length == 0) continue;
            parts.Add(new(PlaceIn(path, paragraph), text, text));
            foreach (var item in paragraph.Children.Where(c => c.Unit is Item))
                if (TextOf(item.Unit) is { Length: >= ShortestItem } own) parts.Add(new(PlaceIn(path, item), own, text));
        }
        var name = path.Name;
        return new(name, name, Heading(path.Unit, groups), groups, parts.ToImmutable()) { Lines = LinesOf(path.Children.Select(c => c.Unit)) };
    }

    private static string PlaceIn(UnitPath article, UnitPath part) => part.Name[article.Name.Length..];

    private static ImmutableArray<Provision> OfOutline(UnitPaths paths, CitedWords words)
    {
        var provisions = new List<Provision>();
        var counted = 0;
        foreach (var top in paths.Body.SelectMany(b => b.Unit is Group ? b.Children : [b]).Where(p => p.Unit is OutlineItem))
        {
            counted++;
            var groups = GroupsOf(top);
            if (top.Children.IsEmpty || top.Unit.Label.IsEmpty || TextOf(top.Unit, below: false) is { Length: > 0 } own && !IsName(own))
            {
                provisions.Add(words.Add(OfEntry(top, FormattableString.Invariant($"G{NumberOf(top, counted)}"), groups), [top]));
                continue;
            }
            groups = groups.Add(NameOf(top.Unit));
            foreach (var entry in top.Children)
            {
                // 2 and 3 below （アクセス制限） 1: further paragraphs of the same item.
                if (provisions is [.., var last] && last.Groups.SequenceEqual(groups) && entry.Unit is { Caption: null, Title.IsEmpty: true } && !IsName(entry.Unit.Text.Value) && last.HasText)
                    provisions[^1] = words.Add(last with { Parts = last.Parts.AddRange(PartsOf(entry, isFirst: false)), Lines = last.Lines.AddRange(LinesOf([entry.Unit])) }, [entry]);
                else
                    provisions.Add(words.Add(OfEntry(entry, FormattableString.Invariant($"G{NumberOf(top, counted)}-{NumberOf(entry, entry.Index + 1)}"), groups), [entry]));
            }
        }
        return [.. provisions];
    }

    private static Provision OfEntry(UnitPath entry, string id, ImmutableArray<string> groups)
    {
        var name = NameOf(entry.Unit);
        return new(id, entry.Name, name.Length > 0 ? name : groups.LastOrDefault() ?? "", groups, PartsOf(entry, isFirst: true)) { Lines = LinesOf([entry.Unit]) };
    }

    private static ImmutableArray<ProvisionPart> PartsOf(UnitPath entry, bool isFirst)
    {
        var text = TextOf(entry.Unit);
        if (isFirst && entry.Children.IsEmpty && IsName(text)) return [];
        var above = (isFirst ? entry : entry.Parent!).Name.Length;
        return
        [
            new(entry.Name[above..], text, text),
            .. entry.Children.Select(c => (Place: c.Name[above..], Text: TextOf(c.Unit))).Where(c => c.Text.Length >= ShortestItem).Select(c => new ProvisionPart(c.Place, c.Text, text)),
        ];
    }

    private static string NameOf(Unit unit) =>
        unit.Caption?.Text.Value.Trim() ?? (unit.Title.IsEmpty ? IsName(unit.Text.Value) ? unit.Text.Value.Trim() : "" : unit.Title.Value.Trim());

    private static bool IsName(string text) => text.Length is > 0 and <= LongestName && !text.Contains('。', StringComparison.Ordinal);

    private static string NumberOf(UnitPath path, int place) => (path.Unit.Number?.Base ?? place).ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<string> GroupsOf(UnitPath path)
    {
        var groups = ImmutableArray.CreateBuilder<string>();
        for (var above = path.Parent; above is not null; above = above.Parent)
            if (above.Unit is Group) groups.Insert(0, above.Unit.Title.Value.Trim());
        return groups.ToImmutable();
    }

    private static string Heading(Unit unit, ImmutableArray<string> groups) =>
        unit.Caption is { Text.IsEmpty: false } caption ? caption.Text.Value.Trim() : groups.LastOrDefault() ?? "";

    private static ImmutableArray<string> LinesOf(IEnumerable<Unit> units) =>
        [.. units.SelectMany(u => u.SelfAndDescendants()).Where(u => !u.Text.IsEmpty).Select(u => u.Label.IsEmpty ? u.Text.Value : u.Label.Value + "　" + u.Text.Value)];

    /// <summary>All text of a unit and of what is below it; the name of an outline entry only where it is all there is.</summary>
    private static string TextOf(Unit unit, bool below = true)
    {
        if (!below || unit.Children.IsEmpty) return unit.Text.Value;
        var text = new StringBuilder();
        foreach (var one in unit.SelfAndDescendants())
        {
            text.Append(one.Text.Value);
            if (one is not TableUnit table) continue;
            foreach (var cell in table.Rows.SelectMany(r => r.Cells)) text.Append(cell.Value);
        }
        return text.ToString();
    }
}
