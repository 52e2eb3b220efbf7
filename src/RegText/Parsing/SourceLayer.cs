using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Parsing;

/// <summary>What a stretch of the source is.</summary>
public enum PieceKind
{
    /// <summary>Characters of a node of a tree.</summary>
    Content,

    /// <summary>White space and line breaks: indents, the blank behind a label, a wrap.</summary>
    WhiteSpace,

    /// <summary>A bracket or dots that the tree keeps as a property: （ ） around a caption, 〇 before a title, leaders of a 目次.</summary>
    Punctuation,

    /// <summary>The head of the file between two <c>---</c> lines.</summary>
    FrontMatter,

    /// <summary>A list bullet before a unit.</summary>
    Bullet,

    /// <summary>Markdown and HTML remnants.</summary>
    Markup,

    /// <summary>Page numbers, headers and footers.</summary>
    PageFurniture,

    /// <summary>Notes of a database or editor: （平26訓令5・追加）, ※….</summary>
    Note,

    /// <summary>A character that a break printed twice.</summary>
    Duplicate,

    /// <summary>Text outside every regulation: the prose of a packet.</summary>
    Prose,
}

/// <summary>A stretch of the source and what it is.</summary>
public readonly record struct SourcePiece(TextSpan Span, PieceKind Kind);

/// <summary>
/// Every character of the input, once, in order: the pieces joined are the input exactly. What is not content of a tree is
/// recorded here as noise, so that nothing can be lost (DESIGN, promise 1).
/// </summary>
public sealed record SourceLayer(ImmutableArray<SourcePiece> Pieces);
