using System.Collections.Immutable;

namespace RegText.Documents;

/// <summary>
/// A finished document, neutral of format: what a writer turns into Word, HTML, Markdown or text. Writers know formats and
/// nothing of law; features know law and nothing of formats.
/// </summary>
/// <param name="Title">For the document properties and the window title.</param>
/// <param name="Page">Paper and type.</param>
/// <param name="Blocks">The content in order.</param>
public sealed record Document(string Title, PageSetup Page, ImmutableArray<Block> Blocks)
{
    /// <summary>Names and SHA-256 hashes of the inputs, kept in the file so that a reader can tell what it was made from.</summary>
    public ImmutableArray<DocumentSource> Sources { get; init; } = [];
}

/// <summary>An input of a document.</summary>
/// <param name="Role">改正後, 改正前 ….</param>
/// <param name="Name">File name without folder.</param>
/// <param name="Sha256">Hash of its bytes, lower-case hexadecimal.</param>
public sealed record DocumentSource(string Role, string Name, string Sha256);

/// <summary>Paper, margins and type (layout-page-setup).</summary>
public sealed record PageSetup
{
    /// <summary>A4 landscape instead of portrait.</summary>
    public bool Landscape { get; init; }

    /// <summary>
    /// Written from top to bottom, lines from right to left. The columns of a table then stand one above the other, the first one on
    /// top, and its rows follow each other from right to left (SPEC B.1, upper-lower).
    /// </summary>
    public bool Vertical { get; init; }

    /// <summary>Margins in millimetres.</summary>
    public double MarginTop { get; init; } = 25;

    /// <summary>Margins in millimetres.</summary>
    public double MarginBottom { get; init; } = 25;

    /// <summary>Margins in millimetres.</summary>
    public double MarginLeft { get; init; } = 25;

    /// <summary>Margins in millimetres.</summary>
    public double MarginRight { get; init; } = 25;

    /// <summary>The font of all text.</summary>
    public string Font { get; init; } = "ＭＳ 明朝";

    /// <summary>Type size in points.</summary>
    public double FontSize { get; init; } = 10.5;

    /// <summary>Page numbers at the foot, centred.</summary>
    public bool PageNumbers { get; init; } = true;

    /// <summary>Words before the page number, such as the name of the meeting; empty for none.</summary>
    public string Footer { get; init; } = "";
}

/// <summary>What a paragraph is; a writer maps each role to one named style.</summary>
public enum BlockRole
{
    /// <summary>Ordinary text.</summary>
    Body,

    /// <summary>The title of the document (題名).</summary>
    Title,

    /// <summary>A note at the right, such as （下線部分は改正部分）.</summary>
    Note,

    /// <summary>制定文・改正文・改め文: first line indented by one.</summary>
    Enacting,

    /// <summary>The heading of a column.</summary>
    ColumnHeading,

    /// <summary>編章節 heading.</summary>
    GroupHeading,

    /// <summary>見出し.</summary>
    Caption,

    /// <summary>条 and its first 項.</summary>
    Article,

    /// <summary>項.</summary>
    Paragraph,

    /// <summary>号.</summary>
    Item,

    /// <summary>号の細分, level 1 to 4 by indent.</summary>
    Subitem,

    /// <summary>附則 heading.</summary>
    SupplHeading,

    /// <summary>別表・様式 heading.</summary>
    AppendixHeading,

    /// <summary>A heading of a paper that is no regulation, such as a committee packet; its <see cref="TextBlock.HeadingLevel"/> says which.</summary>
    Heading,

    /// <summary>The number of a paper in a box at the right: 資料3（案）.</summary>
    Stamp,
}

/// <summary>A block of a document.</summary>
public abstract record Block;

/// <summary>
/// A paragraph. Indents are in characters: continuation lines start <paramref name="Left"/> characters in, the first line
/// <paramref name="FirstLine"/> characters in (SPEC A.12).
/// </summary>
public sealed record TextBlock(BlockRole Role, ImmutableArray<Run> Runs, double Left = 0, double FirstLine = 0) : Block
{
    /// <summary>What became of the end of the paragraph, in a document with tracked changes.</summary>
    public Revision Revision { get; init; }

    /// <summary>1–6 where the paragraph is a heading for a screen reader and the navigation pane; 0 otherwise.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The text of all runs.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>A page break.</summary>
public sealed record PageBreakBlock : Block;

/// <summary>A table. The cells of every row cover all columns.</summary>
/// <param name="Columns">Relative widths, left to right.</param>
/// <param name="HeadingRows">How many first rows are headings, repeated on every page.</param>
/// <param name="Rows">The rows.</param>
public sealed record TableBlock(ImmutableArray<double> Columns, int HeadingRows, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>For a screen reader: what the table holds.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether frames around changed cells are dashed instead of thick.</summary>
    public bool DashedFrames { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Left to right.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells)
{
    /// <summary>What became of the row, in a document with tracked changes.</summary>
    public Revision Revision { get; init; }

    /// <summary>Do not break the row over pages.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>Whether a line is drawn above the row. Rows of one article have no line between them (SPEC B.2).</summary>
    public bool LineAbove { get; init; } = true;

    /// <summary>Keep the row on the page of the next one (a caption and its article).</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>A cell. No block means an empty cell.</summary>
public sealed record TableCell(ImmutableArray<TextBlock> Blocks)
{
    /// <summary>How many columns it covers.</summary>
    public int Span { get; init; } = 1;

    /// <summary>The most cells that <see cref="Parts"/> may have; a wider row is a line of text.</summary>
    public const int MostParts = 24;

    /// <summary>An empty cell.</summary>
    public static readonly TableCell Empty = new([]);

    /// <summary>
    /// The cells of a row of a table that is itself text of a regulation (別表, a table in an article); empty for all other cells. The blocks
    /// say the same in one line, for writers that cannot draw a table in a table.
    /// </summary>
    public ImmutableArray<CellPart> Parts { get; init; } = [];

    /// <summary>It is one cell with the one above it, whose text may run on into it; it has none of its own.</summary>
    public bool ContinuesAbove { get; init; }

    /// <summary>The text of its blocks, one line each.</summary>
    public string Text => string.Join('\n', Blocks.Select(b => b.Text));

    /// <summary>A cell of one paragraph, or an empty one.</summary>
    public static TableCell Of(TextBlock? block) => block is null ? Empty : new([block]);

    /// <summary>A cell that shows a row of a table.</summary>
    public static TableCell OfParts(ImmutableArray<CellPart> parts)
    {
        var runs = parts.SelectMany((part, i) => i == 0 ? part.Content.Runs : [new Run("｜", Mark: Between(parts[i - 1], part)), .. part.Content.Runs]);
        return new([new TextBlock(BlockRole.Body, [.. runs], 2, 1)]) { Parts = parts };
    }

    /// <summary>The line between two cells came or went where both of them did.</summary>
    private static RunMark Between(CellPart left, CellPart right)
    {
        RunMark? before = left.Content.Runs is [.., var last] ? last.Mark : null, behind = right.Content.Runs is [var first, ..] ? first.Mark : null;
        return before is null || behind is null || before == behind ? before ?? behind ?? RunMark.None : RunMark.None;
    }
}

/// <summary>A cell of a table inside a cell.</summary>
/// <param name="Width">Its share of the width.</param>
/// <param name="Content">Its text.</param>
public readonly record struct CellPart(double Width, TextBlock Content)
{
    /// <summary>Framed by a thick line instead of underlined: the way to mark a change in a table (太線, SPEC B.4).</summary>
    public bool Framed { get; init; }
}

/// <summary>What a run of text is.</summary>
public enum RunRole
{
    /// <summary>Text of a regulation or of the document.</summary>
    Text,

    /// <summary>The label of a unit with the blank behind it.</summary>
    Label,

    /// <summary>A caption.</summary>
    Caption,

    /// <summary>（略）: stands for text that is equal on both sides.</summary>
    Omitted,

    /// <summary>（新設）, （削る）: stands where the other side has a unit.</summary>
    Marker,

    /// <summary>Blanks in place of words that only the other side has.</summary>
    Padding,

    /// <summary>Emphasised by an author.</summary>
    Strong,
}

/// <summary>Whether a run is marked as changed. Writers show both kinds as the profile says (underline by default).</summary>
public enum RunMark
{
    /// <summary>Not marked.</summary>
    None,

    /// <summary>Stands in the new text only.</summary>
    Inserted,

    /// <summary>Stands in the old text only.</summary>
    Deleted,

    /// <summary>Stands in the old text only, and between the words of the new one: struck through (見え消し).</summary>
    Struck,
}

/// <summary>
/// What a tracked change did: a document with them holds two texts, the new one where all are accepted, the old one where all are rejected.
/// </summary>
public enum Revision
{
    /// <summary>Stands in both texts.</summary>
    None,

    /// <summary>Stands in the new text only.</summary>
    Inserted,

    /// <summary>Stands in the old text only.</summary>
    Deleted,
}

/// <summary>A stretch of text of one role.</summary>
public sealed record Run(string Text, RunRole Role = RunRole.Text, RunMark Mark = RunMark.None)
{
    /// <summary>What became of it, in a document with tracked changes.</summary>
    public Revision Revision { get; init; }

    /// <summary>Marked by a double line: the label of a unit that came, went or moved as a whole, where the house tells it apart (SPEC B.5 S6).</summary>
    public bool IsDouble { get; init; }
}
