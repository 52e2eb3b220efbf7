using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RegText.Formats.Writing.Word;

/// <summary>Draws the lines around cells.</summary>
/// <param name="thin">The inner line of the table's style, said on a cell.</param>
/// <param name="dashed">Whether frames are dashed.</param>
internal sealed class CellBorders(IReadOnlyList<(string Name, string Value)> thin, bool dashed)
{
    private readonly IReadOnlyList<(string Name, string Value)> _frame =
        [("val", dashed ? "dashed" : "single"), ("sz", dashed ? "8" : "18"), ("space", "0"), ("color", "auto")];

    /// <summary>The element for a cell of horizontal writing; null where the table says it all.</summary>
    public TableCellBorders? Of(CellSides sides) =>
        sides == default ? null : Of(top: sides.Before, left: sides.Start, bottom: sides.After, right: sides.End);

    /// <summary>The element with the lines at the four sides of the page.</summary>
    public TableCellBorders Of(SideLine top, SideLine left, SideLine bottom, SideLine right)
    {
        var borders = new TableCellBorders();
        if (top != SideLine.OfTable) borders.TopBorder = Line(new TopBorder(), top);
        if (left != SideLine.OfTable) borders.LeftBorder = Line(new LeftBorder(), left);
        if (bottom != SideLine.OfTable) borders.BottomBorder = Line(new BottomBorder(), bottom);
        if (right != SideLine.OfTable) borders.RightBorder = Line(new RightBorder(), right);
        return borders;
    }

    private T Line<T>(T border, SideLine line)
        where T : BorderType
    {
        if (line == SideLine.None)
        {
            border.Val = BorderValues.Nil;
            return border;
        }
        foreach (var (name, value) in line == SideLine.Frame ? _frame : thin)
            border.SetAttribute(new OpenXmlAttribute("w", name, StyleSheet.W.NamespaceName, value));
        return border;
    }
}
