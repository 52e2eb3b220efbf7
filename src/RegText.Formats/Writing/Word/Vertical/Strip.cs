using System.Collections.Immutable;
using RegText.Documents;

namespace RegText.Formats.Writing.Word.Vertical;

/// <summary>A cell of a strip, measured from the top of the text.</summary>
/// <param name="Top">Where it begins, in twips.</param>
/// <param name="Bottom">Where it ends.</param>
/// <param name="Content">Its paragraphs.</param>
/// <param name="Sides">Its lines.</param>
/// <param name="Framed">Whether it is framed.</param>
internal sealed record StripCell(int Top, int Bottom, ImmutableArray<StripText> Content, CellSides Sides, bool Framed)
{
    /// <summary>Whether it is a cell of a table inside a cell.</summary>
    public bool IsPart { get; init; }
}

/// <summary>A paragraph of a strip.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Continues">Whether it goes on from the page before.</param>
internal readonly record struct StripText(TextBlock Block, bool Continues);

/// <summary>
/// A strip of a page of vertical writing, from top to bottom: a paragraph over the full height, or a row of a table, whose cells stand one
/// above the other. Pages are filled with strips from the right.
/// </summary>
/// <param name="Cells">The cells from top to bottom; one for a paragraph.</param>
/// <param name="Lines">How many lines it takes.</param>
internal sealed record Strip(ImmutableArray<StripCell> Cells, int Lines)
{
    /// <summary>The table that it is a row of; null for a paragraph.</summary>
    public TableBlock? Table { get; init; }

    /// <summary>Whether it is a row of column headings.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether a line is drawn before it.</summary>
    public bool LineBefore { get; init; }

    /// <summary>It must stand on the page of the next one.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>It must stand on one page.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>It begins a page.</summary>
    public bool PageBreak { get; init; }
}
