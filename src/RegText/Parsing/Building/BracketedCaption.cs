using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>Reads a caption that stands in brackets on a line of its own (SPEC A.5); the brackets become properties of it.</summary>
internal static class BracketedCaption
{
    public static Caption Read(UnitText line, NoiseLog noise)
    {
        noise.AddCharacter(line, 0, PieceKind.Punctuation);
        noise.AddCharacter(line, line.Length - 1, PieceKind.Punctuation);
        return new(line.Slice(TextSpan.FromBounds(1, line.Length - 1)).Trim(), Printed(line.Value[0]), Printed(line.Value[^1]));
    }

    /// <summary>A bracket as text, without a new string for the usual ones.</summary>
    private static string Printed(char bracket) => bracket switch
    {
        '（' => "（",
        '）' => "）",
        _ => bracket.ToString(),
    };
}
