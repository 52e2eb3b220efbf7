using System.Text.RegularExpressions;

namespace RegText.Syntax;

/// <summary>The name of a regulation as other documents cite it: the 題名 without （案）, （一部抜粋）.</summary>
public static partial class InstrumentName
{
    /// <summary>The name of an instrument; 「（題名なし）」 when it has none, so that the blank is seen.</summary>
    public static string Of(Instrument instrument) =>
        Marks().Replace(instrument.Title.Value.Trim(), "") is { Length: > 0 } name ? name : "（題名なし）";

    [GeneratedRegex(@"(?:[ 　]*[（(](?:案|素案|一部抜粋|抜粋|抄|現行|改正後|改正前|新|旧)[）)])+$")]
    private static partial Regex Marks();
}
