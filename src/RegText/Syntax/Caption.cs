namespace RegText.Syntax;

/// <summary>Where a caption is printed.</summary>
public enum CaptionPlace
{
    /// <summary>On a line of its own before the article (the rule).</summary>
    Before,

    /// <summary>Behind the number on the article's line: 第1条（趣旨）…, or 第1条　目的 without brackets.</summary>
    AfterNumber,
}

/// <summary>A caption (見出し, SPEC A.5).</summary>
/// <param name="Text">The words without brackets.</param>
/// <param name="Open">The opening bracket as printed, （ or ( ; empty where there is none.</param>
/// <param name="Close">The closing bracket as printed; empty where there is none.</param>
/// <param name="Place">Where it is printed.</param>
public sealed record Caption(UnitText Text, string Open = "（", string Close = "）", CaptionPlace Place = CaptionPlace.Before)
{
    /// <summary>The caption as printed, brackets included.</summary>
    public string Printed => Open + Text.Value + Close;
}
