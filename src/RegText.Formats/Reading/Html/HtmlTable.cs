using System.Collections.Immutable;
using AngleSharp.Dom;
using RegText.Formats.Reading.Lines;

namespace RegText.Formats.Reading.Html;

/// <summary>
/// A table while it is read. At its end it is a table of a regulation, or a means to lay out the page: with tables in it, with heads of
/// units in its cells, or with a label in each row and its text beside it.
/// </summary>
internal sealed class HtmlTable(IElement element)
{
    private const int MostColumns = HtmlElements.MostCells;

    private readonly List<ImmutableArray<TextCell>> _rows = [];
    private readonly SortedDictionary<int, (int Rows, int Span)> _above = [];
    private ImmutableArray<TextCell>.Builder? _row;
    private bool _holdsTable;
    private int _column;

    /// <summary>The cell that is read, or null.</summary>
    public IElement? Cell { get; private set; }

    /// <summary>The lines of the cell that is read.</summary>
    public List<HtmlLine> CellLines { get; } = [];

    /// <summary>A row begins.</summary>
    public void OpenRow()
    {
        CloseRow();
        _row = ImmutableArray.CreateBuilder<TextCell>();
        _column = 0;
    }

    /// <summary>A row ends.</summary>
    public void CloseRow()
    {
        CloseCell();
        if (_row is null) return;
        foreach (var column in _above.Keys.Where(c => c >= _column).ToList()) PassCell(column, _above[column]);
        if (_row.Count > 0) _rows.Add(_row.ToImmutable());
        _row = null;
    }

    /// <summary>A cell begins.</summary>
    public void OpenCell(IElement cell)
    {
        CloseCell();
        if (_row is null) OpenRow();
        Cell = cell;
    }

    /// <summary>A cell ends.</summary>
    public void CloseCell()
    {
        if (Cell is null || _row is null) return;
        PassCellsFromAbove();
        var (span, rows) = (HtmlElements.Number(Cell, "colspan"), HtmlElements.Number(Cell, "rowspan"));
        if (_column < MostColumns)
        {
            _row.Add(new TextCell(_column, span, [.. CellLines]));
            if (rows > 1) _above[_column] = (rows - 1, span);
            _column += span;
        }
        CellLines.Clear();
        Cell = null;
    }

    /// <summary>The cell that is read holds a table of its own.</summary>
    public void HoldTable() => _holdsTable = true;

    /// <summary>The lines of the table.</summary>
    public IEnumerable<HtmlLine> Close()
    {
        CloseRow();
        if (!TextTable.IsComparison(_rows))
        {
            if (IsLayout()) return _rows.SelectMany(r => r).SelectMany(c => c.Lines).Cast<HtmlLine>();
            if (AreLabelsAndTexts()) return _rows.SelectMany(Joined);
        }
        var hasPicture = _rows.SelectMany(r => r).SelectMany(c => c.Lines).Cast<HtmlLine>().Any(l => l.HasPicture);
        return TextTable.Lines(_rows).Select((l, i) => new HtmlLine(l.Text, l.Indent, element)
        {
            IsLink = l is HtmlLine { IsLink: true }, HasPicture = hasPicture && i == 0,
        });
    }

    private bool IsLayout() =>
        _holdsTable || _rows.TrueForAll(r => r.Count(c => !c.IsEmpty) <= 1)
        || _rows.Any(r => r.Any(c => c.Lines.Length > 1 && c.Lines.Any(l => UnitLabel.IsHead(l.Text) && !((HtmlLine)l).IsLink)));

    // With a frame or headings it is a table that a reader sees as one.
    private bool AreLabelsAndTexts() =>
        element.GetAttribute("border") is null or "0" && _rows.Count > 0
        && _rows.TrueForAll(r => r is [{ Lines: [var label] }, { IsEmpty: false }] && UnitLabel.Is(label.Text.AsSpan().Trim()));

    private static IEnumerable<HtmlLine> Joined(ImmutableArray<TextCell> row)
    {
        var first = (HtmlLine)row[1].Lines[0];
        yield return first with { Text = row[0].Text + "　" + first.Text.TrimStart() };
        foreach (var line in row[1].Lines.Skip(1)) yield return (HtmlLine)line;
    }

    /// <summary>Where a cell from above stands, this row has an empty one.</summary>
    private void PassCellsFromAbove()
    {
        while (_above.TryGetValue(_column, out var above)) PassCell(_column, above);
    }

    private void PassCell(int column, (int Rows, int Span) above)
    {
        _row!.Add(new TextCell(column, above.Span, []));
        if (above.Rows == 1) _above.Remove(column);
        else _above[column] = (above.Rows - 1, above.Span);
        _column = column + above.Span;
    }
}
