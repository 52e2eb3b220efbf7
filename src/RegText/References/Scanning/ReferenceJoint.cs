namespace RegText.References.Scanning;

/// <summary>The words between the members of a list of references (SPEC D.1, List and Range).</summary>
internal static class ReferenceJoint
{
    private static readonly string[] Words = ["及びに", "及び", "又は", "並びに", "若しくは", "および", "または", "ならびに", "もしくは", "から", "及"];

    /// <summary>The length of 、, 及び, 、又は, から, ― and so on at the start of a text; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        // The kanji for one is often typed for the dash of a 目次.
        if (text is ['一' or 'ー', '第', ..] or ['一' or 'ー']) return 1;
        if (text[0] is '・' or '―' or '～' or '〜' or '－' or '—' or '–' or '-' or '‐' or '─') return 1;
        var comma = text[0] is '、' or '，' ? 1 : 0;
        foreach (var word in Words)
            if (text[comma..].StartsWith(word, StringComparison.Ordinal)) return comma + word.Length;
        return comma;
    }

    /// <summary>Whether a joint makes a range of the references on both sides.</summary>
    public static bool IsRange(ReadOnlySpan<char> joint) =>
        joint is "から" or ['一' or 'ー' or '―' or '～' or '〜' or '－' or '—' or '–' or '-' or '‐' or '─'];
}
