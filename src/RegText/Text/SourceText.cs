using System.Collections.Immutable;

namespace RegText.Text;

/// <summary>
/// One input as it was read: the decoded text, its lines, and where it came from. Offsets are UTF-16 indices into
/// <see cref="Content"/>; lines and columns count from 1. A line ends with LF, CR LF, CR, or the end of the text; no other
/// character breaks a line.
/// </summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    /// <summary>Makes a source text.</summary>
    /// <param name="content">The decoded text, exactly as read (a byte order mark is not part of it).</param>
    /// <param name="name">The name to show to a person: usually the path.</param>
    /// <param name="encodingName">The encoding it was decoded from, such as <c>utf-8</c>; null when it was made in memory.</param>
    public SourceText(string content, string name, string? encodingName = null)
    {
        Content = content;
        Name = name;
        EncodingName = encodingName;
        _lineStarts = FindLineStarts(content);
    }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>The name to show to a person.</summary>
    public string Name { get; }

    /// <summary>The encoding, or null.</summary>
    public string? EncodingName { get; }

    /// <summary>
    /// Whether its lines are those that a person sees in the file; false where the text was taken out of a Word file, a page or XML, whose
    /// lines nobody can count.
    /// </summary>
    public bool HasFileLines { get; init; } = true;

    /// <summary>Number of lines. A final line break does not open a further line; an empty text has no line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Room to make at first for a list with an entry a line: a file of nothing but line breaks shall not take it for each.</summary>
    internal int ExpectedLines => Math.Min(LineCount, 1 << 16);

    /// <summary>The span of a line (from 1) without its line break.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = FullLineSpan(line).End;
        while (end > start && Content[end - 1] is '\n' or '\r') end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The span of a line (from 1) with its line break.</summary>
    public TextSpan FullLineSpan(int line) =>
        TextSpan.FromBounds(_lineStarts[line - 1], line < _lineStarts.Length ? _lineStarts[line] : Content.Length);

    /// <summary>Line and column, both from 1, of an offset. An offset at the end of the text belongs to the last line.</summary>
    public (int Line, int Column) Position(int offset)
    {
        if (_lineStarts.IsEmpty) return (1, 1);
        var index = _lineStarts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        return (index + 1, offset - _lineStarts[index] + 1);
    }

    /// <summary>The text of a span.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var position = 0;
        while (position < content.Length)
        {
            starts.Add(position);
            var end = content.AsSpan(position).IndexOfAny('\n', '\r');
            if (end < 0) break;
            position += end + 1;
            if (content[position - 1] == '\r' && position < content.Length && content[position] == '\n') position++;
        }
        return starts.ToImmutable();
    }
}
