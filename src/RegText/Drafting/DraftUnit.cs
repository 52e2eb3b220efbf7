using RegText.Syntax;

namespace RegText.Drafting;

/// <summary>An empty unit that waits for its words, which it shows as ○○.</summary>
internal static class DraftUnit
{
    /// <summary>Where words are to be written.</summary>
    private static readonly UnitText Blank = new("○○○○");

    private static readonly UnitText BlankSentence = new("○○○○。");

    /// <summary>An empty unit of the kind of another one: with a caption where that has one.</summary>
    public static Unit Like(Unit unit) => unit switch
    {
        Article => new Article { Label = new(unit.Label.Value), Caption = CaptionLike(unit), Children = [new Paragraph { Number = new(1), Text = BlankSentence }] },
        Paragraph => new Paragraph { Label = new(unit.Label.Value), Text = BlankSentence },
        Subitem subitem => new Subitem(subitem.Level) { Label = new(unit.Label.Value), Text = Blank },
        _ => new Item { Label = new(unit.Label.Value), Text = Blank },
    };

    private static Caption? CaptionLike(Unit unit) => unit.Caption is { } caption ? caption with { Text = Blank } : null;
}
