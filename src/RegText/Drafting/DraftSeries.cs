using RegText.Syntax;

namespace RegText.Drafting;

/// <summary>The series of the unit that an edit names, before and after it; or why the edit cannot be carried out.</summary>
internal static class DraftSeries
{
    /// <summary>The series; null stands for a new unit.</summary>
    public static (List<Unit> Before, List<Unit?> After, string? Problem) Of(UnitPaths paths, DraftEdit edit)
    {
        if (edit.Unit.Unit is not (Article or Paragraph or Item or Subitem))
            return ([], [], $"{edit.Unit.Name}: 加え、削り、移すことができるのは、条、項、号と号の細分です。");
        var before = NumberSeries.Of(paths, edit.Unit);
        if (before.Find(u => u.Number is null || u.Number.Last is not null) is { } odd)
            return ([], [], $"{paths[odd].Name}: 番号のないもの、「から…まで」とまとめたものがあるので、番号を付け直せません。");
        List<Unit?> after = [.. before];
        if (edit.Kind != DraftEditKind.Delete)
        {
            var place = (edit.Target ?? edit.Unit).Unit;
            var moved = edit.IsMove ? edit.Unit.Unit : null;
            if (moved is not null && ReferenceEquals(moved, place)) return ([], [], $"{edit.Unit.Name}: 同じ所へ移すことになります。移す先を確かめてください。");
            if (moved is not null) after.Remove(moved);
            var at = after.IndexOf(place);
            if (at < 0) return ([], [], $"{edit.Target!.Name}: {edit.Unit.Name}を移せません。条は同じ本則（又は附則）の中で、項、号は同じ条、項の中で移せます。");
            after.Insert(edit.IsBehind ? at + 1 : at, moved);
        }
        else if (!after.Remove(edit.Unit.Unit) || after.Count == 0)
        {
            return ([], [], $"{edit.Unit.Name}: 一つだけの{UnitName.OfKind(edit.Unit.Unit.Kind)}なので、これだけを削ることはできません。");
        }
        return (before, after, null);
    }
}
