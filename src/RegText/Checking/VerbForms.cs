using System.Collections.Immutable;

namespace RegText.Checking;

/// <summary>A verb of which the okurigana is left out in compounds: 取扱う for 取り扱う. The noun (取扱い) is right without.</summary>
/// <param name="Wrong">The part before the ending, as wrongly written: 取扱.</param>
/// <param name="Right">The same as it should be: 取り扱.</param>
/// <param name="Ending">The dictionary ending: う, く, ぐ, す, つ, む, る; or える, いる and so on for verbs that keep their last kana (受入れ + る is れる).</param>
internal sealed record CompoundVerb(string Wrong, string Right, string Ending);

/// <summary>The conjugated forms by which a verb is told from its noun (SPEC E.1.6 U05).</summary>
internal static class VerbForms
{
    private static readonly ImmutableArray<string> BehindKana = ["る", "た", "て", "な", "ら", "よ", "れ", "ま", "つつ", "なが"];

    /// <summary>What follows the stem of a verb, never of the noun.</summary>
    private static ImmutableArray<string> Endings(string ending) => ending switch
    {
        "う" => ["わ", "う", "え", "お", "って", "った", "いま", "いつつ", "いなが"],
        "く" => ["か", "く", "け", "こ", "いて", "いた", "きま", "きつつ", "きなが"],
        "ぐ" => ["が", "ぐ", "げ", "ご", "いで", "いだ", "ぎま", "ぎつつ", "ぎなが"],
        "す" => ["さ", "す", "せ", "そ", "して", "した", "しま", "しつつ", "しなが"],
        "つ" => ["た", "つ", "て", "と", "って", "った", "ちま", "ちつつ", "ちなが"],
        "む" => ["ま", "む", "め", "も", "んで", "んだ", "みま", "みつつ", "みなが"],
        "る" => ["ら", "る", "れ", "ろ", "って", "った", "りま", "りつつ", "りなが"],
        // A verb on え or い: the kana itself, then what only a verb takes.
        [var kana, 'る'] => [.. BehindKana.Select(e => kana + e)],
        _ => [],
    };

    /// <summary>The wrong forms with the right ones.</summary>
    public static ImmutableArray<WordPair> Pairs(params ReadOnlySpan<CompoundVerb> verbs)
    {
        var pairs = ImmutableArray.CreateBuilder<WordPair>();
        foreach (var verb in verbs)
            foreach (var ending in Endings(verb.Ending)) pairs.Add(new(verb.Wrong + ending, verb.Right + ending));
        return pairs.ToImmutable();
    }
}
