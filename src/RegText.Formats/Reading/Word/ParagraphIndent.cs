using System.Globalization;
using System.Xml.Linq;

namespace RegText.Formats.Reading.Word;

/// <summary>The 配字 that Word's formatting gives a paragraph, in characters: w:ind in characters or in twips of the font size.</summary>
/// <param name="First">Where the first line starts.</param>
/// <param name="Left">Where the further lines start.</param>
internal readonly record struct ParagraphIndent(int First, int Left)
{
    /// <summary>Reads the indent from its sources, strongest first: those that say nothing of a side leave it to the next.</summary>
    /// <param name="sources">The w:ind elements.</param>
    /// <param name="fontSize">The size of the letters in points.</param>
    public static ParagraphIndent Of(IEnumerable<XElement> sources, double fontSize)
    {
        double? left = null, first = null;
        foreach (var source in sources)
        {
            left ??= Side(source, "left", fontSize) ?? Side(source, "start", fontSize);
            // One of the two: what stands out in front is negative.
            first ??= -Side(source, "hanging", fontSize) ?? Side(source, "firstLine", fontSize);
            if (left is not null && first is not null) break;
        }
        return new(Rounded((left ?? 0) + (first ?? 0)), Rounded(left ?? 0));
    }

    // Characters go before twips, but a zero there only takes away the characters of a style.
    private static double? Side(XElement source, string name, double fontSize)
    {
        if (Number(source.Value(name + "Chars")) is { } hundredths and not 0) return hundredths / 100;
        if (Number(source.Value(name)) is { } twips) return twips / 20 / fontSize;
        return source.Value(name + "Chars") is null ? null : 0;
    }

    private static int Rounded(double characters) => (int)Math.Clamp(Math.Round(characters, MidpointRounding.AwayFromZero), 0, 100);

    private static double? Number(string? value) =>
        double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
