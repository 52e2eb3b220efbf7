using System.Globalization;
using System.Xml.Linq;

namespace RegText.Formats.Reading.Word.Numbering;

/// <summary>One of the nine levels of a numbering: w:lvl.</summary>
internal sealed class NumberingLevel
{
    public NumberingLevel(XElement level)
    {
        Start = Number(level.Child("start")) ?? 1;
        Restart = Number(level.Child("lvlRestart"));
        Template = level.Child("lvlText")?.Value("val") ?? "";
        Style = level.Child("pStyle")?.Value("val");
        Indent = level.Child("pPr")?.Child("ind");
        UsesDigits = level.Child("isLgl") is { } legal && StyleChains.Truth(legal.Value("val"));
        IsHidden = level.Child("rPr")?.Child("vanish") is { } vanish && StyleChains.Truth(vanish.Value("val"));
        HasPicture = level.Child("lvlPicBulletId") is not null;
        Suffix = level.Child("suff")?.Value("val") switch { "space" => " ", _ => "　" };
        Format = FormatOf(level);
    }

    /// <summary>The first number.</summary>
    public int Start { get; }

    /// <summary>The level (from 1) whose numbers make this one begin again, 0 for none; null for every outer level.</summary>
    public int? Restart { get; }

    /// <summary>The label, with %1 to %9 for the numbers of the levels.</summary>
    public string Template { get; }

    /// <summary>The paragraph style that has this level.</summary>
    public string? Style { get; }

    /// <summary>The indent of its paragraphs.</summary>
    public XElement? Indent { get; }

    /// <summary>Whether the numbers of all levels are written in digits.</summary>
    public bool UsesDigits { get; }

    /// <summary>Whether the label does not show.</summary>
    public bool IsHidden { get; }

    /// <summary>Whether the bullet is a picture.</summary>
    public bool HasPicture { get; }

    /// <summary>
    /// The blank behind the label: U+3000 for a tab. Also where Word has nothing: the parser sees the label by the blank behind it.
    /// </summary>
    public string Suffix { get; }

    /// <summary>The format of the numbers: w:numFmt.</summary>
    public string Format { get; }

    private static string FormatOf(XElement level)
    {
        // A format of newer versions stands in AlternateContent, with an old one to fall back on.
        var format = level.Child("numFmt")
            ?? level.Descendants().FirstOrDefault(e => WordPackage.IsWord(e, "numFmt") && e.Parent?.Name.LocalName == "Fallback");
        return format?.Value("val") ?? "decimal";
    }

    private static int? Number(XElement? element) =>
        int.TryParse(element?.Value("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 100_000 ? value : null;
}
