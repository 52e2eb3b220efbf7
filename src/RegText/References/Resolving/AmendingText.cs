using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>
/// Texts whose numbers are those of another regulation (SPEC D.1): what stands behind 「…の一部を次のように改正する。」, and tables that quote the words
/// of a law for
/// replacement (次の表の…字句は、…とする).
/// </summary>
internal sealed class AmendingText
{
    private UnitPath? _amended;

    /// <summary>
    /// Whether all that follows in the 本則 is amended text: an instrument without articles announces it in its 制定文 or first sentence.
    /// </summary>
    private bool _isBodyAmended;

    /// <summary>Why the own units named in a text are not looked up, or null. Asked once for each text, in order.</summary>
    public NoTargetReason? Reason(TextPlace place)
    {
        var announces = place.Part is TextPart.Text or TextPart.Preface && Announces(place.Text.Value);
        if (place.Unit is not { } unit)
        {
            _isBodyAmended |= announces;
            return null;
        }
        if (_amended?.Contains(unit) == false) _amended = null;
        if (_amended is not null || (_isBodyAmended && unit.IsInBody)) return NoTargetReason.AmendedInstrument;
        if (announces)
        {
            _amended = unit.Within<Article>() ?? unit;
            _isBodyAmended |= unit.IsInBody && _amended == unit;
        }
        return place.Part == TextPart.Cell && IsReplacement(unit) ? NoTargetReason.ReplacementTable : null;
    }

    /// <summary>A regulation whose 全部 is amended is a text of its own.</summary>
    private static bool Announces(string text) =>
        text.Contains("の一部を", StringComparison.Ordinal)
        && (text.Contains("一部を次のように改正する", StringComparison.Ordinal) || text.Contains("一部を次の表", StringComparison.Ordinal)
            || text.Contains("」に改める。", StringComparison.Ordinal));

    private static bool IsReplacement(UnitPath table)
    {
        for (var at = table.Parent; at is not null && at.Unit is not (Article or Group); at = at.Parent)
            if (at.Unit.Text.Value is var text
                && (text.Contains("読み替え", StringComparison.Ordinal) || text.Contains("字句", StringComparison.Ordinal)
                || text.Contains("とあるのは", StringComparison.Ordinal))) return true;
        return false;
    }
}
