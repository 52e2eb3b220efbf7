using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Syntax;

/// <summary>What a unit is; the names are those of 法令標準XML (SPEC A.3).</summary>
public enum UnitKind
{
    /// <summary>編</summary>
    Part,

    /// <summary>章</summary>
    Chapter,

    /// <summary>節</summary>
    Section,

    /// <summary>款</summary>
    Subsection,

    /// <summary>目</summary>
    Division,

    /// <summary>条</summary>
    Article,

    /// <summary>項</summary>
    Paragraph,

    /// <summary>号</summary>
    Item,

    /// <summary>号の細分</summary>
    Subitem,

    /// <summary>A numbered or bulleted entry of a guideline or policy that has no 条.</summary>
    Outline,

    /// <summary>表 inside the text.</summary>
    Table,

    /// <summary>Text that belongs to its parent but stands behind the parent's sub-units, or could not be understood.</summary>
    PlainText,

    /// <summary>附則</summary>
    SupplProvision,

    /// <summary>別表</summary>
    AppdxTable,

    /// <summary>様式</summary>
    AppdxStyle,

    /// <summary>別図</summary>
    AppdxFig,

    /// <summary>別記</summary>
    AppdxNote,

    /// <summary>付録, 別紙</summary>
    Appdx,

    /// <summary>備考</summary>
    Remarks,
}

/// <summary>
/// A unit of a regulation. Immutable; change by <c>with</c>. Each kind of unit is a class of its own; what all kinds may have
/// stands here, so that alignment, printing and rewriting need to be written once.
/// </summary>
public abstract record Unit
{
    /// <summary>What it is.</summary>
    public abstract UnitKind Kind { get; }

    /// <summary>Its number; null for units that are not numbered. The first 項 of an article has number 1 and an empty label.</summary>
    public UnitNumber? Number { get; init; }

    /// <summary>The label as printed, spaces inside it removed: 第12条の2, 2, (1), ア, 附則. Empty where none is printed.</summary>
    public UnitText Label { get; init; } = UnitText.Empty;

    /// <summary>The caption (見出し): of articles, and of 項 in an article-less 附則.</summary>
    public Caption? Caption { get; init; }

    /// <summary>The name behind the label: 章名, 節名, the name of an outline entry, the title of a 別表. Without number and brackets.</summary>
    public UnitText Title { get; init; } = UnitText.Empty;

    /// <summary>The unit's own text: of a 項 its 各号列記以外の部分. Empty for units whose text is in their children.</summary>
    public UnitText Text { get; init; } = UnitText.Empty;

    /// <summary>The sub-units in order.</summary>
    public ImmutableArray<Unit> Children { get; init; } = [];

    /// <summary>From its first to its last character in the source, noise between them included; null when it has no source.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>
    /// Of a unit that was read from 法令標準XML: its own element without its sub-units, where the tree does not determine it (ルビ, 添字,
    /// old numbers, cells with items). Writers of that format use it as long as the unit still says the same; nobody else needs it.
    /// </summary>
    public string? SchemaMarkup { get; init; }

    /// <summary>This unit and everything below it, in the order of the text.</summary>
    public IEnumerable<Unit> SelfAndDescendants()
    {
        if (Children.IsEmpty)
        {
            yield return this;
            yield break;
        }
        var stack = new Stack<Unit>();
        stack.Push(this);
        while (stack.TryPop(out var unit))
        {
            yield return unit;
            for (var i = unit.Children.Length - 1; i >= 0; i--) stack.Push(unit.Children[i]);
        }
    }

    /// <summary>The sub-units of one class.</summary>
    public IEnumerable<T> ChildrenOf<T>() where T : Unit => Children.OfType<T>();
}

/// <summary>編, 章, 節, 款 or 目: a heading with the units below it.</summary>
public sealed record Group(UnitKind GroupKind) : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => GroupKind;
}

/// <summary>条. Its text is always in its paragraphs, of which there is at least one (SPEC A.6).</summary>
public sealed record Article : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => UnitKind.Article;

    /// <summary>Whether it is an empty shell: 「第5条　削除」 (SPEC C.8).</summary>
    public bool IsDeleted => Children is [Paragraph { Children.IsEmpty: true, Text.Value: "削除" }];
}

/// <summary>項. The first one of an article has no printed number.</summary>
public sealed record Paragraph : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => UnitKind.Paragraph;
}

/// <summary>号.</summary>
public sealed record Item : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => UnitKind.Item;
}

/// <summary>号の細分: ア is level 1, (ア) level 2, a level 3, (a) level 4 (SPEC A.4).</summary>
public sealed record Subitem(int Level) : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => UnitKind.Subitem;
}

/// <summary>An entry of a guideline or policy without 条: 第1 → 1 → (1) → ア or ①, or a bullet.</summary>
public sealed record OutlineItem(int Level) : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => UnitKind.Outline;
}

/// <summary>Text behind the sub-units of its parent, or text that fits nowhere (then with a diagnostic).</summary>
public sealed record PlainText : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => UnitKind.PlainText;
}

/// <summary>A table in the text or in a 別表.</summary>
public sealed record TableUnit(ImmutableArray<TableUnitRow> Rows) : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => UnitKind.Table;
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">The texts of its cells, left to right.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record TableUnitRow(ImmutableArray<UnitText> Cells, TextSpan? Span = null);

/// <summary>附則. Its children are 条 or 項; a single provision is one 項 without number (SPEC A.10).</summary>
public sealed record SupplProvision : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => UnitKind.SupplProvision;

    /// <summary>The amending instrument in the heading, 令和5年3月24日訓令第4号, without brackets; empty for the original 附則.</summary>
    public UnitText AmendLawNumber { get; init; } = UnitText.Empty;

    /// <summary>Whether the heading says 抄.</summary>
    public bool IsExtract { get; init; }
}

/// <summary>別表, 様式, 別図, 別記, 付録 (SPEC A.11).</summary>
public sealed record Appendix(UnitKind AppendixKind) : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => AppendixKind;

    /// <summary>The relation as printed, 第3条関係, without brackets; empty where none is printed.</summary>
    public UnitText Relation { get; init; } = UnitText.Empty;
}

/// <summary>備考 below a table or form.</summary>
public sealed record Remarks : Unit
{
    /// <inheritdoc/>
    public override UnitKind Kind => UnitKind.Remarks;
}
