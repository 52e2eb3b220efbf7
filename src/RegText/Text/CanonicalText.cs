using System.Text;

namespace RegText.Text;

/// <summary>
/// A text as patterns read it (SPEC A.13.2): white space left out, ASCII digits and letters, brackets in full width. A view with a map back
/// to the printed text, never a replacement.
/// </summary>
public sealed class CanonicalText
{
    private readonly int[]? _offsets;

    private CanonicalText(string printed, string value, int[]? offsets)
    {
        Printed = printed;
        Value = value;
        _offsets = offsets;
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
            }), null);
        var value = new StringBuilder(printed.Length);
        var offsets = new int[printed.Length];
        for (var i = 0; i < printed.Length; i++)
        {
            if (char.IsWhiteSpace(printed[i])) continue;
            offsets[value.Length] = i;
            value.Append(Canonical(printed[i]));
        }
        return new(printed, value.ToString(), offsets);
    }

    /// <summary>The offsets of the canonical characters before which a wide blank or a tab is printed: there a word ends.</summary>
    public IReadOnlyList<int> Gaps()
    {
        if (_offsets is null) return [];
        var gaps = new List<int>();
        for (var i = 1; i < Value.Length; i++)
            if (_offsets[i] > _offsets[i - 1] + 1 && Printed.AsSpan(_offsets[i - 1] + 1, _offsets[i] - _offsets[i - 1] - 1).IndexOfAny('　', '\t', '\n') >= 0) gaps.Add(i);
        return gaps;
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
