namespace RegText.Documents;

/// <summary>A row of the table before left and right are decided. A side without anything is null.</summary>
internal sealed record ComparedRow(TextBlock? Old, TextBlock? New)
{
    /// <summary>A line is drawn above it: the first row of an article or of another top unit.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>It must stay on the page of the row below: captions.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Characters of its longer side.</summary>
    public int Length => Math.Max(Old?.Text.Length ?? 0, New?.Text.Length ?? 0);
}
