using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>A place in a row of siblings, in the order in which old and new text hold them: kept, replaced whole, deleted or inserted.</summary>
internal sealed class Slot
{
    private Slot(UnitChange change, Unit? old, Unit? @new, bool isReplaced)
    {
        (Change, Old, New, IsReplaced) = (change, old, @new, isReplaced);
        Direction = old is null || @new is null || isReplaced ? 0 : Math.Sign(Compare(@new, old));
    }

    /// <summary>The change it comes from; of a replaced pair that of the new unit.</summary>
    public UnitChange Change { get; }

    public Unit? Old { get; }

    public Unit? New { get; }

    /// <summary>Whether the new unit takes the place of another one of the same number: 次のように改める.</summary>
    public bool IsReplaced { get; }

    /// <summary>Further units that the replacement takes away: 第6条 where 第5条及び第6条 became one shell (SPEC K16).</summary>
    public ImmutableArray<Unit> AlsoOld { get; private init; } = [];

    /// <summary>Further units that the replacement puts there.</summary>
    public ImmutableArray<Unit> AlsoNew { get; private init; } = [];

    /// <summary>Whether its number grows (1), falls (−1) or stays.</summary>
    public int Direction { get; }

    /// <summary>The group that the unit stands in, where groups are looked through; null at the top.</summary>
    public UnitChange? Container { get; private init; }

    /// <summary>Whether it is the heading of a group whose units have slots of their own.</summary>
    public bool IsHead { get; private init; }

    /// <summary>Whether its old caption stands over the articles behind it too (共通見出し, SPEC C.9).</summary>
    public bool HasCommonCaption { get; set; }

    public bool IsKept => Old is not null && New is not null;

    public static Slot Kept(UnitChange change) => new(change, change.Old, change.New, false);

    public static Slot Deleted(UnitChange change) => new(change, change.Old, null, false);

    public static Slot Inserted(UnitChange change) => new(change, null, change.New, false);

    /// <summary>A unit that another of its number takes the place of.</summary>
    public static Slot Replaced(Slot old, Slot @new) => new(@new.Change, old.Old, @new.New, true) { Container = @new.Container, HasCommonCaption = old.HasCommonCaption };

    /// <summary>A replacement with the neighbours that it takes away or puts there.</summary>
    public Slot With(ImmutableArray<Unit> alsoOld, ImmutableArray<Unit> alsoNew) =>
        new(Change, Old, New, IsReplaced) { Container = Container, HasCommonCaption = HasCommonCaption, AlsoOld = alsoOld, AlsoNew = alsoNew };

    /// <summary>A kept unit that is rewritten in its place.</summary>
    public static Slot Rewritten(Slot kept) => new(kept.Change, kept.Old, kept.New, true) { Container = kept.Container, HasCommonCaption = kept.HasCommonCaption };

    /// <summary>The slot in a row that looks through groups.</summary>
    public Slot In(UnitChange? container, bool isHead) => new(Change, Old, New, IsReplaced) { Container = container, IsHead = isHead, HasCommonCaption = HasCommonCaption };

    /// <summary>The slots of siblings. A unit that changed its place among them is deleted there and inserted here.</summary>
    public static List<Slot> Of<T>(ImmutableArray<UnitChange> siblings, ImmutableArray<T> old) where T : Unit
    {
        var slots = new List<Slot>();
        var moved = new Dictionary<Unit, UnitChange>(ReferenceEqualityComparer.Instance);
        foreach (var change in siblings)
            if (change.Kind == ChangeKind.Moved) moved.Add(change.Old!, change);
        var at = 0;
        foreach (var change in siblings)
        {
            if (change.Kind == ChangeKind.Inserted) slots.Add(Inserted(change));
            else if (change.Kind == ChangeKind.Moved) slots.Add(Inserted(change));
            else
            {
                // Moved units are not in the row of changes where they stood: they are put there.
                for (; !ReferenceEquals(old[at], change.Old); at++) slots.Add(Deleted(moved[old[at]]));
                at++;
                slots.Add(change.Kind == ChangeKind.Deleted ? Deleted(change) : Kept(change));
            }
        }
        for (; at < old.Length; at++) slots.Add(Deleted(moved[old[at]]));
        return slots;
    }

    /// <summary>
    /// Units by their numbers; 別表 alone comes before 別表第1. Otherwise equal where one has none, as the first 項 of a 附則 that got a second.
    /// </summary>
    private static int Compare(Unit a, Unit b) => (a.Number, b.Number) switch
    {
        (null, null) => 0,
        ({ } number, { } other) => number.CompareTo(other),
        var (number, _) => a is not Appendix ? 0 : number is null ? -1 : 1,
    };
}
