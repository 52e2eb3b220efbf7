namespace RegText.Formats.Services;

/// <summary>What is asked of a service that makes a document from two versions of a regulation.</summary>
/// <param name="Old">The text in force; or, where it stands alone, a Word file whose tracked changes hold both texts.</param>
/// <param name="New">The draft; null where <paramref name="Old"/> holds both texts.</param>
public abstract record ComparisonRequest(InputSource Old, InputSource? New)
{
    /// <summary>Further pairs of versions, of other regulations, that go into the same document.</summary>
    public IReadOnlyList<(InputSource Old, InputSource New)> Further { get; init; } = [];

    /// <summary>Where to write; null for a default name beside the first input, <c>-</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a file that exists may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The house style.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Standard;

    /// <summary>Whether unchanged units are shown in full.</summary>
    public bool Full { get; init; }

    /// <summary>Which instrument is meant in a file that holds several; 全部 for each with its namesake.</summary>
    public string? Select { get; init; }
}
