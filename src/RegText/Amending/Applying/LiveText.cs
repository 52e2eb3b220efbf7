using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>
/// A text while an amendment is carried out. It remembers which words the present sentence has brought: the same sentence does not change them
/// again (SPEC C.12.2-2).
/// </summary>
internal sealed class LiveText(UnitText original)
{
    private readonly List<TextSpan> _brought = [];
    private int _sentence;

    /// <summary>The characters at this moment.</summary>
    public string Value { get; private set; } = original.Value;

    /// <summary>Whether it still is what it was.</summary>
    public bool IsOriginal => ReferenceEquals(Value, original.Value) || string.Equals(Value, original.Value, StringComparison.Ordinal);

    /// <summary>The whole of it.</summary>
    public TextSpan All => new(0, Value.Length);

    /// <summary>The text, with its places in the source if nothing changed.</summary>
    public UnitText Freeze() => IsOriginal ? original : new UnitText(Value);

    /// <summary>Whether the sentence brought a character of the span.</summary>
    public bool IsBrought(TextSpan span, int sentence) =>
        sentence == _sentence && _brought.Exists(b => b.Start < span.End && span.Start < b.End);

    /// <summary>Puts words in the place of each span; the spans are in order and do not touch words of the same sentence.</summary>
    public void Replace(IReadOnlyList<TextSpan> spans, Func<TextSpan, string> words, int sentence)
    {
        if (sentence != _sentence) _brought.Clear();
        _sentence = sentence;
        // From the back, so that the spans in front stay right.
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            var span = spans[i];
            var added = words(span);
            Value = string.Concat(Value.AsSpan(0, span.Start), added, Value.AsSpan(span.End));
            for (var j = 0; j < _brought.Count; j++)
                if (_brought[j].Start >= span.End) _brought[j] = new(_brought[j].Start + added.Length - span.Length, _brought[j].Length);
            if (added.Length > 0) _brought.Add(new(span.Start, added.Length));
        }
    }

    /// <summary>Puts a new text in the place of the whole.</summary>
    public void Set(string value, int sentence) => Replace([All], _ => value, sentence);
}
