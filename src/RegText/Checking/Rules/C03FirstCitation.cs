using System.Buffers;
using System.Collections.Immutable;
using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A law of the table that is named for the first time without its number (SPEC D.3, E.1.5 C03).</summary>
internal sealed class C03FirstCitation : Rule
{
    private static readonly Lazy<(SearchValues<string> Any, ImmutableArray<LawName> Longest)> Laws = new(() =>
    {
        var laws = LawTable.All.Where(l => l.Number is not null && l.Title != "日本国憲法").OrderByDescending(l => l.Title.Length).ToImmutableArray();
        return (SearchValues.Create([.. laws.Select(l => l.Title)], StringComparison.Ordinal), laws);
    });

    public override string Code => "C03";

    public override Severity Severity => Severity.Warning;

    public override string Title => "法令を初めて引用する所に法令番号がない";

    public override string Remedy => "初めて引用する所に、題名の次に（平成○年法律第○号）と番号を付けてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        // An extract may have left out the place where the law is cited first.
        if (instrument.IsPart) return;
        var known = instrument.References.Definitions.Select(d => d.Term).ToHashSet(StringComparer.Ordinal);
        foreach (var place in instrument.Places)
            if (place.Part is TextPart.Preface || place is { Part: TextPart.Text, Unit.IsInBody: true }) Check(instrument, place, known, log);
    }

    /// <param name="instrument">The regulation.</param>
    /// <param name="place">The text.</param>
    /// <param name="known">The titles that were named before, and what the text defines for itself.</param>
    /// <param name="log">The log.</param>
    private static void Check(CheckedInstrument instrument, TextPlace place, HashSet<string> known, FindingLog log)
    {
        var text = place.Text.Value;
        var at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Laws.Value.Any) is var found and >= 0)
        {
            at += found;
            var law = Laws.Value.Longest.First(l => text.AsSpan(at).StartsWith(l.Title, StringComparison.Ordinal));
            var end = at + law.Title.Length;
            // 市民法律相談, 地方自治法施行令: another word.
            var isWord = (at == 0 || !Script.IsNounLike(text[at - 1])) && (end == text.Length || !Script.IsKanji(text[end]) || text[end] is '第' or '及' or '又' or '並' or '若' or '別' or '附');
            if (isWord && !instrument.Brackets(place).IsQuoted(at) && !Citation.IsMarkedAsFormer(text, at) && known.Add(law.Title) && !HasNumber(text, end))
                log.Add(place, TextSpan.FromBounds(at, end), $"{law.Title}を初めて引用しています。法令番号（{law.Number}）を付けてください。");
            at = end;
        }
    }

    private static bool HasNumber(string text, int end) =>
        end + 1 < text.Length && text[end] is '（' or '(' && end + 1 is var start && LawNumber.Read(text, ref start) is not null;
}
