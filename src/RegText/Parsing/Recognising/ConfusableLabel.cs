using System.Collections.Immutable;

namespace RegText.Parsing.Recognising;

/// <summary>
/// Labels typed or scanned with a glyph that only looks right (SPEC A.4): the kanji 二 for ニ in イロハ, 工 for エ, ー for 一. Read so only where the
/// number continues a list.
/// </summary>
internal static class ConfusableLabel
{
    private const string Printed = "二八力口工夕卜へニハカロエタトー－―ｰ";
    private const string Meant = "ニハカロエタトヘ二八力口工夕卜一一一一";

    /// <summary>The readings of a line whose label glyph is taken for the one it looks like; none when there is no such glyph.</summary>
    public static ImmutableArray<ListHead> RecogniseAll(string text)
    {
        var at = text[0] is '（' or '(' && text.Length > 2 ? 1 : 0;
        var index = Printed.IndexOf(text[at], StringComparison.Ordinal);
        if (index < 0 || text.Length < at + 3) return [];
        // Only the label is read again; a few characters behind it show whether a blank follows.
        var head = text[..at] + Meant[index] + text[(at + 1)..Math.Min(text.Length, at + 8)];
        return ListHead.RecogniseAll(head);
    }
}
