using AngleSharp.Dom;
using RegText.Formats.Reading.Lines;

namespace RegText.Formats.Reading.Html;

/// <summary>
/// Reads the lines of a page in the order of its elements, whatever they are called: what a browser puts on lines of their own is a line.
/// </summary>
internal sealed class HtmlLineReader
{
    private readonly List<HtmlLine> _lines = [];
    private readonly Stack<HtmlTable> _tables = new();
    private readonly Stack<(IElement Element, double Left, double? First)> _blocks = new();
    private readonly HtmlListMarks _listMarks = new();
    private readonly HtmlText _text = new();
    private string _mark = "";
    private int _markDepth;
    private bool _hasPicture;
    private int _links;
    private int _verbatim;

    /// <summary>Reads the body of a page. It keeps its own stack: a page may be nested deeper than the stack of the program.</summary>
    public List<HtmlLine> Read(IElement body)
    {
        var open = new Stack<(INode Node, int Next)>();
        Enter(body);
        open.Push((body, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                Leave((IElement)top.Node);
                continue;
            }
            open.Push((top.Node, top.Next + 1));
            switch (top.Node.ChildNodes[top.Next])
            {
                case IText text:
                    AddText(text.Data);
                    break;
                case IElement element when !HtmlElements.IsDropped(element):
                    Enter(element);
                    open.Push((element, 0));
                    break;
            }
        }
        EndLine(keepsBlank: false);
        return _lines;
    }

    private List<HtmlLine> Target => _tables.TryPeek(out var table) && table.Cell is not null ? table.CellLines : _lines;

    private void Enter(IElement element)
    {
        var isBlock = HtmlElements.IsBlock(element);
        if (isBlock)
        {
            EndLine(keepsBlank: false);
            var left = _blocks.TryPeek(out var outer) && element.LocalName is not ("td" or "th") ? outer.Left : 0;
            _blocks.Push((element, left + HtmlElements.Left(element), HtmlElements.First(element)));
        }
        switch (element.LocalName)
        {
            case "br":
                EndLine(keepsBlank: true);
                break;
            case "img":
                _hasPicture = true;
                break;
            case "a" when element.HasAttribute("href"):
                _links++;
                break;
            case "pre":
                _verbatim++;
                break;
            case "li":
                _mark = _listMarks.Of(element);
                _markDepth = _mark.Length > 0 ? HtmlListMarks.Depth(element) : 0;
                break;
            case "table":
                if (_tables.TryPeek(out var around)) around.HoldTable();
                _tables.Push(new HtmlTable(element));
                break;
            case "tr" when _tables.TryPeek(out var table):
                table.OpenRow();
                break;
            case "td" or "th" when _tables.TryPeek(out var table):
                table.OpenCell(element);
                break;
        }
    }

    private void Leave(IElement element)
    {
        if (HtmlElements.IsBlock(element)) EndLine(keepsBlank: false);
        switch (element.LocalName)
        {
            case "a" when element.HasAttribute("href"):
                _links--;
                break;
            case "pre":
                _verbatim--;
                break;
            case "li":
                _mark = "";
                break;
            case "td" or "th" when _tables.TryPeek(out var table):
                table.CloseCell();
                break;
            case "tr" when _tables.TryPeek(out var table):
                table.CloseRow();
                break;
            case "table":
                var closed = _tables.Pop();
                Target.AddRange(closed.Close());
                break;
        }
        if (_blocks.TryPeek(out var block) && ReferenceEquals(block.Element, element)) _blocks.Pop();
    }

    private void AddText(string text)
    {
        if (_verbatim == 0)
        {
            _text.Add(text, _links > 0);
            return;
        }
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n') EndLine(keepsBlank: true);
            else _text.AddCharacter(c, _links > 0);
        }
    }

    /// <summary>Ends a line. One that holds a blank on purpose is a blank line; one that holds nothing is none, but behind a break.</summary>
    private void EndLine(bool keepsBlank)
    {
        var isBlank = _text.IsEmpty;
        var isLink = _text.IsLink;
        var text = _text.Take();
        if (isBlank && !keepsBlank && !_hasPicture) return;
        var (element, left, first) = _blocks.Peek();
        if (text.Length > 0 && _mark.Length > 0)
        {
            if (!HasMark(text)) (text, left) = (_mark + text, left + _markDepth);
            _mark = "";
        }
        var line = TextLine.Typed(text, (int)Math.Round(Math.Max(0, left + (first ?? 0))));
        Target.Add(new HtmlLine(line.Text, line.Indent, element) { IsLink = isLink, HasPicture = _hasPicture });
        _hasPicture = false;
    }

    // Lists are also used for the entries of regulations, which have labels of their own.
    private static bool HasMark(string text) => UnitLabel.Starts(text) || text[0] is '・' or '•' or '○' or '●' or '※' or '-' or '－' or '①' or '第';
}
