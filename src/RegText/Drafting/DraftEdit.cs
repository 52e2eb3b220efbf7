using RegText.Syntax;

namespace RegText.Drafting;

/// <summary>What is done to a unit of a draft so that others get other numbers.</summary>
public enum DraftEditKind
{
    /// <summary>An empty unit comes before it.</summary>
    InsertBefore,

    /// <summary>An empty unit comes behind it.</summary>
    InsertAfter,

    /// <summary>It goes, with all below it; what follows moves up.</summary>
    Delete,

    /// <summary>It goes before another unit.</summary>
    MoveBefore,

    /// <summary>It goes behind another unit.</summary>
    MoveAfter,
}

/// <summary>A change of a draft that shifts numbers.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Unit">The 条, 項, 号 or 細分 that it is done to.</param>
/// <param name="Target">Of a move the unit beside which it goes; otherwise null.</param>
public sealed record DraftEdit(DraftEditKind Kind, UnitPath Unit, UnitPath? Target = null)
{
    /// <summary>Whether a unit comes or goes behind the one that is named.</summary>
    internal bool IsBehind => Kind is DraftEditKind.InsertAfter or DraftEditKind.MoveAfter;

    /// <summary>Whether a unit is moved.</summary>
    internal bool IsMove => Kind is DraftEditKind.MoveBefore or DraftEditKind.MoveAfter;

    /// <summary>Whether an empty unit is brought in.</summary>
    internal bool IsInsertion => Kind is DraftEditKind.InsertBefore or DraftEditKind.InsertAfter;
}
