using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>
/// Texts whose numbers are those of another regulation (SPEC D.1): what stands behind 「…の一部を次のように改正する。」, and tables that quote the words of a law for
/// replacement (次の表の…字句は、…とする).
/// </summary>
internal sealed class AmendingText
{
    private UnitPath? _amended;
    private bool _reachesToEnd;

    /// <summary>Why the own units named in a text are not looked up, or null. Asked once for each text, in order.</summary>
    public NoTargetReason? Reason(TextPlace place)
    {
        var unit = place.Unit;
        if (unit is null) return null;
        if (_amended is not null && !_reachesToEnd && !_amended.Contains(unit)) _amended = null;
        if (_reachesToEnd && !unit.IsInBody) (_amended, _reachesToEnd) = (null, false);
        var reason = _amended is not null ? NoTargetReason.AmendedInstrument : place.Part == TextPart.Cell && IsReplacement(unit) ? NoTargetReason.ReplacementTable : default(NoTargetReason?);
        if (_amended is null && place.Part == TextPart.Text && Announces(place.Text.Value))
        {
            _amended = unit.Within<Article>() ?? unit;
            // Without articles the sentences stand beside the one that announces them.
            _reachesToEnd = _amended == unit && unit.IsInBody;
        }
        return reason;
    }

    private static bool Announces(string text) =>
        text.Contains("次のように改正する", StringComparison.Ordinal) || text.Contains("次の表のように改正する", StringComparison.Ordinal)
        || (text.Contains("」に改める。", StringComparison.Ordinal) && text.Contains("の一部", StringComparison.Ordinal));

    private static bool IsReplacement(UnitPath table)
    {
        for (var at = table.Parent; at is not null && at.Unit is not (Article or Group); at = at.Parent)
            if (at.Unit.Text.Value is var text && (text.Contains("読み替え", StringComparison.Ordinal) || text.Contains("字句", StringComparison.Ordinal)
                || text.Contains("とあるのは", StringComparison.Ordinal))) return true;
        return false;
    }
}
