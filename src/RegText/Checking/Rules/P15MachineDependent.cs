using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Characters that look different from machine to machine, and roman numerals of two kinds (SPEC E.1.7 P15).</summary>
internal sealed class P15MachineDependent : Rule
{
    public override string Code => "P15";

    public override Severity Severity => Severity.Info;

    public override string Title => "機種依存文字や絵文字を使っている";

    public override string Remedy => "「（株）」「キロメートル」のように、通常の文字で書いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var place in instrument.Places)
        {
            var text = place.Text.Value;
            for (var i = 0; i < text.Length; i++)
            {
                // Nothing below the enclosed letters is meant; this keeps the loop short.
                if (text[i] < '\u2116' || !Rune.TryGetRuneAt(text, i, out var rune)) continue;
                if (NameOf(rune.Value) is { } name && !(name == "丸付き数字" && place.Part == TextPart.Cell))
                    log.Add(place, new(i, rune.Utf16SequenceLength), $"{name}「{rune}」が使われています。通常の文字で書いてください。");
                i += rune.Utf16SequenceLength - 1;
            }
        }
    }

    private static string? NameOf(int c) => c switch
    {
        0x2116 or 0x2121 => "機種依存文字",
        >= 0x2460 and <= 0x2473 => "丸付き数字",
        0x3231 or 0x3232 or 0x3239 or (>= 0x32A4 and <= 0x32A8) => "省略文字",
        0x32FF or (>= 0x337B and <= 0x337F) => "省略文字",
        >= 0x3300 and <= 0x3357 => "組文字",
        >= 0x1F300 and <= 0x1FAFF => "絵文字",
        _ => null,
    };
}
