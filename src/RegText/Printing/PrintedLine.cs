using RegText.Syntax;

namespace RegText.Printing;

/// <summary>What a printed line is; a notation decides what it looks like.</summary>
internal enum LineRole
{
    /// <summary>題名.</summary>
    Title,

    /// <summary>番号, 制定文, 前文.</summary>
    Preface,

    /// <summary>The heading of the 目次.</summary>
    TocHeading,

    /// <summary>An entry of the 目次.</summary>
    TocEntry,

    /// <summary>編, 章, 節, 款 or 目.</summary>
    Group,

    /// <summary>附則 or 別表.</summary>
    Part,

    /// <summary>見出し.</summary>
    Caption,

    /// <summary>条, a numbered 項, and text that stands at the margin below its label.</summary>
    Margin,

    /// <summary>A 項 without number that does not stand behind the label of its 条.</summary>
    Unnumbered,

    /// <summary>号, 細分.</summary>
    Item,

    /// <summary>An entry of an outline with its label.</summary>
    Entry,

    /// <summary>An entry of an outline without a label.</summary>
    Bullet,

    /// <summary>The text below the name of an entry of an outline.</summary>
    EntryText,

    /// <summary>Text of a unit behind its sub-units or below it.</summary>
    Text,

    /// <summary>A row of a table.</summary>
    Row,
}

/// <summary>A line of the normal form: one unit, one line.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Depth">
/// Of a 号 or 細分 how deep it is, from 1; of text and rows the same of the unit that they belong to (0 for a 項, −1 for a 別表); of groups and
/// entries of the 目次 how many stand above.
/// </param>
/// <param name="Text">The words.</param>
internal sealed record PrintedLine(LineRole Role, int Depth, string Text)
{
    /// <summary>The unit whose words stand in it; null for the lines before the 本則. A line with 条 and its first 項 is that of the 項.</summary>
    public Unit? Unit { get; init; }

    /// <summary>What a line before the 本則 is; null for 題名, 番号, 目次 and every line behind them.</summary>
    public PrefaceKind? Preface { get; init; }

    /// <summary>The row of a table that it is; null for every other line.</summary>
    public TableUnitRow? Row { get; init; }

    /// <summary>How many characters its label takes, without the blank behind it.</summary>
    public int LabelLength { get; init; }

    /// <summary>The label: 第12条, 2, (1).</summary>
    public string Label => Text[..LabelLength];

    /// <summary>Whether a blank stands behind the label.</summary>
    public bool HasBlank => LabelLength > 0 && Text.AsSpan(LabelLength).StartsWith(UnitPrinter.Blank, StringComparison.Ordinal);

    /// <summary>What stands behind label and blank.</summary>
    public string Words => Text[(LabelLength + (HasBlank ? UnitPrinter.Blank.Length : 0))..];
}
