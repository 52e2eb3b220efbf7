using System.Text;

namespace RegText.Formats.Reading.Html;

/// <summary>
/// The characters of a line while its elements are read. White space of the file is one blank, and none at the edges of a line or where the
/// file breaks a line between two full-width characters; U+3000 and no-break spaces stay.
/// </summary>
internal sealed class HtmlText
{
    private const char NoBreakSpace = '\u00A0';

    private readonly StringBuilder _text = new();
    private bool _blank;
    private bool _break;
    private int _linked;

    /// <summary>Whether nothing stands in the line, not even a blank that stays.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether every character is part of a link.</summary>
    public bool IsLink => _linked > 0 && _linked == VisibleCount();

    /// <summary>Adds text.</summary>
    public void Add(string text, bool isLink)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _blank = true;
                _break |= c is '\n' or '\r';
                continue;
            }
            if (_blank && _text.Length > 0 && !(_break && IsWide(_text[^1]) && IsWide(c))) _text.Append(' ');
            (_blank, _break) = (false, false);
            AddCharacter(c, isLink);
        }
    }

    /// <summary>Adds a character as it is.</summary>
    public void AddCharacter(char c, bool isLink)
    {
        _text.Append(c);
        if (isLink && !char.IsWhiteSpace(c)) _linked++;
    }

    /// <summary>The line so far; the next begins.</summary>
    public string Take()
    {
        var text = _text.Replace(NoBreakSpace, ' ').ToString().TrimEnd();
        _text.Clear();
        (_blank, _break, _linked) = (false, false, 0);
        return text;
    }

    private int VisibleCount()
    {
        var count = 0;
        foreach (var chunk in _text.GetChunks())
            foreach (var c in chunk.Span)
                if (!char.IsWhiteSpace(c)) count++;
        return count;
    }

    private static bool IsWide(char c) => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60') or (>= '\u2460' and <= '\u24FF');
}
