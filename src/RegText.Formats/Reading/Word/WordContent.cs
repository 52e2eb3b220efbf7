using System.Collections.Immutable;
using System.Xml.Linq;

namespace RegText.Formats.Reading.Word;

/// <summary>What stands in a Word file, plainly: paragraphs and tables.</summary>
/// <param name="Blocks">The body in order.</param>
public sealed record WordContent(ImmutableArray<WordBlock> Blocks)
{
    /// <summary>The tables of the body.</summary>
    public IEnumerable<WordTable> Tables => Blocks.OfType<WordTable>();

    /// <summary>The paragraphs outside tables.</summary>
    public IEnumerable<WordParagraph> Paragraphs => Blocks.OfType<WordParagraph>();
}

/// <summary>A paragraph or a table.</summary>
public abstract record WordBlock;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its text; neighbours differ in whether they are underlined.</param>
/// <param name="StyleName">The name of its style as Word stores it; null for the default.</param>
public sealed record WordParagraph(ImmutableArray<WordRun> Runs, string? StyleName) : WordBlock
{
    /// <summary>The text; a manual line break is a line feed, a tab a tab.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));

    /// <summary>Word itself puts a number or bullet before the text, which is not part of <see cref="Text"/>.</summary>
    public bool AutoNumbered { get; init; }

    /// <summary>The number or bullet that Word puts before the text, with the blank between them; empty where there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>How many characters the first line is indented.</summary>
    public int FirstIndent { get; init; }

    /// <summary>How many characters the further lines are indented.</summary>
    public int LeftIndent { get; init; }

    /// <summary>What else stands in it that is no text.</summary>
    public NonText Omitted { get; init; }

    /// <summary>The elements that hold <see cref="Text"/>, for those who write into the file.</summary>
    internal ImmutableArray<TextPiece> Pieces { get; init; } = [];
}

/// <summary>An element that holds some of the text of a paragraph.</summary>
/// <param name="Start">Where its text begins in that of the paragraph.</param>
/// <param name="Length">How long that is.</param>
/// <param name="Element">The element: w:t, w:tab ….</param>
/// <param name="From">Where that begins in the value of the element; -1 where it is no part of the value.</param>
internal readonly record struct TextPiece(int Start, int Length, XElement Element, int From);

/// <summary>What a paragraph may hold besides text.</summary>
[Flags]
public enum NonText
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A picture or drawing.</summary>
    Picture = 1,

    /// <summary>An equation.</summary>
    Equation = 2,

    /// <summary>A part of another file: a sheet of Excel, a page of HTML.</summary>
    Embedded = 4,
}

/// <summary>A stretch of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Underlined">Whether it shows underlined, by its own formatting or by a style.</param>
public sealed record WordRun(string Text, bool Underlined);

/// <summary>A table.</summary>
/// <param name="Rows">Its rows.</param>
public sealed record WordTable(ImmutableArray<WordRow> Rows) : WordBlock;

/// <summary>A row.</summary>
/// <param name="Cells">Its cells, left to right.</param>
/// <param name="IsHeading">Repeated on every page.</param>
public sealed record WordRow(ImmutableArray<WordCell> Cells, bool IsHeading);

/// <summary>The sides of a cell that has a frame.</summary>
[Flags]
public enum CellFrame
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Above.</summary>
    Top = 1,

    /// <summary>Below.</summary>
    Bottom = 2,

    /// <summary>Left.</summary>
    Left = 4,

    /// <summary>Right.</summary>
    Right = 8,
}

/// <summary>A cell.</summary>
/// <param name="Column">The column of the grid in which it begins, from 0.</param>
/// <param name="Span">How many columns of the grid it covers.</param>
/// <param name="ContinuesAbove">It is one cell with the one above it.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record WordCell(int Column, int Span, bool ContinuesAbove, ImmutableArray<WordBlock> Blocks)
{
    /// <summary>At which of its sides a thick or a dashed line of its own is drawn.</summary>
    public CellFrame Frame { get; init; }

    /// <summary>Whether its text runs from top to bottom.</summary>
    public bool IsVertical { get; init; }

    /// <summary>The paragraphs, those of tables inside the cell among them.</summary>
    public IEnumerable<WordParagraph> Paragraphs => Blocks.SelectMany(Flatten);

    /// <summary>The text, one line for each paragraph.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(p => p.Text));

    private static IEnumerable<WordParagraph> Flatten(WordBlock block) => block switch
    {
        WordParagraph paragraph => [paragraph],
        WordTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Paragraphs),
        _ => [],
    };
}
