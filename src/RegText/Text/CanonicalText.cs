using System.Text;

namespace RegText.Text;

/// <summary>
/// A text as patterns read it (SPEC A.13.2): white space left out, ASCII digits and letters, brackets in full width. A view with a map back
/// to the printed text, never a replacement.
/// </summary>
public sealed class CanonicalText
{
    private readonly int[]? _offsets;
    private readonly List<int> _gaps;

    private CanonicalText(string printed, string value, int[]? offsets, List<int> gaps)
    {
        Printed = printed;
        Value = value;
        _offsets = offsets;
        _gaps = gaps;
    }

    /// <summary>The text as printed.</summary>
    public string Printed { get; }

    /// <summary>The canonical characters, each of which stands for one printed character.</summary>
    public string Value { get; }

    /// <summary>The canonical form of a text.</summary>
    public static CanonicalText Of(string printed)
    {
        if (!printed.AsSpan().ContainsWhiteSpace())
            return new(printed, IsCanonical(printed) ? printed : string.Create(printed.Length, printed, static (to, from) =>
            {
                for (var i = 0; i < from.Length; i++) to[i] = Canonical(from[i]);
            }), null, []);
        var value = new StringBuilder(printed.Length);
        var offsets = new int[printed.Length];
        var gaps = new List<int>();
        var isGap = false;
        for (var i = 0; i < printed.Length; i++)
        {
            if (char.IsWhiteSpace(printed[i]))
            {
                isGap |= printed[i] is '　' or '\t' or '\n';
                continue;
            }
            if (isGap && value.Length > 0) gaps.Add(value.Length);
            isGap = false;
            offsets[value.Length] = i;
            value.Append(Canonical(printed[i]));
        }
        return new(printed, value.ToString(), offsets, gaps);
    }

    /// <summary>The last offset up to <paramref name="end"/> before which a wide blank, a tab or a line break is printed, where a word ends; 0 when there is none.</summary>
    public int GapBefore(int end)
    {
        var at = _gaps.BinarySearch(end);
        if (at < 0) at = ~at - 1;
        return at >= 0 ? _gaps[at] : 0;
    }

    /// <summary>The span of the printed text that a canonical span stands for; white space at its ends is not part of it.</summary>
    public TextSpan ToPrinted(TextSpan canonical)
    {
        if (_offsets is null) return canonical;
        if (canonical.Length > 0) return TextSpan.FromBounds(_offsets[canonical.Start], _offsets[canonical.End - 1] + 1);
        return new(canonical.Start < Value.Length ? _offsets[canonical.Start] : Printed.Length, 0);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsCanonical(string text)
    {
        foreach (var c in text)
            if (Canonical(c) != c) return false;
        return true;
    }

    private static char Canonical(char c) => c switch
    {
        (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') => (char)(c - '０' + '0'),
        '(' => '（',
        ')' => '）',
        '，' => '、',
        _ => c,
    };
}
