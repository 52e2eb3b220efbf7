namespace RegText.Comparing;

/// <summary>
/// Every number that decides whether two provisions are linked, in one place. Fitted by logistic regression on two pairs of regulations and checked with each
/// pair left out (<c>RegText.Benchmarks compare</c>).
/// </summary>
internal sealed record Weights
{
    /// <summary>The weights in use.</summary>
    public static readonly Weights Standard = new();

    /// <summary>Added to every sum.</summary>
    public double Constant { get; init; } = -4.28;

    /// <summary>Equal wording: cosine of pairs of characters.</summary>
    public double Wording { get; init; } = 0.98;

    /// <summary>Equal matters in the two parts (項, 号) that are nearest, captions included.</summary>
    public double Part { get; init; } = 2.24;

    /// <summary>The caption of the baseline is found in the text of the other.</summary>
    public double HeadingInText { get; init; } = 1.75;

    /// <summary>The caption of the other is found in the text of the baseline.</summary>
    public double TextHasHeading { get; init; } = 0.73;

    /// <summary>Near places in the order of the two texts.</summary>
    public double Order { get; init; } = 1.36;

    /// <summary>How far it is ahead of the other candidates of the baseline's provision.</summary>
    public double RowLead { get; init; } = 2.15;

    /// <summary>How far it is ahead of the other candidates of the regulation's article.</summary>
    public double ColumnLead { get; init; } = 2.10;

    /// <summary>The same offices are spoken to (1), others (−1), not known (0).</summary>
    public double Subject { get; init; } = 0.93;

    /// <summary>The same terms that both regulations define are used.</summary>
    public double Defined { get; init; } = 0.80;

    /// <summary>Links have at least this probability.</summary>
    public double Linked { get; init; } = 0.5;

    /// <summary>確実: at least this probability …</summary>
    public double Certain { get; init; } = 0.9;

    /// <summary>… and at least this cosine of pairs of characters: words must agree, not only matters.</summary>
    public double CertainWording { get; init; } = 0.15;

    /// <summary>The weights as a list, the constant first, in the order of <see cref="PairFeatures.ToArray"/>.</summary>
    public double[] ToArray() => [Constant, Wording, Part, HeadingInText, TextHasHeading, Order, RowLead, ColumnLead, Subject, Defined];

    /// <summary>These weights with others from a list.</summary>
    public Weights With(IReadOnlyList<double> list) => this with
    {
        Constant = list[0], Wording = list[1], Part = list[2], HeadingInText = list[3], TextHasHeading = list[4], Order = list[5], RowLead = list[6], ColumnLead = list[7], Subject = list[8],
        Defined = list[9],
    };
}

/// <summary>What is known of a pair of provisions, each between 0 and 1 if nothing else is said.</summary>
/// <param name="Wording">Cosine of pairs of characters.</param>
/// <param name="Part">Cosine of the nearest parts.</param>
/// <param name="HeadingInText">How much of the baseline's caption the other's text has.</param>
/// <param name="TextHasHeading">How much of the other's caption the baseline's text has.</param>
/// <param name="Order">1 for the same place in the order of the texts.</param>
/// <param name="RowLead">Ahead of the other candidates of the baseline's provision; may be negative.</param>
/// <param name="ColumnLead">Ahead of the other candidates of the regulation's article; may be negative.</param>
/// <param name="Subject">1, 0 or −1.</param>
/// <param name="Defined">Cosine of the defined terms that are used, rare ones weighing more.</param>
internal readonly record struct PairFeatures(
    double Wording, double Part, double HeadingInText, double TextHasHeading, double Order, double RowLead, double ColumnLead, double Subject, double Defined)
{
    /// <summary>The nearest parts: their places in <see cref="Provision.Parts"/>.</summary>
    public (int Left, int Right) Parts { get; init; }

    /// <summary>The features as a list, 1 for the constant first.</summary>
    public double[] ToArray() => [1, Wording, Part, HeadingInText, TextHasHeading, Order, RowLead, ColumnLead, Subject, Defined];

    /// <summary>The probability that the two belong together.</summary>
    public double Probability(Weights weights)
    {
        var sum = weights.Constant + weights.Wording * Wording + weights.Part * Part + weights.HeadingInText * HeadingInText + weights.TextHasHeading * TextHasHeading
            + weights.Order * Order + weights.RowLead * RowLead + weights.ColumnLead * ColumnLead + weights.Subject * Subject
            + weights.Defined * Defined;
        return 1 / (1 + Math.Exp(-sum));
    }
}
