using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents;

/// <summary>A row of the structure of a regulation: a 章 or 節 with all articles in it; in a regulation without them, an article.</summary>
/// <param name="Unit">The group or article.</param>
/// <param name="Depth">How many groups stand above it.</param>
/// <param name="Articles">The articles in it, those of its sections included.</param>
public sealed record OutlineEntry(Unit Unit, int Depth, ImmutableArray<Article> Articles)
{
    /// <summary>In which digits labels are shown: those that most articles of the regulation have.</summary>
    public NumeralForm Digits { get; init; }

    /// <summary>第3章, 第5条; without white space.</summary>
    public string Label => LabelOf(Unit, Digits);

    /// <summary>章名, or the caption of an article; empty where it has none.</summary>
    public string Title => Unit is Article ? Unit.Caption?.Text.Value ?? "" : Unit.Title.Value;

    /// <summary>The articles as an overview prints them: 第33条, 第34条・第35条, 第36条～第39条; empty where there are none.</summary>
    public string Range(TableStyle style) => Articles switch
    {
        [] => "",
        [var only] => LabelOf(only, Digits),
        [var first, var second] => LabelOf(first, Digits) + style.TwoJoin + LabelOf(second, Digits),
        [var first, .., var last] => LabelOf(first, Digits) + style.RangeMark + LabelOf(last, Digits),
    };

    /// <summary>The captions of its articles, each once, in their order.</summary>
    public IEnumerable<string> Captions => Articles.Select(a => a.Caption?.Text.Value ?? "").Where(c => c.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>The label of a unit in one kind of digits; as it is printed where it has no number.</summary>
    internal static string LabelOf(Unit unit, NumeralForm digits) => unit.Number is { } number ? UnitName.Numbered(unit.Kind, number, digits) : WhiteSpace.Remove(unit.Label.Value);

    /// <summary>The digits that most articles of a regulation have in their labels.</summary>
    internal static NumeralForm DigitsOf(Instrument instrument)
    {
        var (half, full, kanji) = (0, 0, 0);
        foreach (var label in instrument.Articles().Select(a => a.Label.Value))
        {
            if (label.Any(char.IsAsciiDigit)) half++;
            else if (label.Any(Numerals.IsKanji)) kanji++;
            else full++;
        }
        return kanji > half + full ? NumeralForm.Kanji : full > half ? NumeralForm.Full : NumeralForm.Half;
    }

    /// <summary>The structure of a regulation, in the order of the text. Linear in its units, for each level of groups.</summary>
    public static ImmutableArray<OutlineEntry> Of(Instrument instrument)
    {
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>();
        var digits = DigitsOf(instrument);
        foreach (var unit in instrument.Body) Add(unit, 0);
        if (entries.Count == 0) entries.AddRange(instrument.Articles().Select(a => new OutlineEntry(a, 0, [a]) { Digits = digits }));
        return entries.ToImmutable();

        void Add(Unit unit, int depth)
        {
            if (unit is not Group) return;
            entries.Add(new(unit, depth, [.. unit.SelfAndDescendants().OfType<Article>()]) { Digits = digits });
            foreach (var child in unit.Children) Add(child, depth + 1);
        }
    }
}
