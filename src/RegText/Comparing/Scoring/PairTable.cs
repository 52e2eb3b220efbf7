namespace RegText.Comparing;

/// <summary>All pairs of the provisions of two texts, with what is known of each pair.</summary>
internal sealed class PairTable
{
    private readonly PairFeatures[,] _features;

    /// <summary>The similarity without order and rivals: what leads are measured in.</summary>
    private readonly double[,] _nearness;

    private PairTable(WeighedProvision[] left, WeighedProvision[] right)
    {
        (Left, Right) = (left, right);
        _features = new PairFeatures[left.Length, right.Length];
        _nearness = new double[left.Length, right.Length];
        for (var i = 0; i < left.Length; i++)
            for (var j = 0; j < right.Length; j++)
                if (left[i].Terms.Provision.HasText) (_features[i, j], _nearness[i, j]) = Compare(i, j);
        AddLeads();
    }

    public WeighedProvision[] Left { get; }

    public WeighedProvision[] Right { get; }

    /// <summary>What is known of a pair; nothing where the left one has only a name.</summary>
    public PairFeatures this[int left, int right] => _features[left, right];

    /// <summary>Compares every provision of one text with every one of another.</summary>
    public static PairTable Of(IReadOnlyList<ProvisionTerms> left, IReadOnlyList<ProvisionTerms> right)
    {
        var (a, b) = WeighedProvision.Weigh(left, right);
        return new(a, b);
    }

    /// <summary>1 for the same place in the order of both texts.</summary>
    public double Order(int left, int right) => 1 - Math.Abs((double)left / Left.Length - (double)right / Right.Length);

    private (PairFeatures Features, double Nearness) Compare(int i, int j)
    {
        var (a, b) = (Left[i], Right[j]);
        var (part, parts) = NearestParts(a, b);
        var features = new PairFeatures(
            a.Pairs.Cosine(b.Pairs), part, a.Matter.ShareIn(b.Text), b.Matter.ShareIn(a.Text), Order(i, j), 0, 0, Subject(a.Terms, b.Terms, parts), a.Defined.Cosine(b.Defined))
        { Parts = parts };
        return (features, part + 0.4 * a.Heading.Cosine(b.Heading) + 0.8 * features.Wording + 0.5 * a.Text.Cosine(b.Text));
    }

    private static (double Cosine, (int, int) Parts) NearestParts(WeighedProvision a, WeighedProvision b)
    {
        var best = (Cosine: 0.0, Parts: (0, 0));
        for (var x = 0; x < a.Parts.Length; x++)
            for (var y = 0; y < b.Parts.Length; y++)
                if (a.Parts[x].Cosine(b.Parts[y]) is var cosine && cosine > best.Cosine) best = (cosine, (x, y));
        return best;
    }

    private static double Subject(ProvisionTerms a, ProvisionTerms b, (int X, int Y) parts)
    {
        if (a.Subjects.IsEmpty || b.Subjects.IsEmpty) return 0;
        var (left, right) = (a.Subjects[parts.X], b.Subjects[parts.Y]);
        return left.IsEmpty || right.IsEmpty ? 0 : left.Any(r => right.Contains(r)) ? 1 : -1;
    }

    /// <summary>How far each pair is ahead of the best other one of its row and of its column.</summary>
    private void AddLeads()
    {
        var (rows, columns) = (new Best[Left.Length], new Best[Right.Length]);
        for (var i = 0; i < Left.Length; i++)
            for (var j = 0; j < Right.Length; j++)
            {
                rows[i] = rows[i].With(_nearness[i, j], j);
                columns[j] = columns[j].With(_nearness[i, j], i);
            }
        for (var i = 0; i < Left.Length; i++)
            for (var j = 0; j < Right.Length; j++)
                if (Left[i].Terms.Provision.HasText)
                    _features[i, j] = _features[i, j] with { RowLead = _nearness[i, j] - rows[i].Without(j), ColumnLead = _nearness[i, j] - columns[j].Without(i) };
    }

    private readonly record struct Best(double First, int At, double Second)
    {
        public Best With(double value, int at) => value > First ? new(value, at, First) : this with { Second = Math.Max(Second, value) };

        public double Without(int at) => at == At ? Second : First;
    }
}
