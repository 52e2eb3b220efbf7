using System.Xml.Linq;

namespace RegText.Formats.Writing.Word;

/// <summary>
/// An indent in characters, written in both of Word's units. Word follows the characters, other programs the twips.
/// <para>
/// The two count differently: for a hanging indent <c>w:left</c> is where the continuation lines begin, but <c>w:leftChars</c>
/// is where the first line begins, and <c>w:hangingChars</c> comes on top of it. So what Word itself saves for a first line at
/// 1 and continuation lines at 2 is leftChars=100 hangingChars=100 left=420 hanging=210.
/// </para>
/// </summary>
/// <param name="Left">Where continuation lines begin, in characters.</param>
/// <param name="FirstLine">Where the first line begins, in characters.</param>
internal readonly record struct CharacterIndent(double Left, double FirstLine)
{
    private double Hanging => Math.Max(0, Left - FirstLine);

    private double Further => Math.Max(0, FirstLine - Left);

    /// <summary>The attributes of <c>w:ind</c> by local name.</summary>
    /// <param name="twips">Width of a character.</param>
    public IEnumerable<(string Name, int Value)> Attributes(int twips)
    {
        yield return ("left", Twips(Left, twips));
        yield return ("leftChars", Hundredths(Left - Hanging));
        if (Hanging > 0)
        {
            yield return ("hanging", Twips(Hanging, twips));
            yield return ("hangingChars", Hundredths(Hanging));
        }
        else
        {
            yield return ("firstLine", Twips(Further, twips));
            yield return ("firstLineChars", Hundredths(Further));
        }
    }

    /// <summary>As an element of a style sheet.</summary>
    public XElement ToXml(int twips)
        => new(StyleSheet.W + "ind", Attributes(twips).Select(a => new XAttribute(StyleSheet.W + a.Name, a.Value)));

    private static int Twips(double characters, int twips) => (int)Math.Round(characters * twips, MidpointRounding.AwayFromZero);

    private static int Hundredths(double characters) => (int)Math.Round(characters * 100, MidpointRounding.AwayFromZero);
}
