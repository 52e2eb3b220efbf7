using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Bounds of neighbouring 号 that leave a gap or overlap (SPEC E.1.6 U25): 10人未満 beside 10人を超える, 10人以下 beside 10人以上.</summary>
internal sealed class U25BoundaryWords : Rule
{
    private readonly record struct Bound(string Value, bool IsUpper, bool IsInclusive, TextSpan Span);

    public override string Code => "U25";

    public override Severity Severity => Severity.Info;

    public override string Title => "隣り合う号の境界の数に重なり又は隙間がある";

    public override string Remedy => "「以上」と「未満」、「以下」と「を超える」を組にして、重なりも隙間もないようにしてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        UnitPath? last = null;
        List<Bound> before = [];
        foreach (var place in instrument.Provisions)
        {
            if (place.Unit is not { Unit: Item or Subitem } unit) continue;
            var bounds = Bounds(place.Text.Value);
            if (last is not null && ReferenceEquals(last.Parent, unit.Parent)) Compare(place, before, bounds, log);
            (last, before) = (unit, bounds);
        }
    }

    private static void Compare(TextPlace place, List<Bound> before, List<Bound> bounds, FindingLog log)
    {
        foreach (var bound in bounds)
            foreach (var other in before)
            {
                if (other.Value != bound.Value || other.IsUpper == bound.IsUpper || other.IsInclusive != bound.IsInclusive) continue;
                log.Add(place, bound.Span, bound.IsInclusive
                    ? $"「{bound.Value}」ちょうどの場合が、前の号とこの号の両方に当たります。"
                    : $"「{bound.Value}」ちょうどの場合が、前の号にもこの号にも当たりません。");
                return;
            }
    }

    private static List<Bound> Bounds(string text)
    {
        var bounds = new List<Bound>();
        foreach (var (word, isUpper, isInclusive) in ((string, bool, bool)[])[("以上", false, true), ("以下", true, true), ("未満", true, false), ("を超え", false, false)])
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at > 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var start = at;
                while (start > 0 && at - start < 12 && (Numerals.IsNumeral(text[start - 1]) || text[start - 1] is '万' or '億' or '円' or '人' or '年' or '日' or '月' or '歳' or '回' or '件' or '割' or '箇' or 'メ' or 'ー' or 'ト' or 'ル' or '平' or '方')) start--;
                if (start < at && Numerals.IsNumeral(text[start])) bounds.Add(new(text[start..at], isUpper, isInclusive, TextSpan.FromBounds(start, at + word.Length)));
            }
        return bounds;
    }
}
