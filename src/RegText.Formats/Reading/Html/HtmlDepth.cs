namespace RegText.Formats.Reading.Html;

/// <summary>
/// How deep the elements of a page are nested, told from its tags before the page is built. Never less than what the page will be; more only
/// where tags that must be closed are not.
/// </summary>
internal static class HtmlDepth
{
    private enum Kind
    {
        /// <summary>Has an end tag.</summary>
        Closed,

        /// <summary>li may stay open: the next one closes it, and so does the end of the list.</summary>
        Entry,

        /// <summary>dd and dt, likewise.</summary>
        Definition,

        /// <summary>Parts of ruby may stay open until its end.</summary>
        Ruby,

        /// <summary>Never holds an element of its kind, or any element.</summary>
        Flat,
    }

    /// <summary>Whether no element is nested deeper than <paramref name="most"/>.</summary>
    public static bool IsAtMost(ReadOnlySpan<char> html, int most)
    {
        var open = new Stack<Kind>();
        for (var next = html.IndexOf('<'); next >= 0; next = html.IndexOf('<'))
        {
            html = html[(next + 1)..];
            if (html.IsEmpty) break;
            var closes = html[0] == '/';
            var name = html[(closes ? 1 : 0)..Math.Min(html.Length, 20)];
            var length = 0;
            while (length < name.Length && char.IsAsciiLetterOrDigit(name[length])) length++;
            if (length == 0 || KindOf(name[..length]) is not (not Kind.Flat and var kind)) continue;
            if (closes) Close(open, kind);
            else
            {
                if (kind is Kind.Entry or Kind.Definition && open.TryPeek(out var top) && top == kind) open.Pop();
                open.Push(kind);
            }
            if (open.Count > most) return false;
        }
        return true;
    }

    private static void Close(Stack<Kind> open, Kind kind)
    {
        if (kind == Kind.Closed)
            while (open.TryPeek(out var inner) && inner != Kind.Closed) open.Pop();
        if (open.TryPeek(out var top) && top == kind) open.Pop();
    }

    private static Kind KindOf(ReadOnlySpan<char> name)
    {
        if (IsOneOf(name, ["li"])) return Kind.Entry;
        if (IsOneOf(name, ["dd", "dt"])) return Kind.Definition;
        if (IsOneOf(name, ["rb", "rt", "rp", "rtc"])) return Kind.Ruby;
        return IsOneOf(name, ["br", "img", "hr", "input", "meta", "link", "col", "wbr", "base", "area", "embed", "param", "source", "track", "p", "tr", "td", "th",
            "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "html", "head", "body"]) ? Kind.Flat : Kind.Closed;
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, ReadOnlySpan<string> names)
    {
        foreach (var one in names)
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
