using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>
/// Finds the places that a location names, by the labels as they are at this moment (SPEC C.3, C.12.2-1). Where more than one unit fits, that is
/// told and none is chosen.
/// </summary>
internal sealed class PlaceFinder(LiveInstrument instrument)
{
    /// <summary>The places: one, or those of a range in order.</summary>
    public Search<IReadOnlyList<Place>> Find(Location location)
    {
        if (location.Last is { } last) return Range(location, last);
        var found = One(location.Steps, location.Steps.Length);
        return found.Value is { } place ? new Place[] { place } : found.Refusal!;
    }

    /// <summary>The place of a location that is not a range.</summary>
    public Search<Place> FindOne(Location location) =>
        Find(location) is { Value: var places, Refusal: var refusal } && refusal is not null ? refusal
        : places is [var place] ? place
        : Refusal.Ambiguous($"「{InstructionPrint.Of(location)}」は一つの箇所ではありません。");

    /// <summary>The unit of a location that is not a range.</summary>
    public Search<LiveUnit> FindUnit(Location location)
    {
        var found = FindOne(location);
        return found.Value is UnitPlace place ? place.Unit
            : found.Refusal ?? Refusal.NotUnderstood($"「{InstructionPrint.Of(location)}」には、この改め方を当てはめられません。");
    }

    /// <summary>What stands above the innermost unit that a location names; 本則 for an article, the list of 別表 for a 別表.</summary>
    public Search<LiveUnit> FindAbove(Location location)
    {
        if (location.Steps.Length > 1)
            return One(location.Steps, location.Steps.Length - 1) is { Value: UnitPlace place } ? place.Unit : NotFound(location.Steps, location.Steps.Length - 1);
        return location.Steps is [UnitStep { Kind: var kind }] && IsAppendix(kind) ? instrument.Appendices : instrument.Main;
    }

    private Search<Place> One(ImmutableArray<LocationStep> steps, int count)
    {
        Place? place = null;
        for (var i = 0; i < count; i++)
        {
            var found = steps[i] switch
            {
                NamedStep named when i == 0 => Named(named),
                NamedStep => null,
                RowStep row => Rows(place, row),
                UnitStep unit => Units(place, unit),
                _ => null,
            };
            if (place is RowPlace && steps[i] is UnitStep { Kind: not UnitKind.Table }) return Refusal.NotUnderstood("表の欄の中の号などを一つずつ改めることはできません。");
            if (found is not { Count: > 0 }) return NotFound(steps, i + 1);
            if (found.Count > 1) return Refusal.Ambiguous($"「{InstructionPrint.Of(new Location(steps[..(i + 1)]))}」が{found.Count}か所あります。");
            place = found[0];
            if (place is UnitPlace { Unit.Number: { Last: { } last } number } && steps[i] is UnitStep { Number: { Last: null } } step)
                return Refusal.OutOfRange($"{UnitName.Numbered(step.Kind, new UnitNumber(number.Parts.AsSpan()).To(last))}は、まとめて一つの規定です。その全部を指してください。");
        }
        return place ?? (Search<Place>)Refusal.NotUnderstood("改める箇所が示されていません。");
    }

    private static Refusal NotFound(ImmutableArray<LocationStep> steps, int count) =>
        Refusal.NotFound($"「{InstructionPrint.Of(new Location(steps[..count]))}」がありません。");

    private List<Place>? Named(NamedStep step) => step.Part switch
    {
        NamedPart.Title => [new TitlePlace()],
        NamedPart.Toc => instrument.Toc is null ? null : [new TocPlace()],
        NamedPart.EnactStatement => Preface(PrefaceKind.EnactStatement),
        NamedPart.Preamble => Preface(PrefaceKind.Preamble),
        NamedPart.MainProvision => [new UnitPlace(instrument.Main)],
        _ => [.. SupplNames.Find(instrument.Supplementary.Children, step.AmendLawNumber).Select(u => new UnitPlace(u))],
    };

    private List<Place>? Preface(PrefaceKind kind) => instrument.Preface.Exists(l => l.Kind == kind) ? [new PrefacePlace(kind)] : null;

    // --- units ---

    private List<Place> Units(Place? above, UnitStep step) => above switch
    {
        null => [.. Below(IsAppendix(step.Kind) ? instrument.Appendices : instrument.Main, step).Select(u => new UnitPlace(u))],
        UnitPlace place => [.. Below(place.Unit, step).Select(u => new UnitPlace(u))],
        // 別表第3の6の部の表29の項: the rows of a part are a table of their own.
        RowPlace when step.Kind == UnitKind.Table => [above],
        _ => [],
    };

    private static IEnumerable<LiveUnit> Below(LiveUnit above, UnitStep step) => step.Kind switch
    {
        <= UnitKind.Article => ThroughGroups(above).Where(u => Fits(u, step)),
        UnitKind.Paragraph => (above.Kind == UnitKind.Article && !above.IsRoot ? above.Children : ThroughGroups(above)).Where(u => Fits(u, step)),
        UnitKind.Item => Owners(above).SelectMany(o => o.Children).Where(u => Fits(u, step)),
        UnitKind.Subitem => (above.Kind is UnitKind.Item or UnitKind.Subitem ? [above] : Owners(above)).SelectMany(o => o.Children).Where(u => Fits(u, step)),
        UnitKind.Table => above.SelfAndDescendants().Where(u => u.Kind == UnitKind.Table),
        UnitKind.Remarks => Remarks(above, step),
        _ => above.Children.Where(u => Fits(u, step)),
    };

    /// <summary>The units below a unit, those below its 章 and 節 too.</summary>
    public static IEnumerable<LiveUnit> ThroughGroups(LiveUnit above)
    {
        foreach (var child in above.Children)
        {
            yield return child;
            if (child.Kind > UnitKind.Division || child.IsRoot) continue;
            foreach (var inner in ThroughGroups(child)) yield return inner;
        }
    }

    /// <summary>The units whose 号 a location may mean: 第3条第2号 is a 号 of an article with a single 項 (SPEC C.3).</summary>
    private static IEnumerable<LiveUnit> Owners(LiveUnit above)
    {
        if (!above.IsRoot && above.Kind is not (UnitKind.Article or UnitKind.SupplProvision or <= UnitKind.Division)) return [above];
        return ThroughGroups(above).Where(u => u.Kind == UnitKind.Paragraph);
    }

    private static IEnumerable<LiveUnit> Remarks(LiveUnit above, UnitStep step)
    {
        var remarks = above.SelfAndDescendants().Where(u => u.Kind == UnitKind.Remarks);
        if (step.Number is not { } number) return remarks.Where(r => step.Label.Length == 0 || CanonicalForm.Same(r.Label, step.Label) || step.Label is "備考");
        return remarks.Where(r => r.Number == number).Concat(remarks.SelectMany(r => r.Children).Where(u => u.Number == number));
    }

    private static bool Fits(LiveUnit unit, UnitStep step)
    {
        if (unit.IsRoot || unit.Kind != step.Kind) return false;
        if (step.Label.Length > 0 && CanonicalForm.Same(unit.Label, step.Label)) return true;
        if (step.Number is { } number) return unit.Number is { } own && (own == number || (own.Last is { } last && number.Last is null && own <= number && number <= last));
        return step.Label.Length == 0 && unit.Number is null;
    }

    public static bool IsAppendix(UnitKind kind) => kind is >= UnitKind.AppdxTable and <= UnitKind.Appdx;

    // --- ranges ---

    private Search<IReadOnlyList<Place>> Range(Location location, Location last)
    {
        if (location.Steps is [.., UnitStep { Number: { Last: null } a } step] && last.Steps is [.., UnitStep { Number: { Last: null } b }])
        {
            // 第5条から第8条まで　削除 is one unit.
            var shell = One(location.Steps.SetItem(location.Steps.Length - 1, step with { Number = a.To(b) }), location.Steps.Length);
            if (shell.Value is { } whole) return new[] { whole };
        }
        var (from, to) = (One(location.Steps, location.Steps.Length), One(last.Steps, last.Steps.Length));
        if (from.Value is null) return Ends(from.Refusal!);
        if (to.Value is null) return Ends(to.Refusal!);
        if (from.Value is RowPlace first && to.Value is RowPlace end && first.Table == end.Table && first.First <= end.First)
            return new Place[] { first with { Count = end.First + end.Count - first.First } };
        if (from.Value is not UnitPlace { Unit: var start } || to.Value is not UnitPlace { Unit: var stop } || start.Kind != stop.Kind || start.IsRoot || stop.IsRoot) return Broken();
        var series = Series.Of(start).ToList();
        var (i, j) = (series.IndexOf(start), series.IndexOf(stop));
        if (i < 0 || j < i) return Broken();
        return series.GetRange(i, j - i + 1).Select(u => (Place)new UnitPlace(u)).ToArray();

        Search<IReadOnlyList<Place>> Broken() => Refusal.OutOfRange($"「{InstructionPrint.Of(location)}」は、一続きの範囲ではありません。");

        Search<IReadOnlyList<Place>> Ends(Refusal refusal) =>
            refusal.Verdict == Verdict.NotFound ? Refusal.OutOfRange($"範囲の端の{refusal.Detail}") : refusal;
    }

    // --- rows of tables ---

    private static List<Place>? Rows(Place? above, RowStep step)
    {
        if (above is RowPlace rows) return RowsNamed(rows.Table, rows.First, rows.Count, rows.Column + 1, step);
        if (above is not UnitPlace place) return null;
        return [.. place.Unit.SelfAndDescendants().Where(u => u.Kind == UnitKind.Table).SelectMany(t => RowsNamed(t, 0, t.Rows.Count, 0, step))];
    }

    /// <summary>
    /// The rows whose cell in a column is the name; rows below with nothing in it, and in the columns before it, belong to them (a cell that
    /// stands beside several rows).
    /// </summary>
    private static List<Place> RowsNamed(LiveUnit table, int first, int count, int column, RowStep step)
    {
        var found = new List<Place>();
        var name = CanonicalForm.Of(step.Name);
        for (var i = first; i < first + count; i++)
        {
            // 6許可申請等手数料の部: number and name may stand in cells of their own.
            var own = CanonicalForm.Of(table.Rows[i].Cell(column));
            var isTwo = own.Length > 0 && string.Equals(own + CanonicalForm.Of(table.Rows[i].Cell(column + 1)), name, StringComparison.Ordinal);
            if (!isTwo && !string.Equals(own, name, StringComparison.Ordinal)) continue;
            var end = i + 1;
            while (end < first + count && Enumerable.Range(0, column + 1).All(c => table.Rows[end].Cell(c).Length == 0)) end++;
            // The same name in every row of a part (cells that were split when the table became text) is one part.
            if (found is [.., RowPlace before] && before.First + before.Count == i) found[^1] = before with { Count = end - before.First };
            else found.Add(new RowPlace(table, i, end - i, isTwo ? column + 1 : column));
            i = end - 1;
        }
        return found;
    }
}
