using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Formats.Reading.Lines;

/// <summary>A line of a document that is not text yet: a paragraph, or what stands before or behind a manual line break.</summary>
/// <param name="Text">Its characters, without line breaks; a tab divides cells.</param>
/// <param name="Indent">How many characters it is indented by formatting, besides the blanks that were typed.</param>
internal record TextLine(string Text, int Indent = 0)
{
    // What is set further in is set to the right, which is no 配字.
    private const int MostIndent = 20;

    /// <summary>What it was read from, in the order of the words, where the format can go back there (Word: paragraphs).</summary>
    public ImmutableArray<object> Origins { get; init; } = [];

    /// <summary>Whether nothing but white space stands in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The line as it is printed, its indent in U+3000.</summary>
    public string Printed => Indent <= 0 || IsBlank ? Text : new string('　', Math.Min(Indent, MostIndent)) + Text;

    /// <summary>
    /// A line that was typed, with tabs for blanks. Tabs at its start are an indent. Behind a label a tab is the blank of the label, and so
    /// is every further tab of a labelled line but the one before a page number: for the parser a tab divides cells.
    /// </summary>
    public static TextLine Typed(string text, int indent)
    {
        text = text.Replace('\r', ' ').TrimEnd();
        if (!text.Contains('\t', StringComparison.Ordinal)) return new(text, indent);
        var start = text.AsSpan().IndexOfAnyExcept('\t', ' ', '　');
        var (lead, rest) = (text[..start].Replace('\t', '　'), text[start..]);
        var label = UnitLabel.LengthAtStart(rest);
        if (label == 0) return new(lead + rest, indent);
        var words = rest[label..].TrimStart();
        var last = words.LastIndexOf('\t');
        var page = last > 0 && IsPage(words.AsSpan(last + 1)) ? words[last..] : "";
        return new(lead + rest[..label] + "　" + words[..^page.Length].Replace('\t', '　') + page, indent);
    }

    private static bool IsPage(ReadOnlySpan<char> text) =>
        text.Trim() is { Length: > 0 and < 5 } digits && Numerals.IsArabic(digits[0]) && Numerals.Parse(digits) is not null;
}
