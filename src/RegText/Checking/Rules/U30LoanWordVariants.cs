using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>サーバ and サーバー in one regulation (SPEC E.1.6 U30). The rarer one is told.</summary>
internal sealed class U30LoanWordVariants : Rule
{
    private const int Shortest = 3;

    public override string Code => "U30";

    public override Severity Severity => Severity.Info;

    public override string Title => "外来語の末尾の長音符が統一されていない";

    public override string Remedy => "外来語の書き方を、全体を通じて同じにしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var uses = new Dictionary<string, (List<(TextPlace Place, TextSpan Span)> Plain, List<(TextPlace Place, TextSpan Span)> Long)>(StringComparer.Ordinal);
        foreach (var place in instrument.Places) Collect(place, uses);
        foreach (var (word, (plain, withMark)) in uses)
        {
            if (plain.Count == 0 || withMark.Count == 0) continue;
            var (rare, usual) = plain.Count < withMark.Count ? (plain, word + "ー") : (withMark, word);
            foreach (var (place, span) in rare)
                log.Add(place, span, $"「{place.Text.Value.Substring(span.Start, span.Length)}」は、他の箇所では「{usual}」と書かれています。統一してください。", usual);
        }
    }

    private static void Collect(TextPlace place, Dictionary<string, (List<(TextPlace, TextSpan)> Plain, List<(TextPlace, TextSpan)> Long)> uses)
    {
        var text = place.Text.Value;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Script.IsKatakana(text[i])) continue;
            var start = i;
            while (i < text.Length && Script.IsKatakana(text[i])) i++;
            var isLong = text[i - 1] == 'ー';
            var end = isLong ? i - 1 : i;
            if (end - start < Shortest) continue;
            var word = text[start..end];
            if (!uses.TryGetValue(word, out var lists)) uses.Add(word, lists = ([], []));
            (isLong ? lists.Long : lists.Plain).Add((place, TextSpan.FromBounds(start, i)));
        }
    }
}
