using System.Text;
using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>
/// The front matter of a text after its amendment: that of the source, letter for letter, but for 題名 and 版, which are those of the new text. What it
/// does not say is not added.
/// </summary>
internal static class ConsolidatedHead
{
    /// <summary>The head with its closing line; empty where the source has none, or where it speaks of several regulations.</summary>
    public static string Of(RegulationInput source, Instrument result)
    {
        if (source.File.BodyStart == 0 || !source.IsOnly) return "";
        var head = new StringBuilder();
        var isReplaced = false;
        foreach (var line in source.File.Text.Content[..source.File.BodyStart].ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            // The further lines of a value are set in.
            if (isReplaced && line is [' ', ..]) continue;
            var value = line.StartsWith("版:", StringComparison.Ordinal) ? "改正後"
                : line.StartsWith("題名:", StringComparison.Ordinal) && !SameTitle(source.Instrument, result) ? $"\"{InstrumentName.Of(result)}\""
                : null;
            isReplaced = value is not null;
            head.Append(value is null ? line : $"{line[..line.IndexOf(':', StringComparison.Ordinal)]}: {value}").Append('\n');
        }
        return head.Append('\n').ToString();
    }

    /// <summary>The instrument as a text prints it that has the head: a number that only the head says stays there.</summary>
    public static Instrument WithoutNumber(RegulationInput source, Instrument result) =>
        source.Instrument.AsPrinted().Number.IsEmpty && !source.Instrument.Number.IsEmpty && source.File.BodyStart > 0 && source.IsOnly
            ? result with { Number = UnitText.Empty }
            : result;

    private static bool SameTitle(Instrument old, Instrument @new) => string.Equals(InstrumentName.Of(old), InstrumentName.Of(@new), StringComparison.Ordinal);
}
