using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>「，」 and 「、」 in one regulation (SPEC E.1.7 P05).</summary>
internal sealed class P05CommaKinds : Rule
{
    public override string Code => "P05";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「、」と「，」が混在している";

    public override string Remedy => "読点を「、」又は「，」のどちらかにそろえてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var (ideographic, western) = (0, 0);
        foreach (var place in instrument.Provisions)
        {
            ideographic += place.Text.Value.AsSpan().Count('、');
            western += CountWestern(place.Text.Value);
        }
        if (ideographic == 0 || western == 0) return;
        var (odd, right) = western <= ideographic ? ('，', "、") : ('、', "，");
        foreach (var place in instrument.Provisions)
        {
            var text = place.Text.Value;
            for (var at = text.IndexOf(odd, StringComparison.Ordinal); at >= 0; at = text.IndexOf(odd, at + 1))
                if (!IsBetweenDigits(text, at))
                    log.Add(place, new(at, 1), $"読点「{odd}」が、他の「{right}」と混在しています。", right, isCertain: true);
        }
    }

    private static int CountWestern(string text)
    {
        var count = 0;
        for (var at = text.IndexOf('，', StringComparison.Ordinal); at >= 0; at = text.IndexOf('，', at + 1))
            if (!IsBetweenDigits(text, at)) count++;
        return count;
    }

    private static bool IsBetweenDigits(string text, int at) =>
        at > 0 && at + 1 < text.Length && Numerals.IsArabic(text[at - 1]) && Numerals.IsArabic(text[at + 1]);
}
