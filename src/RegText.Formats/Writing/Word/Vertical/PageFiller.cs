namespace RegText.Formats.Writing.Word.Vertical;

/// <summary>
/// Strips → pages. A table has its heading on every page. What must not be parted is not, as long as it fits on a page; a long paragraph goes
/// on on the next one.
/// </summary>
/// <param name="strips">Cuts strips.</param>
/// <param name="width">The width of a page in twips.</param>
/// <param name="widthOf">The width of a strip with some lines.</param>
internal sealed class PageFiller(StripMaker strips, int width, Func<int, int> widthOf)
{
    // A paragraph is not parted for the sake of one line.
    private const int LeastLines = 2;

    private readonly List<List<Strip>> _pages = [];
    private List<Strip> _page = [];
    private Strip? _heading;
    private int _used;

    /// <summary>Fills the pages; each has at least one strip.</summary>
    public List<List<Strip>> Fill(IEnumerable<Strip> all)
    {
        var queue = new LinkedList<Strip>(all);
        while (queue.First is { } node)
        {
            var strip = node.Value;
            queue.RemoveFirst();
            if (strip.PageBreak) EndPage();
            if (strip.IsHeading) _heading = strip;
            else if (strip.Table is null) _heading = null;
            if (Fits(strip, node: queue.First))
            {
                Add(strip);
                continue;
            }
            var room = LinesLeft();
            var mayCut = !strip.KeepTogether && room >= LeastLines && strip.Lines - room >= LeastLines;
            if (!mayCut && !IsFresh)
            {
                EndPage();
                queue.AddFirst(strip with { PageBreak = false });
                continue;
            }
            // On an empty page even what should stay together must be parted where it is too long.
            if (strip.Lines <= room)
            {
                Add(strip);
                continue;
            }
            var (first, rest) = strips.Cut(strip, Math.Max(1, room));
            Add(first);
            EndPage();
            if (rest is not null) queue.AddFirst(rest);
        }
        EndPage();
        return _pages;
    }

    /// <summary>Nothing but a heading stands on the page.</summary>
    private bool IsFresh => _page.All(s => s.IsHeading);

    /// <summary>Whether a strip fits with what must stand on its page: what it keeps with, and the first lines behind that.</summary>
    private bool Fits(Strip strip, LinkedListNode<Strip>? node)
    {
        var needed = HeadingWidth(strip) + widthOf(strip.Lines);
        for (var next = node; strip.KeepWithNext && next is not null; next = next.Next)
        {
            strip = next.Value;
            needed += widthOf(strip.KeepWithNext || strip.KeepTogether ? strip.Lines : Math.Min(LeastLines, strip.Lines));
        }
        return _used + needed <= width;
    }

    private int LinesLeft()
    {
        var lines = 0;
        var room = width - _used - (_page.Count == 0 && _heading is not null ? widthOf(_heading.Lines) : 0);
        while (widthOf(lines + 1) <= room) lines++;
        return lines;
    }

    private int HeadingWidth(Strip strip) =>
        _page.Count == 0 && _heading is not null && strip is { IsHeading: false, Table: not null } ? widthOf(_heading.Lines) : 0;

    private void Add(Strip strip)
    {
        if (HeadingWidth(strip) > 0) Place(_heading!);
        Place(strip);
    }

    private void Place(Strip strip)
    {
        _page.Add(strip);
        _used += widthOf(strip.Lines);
    }

    private void EndPage()
    {
        if (_page.Count > 0) _pages.Add(_page);
        (_page, _used) = ([], 0);
    }
}
