using RegText.References.Laws;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>The number of a known law behind a title that differs from its own by a letter or two (SPEC E.1.5 C02, E.2).</summary>
internal sealed class C02LawTitle : Rule
{
    private const int MostLetters = 3;

    public override string Code => "C02";

    public override Severity Severity => Severity.Error;

    public override string Title => "法令の題名が番号と合っていない";

    public override string Remedy => "題名を確認し、その番号の法令の題名に改めてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var citation in instrument.Citations)
        {
            if (citation.Number is not { } number || LawTable.ByNumber(number) is not { } law || LawTable.ByTitle(citation.Title) is not null) continue;
            if (law.Title.Length <= MostLetters * 2 || FormerLaws.OfTitle(citation.Title) is not null) continue;
            if (Nearest(citation, law.Title) is { } span)
                log.Add(citation.Place, span, $"{number}の題名は「{law.Title}」ではありませんか。確認してください。", law.Title);
        }
    }

    /// <summary>
    /// The words before the bracket that come nearest to a title, where they differ from it by few letters; null where they are the title or quite another
    /// one. Where a wrong title begins nobody can tell, so all beginnings near its length are tried.
    /// </summary>
    private static TextSpan? Nearest(Citation citation, string title)
    {
        var end = citation.TitleSpan.End;
        var text = citation.Place.Text.Value;
        (int Distance, int Off, int Length) best = (int.MaxValue, 0, 0);
        for (var length = Math.Max(1, title.Length - MostLetters); length <= Math.Min(end, title.Length + MostLetters); length++)
        {
            var distance = EditDistance(CanonicalText.Of(text[(end - length)..end]).Value, title);
            if (distance == 0) return null;
            var candidate = (distance, text[end - length] == title[0] ? 0 : 1, length);
            if (candidate.CompareTo(best) < 0) best = candidate;
        }
        return best.Distance <= MostLetters ? new(end - best.Length, best.Length) : null;
    }

    /// <summary>How many letters must be put in, left out or changed; only as far as it matters.</summary>
    private static int EditDistance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > MostLetters) return int.MaxValue;
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        var row = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            (before, row) = (row, before);
        }
        return before[^1];
    }
}
