using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Numbers of the city's own rules, some with and some without its name (SPEC D.3, E.1.5 C05). The rarer way is told.</summary>
internal sealed class C05MunicipalityInNumber : Rule
{
    private static readonly string[] Kinds = ["条例", "規則", "訓令", "告示", "規程", "要綱"];

    /// <summary>Bodies of a city whose rules may be numbered without its name.</summary>
    private static readonly string[] Bodies =
        ["教育委員会", "選挙管理委員会", "監査委員", "農業委員会", "公平委員会", "固定資産評価審査委員会", "議会", "公営企業", "企業管理", "水道事業", "病院事業", "消防本部"];

    public override string Code => "C05";

    public override Severity Severity => Severity.Info;

    public override string Title => "番号に自治体名を付けたり付けなかったりしている";

    public override string Remedy => "自らの例規の番号は、自治体名を付けるか付けないか、全体を通じて同じにしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.IsNational) return;
        var (with, without) = (new List<(TextPlace Place, TextSpan Span, string Name)>(), new List<(TextPlace Place, TextSpan Span)>());
        foreach (var place in instrument.Places)
            if (place is { Part: TextPart.Text, Unit.IsInBody: true }) Collect(place, with, without);
        if (with.Count == 0 || without.Count == 0) return;
        var name = with.GroupBy(w => w.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).First().Key;
        with.RemoveAll(w => w.Name != name);
        if (with.Count >= without.Count)
            foreach (var (place, span) in without) log.Add(place, span, $"番号に「{name}」がありません。他の箇所では付けています。統一してください。");
        else
            foreach (var (place, span, _) in with) log.Add(place, span, $"番号に「{name}」が付いています。他の箇所では付けていません。統一してください。");
    }

    private static void Collect(TextPlace place, List<(TextPlace, TextSpan, string)> with, List<(TextPlace, TextSpan)> without)
    {
        var text = place.Text.Value;
        foreach (var era in LawNumber.Eras)
            for (var at = text.IndexOf(era, StringComparison.Ordinal); at >= 0; at = text.IndexOf(era, at + 2, StringComparison.Ordinal))
            {
                var end = at;
                if (at == 0 || text[at - 1] is not ('（' or '(') || LawNumber.Read(text, ref end) is not { } number) continue;
                if (IsPlain(number.Issue)) without.Add((place, TextSpan.FromBounds(at, end)));
                else if (Municipality(number.Issue) is { } name) with.Add((place, TextSpan.FromBounds(at, end), name));
            }
    }

    /// <summary>規則, 教育委員会規則.</summary>
    private static bool IsPlain(string issue) =>
        Kinds.Contains(issue, StringComparer.Ordinal) || Bodies.Any(b => issue.StartsWith(b, StringComparison.Ordinal) && Kinds.Any(k => issue.EndsWith(k, StringComparison.Ordinal)));

    /// <summary>龍ヶ崎市 of 龍ヶ崎市規則 and 龍ヶ崎市教育委員会規則; null for a ministry and a prefecture.</summary>
    private static string? Municipality(string issue)
    {
        if (!Kinds.Any(k => issue.EndsWith(k, StringComparison.Ordinal))) return null;
        var end = issue.AsSpan().IndexOfAny("市町村区");
        return end > 0 ? issue[..(end + 1)] : null;
    }
}
