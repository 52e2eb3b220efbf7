namespace RegText.Parsing.Recognising;

/// <summary>
/// What stands in a column of a comparison table against a unit that this version does not have (SPEC B.2, B.3): （新設）, （削る）, ［項を加える。］. It is
/// no text of the version.
/// </summary>
internal static class ComparisonPlaceholder
{
    public static bool Recognise(string text) =>
        text.Length is >= 3 and <= 14 && text[0] is '（' or '(' or '［' or '[' or '〔' && text[^1] is '）' or ')' or '］' or ']' or '〕'
        && IsPlaceholder(text.AsSpan(1, text.Length - 2).TrimEnd('。'));

    private static bool IsPlaceholder(ReadOnlySpan<char> words) =>
        words is "新設" or "新規" or "追加" or "削る" or "削除" or "加える"
        || words.EndsWith("を加える", StringComparison.Ordinal) || words.EndsWith("を削る", StringComparison.Ordinal);
}
