using RegText.References.Laws;
using RegText.Text;

namespace RegText.References.Scanning;

/// <summary>A reference as the grammar finds it, before anything is resolved. Offsets are those of the canonical text.</summary>
internal sealed class ScannedReference
{
    /// <summary>Start of the name of the law, or of the first level.</summary>
    public required int Start { get; init; }

    /// <summary>Behind the last level or part.</summary>
    public required int End { get; init; }

    /// <summary>The levels; none where a law alone is cited.</summary>
    public required List<ReferenceLevel> Levels { get; init; }

    /// <summary>ただし書, 前段 …; empty when the unit as a whole is meant.</summary>
    public string Part { get; init; } = "";

    /// <summary>How the law is named; null where it is not.</summary>
    public LawAnchorForm? LawForm { get; init; }

    /// <summary>The name of the law, without bracket.</summary>
    public TextSpan LawWord { get; init; }

    /// <summary>The number of the law in the bracket behind its name.</summary>
    public LawNumber? LawNumber { get; init; }

    /// <summary>The member of the list before it, or null.</summary>
    public ScannedReference? JoinedTo { get; init; }

    /// <summary>Whether it ends a range that <see cref="JoinedTo"/> begins.</summary>
    public bool EndsRange { get; init; }

    /// <summary>Whether it goes on from <see cref="JoinedTo"/> without a joint: 第3条（…）第2項, 同項中第1号.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The reference before it in the same bracket or outside all, whatever stands between.</summary>
    public ScannedReference? Before { get; init; }

    /// <summary>The last reference before the bracket in which it stands: 前項（第2号を除く。）.</summary>
    public ScannedReference? BracketOf { get; init; }

    /// <summary>What stands between <see cref="BracketOf"/> and the bracket: nothing, の規定, に掲げる事務.</summary>
    public TextSpan BracketGap { get; init; }

    /// <summary>Whether it is a row of a table that is quoted by the words of another text: 同表第2条第1項第5号の項.</summary>
    public bool NamesRow { get; init; }

    /// <summary>Whether it stands inside 「」.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Where the next member of a list may begin: behind the brackets that follow it, and behind まで.</summary>
    public int ListEnd { get; set; }

    /// <summary>
    /// Whether it is no reference of its own: a reference that follows took over its name of a law (X（平成15年法律第57号）第3条 is one), or a law
    /// is only
    /// mentioned so that 同法 may mean it.
    /// </summary>
    public bool IsAbsorbed { get; set; }
}

/// <summary>What the resolver must know of a text, in order.</summary>
internal enum ScanEventKind
{
    /// <summary>A bracket opens.</summary>
    Open,

    /// <summary>A bracket closes.</summary>
    Close,

    /// <summary>A reference.</summary>
    Reference,

}

/// <summary>An event of a scanned text.</summary>
internal readonly record struct ScanEvent(ScanEventKind Kind, ScannedReference? Reference = null);

/// <summary>A text with the references in it.</summary>
internal sealed record ScannedText(CanonicalText Text, IReadOnlyList<ScanEvent> Events);
