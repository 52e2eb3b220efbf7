using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Two words for the same thing (SPEC E.1.6 U21): 統括／総括, は／には…をもって充てる, 国民 in a rule of a city.</summary>
internal sealed class U21TermVariants : PhraseRule
{
    public override string Code => "U21";

    public override Severity Severity => Severity.Info;

    public override string Title => "同じ事柄に異なる語を使っている";

    public override string Remedy => "同じ事柄には、全体を通じて同じ語を使ってください。";

    protected override IEnumerable<string> Phrases { get; } =
        ["国民の不安", "国民の信頼", "国民の理解", "国民の声", "国民の安全"];

    protected override bool Covers(TextPlace place) => place is { Part: TextPart.Text, Unit.IsInBody: true };

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        base.Check(instrument, log);
        Report(instrument, log, "を統括", "を総括");
        Report(instrument, log, "は", "には");
    }

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        if (hit.Instrument.IsNational || hit.Instrument.Instrument.InstrumentKind.Length == 0) return;
        log.Add(hit.Place, new(hit.At, 2), "市町村の例規で「国民」としています。「市民」等とすべきところでないか、確認してください。");
    }

    /// <summary>Reports the rarer one of two wordings where both are used.</summary>
    private static void Report(CheckedInstrument instrument, FindingLog log, string one, string other)
    {
        var (ones, others) = (new List<(TextPlace, TextSpan)>(), new List<(TextPlace, TextSpan)>());
        foreach (var place in instrument.Provisions)
        {
            if (place.Unit?.IsInBody != true) continue;
            if (one == "は") TopicsOfAppointment(place, ones, others);
            else
            {
                Find(place, one, ones);
                Find(place, other, others);
            }
        }
        if (ones.Count == 0 || others.Count == 0) return;
        var (rare, word, usual) = ones.Count < others.Count ? (ones, one, other) : (others, other, one);
        var tail = one == "は" ? "、…をもって充てる" : "する";
        foreach (var (place, span) in rare) log.Add(place, span, $"「{word.TrimStart('を')}{tail}」は、他の箇所では「{usual.TrimStart('を')}{tail}」と書かれています。統一してください。");
    }

    private static void Find(TextPlace place, string word, List<(TextPlace, TextSpan)> found)
    {
        var text = place.Text.Value;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (text.AsSpan(at + word.Length).StartsWith("す", StringComparison.Ordinal) || text.AsSpan(at + word.Length).StartsWith("し", StringComparison.Ordinal)) found.Add((place, new(at + 1, 2)));
    }

    /// <summary>「Aは、Bをもって充てる」 and 「Aには、Bをもって充てる」.</summary>
    private static void TopicsOfAppointment(TextPlace place, List<(TextPlace, TextSpan)> plain, List<(TextPlace, TextSpan)> withNi)
    {
        var text = place.Text.Value;
        if (!text.Contains("をもって充て", StringComparison.Ordinal)) return;
        var topic = text.IndexOf("は、", StringComparison.Ordinal);
        if (topic <= 0 || text.AsSpan(0, topic).IndexOfAny('、', '。') >= 0) return;
        if (text[topic - 1] == 'に') withNi.Add((place, new(topic - 1, 2)));
        else plain.Add((place, new(topic, 1)));
    }
}
