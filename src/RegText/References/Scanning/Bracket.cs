namespace RegText.References.Scanning;

/// <summary>A bracket or quotation of a text, or the text outside all (no mark), with what was found in it so far.</summary>
/// <param name="mark">The opening mark.</param>
/// <param name="start">Where it stands.</param>
/// <param name="floor">Behind the last reference before it.</param>
/// <param name="isQuoted">Whether it is a quotation or stands in one.</param>
internal sealed class Bracket(char mark, int start, int floor, bool isQuoted)
{
    public char Mark => mark;

    public int Start => start;

    public int Floor => floor;

    public bool IsQuoted => isQuoted;

    /// <summary>The last reference before it, a law mentioned by its name included.</summary>
    public ScannedReference? Owner { get; init; }

    /// <summary>The law whose number it holds.</summary>
    public ScannedReference? Law { get; init; }

    /// <summary>The last reference in it.</summary>
    public ScannedReference? Last { get; set; }

    /// <summary>The same, or a law mentioned since by its name.</summary>
    public ScannedReference? LastNamed { get; set; }

    /// <summary>The last one whose words are replaced: 第3条中「.</summary>
    public ScannedReference? LastReplaced { get; set; }
}
