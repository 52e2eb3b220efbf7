using System.Collections.Immutable;

namespace RegText.Documents;

/// <summary>A row of the table before the order of its columns is decided.</summary>
internal sealed record ComparedRow(TableCell Old, TableCell New)
{
    /// <summary>The first row of an article or of another top unit.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>It must stay on the page of the row below: captions.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>The units whose first row it is: 第12条, 第12条第2項.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>What was done to them, for a column of remarks: 字句の改正.</summary>
    public string Done { get; init; } = "";

    /// <summary>Characters of its longer side.</summary>
    public int Length => Math.Max(Old.Text.Length, New.Text.Length);
}
