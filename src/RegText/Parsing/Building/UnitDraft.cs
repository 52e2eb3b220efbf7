using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RegText.Parsing.Recognising;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>A unit while it is being built: the only mutable thing of the parser. Frozen once, into the immutable tree.</summary>
internal sealed class UnitDraft(UnitKind kind)
{
    /// <summary>The text, in pieces only where it was joined from several lines.</summary>
    private UnitText? _text;
    private List<UnitText>? _pieces;
    private bool _announces;
    private int _lookedAt;
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

    public List<UnitDraft> Children => _children ??= new(2);

    public List<ImmutableArray<UnitText>> Rows => _rows ??= [];

    public bool HasText => _text is not null;

    /// <summary>How many lines the text was joined from.</summary>
    public int PieceCount => _pieces?.Count ?? (HasText ? 1 : 0);

    /// <summary>The characters so far end a sentence.</summary>
    public string LastText => (_pieces?[^1] ?? _text)?.Value ?? "";

    /// <summary>Whether the text says that a list follows.</summary>
    public bool Announces
    {
        get
        {
            if (_pieces is null) return SentenceEnd.Announces(LastText);
            // Each line is looked at once, however often the question comes while the text grows.
            while (!_announces && _lookedAt < _pieces.Count) _announces = SentenceEnd.Announces(_pieces[_lookedAt++].Value);
            return _announces;
        }
    }

    public void Append(UnitText text)
    {
        if (text.IsEmpty) return;
        if (_text is null) _text = text;
        else (_pieces ??= [_text]).Add(text);
    }

    /// <summary>What stood behind the label was a name; the text of the unit follows it.</summary>
    public void TextBecomesTitle()
    {
        Title = Text();
        (_text, _pieces) = (null, null);
        (_announces, _lookedAt) = (false, 0);
    }

    private UnitText Text() => _pieces is null ? _text ?? UnitText.Empty : UnitText.Join(_pieces);

    public Unit Freeze()
    {
        var children = _children is null ? [] : Frozen(_children);
        var text = Text();
        var rows = Kind == UnitKind.Table ? Rows.Select(r => new TableUnitRow(r, SpanOf(r))).ToImmutableArray() : [];
        TextSpan? span = null;
        Widen(ref span, Label);
        Widen(ref span, Caption?.Text);
        Widen(ref span, Title);
        Widen(ref span, text);
        Widen(ref span, AmendLawNumber);
        Widen(ref span, Relation);
        foreach (var row in rows) Widen(ref span, row.Span);
        foreach (var child in children) Widen(ref span, child.Span);
        return Kind switch
        {
            UnitKind.Article => Made<Article>(),
            UnitKind.Paragraph => Made<Paragraph>(),
            UnitKind.Item => Made<Item>(),
            UnitKind.Subitem => Filled(new Subitem(Level)),
            UnitKind.Outline => Filled(new OutlineItem(Level)),
            UnitKind.PlainText => Made<PlainText>(),
            UnitKind.Table => Filled(new TableUnit(rows)),
            UnitKind.SupplProvision => Filled(new SupplProvision { AmendLawNumber = AmendLawNumber, IsExtract = IsExtract }),
            UnitKind.Remarks => Made<Remarks>(),
            <= UnitKind.Division => Filled(new Group(Kind)),
            _ => Filled(new Appendix(Kind) { Relation = Relation }),
        };

        // The kinds that most units have are made in one step: "with" would make each twice.
        T Made<T>() where T : Unit, new() =>
            new() { Number = Number, Label = Label, Caption = Caption, Title = Title, Text = text, Children = children, Span = span };

        Unit Filled(Unit unit) =>
            unit with { Number = Number, Label = Label, Caption = Caption, Title = Title, Text = text, Children = children, Span = span };
    }

    private static ImmutableArray<Unit> Frozen(List<UnitDraft> drafts)
    {
        var units = new Unit[drafts.Count];
        for (var i = 0; i < units.Length; i++) units[i] = drafts[i].Freeze();
        return ImmutableCollectionsMarshal.AsImmutableArray(units);
    }

    private static TextSpan? SpanOf(ImmutableArray<UnitText> cells)
    {
        TextSpan? span = null;
        foreach (var cell in cells) Widen(ref span, cell);
        return span;
    }

    private static void Widen(ref TextSpan? span, UnitText? text)
    {
        if (text is not null) Widen(ref span, text.Span);
    }

    private static void Widen(ref TextSpan? span, TextSpan? other)
    {
        if (other is { } more) span = span?.Union(more) ?? more;
    }
}
