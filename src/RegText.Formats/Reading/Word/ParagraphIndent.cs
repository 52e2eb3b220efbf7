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
        double? leftInTwips = null;
        var hangsInCharacters = false;
        foreach (var source in sources)
        {
            if (left is null)
            {
                left = Side(source, "left", fontSize) ?? Side(source, "start", fontSize);
                if (InCharacters(source, "left") || InCharacters(source, "start")) leftInTwips = (Number(source.Value("left")) ?? Number(source.Value("start"))) / 20 / fontSize;
            }
            if (first is null)
            {
                // One of the two: what stands out in front is negative.
                first = -Side(source, "hanging", fontSize) ?? Side(source, "firstLine", fontSize);
                hangsInCharacters = InCharacters(source, "hanging");
            }
            if (left is not null && first is not null) break;
        }
        // In characters Word counts up to where the first line begins, in twips up to where the further lines do (see CharacterIndent); other
        // programs count both alike.
        if (hangsInCharacters && leftInTwips is { } twips && Rounded(twips) == Rounded(left!.Value - first!.Value)) left -= first;
        return new(Rounded((left ?? 0) + (first ?? 0)), Rounded(left ?? 0));
    }

    private static bool InCharacters(XElement source, string name) => Number(source.Value(name + "Chars")) is not (null or 0);

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
