using System.Collections.Immutable;
using RegText.Parsing.Recognising;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>A unit while it is being built: the only mutable thing of the parser. Frozen once, into the immutable tree.</summary>
internal sealed class UnitDraft(UnitKind kind)
{
    private readonly List<UnitText> _text = new(1);
    private List<UnitDraft>? _children;
    private List<ImmutableArray<UnitText>>? _rows;

    public UnitKind Kind { get; } = kind;

    /// <summary>Level of a 細分 or outline entry.</summary>
    public int Level { get; init; }

    /// <summary>The series of its label, for 号 and 細分.</summary>
    public LabelSeries Series { get; init; }

    /// <summary>The indent of its line, for 号 and 細分.</summary>
    public int Indent { get; init; }

    /// <summary>Whether no blank stood behind its label.</summary>
    public bool IsGlued { get; init; }

    public UnitNumber? Number { get; init; }

    public UnitText Label { get; init; } = UnitText.Empty;

    public Caption? Caption { get; set; }

    public UnitText Title { get; set; } = UnitText.Empty;

    public UnitText AmendLawNumber { get; init; } = UnitText.Empty;

    public bool IsExtract { get; init; }

    public UnitText Relation { get; init; } = UnitText.Empty;

    public List<UnitDraft> Children => _children ??= [];

    public List<ImmutableArray<UnitText>> Rows => _rows ??= [];

    public bool HasText => _text.Count > 0;

    /// <summary>How many lines the text was joined from.</summary>
    public int PieceCount => _text.Count;

    /// <summary>The characters so far end a sentence.</summary>
    public string LastText => _text.Count > 0 ? _text[^1].Value : "";

    public void Append(UnitText text)
    {
        if (!text.IsEmpty) _text.Add(text);
    }

    /// <summary>What stood behind the label was a name; the text of the unit follows it.</summary>
    public void TextBecomesTitle()
    {
        Title = UnitText.Join(_text);
        _text.Clear();
    }

    public Unit Freeze()
    {
        var children = _children is null ? [] : Frozen(_children);
        var text = UnitText.Join(_text);
        var rows = Kind == UnitKind.Table ? Rows.Select(r => new TableUnitRow(r, SpanOf(r))).ToImmutableArray() : [];
        TextSpan? span = null;
        Widen(ref span, Label.Span);
        Widen(ref span, Caption?.Text.Span);
        Widen(ref span, Title.Span);
        Widen(ref span, text.Span);
        Widen(ref span, AmendLawNumber.Span);
        Widen(ref span, Relation.Span);
        foreach (var row in rows) Widen(ref span, row.Span);
        foreach (var child in children) Widen(ref span, child.Span);
        Unit unit = Kind switch
        {
            UnitKind.Article => new Article(),
            UnitKind.Paragraph => new Paragraph(),
            UnitKind.Item => new Item(),
            UnitKind.Subitem => new Subitem(Level),
            UnitKind.Outline => new OutlineItem(Level),
            UnitKind.PlainText => new PlainText(),
            UnitKind.Table => new TableUnit(rows),
            UnitKind.SupplProvision => new SupplProvision { AmendLawNumber = AmendLawNumber, IsExtract = IsExtract },
            UnitKind.Remarks => new Remarks(),
            <= UnitKind.Division => new Group(Kind),
            _ => new Appendix(Kind) { Relation = Relation },
        };
        return unit with { Number = Number, Label = Label, Caption = Caption, Title = Title, Text = text, Children = children, Span = span };
    }

    private static ImmutableArray<Unit> Frozen(List<UnitDraft> drafts)
    {
        var units = ImmutableArray.CreateBuilder<Unit>(drafts.Count);
        foreach (var draft in drafts) units.Add(draft.Freeze());
        return units.MoveToImmutable();
    }

    private static TextSpan? SpanOf(ImmutableArray<UnitText> cells)
    {
        TextSpan? span = null;
        foreach (var cell in cells) Widen(ref span, cell.Span);
        return span;
    }

    private static void Widen(ref TextSpan? span, TextSpan? other)
    {
        if (other is { } more) span = span?.Union(more) ?? more;
    }
}
