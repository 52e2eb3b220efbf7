using RegText.Parsing.Recognising;
using RegText.Syntax;

namespace RegText.Parsing.Repairing;

/// <summary>
/// A line as the classifier sees it: markup, bullets and outer white space removed. Usually a whole physical line; a physical line
/// with two headings, or with HTML paragraphs, gives several.
/// </summary>
/// <param name="Content">The text, mapped to the source. Never empty.</param>
/// <param name="Number">The physical line, from 1.</param>
internal sealed record LogicalLine(UnitText Content, int Number)
{
    // Every step of the parser asks for these; they are worked out once for a content.
    private (bool IsKnown, ArticleHead? Head) _article;
    private bool? _hasCells;

    /// <summary>The text, mapped to the source. Never empty.</summary>
    public UnitText Content
    {
        get;
        init => (field, _article, _hasCells) = (value, default, null);
    } = Content;

    /// <summary>Indent of the physical line in half-width columns, before any bullet.</summary>
    public int Indent { get; init; }

    /// <summary>Whether the first thing on the line was U+3000: an indent that an office typed.</summary>
    public bool HasIdeographicIndent { get; init; }

    /// <summary>Whether a list bullet was removed.</summary>
    public bool HasBullet { get; init; }

    /// <summary>1–6 where a Markdown heading mark was removed.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The column of a comparison table that the text stands in, from 0; −1 outside tables.</summary>
    public int Column { get; init; } = -1;

    /// <summary>Whether a blank line stands before it.</summary>
    public bool AfterBlank { get; init; }

    /// <summary>Whether it is the rest of a physical line.</summary>
    public bool IsRest { get; init; }

    /// <summary>Width of the physical line in half-width columns, trailing white space not counted.</summary>
    public int Width { get; init; }

    /// <summary>The characters.</summary>
    public string Text => Content.Value;

    /// <summary>Tabs before and behind the text: in a row of a table, cells that are empty.</summary>
    public (int Leading, int Trailing) OuterTabs { get; init; }

    /// <summary>Whether its only tab is the blank behind its label.</summary>
    public bool HasTabbedLabel { get; init; }

    /// <summary>Whether the line is a row of a table: cells divided by tabs or bars, or framed by the bars of Markdown.</summary>
    public bool IsTableRow => !HasTabbedLabel && (_hasCells ??= HasCells(Text));

    /// <summary>The head of an article that the line may be, by its form alone (<see cref="ArticleHead.Recognise"/>).</summary>
    public ArticleHead? Article
    {
        get
        {
            if (!_article.IsKnown) _article = (true, ArticleHead.Recognise(Text));
            return _article.Head;
        }
    }

    /// <summary>The head of an article that the line is by its form alone; a bracket behind the number must be a caption.</summary>
    public ArticleHead? SureArticle => Article is { } head && head.IsSure(Text) ? head : null;

    private static bool HasCells(string text) =>
        text.AsSpan().IndexOfAny('\t', '｜', '│') >= 0 || (text[0] == '|' && text.LastIndexOf('|') > 0);

    /// <inheritdoc/>
    public override string ToString() => $"{Number}: {Text}";
}
