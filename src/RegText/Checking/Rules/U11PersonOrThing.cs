using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>もの where persons are meant (SPEC E.1.6 U11, E.2): 能力を有しないものを選定, and 以外のもの beside 以外の者 of the same phrase.</summary>
internal sealed class U11PersonOrThing : PhraseRule
{
    private static readonly string[] PersonVerbs = ["選定", "委託", "選任", "任命", "委嘱", "指名", "提供", "雇用", "採用", "従事"];

    public override string Code => "U11";

    public override Severity Severity => Severity.Warning;

    public override string Title => "人を指すところに「もの」を使っている";

    public override string Remedy => "人（法人を含む。）を指すときは「者」、物や事柄を指すときは「もの」と書いてください。";

    protected override IEnumerable<string> Phrases { get; } = ["以外のもの", "有しないもの", "有するもの", "従事するもの", "にあるもの"];

    protected override bool Covers(TextPlace place) => place.Part == TextPart.Text;

    protected override void Look(in PhraseHit hit, FindingLog log)
    {
        var right = hit.Phrase[..^2] + "者";
        var isPerson = (hit.Phrase is not ("有するもの" or "にあるもの") && HasPersonVerb(hit)) || IsPersonElsewhere(hit, right);
        // 「…者で…を有するもの」: the further restriction is もの, and right.
        if (!isPerson || hit.Next == 'と' || FurtherRestricts(hit)) return;
        log.Add(hit.Place, new(hit.End - 2, 2), $"人を指す「{hit.Phrase}」は、「{right}」と書きます。", "者");
    }

    private static bool HasPersonVerb(in PhraseHit hit)
    {
        if (hit.Next is not ('を' or 'に')) return false;
        var clause = hit.Behind[..Math.Min(16, hit.Behind.Length)];
        var end = clause.IndexOfAny('、', '。');
        if (end >= 0) clause = clause[..end];
        // 以外のものに提供 is said of persons, 以外のものを提供 of things.
        foreach (var verb in PersonVerbs)
            if (clause.IndexOf(verb, StringComparison.Ordinal) >= 0 && (verb is not ("提供" or "委託") || hit.Next == 'に')) return true;
        return false;
    }

    /// <summary>Whether the same noun stands before 以外の者 and the like elsewhere.</summary>
    private static bool IsPersonElsewhere(in PhraseHit hit, string right)
    {
        var start = Script.NounStart(hit.Text, hit.Phrase[0] is '以' or 'に' ? hit.At : Math.Max(0, hit.At - 1));
        if (hit.At - start < 3) return false;
        var same = hit.Text[start..hit.At] + right;
        return hit.Instrument.Count(same) > 0;
    }

    private static bool FurtherRestricts(in PhraseHit hit)
    {
        var before = hit.Before;
        var start = before.LastIndexOfAny('。', '「');
        var clause = before[(start + 1)..];
        return clause.IndexOf("者で", StringComparison.Ordinal) >= 0 || clause.IndexOf("者のうち", StringComparison.Ordinal) >= 0;
    }
}
