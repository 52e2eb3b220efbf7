using RegText.Documents;

namespace RegText.Formats.Writing.Word;

/// <summary>A page in twips.</summary>
internal sealed class PageGeometry
{
    private const int ShortEdge = 11906;
    private const int LongEdge = 16838;

    public PageGeometry(PageSetup page, int characterTwips)
    {
        (Width, Height) = page.Landscape ? (LongEdge, ShortEdge) : (ShortEdge, LongEdge);
        (Top, Bottom, Left, Right) = (Twips(page.MarginTop), Twips(page.MarginBottom), Twips(page.MarginLeft), Twips(page.MarginRight));
        // 18 points is the line of a Japanese Word page of 10.5 points; larger type needs one and a half of its size.
        LinePitch = Math.Max(360, characterTwips * 3 / 2);
        CharacterTwips = characterTwips;
        if (TextWidth < 20 * characterTwips || TextHeight < 5 * LinePitch)
            throw new ArgumentException("The margins leave no room for text.", nameof(page));
    }

    public int Width { get; }

    public int Height { get; }

    public int Top { get; }

    public int Bottom { get; }

    public int Left { get; }

    public int Right { get; }

    public int LinePitch { get; }

    public int CharacterTwips { get; }

    public int TextWidth => Width - Left - Right;

    public int TextHeight => Height - Top - Bottom;

    public int LinesOnPage => TextHeight / LinePitch;

    /// <summary>Splits the width of the text by weights, without loss by rounding.</summary>
    public int[] Columns(IReadOnlyList<double> weights)
    {
        var total = weights.Sum();
        var widths = new int[weights.Count];
        double passed = 0;
        var used = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            passed += weights[i];
            widths[i] = (int)Math.Round(TextWidth * passed / total, MidpointRounding.AwayFromZero) - used;
            used += widths[i];
        }
        return widths;
    }

    private static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4, MidpointRounding.AwayFromZero);
}
