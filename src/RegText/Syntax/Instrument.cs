using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Syntax;

/// <summary>What a line between title and 本則 is.</summary>
public enum PrefaceKind
{
    /// <summary>公布文, 制定文.</summary>
    EnactStatement,

    /// <summary>The date of a database extract.</summary>
    Date,

    /// <summary>An entry of the amendment history of a database extract.</summary>
    History,

    /// <summary>前文.</summary>
    Preamble,
}

/// <summary>A line between title and 本則 (SPEC A.2).</summary>
public sealed record PrefaceLine(PrefaceKind Kind, UnitText Text);

/// <summary>How a table of contents gives places.</summary>
public enum TocStyle
{
    /// <summary>Ranges of articles: （第3条―第7条）.</summary>
    Ranges,

    /// <summary>Page numbers.</summary>
    Pages,
}

/// <summary>An entry of the 目次.</summary>
/// <param name="Kind">What it points to: a group, an article, or 附則.</param>
/// <param name="Number">Its number; null for 附則.</param>
/// <param name="Label">The label as printed, 第3章.</param>
/// <param name="Title">The name.</param>
/// <param name="Range">The range or page as printed, without brackets; empty where there is none.</param>
public sealed record TocEntry(UnitKind Kind, UnitNumber? Number, UnitText Label, UnitText Title, UnitText Range)
{
    /// <summary>Where it stands in the source.</summary>
    public TextSpan? Span { get; init; }
}

/// <summary>目次 (SPEC A.9). The heading may be missing.</summary>
public sealed record Toc(UnitText Heading, TocStyle Style, ImmutableArray<TocEntry> Entries)
{
    /// <summary>As <see cref="Unit.SchemaMarkup"/>, of the whole table of contents.</summary>
    public string? SchemaMarkup { get; init; }
}

/// <summary>
/// One regulation: the tree that everything else is a function of. Immutable; printed form throughout.
/// </summary>
public sealed record Instrument
{
    /// <summary>題名; empty when the text starts without one.</summary>
    public UnitText Title { get; init; } = UnitText.Empty;

    /// <summary>番号, such as 平成20年龍ヶ崎市訓令第5号; empty when not printed.</summary>
    public UnitText Number { get; init; } = UnitText.Empty;

    /// <summary>The brackets that the 番号 is printed in; empty where it has none.</summary>
    public (string Open, string Close) NumberBrackets { get; init; } = ("", "");

    /// <summary>条例, 規則, 規程, 訓令, 要綱…: the word that ends the title, or that the front matter gives. Empty when unknown.</summary>
    public string InstrumentKind { get; init; } = "";

    /// <summary>改正後, 改正前 … when the text was a column of a comparison table, or the front matter says so; otherwise empty.</summary>
    public string Version { get; init; } = "";

    /// <summary>The lines between title and 目次 or 本則.</summary>
    public ImmutableArray<PrefaceLine> Preface { get; init; } = [];

    /// <summary>目次, or null.</summary>
    public Toc? Toc { get; init; }

    /// <summary>本則.</summary>
    public ImmutableArray<Unit> Body { get; init; } = [];

    /// <summary>附則 in order; each is a <see cref="SupplProvision"/>.</summary>
    public ImmutableArray<SupplProvision> Supplementary { get; init; } = [];

    /// <summary>別表, 様式 and so on, in order.</summary>
    public ImmutableArray<Appendix> Appendices { get; init; } = [];

    /// <summary>Where it stands in the source; null when it has none.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>As <see cref="Unit.SchemaMarkup"/>: what stands around the units, such as the reading of the title in kana.</summary>
    public string? SchemaMarkup { get; init; }

    /// <summary>Without the 番号 where only the front matter gives it: what the text itself prints.</summary>
    public Instrument AsPrinted() => Span is not null && Number.Span is null && !Number.IsEmpty ? this with { Number = UnitText.Empty } : this;

    /// <summary>Every unit in the order of the text: 本則, 附則, 別表.</summary>
    public IEnumerable<Unit> AllUnits()
    {
        var stack = new Stack<Unit>();
        for (var i = Appendices.Length - 1; i >= 0; i--) stack.Push(Appendices[i]);
        for (var i = Supplementary.Length - 1; i >= 0; i--) stack.Push(Supplementary[i]);
        for (var i = Body.Length - 1; i >= 0; i--) stack.Push(Body[i]);
        while (stack.TryPop(out var unit))
        {
            yield return unit;
            for (var i = unit.Children.Length - 1; i >= 0; i--) stack.Push(unit.Children[i]);
        }
    }

    /// <summary>The articles of the 本則 in order, groups ignored.</summary>
    public IEnumerable<Article> Articles() => Body.SelectMany(u => u.SelfAndDescendants()).OfType<Article>();
}
