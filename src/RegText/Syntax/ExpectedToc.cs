using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Syntax;

/// <summary>
/// The 目次 that a regulation should have (SPEC A.9): its 章 and 節 with the articles of each. Marks and digits are those of the 目次 that it has; where it
/// has none, those that most municipalities print. Linear in the number of units.
/// </summary>
public static class ExpectedToc
{
    private const char UsualDash = '―';
    private const string Dashes = "―—－-–ー～〜";

    /// <summary>
    /// The 目次 of a regulation; null where it has no 編, 章 or 節, and where its 目次 gives pages, which a text does not know.
    /// </summary>
    /// <param name="instrument">The regulation.</param>
    public static Toc? Of(Instrument instrument)
    {
        var present = instrument.Toc;
        if (present is { Style: TocStyle.Pages }) return null;
        var listed = Listed(instrument, present);
        var entries = ImmutableArray.CreateBuilder<TocEntry>();
        var form = new RangeForm(present);
        foreach (var unit in instrument.Body)
            if (unit is Group group) Add(group);
        if (entries.Count == 0) return null;
        // A 目次 without 附則 is a custom of the house; one with it names it once, whatever became of it later.
        if (instrument.Supplementary is [var suppl, ..] && (present is null || present.Entries.Any(e => e.Kind == UnitKind.SupplProvision)))
        {
            entries.Add(present?.Entries.FirstOrDefault(e => e.Kind == UnitKind.SupplProvision)
                ?? new(UnitKind.SupplProvision, null, new UnitText(suppl.Label.IsEmpty ? "附則" : WhiteSpace.Remove(suppl.Label.Value)), UnitText.Empty, UnitText.Empty));
        }
        return new(present?.Heading ?? new UnitText("目次"), TocStyle.Ranges, entries.ToImmutable());

        void Add(Group group)
        {
            var articles = OwnArticles(group, listed).ToList();
            entries.Add(new(group.Kind, group.Number, Plain(group.Label), Plain(group.Title), new UnitText(form.Print(articles))));
            foreach (var inner in group.ChildrenOf<Group>())
                if (listed.Contains(inner.Kind)) Add(inner);
        }
    }

    /// <summary>Which kinds of groups have entries: those of the present 目次, all where there is none. The topmost always have.</summary>
    private static HashSet<UnitKind> Listed(Instrument instrument, Toc? present)
    {
        var top = instrument.Body.OfType<Group>().Select(g => g.Kind);
        return present is null
            ? [UnitKind.Part, UnitKind.Chapter, UnitKind.Section, UnitKind.Subsection, UnitKind.Division]
            : [.. top, .. present.Entries.Select(e => e.Kind)];
    }

    /// <summary>The articles of a group that no entry below it gives.</summary>
    private static IEnumerable<Article> OwnArticles(Unit group, HashSet<UnitKind> listed)
    {
        foreach (var child in group.Children)
        {
            if (child is Article article) yield return article;
            else if (child is Group && !listed.Contains(child.Kind))
                foreach (var inner in OwnArticles(child, listed)) yield return inner;
        }
    }

    private static UnitText Plain(UnitText text) => text.IsEmpty ? text : new(text.Value);

    /// <summary>How a 目次 prints the articles of a 章: its dash, its digits.</summary>
    private sealed class RangeForm
    {
        private readonly string _dash;
        private readonly string _joint;
        private readonly NumeralForm? _digits;

        public RangeForm(Toc? present)
        {
            var ranges = present is null ? [] : present.Entries.Select(e => e.Range.Value).Where(r => r.Length > 0).ToList();
            _dash = (ranges.SelectMany(r => r).FirstOrDefault(c => Dashes.Contains(c, StringComparison.Ordinal)) is var dash and not '\0' ? dash : UsualDash).ToString();
            _joint = ranges.Exists(r => r.Contains('、', StringComparison.Ordinal)) && !ranges.Exists(r => r.Contains('・', StringComparison.Ordinal)) ? "、" : "・";
            _digits = Digits(ranges);
        }

        public string Print(List<Article> articles) => articles switch
        {
            [] => "",
            [var only] => Name(only),
            [var first, var second] => Name(first) + _joint + Name(second),
            [var first, .., var last] => Name(first) + _dash + Name(last),
        };

        /// <summary>第12条の2; of articles that were deleted together the whole range.</summary>
        private string Name(Article article) =>
            article.Number is { } number && _digits is { } digits ? UnitName.Numbered(UnitKind.Article, number, digits) : WhiteSpace.Remove(article.Label.Value);

        /// <summary>The digits of the 目次; null where it has none, or where it prints one digit in another width than two, as the labels then do too.</summary>
        private static NumeralForm? Digits(List<string> ranges)
        {
            var digits = ranges.SelectMany(r => r).Where(Numerals.IsNumeral).ToList();
            if (digits.Count == 0) return null;
            if (digits.TrueForAll(Numerals.IsKanji)) return NumeralForm.Kanji;
            if (digits.TrueForAll(char.IsAsciiDigit)) return NumeralForm.Half;
            return digits.Exists(char.IsAsciiDigit) || digits.Exists(Numerals.IsKanji) ? null : NumeralForm.Full;
        }
    }
}
