using RegText.References.Laws;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>法律第0号, and numbers of laws higher than any year had (SPEC E.1.5 C07).</summary>
internal sealed class C07ImplausibleNumber : PhraseRule
{
    // 昭和22年, the year with the most laws, had fewer than 300.
    private const int Highest = 500;

    public override string Code => "C07";

    public override Severity Severity => Severity.Info;

    public override string Title => "法令番号の数があり得ない";

    public override string Remedy => "法令番号を確認してください。";

    protected override IEnumerable<string> Phrases => LawNumber.Eras.ToArray();

    protected override bool LooksIntoQuotations => true;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        var end = hit.At;
        if (LawNumber.Read(hit.Text, ref end) is not { Number: { } number } law) return;
        if ((number == 0 || (law.Issue == "法律" && number > Highest)) && !IsOfKnownLaw(hit))
            log.Add(hit.Place, TextSpan.FromBounds(hit.At, end), "法令番号の数を確認してください。");
    }

    /// <summary>Whether it is printed as the number of a law of the table; then C01 says more.</summary>
    private static bool IsOfKnownLaw(PhraseHit hit) =>
        hit.Instrument.Citations.Any(c => ReferenceEquals(c.Place.Text, hit.Place.Text) && c.NumberSpan.Start == hit.At && LawTable.ByTitle(c.Title) is not null);
}
