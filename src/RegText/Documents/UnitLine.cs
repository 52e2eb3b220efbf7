using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// How one line of a regulation is printed: caption, heading, or label and text, with its 配字 in characters (SPEC A.12, horizontal).
/// A unit gives one or more lines; the label and its blank are kept apart from the text because they are marked apart.
/// </summary>
/// <param name="Role">What the line is.</param>
/// <param name="Label">第12条, 2, (1), 第3章; empty where none is printed.</param>
/// <param name="Text">Caption, title or text.</param>
/// <param name="FirstLine">Where the first line starts, in characters.</param>
/// <param name="Left">Where the further lines start.</param>
public sealed record UnitLine(BlockRole Role, string Label, string Text, double FirstLine, double Left)
{
    /// <summary>Between label and text.</summary>
    public const string Blank = "　";

    /// <summary>What stands right behind the label and is marked by its words: （第3条関係）, a caption behind its number.</summary>
    public string Behind { get; init; } = "";

    /// <summary>The texts of the cells where the line is a row of a table; empty for every other line, and for a row of more cells than can be drawn.</summary>
    public ImmutableArray<string> Cells { get; init; } = [];

    /// <summary>The shares of the columns that the cells of a row stand in, as many as there are cells.</summary>
    public ImmutableArray<double> Widths { get; init; } = [];

    /// <summary>The printed line.</summary>
    public string Printed => Join(Label + Behind, Text);

    /// <summary>The caption line before a unit, or null where it has none there.</summary>
    public static UnitLine? OfCaption(Unit unit) =>
        unit.Caption is { Place: CaptionPlace.Before } caption ? new(BlockRole.Caption, "", caption.Printed, 1, 2) : null;

    /// <summary>
    /// The lines of a unit without its sub-units. An article is printed in one line with its first 項: that 項 takes the article's label,
    /// and the article itself has a line only where its caption stands behind its number without brackets (第1条　目的).
    /// </summary>
    /// <param name="unit">The unit.</param>
    /// <param name="article">The article it stands in, or null.</param>
    public static IEnumerable<UnitLine> Of(Unit unit, Article? article)
    {
        switch (unit)
        {
            case Group:
                var depth = 3 + Math.Max(0, unit.Kind - UnitKind.Chapter);
                yield return new(BlockRole.GroupHeading, unit.Label.Value, unit.Title.Value, depth, depth + 1);
                break;
            case Article { Caption: { Place: CaptionPlace.AfterNumber, Open: "" } caption }:
                yield return new(BlockRole.Article, unit.Label.Value, caption.Text.Value, 0, 1);
                break;
            case Article:
                break;
            case Paragraph when unit.Label.IsEmpty && article is not null && article.Caption is not { Place: CaptionPlace.AfterNumber, Open: "" }:
                var bracket = article.Caption is { Place: CaptionPlace.AfterNumber } behind ? behind.Printed : "";
                yield return new(BlockRole.Article, article.Label.Value, unit.Text.Value, 0, 1) { Behind = bracket };
                break;
            case Paragraph when unit.Label.IsEmpty:
                yield return new(BlockRole.Paragraph, "", unit.Text.Value, 1, 0);
                break;
            case Paragraph:
                yield return new(BlockRole.Paragraph, unit.Label.Value, unit.Text.Value, 0, 1);
                break;
            case Item:
                yield return new(BlockRole.Item, unit.Label.Value, unit.Text.Value, 1, 2);
                break;
            case Subitem subitem:
                yield return new(BlockRole.Subitem, unit.Label.Value, unit.Text.Value, 1 + subitem.Level, 2 + subitem.Level);
                break;
            case OutlineItem outline:
                yield return new(BlockRole.Body, unit.Label.Value, Join(unit.Title.Value, unit.Text.Value), outline.Level - 1, outline.Level);
                break;
            case SupplProvision suppl:
                var amend = suppl.AmendLawNumber.IsEmpty ? "" : $"（{suppl.AmendLawNumber.Value}）";
                yield return new(BlockRole.SupplHeading, "", Spaced(suppl.Label.Value) + amend + (suppl.IsExtract ? "　抄" : ""), 3, 4);
                break;
            case Appendix appendix:
                var relation = appendix.Relation.IsEmpty ? "" : $"（{appendix.Relation.Value}）";
                yield return new(BlockRole.AppendixHeading, appendix.Label.Value, appendix.Title.Value, 0, 1) { Behind = relation };
                break;
            case TableUnit table:
                var shape = TableShape.Of(table);
                foreach (var row in table.Rows) yield return OfRow(row, shape);
                break;
            case Remarks:
                yield return new(BlockRole.Body, unit.Label.Value, unit.Text.Value, 0, 2);
                break;
            default:
                yield return new(BlockRole.Body, unit.Label.Value, unit.Text.Value, 1, 1);
                break;
        }
    }

    /// <summary>The line of a row of a table, its cells divided by ｜.</summary>
    internal static UnitLine OfRow(TableUnitRow row, TableShape shape) => new(BlockRole.Body, "", string.Join('｜', row.Cells.Select(c => c.Value)), 1, 2)
    {
        Cells = row.Cells.Length <= TableCell.MostParts ? [.. row.Cells.Select(c => c.Value)] : [],
        Widths = shape.Widths(row.Cells.Length),
    };

    /// <summary>The line whose label stands for the unit where its text is left out.</summary>
    public static UnitLine Head(Unit unit, Article? article) =>
        unit is Article ? new(BlockRole.Article, unit.Label.Value, "", 0, 1)
        : Of(unit, article).FirstOrDefault() ?? new UnitLine(BlockRole.Body, "", "", 1, 1);

    /// <summary>Every line of a unit and of all below it, captions included, in order.</summary>
    public static IEnumerable<UnitLine> AllOf(Unit unit, Article? article = null)
    {
        if (OfCaption(unit) is { } caption) yield return caption;
        foreach (var line in Of(unit, article)) yield return line;
        foreach (var line in unit.Children.SelectMany(c => AllOf(c, unit as Article ?? article))) yield return line;
    }

    private static string Join(string head, string text) => head.Length == 0 ? text : text.Length == 0 ? head : head + Blank + text;

    /// <summary>附則 is printed with a blank between its letters.</summary>
    private static string Spaced(string label) => label.Length == 2 ? $"{label[0]}{Blank}{label[1]}" : label;
}
