using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>A provision as vectors, weighed by how rare its terms are in the two texts that are compared.</summary>
internal sealed class WeighedProvision
{
    private const double RoleWeight = 0.3;
    private const double GeneralWeight = 0.15;
    private const double WordWeight = 0.3;

    /// <summary>How much of the caption belongs to each part.</summary>
    private const double HeadingShare = 0.7;

    private WeighedProvision(ProvisionTerms terms, TermScale scale)
    {
        Terms = terms;
        Text = scale.Weigh(terms.Text);
        Heading = scale.Weigh(terms.Heading, isHeading: true);
        Matter = scale.Weigh(terms.Heading, isHeading: true, withGeneral: false);
        Group = scale.Weigh(terms.Group, isHeading: true);
        Parts = [.. terms.Parts.Select(p => scale.Weigh(p).Plus(Heading, HeadingShare))];
        Pairs = scale.Weigh(terms.Pairs);
        Defined = scale.Weigh(terms.Provision.Terms);
    }

    public ProvisionTerms Terms { get; }

    public TermVector Text { get; }

    public TermVector Heading { get; }

    /// <summary>The caption without the things that every article speaks of.</summary>
    public TermVector Matter { get; }

    public TermVector Group { get; }

    /// <summary>Each part, with a share of the caption.</summary>
    public ImmutableArray<TermVector> Parts { get; }

    public TermVector Pairs { get; }

    /// <summary>The terms of the regulation that are used.</summary>
    public TermVector Defined { get; }

    /// <summary>Weighs the provisions of both sides on one scale.</summary>
    public static (WeighedProvision[] Left, WeighedProvision[] Right) Weigh(IReadOnlyList<ProvisionTerms> left, IReadOnlyList<ProvisionTerms> right)
    {
        var scale = new TermScale([.. left.Where(p => p.Provision.HasText), .. right]);
        return ([.. left.Select(p => new WeighedProvision(p, scale))], [.. right.Select(p => new WeighedProvision(p, scale))]);
    }

    /// <summary>How much a term weighs: less the more provisions have it.</summary>
    private sealed class TermScale
    {
        private readonly Dictionary<Term, (int Key, int Provisions)> _terms = [];
        private readonly Dictionary<int, int> _pairs = [];
        private readonly Dictionary<string, (int Key, int Provisions)> _defined = new(StringComparer.Ordinal);
        private readonly int _count;

        public TermScale(IReadOnlyList<ProvisionTerms> provisions)
        {
            _count = provisions.Count;
            foreach (var provision in provisions)
            {
                foreach (var (term, _) in provision.Text.All) Add(term);
                foreach (var (term, _) in provision.Heading.All)
                    if (!provision.Text.Has(term)) Add(term);
                foreach (var name in provision.Provision.Terms)
                    _defined[name] = _defined.TryGetValue(name, out var known) ? known with { Provisions = known.Provisions + 1 } : (_defined.Count, 1);
                foreach (var pair in provision.Pairs.Keys) _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
            }

            void Add(Term term) => _terms[term] = _terms.TryGetValue(term, out var known) ? known with { Provisions = known.Provisions + 1 } : (_terms.Count, 1);
        }

        public TermVector Weigh(TermCounts counts, bool isHeading = false, bool withGeneral = true)
        {
            var weighed = new List<(int, double)>(counts.All.Count);
            foreach (var (term, count) in counts.All)
            {
                if (term.Kind == TermKind.General && !withGeneral) continue;
                if (!_terms.TryGetValue(term, out var known)) _terms[term] = known = (_terms.Count, 0);
                var kind = term.Kind switch { TermKind.Role => isHeading ? 1 : RoleWeight, TermKind.General => GeneralWeight, TermKind.Word => WordWeight, _ => 1 };
                weighed.Add((known.Key, kind * Math.Max(0.1, Rarity(known.Provisions)) * (1 + Math.Log(count))));
            }
            return TermVector.Of(weighed);
        }

        public TermVector Weigh(IReadOnlyDictionary<int, int> pairs)
        {
            var weighed = new List<(int, double)>(pairs.Count);
            foreach (var (pair, count) in pairs) weighed.Add((pair, Math.Log(1 + count) * Rarity(_pairs.GetValueOrDefault(pair))));
            return TermVector.Of(weighed);
        }

        public TermVector Weigh(IReadOnlyCollection<string> names)
        {
            var weighed = new List<(int, double)>(names.Count);
            foreach (var name in names)
                if (_defined.TryGetValue(name, out var known)) weighed.Add((known.Key, Rarity(known.Provisions)));
            return TermVector.Of(weighed);
        }

        private double Rarity(int provisions) => Math.Log((_count + 1) / (provisions + 0.5));
    }
}
