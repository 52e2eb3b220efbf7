using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>The name of a city in two writings: 龍ヶ崎市 and 龍ケ崎市 (SPEC E.1.5 C09). The rarer one is told.</summary>
internal sealed class C09NameVariants : Rule
{
    private const int Longest = 6;

    /// <summary>Letters that stand for one another in names, each with the one that stands for the pair here.</summary>
    private const string Variants = "ヶケがケヵカ竜龍沢澤桧檜辺邊邉邊斉斎齊斎齋斎﨑崎嵜崎髙高濱浜国國惠恵眞真曽曾槇槙葛葛塚塚";

    public override string Code => "C09";

    public override Severity Severity => Severity.Info;

    public override string Title => "市町村名の表記が統一されていない";

    public override string Remedy => "市町村名は、正式の表記に統一してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var found = new List<(TextPlace Place, TextSpan Span, string Name)>();
        foreach (var place in instrument.Places)
            for (var at = place.Text.Value.AsSpan().IndexOfAny('市', '町', '村'); at >= 0; at = Next(place.Text.Value, at))
                if (Name(place.Text.Value, at) is { } span) found.Add((place, span, place.Text.Value.Substring(span.Start, span.Length)));
        foreach (var names in found.GroupBy(f => Plain(f.Name), StringComparer.Ordinal))
        {
            var writings = names.GroupBy(n => n.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ToList();
            foreach (var (place, span, name) in writings.Skip(1).SelectMany(w => w))
                log.Add(place, span, $"「{name}」は、他の箇所では「{writings[0].Key}」と書かれています。正式の表記に統一してください。");
        }
    }

    private static int Next(string text, int at)
    {
        var next = text.AsSpan(at + 1).IndexOfAny('市', '町', '村');
        return next < 0 ? -1 : at + 1 + next;
    }

    /// <summary>The name that ends with 市 at a place, where it has one of the letters with variants; it begins a word.</summary>
    private static TextSpan? Name(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Longest && (Script.IsKanji(text[start - 1]) || text[start - 1] is 'ヶ' or 'ケ' or 'が' or 'ヵ' or 'カ')) start--;
        if (end - start < 2 || end - start == Longest) return null;
        var name = text.AsSpan(start, end - start);
        foreach (var c in name)
            if (Variants.Contains(c, StringComparison.Ordinal)) return TextSpan.FromBounds(start, end + 1);
        return null;
    }

    private static string Plain(string name) => string.Create(name.Length, name, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i];
            for (var pair = 0; pair < Variants.Length; pair += 2)
                if (Variants[pair] == from[i]) to[i] = Variants[pair + 1];
        }
    });
}
