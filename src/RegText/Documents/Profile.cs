using RegText.Amending.Writing;
using RegText.Checking;

namespace RegText.Documents;

/// <summary>
/// A house style (SPEC G): what is a matter of custom and not of law. Immutable. <see cref="ProfileKeys"/> is the one list of what
/// can be set, from a file or from the command line.
/// </summary>
public sealed record Profile
{
    /// <summary>The style that holds where nothing is said.</summary>
    public static readonly Profile Standard = new();

    /// <summary>The name to show to a person.</summary>
    public string Name { get; init; } = "標準";

    /// <summary>The 新旧対照表.</summary>
    public TableStyle Table { get; init; } = new();

    /// <summary>The amending instrument.</summary>
    public AmendmentStyle Amendment { get; init; } = new();

    /// <summary>How an instrument that amends by table says so.</summary>
    public EnactingSentence EnactingSentence { get; init; } = EnactingSentence.Simple;

    /// <summary>Which rules of review are switched off, or matter more or less.</summary>
    public ReviewStyle Review { get; init; } = ReviewStyle.Standard;

    /// <summary>The Word template that gives the look of the styles, as a path; empty for the one that comes with the program.</summary>
    public string Template { get; init; } = "";

    /// <summary>The page of a 新旧対照表.</summary>
    public PageSetup TablePage => Page(Table.Paper);

    /// <summary>The page of an amending instrument.</summary>
    public PageSetup AmendmentPage => Page(Amendment.Paper);

    private PageSetup Page(Paper paper) => new()
    {
        Landscape = paper == Paper.A4Landscape,
        Vertical = Table.IsVertical,
        MarginTop = Table.Margins.Top,
        MarginBottom = Table.Margins.Bottom,
        MarginLeft = Table.Margins.Left,
        MarginRight = Table.Margins.Right,
        Font = Table.Font,
        FontSize = Table.Size,
    };
}

/// <summary>Paper and its direction.</summary>
public enum Paper
{
    /// <summary>A4 横.</summary>
    A4Landscape,

    /// <summary>A4 縦.</summary>
    A4Portrait,
}

/// <summary>Margins in millimetres.</summary>
public readonly record struct Margins(double Top, double Bottom, double Left, double Right);

/// <summary>What is a matter of custom in an amending instrument.</summary>
public sealed record AmendmentStyle
{
    /// <summary>Paper.</summary>
    public Paper Paper { get; init; } = Paper.A4Portrait;

    /// <summary>The words and the order of a 改め文.</summary>
    public KaimebunStyle Kaimebun { get; init; } = new();
}
