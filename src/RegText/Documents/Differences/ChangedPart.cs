using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// A part of a regulation that changed, as one looks at it: a line that is worded otherwise, or a unit that came, went, moved or became a shell
/// with all of its lines.
/// </summary>
/// <param name="Place">Where it stands (<see cref="PlaceNames"/>).</param>
/// <param name="Kind">What became of it, in Japanese.</param>
/// <param name="Lines">Its lines in order; a line without a pair stands in one text only.</param>
internal sealed record ChangedPart(string Place, string Kind, ImmutableArray<LinePair> Lines)
{
    /// <summary>The unit that came, went, moved or became a shell; null where a line of a unit that stays is worded otherwise.</summary>
    public UnitChange? Whole { get; init; }

    /// <summary>Every part that changed, in the order of the text; what is in none of them is equal in both texts.</summary>
    public static ImmutableArray<ChangedPart> Of(ChangeSet changes, PlaceNames places)
    {
        var owners = new Dictionary<Unit, UnitChange>(ReferenceEqualityComparer.Instance);
        foreach (var change in changes.Body.Concat(changes.Supplementary).Concat(changes.Appendices)) Own(owners, change);
        var relations = new UnitRelations(changes, places);
        var parts = new List<ChangedPart>();
        var partOf = new Dictionary<UnitChange, int>(ReferenceEqualityComparer.Instance);
        foreach (var pair in LinePair.Between(changes))
        {
            if (pair.IsUnchanged) continue;
            if (pair.Line.Unit is not { } unit || !owners.TryGetValue(unit, out var owner))
            {
                parts.Add(new(places.Of(pair), KindOf(pair), [pair]));
                continue;
            }
            if (partOf.TryGetValue(owner, out var index)) parts[index] = parts[index] with { Lines = parts[index].Lines.Add(pair) };
            else
            {
                partOf[owner] = parts.Count;
                parts.Add(new(places.Of(owner), KindOf(owner) + relations.NoteOf(owner), [pair]) { Whole = owner });
            }
        }
        return [.. parts.Select(p => p.Whole is { Kind: ChangeKind.Moved } ? p with { Lines = SideBySide(p.Lines) } : p)];
    }

    /// <summary>The units that are shown with all that is below them.</summary>
    private static void Own(Dictionary<Unit, UnitChange> owners, UnitChange change)
    {
        if (!change.IsPaired || change.Kind is ChangeKind.Moved or ChangeKind.Shelled)
        {
            foreach (var unit in (change.Old?.SelfAndDescendants() ?? []).Concat(change.New?.SelfAndDescendants() ?? [])) owners[unit] = change;
            return;
        }
        foreach (var child in change.Children) Own(owners, child);
    }

    /// <summary>The lines of a unit that moved beside each other, where it has as many as before.</summary>
    private static ImmutableArray<LinePair> SideBySide(ImmutableArray<LinePair> lines)
    {
        var (old, @new) = (lines.Where(l => l.Old is not null).ToList(), lines.Where(l => l.New is not null).ToList());
        var fits = old.Count == @new.Count && old.Zip(@new).All(p => p.First.Old!.Role == p.Second.New!.Role && p.First.Old.Row?.Cells.Length == p.Second.New.Row?.Cells.Length);
        return fits ? [.. old.Zip(@new).Select(p => new LinePair(p.First.Old, p.Second.New))] : lines;
    }

    private static string KindOf(UnitChange change) => change.Kind switch
    {
        ChangeKind.Inserted => change.Unit is PlainText ? "加える" : "新設",
        ChangeKind.Deleted => "削る",
        ChangeKind.Shelled => "削除",
        _ => "移動",
    };

    private static string KindOf(LinePair pair) => pair switch
    {
        { Line.Row: not null, Old: null } => "行を加える",
        { Line.Row: not null, New: null } => "行を削る",
        { Old: null } => "加える",
        { New: null } => "削る",
        var (old, @new) when !string.Equals(old!.Label, @new!.Label, StringComparison.Ordinal) =>
            string.Equals(old.Words, @new.Words, StringComparison.Ordinal) ? "番号の変更" : "番号の変更、改める",
        _ => "改める",
    };
}

/// <summary>Where the words of units that came or went have come from or gone to.</summary>
internal sealed class UnitRelations(ChangeSet changes, PlaceNames places)
{
    private readonly Dictionary<Unit, UnitRelation> _relations = Of(changes);

    /// <summary>（第5条を分割）, （第5条に統合）; empty where there is nothing to say.</summary>
    public string NoteOf(UnitChange change)
    {
        if (!_relations.TryGetValue(change.Unit, out var relation)) return "";
        return (relation.Kind, change.Kind) switch
        {
            (UnitRelationKind.Split, ChangeKind.Inserted) => $"（旧{places.OfOld(relation.Old[0])}を分割）",
            (UnitRelationKind.Merged, ChangeKind.Deleted) => $"（{places.OfNew(relation.New[0])}に統合）",
            _ => "",
        };
    }

    private static Dictionary<Unit, UnitRelation> Of(ChangeSet changes)
    {
        var relations = new Dictionary<Unit, UnitRelation>(ReferenceEqualityComparer.Instance);
        foreach (var relation in changes.Relations)
            foreach (var unit in relation.Old.Concat(relation.New)) relations[unit] = relation;
        return relations;
    }
}
