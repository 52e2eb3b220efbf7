using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>Entries of a 目次 that name no group of the text, or one by another title (SPEC A.9); their ranges are left to <see cref="References.TocShifts"/>.</summary>
internal static class ContentsCheck
{
    /// <summary>The entries that are wrong, each with its message; a wrong 目次 of pages cannot be told.</summary>
    public static IEnumerable<(string Entry, string Message)> Of(Instrument instrument)
    {
        if (instrument.Toc is not { Style: TocStyle.Ranges } toc) yield break;
        var groups = UnitPaths.Of(instrument).All.Where(p => p.Unit is Group && p.IsInBody).ToList();
        var named = new HashSet<UnitPath>();
        UnitPath? parent = null;
        for (var i = 0; i < toc.Entries.Length; i++)
        {
            var entry = toc.Entries[i];
            if (entry.Number is null || entry.Kind > UnitKind.Division) continue;
            // 第1節 stands in every 章: it is that of the entry above.
            while (parent is not null && parent.Unit.Kind >= entry.Kind) parent = parent.Parent;
            var name = WhiteSpace.Remove(entry.Label.Value + entry.Title.Value);
            var group = groups.Find(g => g.Unit.Kind == entry.Kind && Equals(g.Unit.Number, entry.Number) && g.Parent == parent);
            if (group is null)
            {
                yield return (name, $"目次の「{name}」に当たる{UnitName.OfKind(entry.Kind)}が、改正後の文章にありません。目次の改正を確認してください。");
                continue;
            }
            parent = group;
            named.Add(group);
            if (!CanonicalForm.Same(entry.Title.Value, group.Unit.Title.Value))
                yield return (name, $"目次の「{name}」は、本則では「{WhiteSpace.Remove(group.Unit.Label.Value + group.Unit.Title.Value)}」です。目次の改正を確認してください。");
        }
        foreach (var group in groups.Where(g => !named.Contains(g) && g.Unit.Kind <= UnitKind.Section))
            yield return (group.Name, $"「{WhiteSpace.Remove(group.Unit.Label.Value + group.Unit.Title.Value)}」が目次にありません。目次の改正を確認してください。");
    }
}
