using System.Collections.Immutable;
using RegText.Parsing;
using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>Reads the new text of an instruction as the units that the place wants.</summary>
internal static class NewUnits
{
    /// <summary>The units, of one kind or 号 followed by 項.</summary>
    /// <param name="text">The new text.</param>
    /// <param name="kind">What it starts with.</param>
    /// <param name="host">The unit below which it will stand.</param>
    /// <param name="bench">The live copy and its style.</param>
    public static Search<List<LiveUnit>> Read(NewText text, UnitKind kind, LiveUnit host, Workbench bench)
    {
        if (text.Lines.All(string.IsNullOrWhiteSpace)) return Refusal.NotUnderstood("新しい文が文字で示されていません（図や罫線の表は読めません）。");
        var place = new FragmentPlace(host is { IsRoot: false, Kind: UnitKind.Remarks } ? UnitKind.Remarks : kind)
        {
            InArticle = host is { IsRoot: false, Kind: UnitKind.Article },
            Paragraph = host is { IsRoot: false, Kind: UnitKind.Paragraph, Number: { } number } ? number.Base : 1,
            Above = kind == UnitKind.Subitem ? Above(host) : [],
            Sibling = host.Children.Find(c => c.Kind == kind && c.Number is not null) is { } sibling ? (sibling.Label, sibling.Number!) : null,
            CaptionsBehindNumbers = bench.Live.CaptionsBehindNumbers,
        };
        if (FragmentReader.Read(text.Lines, place) is not { } units) return Refusal.NotUnderstood($"新しい文を{UnitName.OfKind(kind)}として読めません。");
        return units.Select(u => LiveUnit.New(bench.Digits is { } digits ? bench.Labels.InStyle(u, digits) : u)).ToList();
    }

    /// <summary>The lines in one: of a sentence, a title.</summary>
    public static string Joined(NewText text, Workbench bench) => WidthOf.In(bench.Digits, string.Concat(text.Lines.Select(l => l.Trim())));

    /// <summary>Whether the units are as many as the amendment announces, and of no other kind (A06).</summary>
    public static Refusal? Count(IReadOnlyList<LiveUnit> units, ImmutableArray<UnitCount> counts)
    {
        foreach (var count in counts)
        {
            var found = units.Count(u => u.Kind == count.Kind);
            if (count.Count is { } announced ? found != announced : found == 0)
                return Refusal.OutOfRange($"新しい{UnitName.OfKind(count.Kind)}は{(count.Count is { } n ? $"{n}と示されています" : "「次の」と示されています")}が、{found}あります。");
        }
        return counts.IsEmpty || units.All(u => counts.Any(c => c.Kind == u.Kind))
            ? null
            : Refusal.OutOfRange($"示されていない{UnitName.OfKind(units.First(u => counts.All(c => c.Kind != u.Kind)).Kind)}が新しい文にあります。");
    }

    /// <summary>Whether the numbers are free, and in their order between the units beside them.</summary>
    public static Refusal? Fit(IReadOnlyList<LiveUnit> units, LiveUnit? before, LiveUnit? behind, IReadOnlyCollection<LiveUnit> series)
    {
        UnitNumber? last = before?.Number is { } number ? number.Last ?? number : null;
        foreach (var unit in units)
        {
            if (unit.Number is not { } own) continue;
            if (Workbench.Taken(series, null, unit.Kind, own) is { } taken) return taken;
            if (last is not null && own <= last) return Refusal.OutOfRange($"新しい{UnitName.Numbered(unit.Kind, own)}は、番号の順になりません。");
            last = own.Last ?? own;
        }
        return last is not null && behind?.Number is { } next && next <= last
            ? Refusal.OutOfRange($"新しい{UnitName.Numbered(units[^1].Kind, last)}は、番号の順になりません。")
            : null;
    }

    private static ImmutableArray<string> Above(LiveUnit host)
    {
        var labels = new List<string>();
        for (var unit = host; unit is { IsRoot: false, Kind: UnitKind.Item or UnitKind.Subitem }; unit = unit.Parent!) labels.Insert(0, unit.Label);
        return [.. labels];
    }
}
