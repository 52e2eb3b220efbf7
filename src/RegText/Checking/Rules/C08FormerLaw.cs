using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A law that was repealed or renamed before the regulation was last changed (SPEC E.1.5 C08).</summary>
internal sealed class C08FormerLaw : Rule
{
    /// <summary>From this day on the law governs the cities too, and their own 個人情報保護条例 are no more.</summary>
    private static readonly DateOnly PrivacyReform = new(2023, 4, 1);

    public override string Code => "C08";

    public override Severity Severity => Severity.Warning;

    public override string Title => "廃止され、又は題名が改められた法令を引用している";

    public override string Remedy => "現在の法令の題名と番号に改めてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        DateOnly? known = null;
        foreach (var citation in instrument.Citations)
        {
            if (citation.IsQuoted || citation.IsFormer || citation.Place.Unit?.IsInBody != true) continue;
            if (FormerLaws.OfTitle(citation.Title) is { } law)
            {
                if ((law.Number is not null && law.Number != citation.Number) || law.Since >= (known ??= LatestDay(instrument))) continue;
                var now = law.Successor.Length == 0 ? "廃止されています" : $"「{law.Successor}」に改められています";
                log.Add(citation.Place, citation.TitleSpan, $"{citation.Title}は、{law.Since.Year}年に{now}。確認してください。");
            }
            else if (citation.Title.EndsWith("個人情報保護条例", StringComparison.Ordinal) && PrivacyReform < (known ??= LatestDay(instrument)))
                log.Add(citation.Place, citation.TitleSpan, $"「{citation.Title}」は、令和5年4月に個人情報の保護に関する法律が地方公共団体に適用される前のものではありませんか。確認してください。");
        }
    }

    /// <summary>The latest day that the regulation itself names as one of its own: of its number, of the laws that it cites, of its 附則.</summary>
    private static DateOnly LatestDay(CheckedInstrument instrument)
    {
        var latest = DateOnly.MinValue;
        foreach (var date in instrument.Places.SelectMany(p => EraDate.In(p.Text.Value)).Concat(EraDate.In(instrument.Instrument.Number.Value))
            .Concat(instrument.Instrument.Preface.SelectMany(l => EraDate.In(l.Text.Value))).Concat(instrument.Instrument.Supplementary.SelectMany(s => EraDate.In(s.AmendLawNumber.Value))))
            if (!date.IsBehindEra && (date.Date ?? new DateOnly(date.WesternYear, 1, 1)) is var day && day > latest) latest = day;
        return latest;
    }
}
