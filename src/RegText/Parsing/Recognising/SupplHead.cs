using System.Text.RegularExpressions;

namespace RegText.Parsing.Recognising;

/// <summary>
/// The heading of a 附則 (SPEC A.10, A.13.2 SUPPL): 附　則, 付則, 附則（令和5年3月24日訓令第4号）, 附則　抄.
/// </summary>
internal sealed partial record SupplHead(int LabelEnd, int AmendStart, int AmendEnd, bool IsExtract)
{
    public static SupplHead? Recognise(string text)
    {
        if (text.Length > 200 || text[0] is not ('附' or '付')) return null;
        var match = Heading().Match(text);
        if (!match.Success) return null;
        var amend = match.Groups["amend"];
        return new(match.Groups["label"].Length, amend.Success ? amend.Index : 0, amend.Success ? amend.Index + amend.Length : 0, match.Groups["extract"].Success);
    }

    [GeneratedRegex(@"^(?<label>[附付]\s*則)\s*(?:[（(](?<amend>[^（）()]{1,80}(?:[（(][^（）()]{0,40}[）)][^（）()]{0,40})?)[）)])?\s*(?<extract>[（(]?抄[）)]?)?$")]
    private static partial Regex Heading();
}
