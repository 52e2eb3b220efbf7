
namespace RegText.Syntax;

/// <summary>Which text of a unit, or of the instrument, a place is in.</summary>
public enum TextPart
{
    /// <summary>題名 of the instrument.</summary>
    InstrumentTitle,

    /// <summary>公布文, 制定文, 前文.</summary>
    Preface,

    /// <summary>The articles that an entry of the 目次 gives: 第3条―第7条.</summary>
    TocRange,

    /// <summary>見出し.</summary>
    Caption,

    /// <summary>章名, the title of a 別表.</summary>
    Title,

    /// <summary>第3条関係 of a 別表.</summary>
    Relation,

    /// <summary>The text itself.</summary>
    Text,

    /// <summary>A cell of a table.</summary>
    Cell,
}

/// <summary>A text of an instrument with the unit that it belongs to.</summary>
/// <param name="Unit">The unit; null for texts of the instrument itself.</param>
/// <param name="Part">Which text it is.</param>
/// <param name="Text">The text.</param>
/// <param name="Row">The row of a cell, or the entry of the 目次, from 1; otherwise 0.</param>
/// <param name="Column">The column of a cell, from 1; otherwise 0.</param>
public sealed record TextPlace(UnitPath? Unit, TextPart Part, UnitText Text, int Row = 0, int Column = 0)
{
    /// <summary>What people call the place: 第3条第2項, 第3条の見出し, 目次, 別表第1の表の3行目.</summary>
    public string Name => Part switch
    {
        TextPart.InstrumentTitle => "題名",
        TextPart.Preface => "前文・制定文",
        TextPart.TocRange => "目次",
        TextPart.Caption => Unit!.Name + "の見出し",
        TextPart.Cell => UnitName.OfRow(Unit!, Row),
        _ => Unit!.Name,
    };
}
