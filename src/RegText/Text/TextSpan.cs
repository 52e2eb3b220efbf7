namespace RegText.Text;

/// <summary>A stretch of a text, in UTF-16 code units counted from 0.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="Length">Number of code units; may be 0.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first code unit behind the span.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
