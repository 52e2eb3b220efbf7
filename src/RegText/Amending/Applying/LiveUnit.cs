using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>The caption of a unit while an amendment is carried out.</summary>
internal sealed class LiveCaption(Caption original)
{
    public LiveText Text { get; } = new(original.Text);

    public string Printed => original.Open + Text.Value + original.Close;

    public Caption Freeze() => Text.IsOriginal ? original : original with { Text = Text.Freeze() };
}

/// <summary>A row of a table while an amendment is carried out: its cells in one text, divided by bars, so that a quotation may hold several.</summary>
internal sealed class LiveRow(TableUnitRow original)
{
    private const char Bar = '｜';

    public LiveText Text { get; } = new(new UnitText(string.Join(Bar, original.Cells.Select(c => c.Value))));

    public string[] Cells => Text.Value.Split(Bar);

    public TableUnitRow Freeze() => Text.IsOriginal ? original : new([.. Cells.Select(c => new UnitText(c))], original.Span);

    /// <summary>The cell of a column without white space; empty where there is none.</summary>
    public string Cell(int column) => column < Cells.Length ? RegText.Text.WhiteSpace.Remove(Cells[column]) : "";

    /// <summary>Where the cell of a column stands in the text.</summary>
    public RegText.Text.TextSpan CellSpan(int column)
    {
        var cells = Cells;
        return new(cells.Take(column).Sum(c => c.Length + 1), cells[column].Length);
    }
}

/// <summary>
/// A unit of the live copy that an amendment works on (SPEC C.12.2-1). It keeps the unit that it was made from, and gives that back when nothing
/// in it changed. 本則, the list of 附則 and the list of 別表 are units without a name here.
/// </summary>
internal sealed class LiveUnit
{
    private readonly Unit? _original;
    private LiveCaption? _caption;
    private bool _isTouched;

    private LiveUnit(Unit? original, LiveUnit? parent, bool isNew)
    {
        _original = original;
        Parent = parent;
        Number = original?.Number;
        Label = original?.Label.Value ?? "";
        _caption = original?.Caption is { } caption ? new(caption) : null;
        Title = new(original?.Title ?? UnitText.Empty);
        Text = new(original?.Text ?? UnitText.Empty);
        Reference = new(original switch
        {
            Appendix appendix => appendix.Relation,
            SupplProvision suppl => suppl.AmendLawNumber,
            _ => UnitText.Empty,
        });
        Rows = original is TableUnit table ? [.. table.Rows.Select(r => new LiveRow(r))] : [];
        NumberBefore = isNew ? null : Number;
        IsNew = isNew;
    }

    /// <summary>The unit above; null for 本則 and the lists of 附則 and 別表.</summary>
    public LiveUnit? Parent { get; set; }

    /// <summary>The sub-units in order.</summary>
    public List<LiveUnit> Children { get; } = [];

    /// <summary>Whether it is 本則, the list of 附則 or the list of 別表.</summary>
    public bool IsRoot => _original is null;

    /// <summary>What it is; meaningless for a root.</summary>
    public UnitKind Kind => _original?.Kind ?? UnitKind.Part;

    /// <summary>The level of a 細分.</summary>
    public int Level => _original is Subitem subitem ? subitem.Level : 0;

    /// <summary>Its number at this moment.</summary>
    public UnitNumber? Number { get; private set; }

    /// <summary>Its number before the amendment; null for a new unit.</summary>
    public UnitNumber? NumberBefore { get; }

    /// <summary>Whether the amendment brought it.</summary>
    public bool IsNew { get; }

    /// <summary>Its label at this moment, as printed.</summary>
    public string Label { get; private set; }

    public LiveText Title { get; }

    public LiveText Text { get; }

    /// <summary>第3条関係 of a 別表, the amending instrument of a 附則.</summary>
    public LiveText Reference { get; }

    public List<LiveRow> Rows { get; }

    public LiveCaption? Caption
    {
        get => _caption;
        set
        {
            _caption = value;
            _isTouched = true;
        }
    }

    /// <summary>Its place among the sub-units of its parent.</summary>
    public int Index => Parent!.Children.IndexOf(this);

    /// <summary>Whether nothing but an empty shell is left of it: 第5条　削除.</summary>
    public bool IsShell => Kind == UnitKind.Article && Children is [{ Children.Count: 0, Text.Value: "削除" }];

    /// <summary>A root with units of the text in force below it.</summary>
    public static LiveUnit Root(IEnumerable<Unit> units)
    {
        var root = new LiveUnit(null, null, isNew: false);
        foreach (var unit in units) root.Children.Add(Of(unit, root, isNew: false));
        return root;
    }

    /// <summary>A unit that the amendment brings, not yet below any other.</summary>
    public static LiveUnit New(Unit unit) => Of(unit, null, isNew: true);

    /// <summary>Gives it another number and label.</summary>
    public void Rename(UnitNumber? number, string label)
    {
        (Number, Label) = (number, label);
        _isTouched = true;
    }

    /// <summary>Puts a unit below it.</summary>
    public void Insert(int index, LiveUnit child)
    {
        child.Parent = this;
        Children.Insert(index, child);
        _isTouched = true;
    }

    /// <summary>Takes it away from its parent.</summary>
    public void Detach()
    {
        Parent!.Children.Remove(this);
        Parent._isTouched = true;
        Parent = null;
    }

    /// <summary>Its rows are others, or in another order.</summary>
    public void RowsChanged() => _isTouched = true;

    /// <summary>This unit and all below it in the order of the text.</summary>
    public IEnumerable<LiveUnit> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);

    /// <summary>The sub-units as immutable units.</summary>
    public ImmutableArray<Unit> FreezeChildren() => [.. Children.Select(c => c.Freeze())];

    /// <summary>The immutable unit: the very one it was made from if nothing changed.</summary>
    public Unit Freeze()
    {
        var children = FreezeChildren();
        if (!_isTouched && HasOriginalWords() && children.AsSpan().SequenceEqual(_original!.Children.AsSpan(), ReferenceEqualityComparer.Instance)) return _original;
        var unit = _original switch
        {
            Appendix appendix => appendix with { Relation = Reference.Freeze() },
            SupplProvision suppl => suppl with { AmendLawNumber = Reference.Freeze() },
            TableUnit => new TableUnit([.. Rows.Select(r => r.Freeze())]),
            _ => _original!,
        };
        return unit with
        {
            Number = Number,
            Label = string.Equals(Label, _original!.Label.Value, StringComparison.Ordinal) ? _original.Label : new UnitText(Label),
            Caption = Caption?.Freeze(),
            Title = Title.Freeze(),
            Text = Text.Freeze(),
            Children = children,
            Span = _original.Span,
        };
    }

    private bool HasOriginalWords() =>
        Title.IsOriginal && Text.IsOriginal && Reference.IsOriginal && Caption?.Text.IsOriginal != false && Rows.TrueForAll(r => r.Text.IsOriginal);

    private static LiveUnit Of(Unit unit, LiveUnit? parent, bool isNew)
    {
        var live = new LiveUnit(unit, parent, isNew);
        foreach (var child in unit.Children) live.Children.Add(Of(child, live, isNew));
        return live;
    }
}
