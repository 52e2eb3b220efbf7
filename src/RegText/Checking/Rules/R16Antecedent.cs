using System.Text;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>当該X without an X before it in the article (SPEC E.1.3 R16, E.2).</summary>
internal sealed class R16Antecedent : Rule
{
    private const string Word = "当該";

    /// <summary>Words that need none.</summary>
    private static readonly string[] Idioms = ["年度", "職員", "各号", "各項", "者", "場合", "事項", "部分"];

    public override string Code => "R16";

    public override Severity Severity => Severity.Info;

    public override string Title => "「当該○○」の指すものが前にない";

    public override string Remedy => "「当該」の指す語が、その条の前の方にあるか確認してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var article = default(UnitPath);
        var before = new StringBuilder();
        var leadsAway = false;
        foreach (var place in instrument.Places)
        {
            if (place.Unit is null || place.Part is not (TextPart.Text or TextPart.Cell)) continue;
            var top = place.Unit.Within<Article>() ?? place.Unit.Top;
            if (top != article) (article, before, leadsAway) = (top, before.Clear(), false);
            var away = leadsAway ? 0 : FirstAway(instrument, place, top);
            if (place.Part == TextPart.Text) Look(instrument, place, before, away, log);
            leadsAway |= away < place.Text.Length;
            before.Append(WordOverlap.Bare(place.Text.Value)).Append('\n');
        }
    }

    /// <summary>The first reference to a provision of another article or law, which may say what is meant: 法第17条の申告…当該税務署長.</summary>
    private static int FirstAway(CheckedInstrument instrument, TextPlace place, UnitPath top) =>
        instrument.References.In(place.Unit!).Where(r => r.Place == place && !(r.Resolution is OwnUnits own && top.Contains(own.First)))
            .Select(r => r.Span.Start).DefaultIfEmpty(place.Text.Length).First();

    private static void Look(CheckedInstrument instrument, TextPlace place, StringBuilder before, int end, FindingLog log)
    {
        var text = place.Text.Value;
        string? earlier = null;
        for (var at = text.IndexOf(Word, StringComparison.Ordinal); at >= 0 && at < end;
            at = text.IndexOf(Word, at + Word.Length, StringComparison.Ordinal))
        {
            if (instrument.Brackets(place).IsQuoted(at)) continue;
            var start = at + Word.Length;
            var noun = text[start..Script.NounEnd(text, start)];
            if (noun.EndsWith("以外", StringComparison.Ordinal)) noun = noun[..^2];
            if (noun.Length < 2 || Idioms.Contains(noun, StringComparer.Ordinal) || noun.Contains("年度", StringComparison.Ordinal)) continue;
            earlier ??= before.ToString();
            if (WordOverlap.Has(earlier, noun) || WordOverlap.Has(WordOverlap.Bare(text[..at]), noun)) continue;
            log.Add(place, new(at, Word.Length + noun.Length), $"「{Word}{noun}」とありますが、この条のこれより前に「{noun}」が出てきません。指すものを確認してください。");
        }
    }
}
