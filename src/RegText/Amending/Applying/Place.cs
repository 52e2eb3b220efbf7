namespace RegText.Amending.Applying;

/// <summary>A place of the live copy that a <see cref="Location"/> names at this moment.</summary>
internal abstract record Place;

/// <summary>A unit, or the part of it that the location names.</summary>
internal sealed record UnitPlace(LiveUnit Unit) : Place;

/// <summary>Some rows of a table that stand together.</summary>
/// <param name="Table">The table.</param>
/// <param name="First">The first row, from 0.</param>
/// <param name="Count">How many.</param>
/// <param name="Column">The column whose cell names them.</param>
internal sealed record RowPlace(LiveUnit Table, int First, int Count, int Column) : Place
{
    /// <summary>The rows themselves.</summary>
    public List<LiveRow> Rows { get; } = Table.Rows.GetRange(First, Count);
}

/// <summary>題名.</summary>
internal sealed record TitlePlace : Place;

/// <summary>目次.</summary>
internal sealed record TocPlace : Place;

/// <summary>制定文 or 前文.</summary>
internal sealed record PrefacePlace(Syntax.PrefaceKind Kind) : Place;

/// <summary>What became of a search: places, or why there are none.</summary>
internal readonly record struct Search<T>(T? Value, Refusal? Refusal)
    where T : class
{
    public static implicit operator Search<T>(T value) => new(value, null);

    public static implicit operator Search<T>(Refusal refusal) => new(null, refusal);
}
