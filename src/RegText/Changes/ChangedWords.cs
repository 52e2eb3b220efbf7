using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Changes;

/// <summary>
/// What is underlined in the two texts of an edited unit (SPEC B.4). Everything that is not underlined is the same in both texts, and in
/// the same order, so the underlining is never wrong, only wider or narrower.
/// </summary>
public static class ChangedWords
{
    /// <summary>The spans to underline in the old and in the new text, each in order, none empty, none touching another.</summary>
    public static (ImmutableArray<TextSpan> Old, ImmutableArray<TextSpan> New) Of(string old, string @new, Underlining underlining)
    {
        var edits = Edits(old, @new, underlining);
        return ([.. edits.Select(e => e.Old).Where(s => s.Length > 0)], [.. edits.Select(e => e.New).Where(s => s.Length > 0)]);
    }

    /// <summary>The same in pairs: what stands in the old text where something stands in the new one; one of the two may be empty.</summary>
    public static ImmutableArray<TextEdit> Edits(string old, string @new, Underlining underlining)
    {
        if (string.Equals(old, @new, StringComparison.Ordinal)) return [];
        var (oldWords, newWords) = (WordList.Of(old), WordList.Of(@new));
        var edits = WordEdits.Between(oldWords, newWords);
        return underlining.Manner switch
        {
            UnderlineManner.Minimal => MinimalWidening.Widen(oldWords, newWords, edits),
            UnderlineManner.Meaning => new MeaningWidening(oldWords, newWords, underlining.WholeUnit).Widen(edits),
            _ => throw new ArgumentOutOfRangeException(nameof(underlining)),
        };
    }
}
