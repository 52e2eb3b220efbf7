using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Full-width and half-width brackets in one regulation; told once, at the first that differs from those before (SPEC E.1.7 P03).</summary>
internal sealed class P03BracketWidth : Rule
{
    private const int Fewest = 8;

    public override string Code => "P03";

    public override Severity Severity => Severity.Info;

    public override string Title => "括弧の全角・半角が統一されていない";

    public override string Remedy => "全体を通じて、全角又は半角のどちらかにそろえてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        int full = 0, half = 0;
        (TextPlace Place, TextSpan Span, char Width)? odd = null;
        foreach (var place in instrument.Places)
        {
            if (place.Part is TextPart.Cell) continue;
            if (place is { Part: TextPart.Caption, Unit.Unit.Caption: { Open: [var printed] } }) Count(place, new(0, place.Text.Length), printed);
            foreach (var pair in instrument.Brackets(place).Pairs)
                if (pair.IsWhole && !IsLatin(place.Text.Value, pair.Open) && !IsNumber(place.Text.Value, pair)) Count(place, new(pair.Open, 1), place.Text.Value[pair.Open]);
        }
        // An excerpt of a few lines has no style of its own.
        if (odd is { } first && full + half >= Fewest)
            log.Add(first.Place, first.Span, $"括弧の幅が混在しています（全角{full}組、半角{half}組）。ここで初めて{(first.Width == '(' ? "半角" : "全角")}になります。どちらかに統一してください。");

        void Count(TextPlace place, TextSpan span, char open)
        {
            if (open is not ('（' or '(')) return;
            if (open == '（') full++;
            else half++;
            if (full > 0 && half > 0) odd ??= (place, span, open);
        }
    }

    /// <summary>行政職俸給表(一): a number of its own kind.</summary>
    private static bool IsNumber(string text, BracketPair pair) => pair.Close - pair.Open <= 3 && Numerals.Parse(text.AsSpan(pair.Open + 1, pair.Close - pair.Open - 1)) is not null;

    /// <summary>Whether the bracket belongs to a Latin word, as in f(x).</summary>
    private static bool IsLatin(string text, int open) => text[open] == '(' && open > 0 && char.IsAsciiLetterOrDigit(text[open - 1]);
}
