using System.Collections.Immutable;
using System.Globalization;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Tests.Changes;

/// <summary>Builds small trees by hand, and prints change sets for comparison.</summary>
internal static class Trees
{
    public static Instrument Regulation(params ReadOnlySpan<Unit> body) => new() { Title = new UnitText("テスト規則"), Body = [.. body] };

    public static Group Chapter(int number, string title, params ReadOnlySpan<Unit> articles) =>
        new(UnitKind.Chapter) { Number = new UnitNumber(number), Label = Printed($"第{number}章"), Title = Printed(title), Children = [.. articles] };

    /// <summary>An article; the number is 12 or 12_2, each text a 項.</summary>
    public static Article Article(string number, string caption, params ReadOnlySpan<string> paragraphs) =>
        ArticleOf(number, caption, [.. paragraphs.ToArray().Select((text, i) => Paragraph(i + 1, text))]);

    public static Article ArticleOf(string number, string caption, params ReadOnlySpan<Unit> paragraphs) => new()
    {
        Number = Number(number),
        Label = Printed("第" + string.Join("条の", number.Split('_')) + (number.Contains('_', StringComparison.Ordinal) ? "" : "条")),
        Caption = caption.Length == 0 ? null : new Caption(Printed(caption)),
        Children = [.. paragraphs],
    };

    public static Article Shell(string number) => Article(number, "", "削除");

    public static Paragraph Paragraph(int number, string text, params ReadOnlySpan<Unit> items) => new()
    {
        Number = new UnitNumber(number),
        Label = Printed(number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture)),
        Text = Printed(text),
        Children = [.. items],
    };

    public static Item Item(int number, string text) => new() { Number = new UnitNumber(number), Label = Printed($"({number})"), Text = Printed(text) };

    public static Item[] Items(params string[] texts) => [.. texts.Select((text, i) => Item(i + 1, text))];

    public static SupplProvision Suppl(string amendLawNumber, params ReadOnlySpan<Unit> children) =>
        new() { Label = Printed("附則"), AmendLawNumber = Printed(amendLawNumber), Children = [.. children] };

    public static Appendix Table(string label, string title, params string[][] rows) => new(UnitKind.AppdxTable)
    {
        Label = Printed(label),
        Title = Printed(title),
        Children = [new TableUnit([.. rows.Select(r => new TableUnitRow([.. r.Select(Printed)]))])],
    };

    public static UnitText Printed(string value) => new(value);

    /// <summary>Every change that is not Unchanged, one a line, indented by level; equal branches are left out.</summary>
    public static string Show(ChangeSet changes)
    {
        var lines = new List<string>();
        foreach (var change in changes.Body.Concat(changes.Supplementary).Concat(changes.Appendices)) Show(change, 0, lines);
        return string.Join('\n', lines);
    }

    private static void Show(UnitChange change, int depth, List<string> lines)
    {
        if (change.Kind == ChangeKind.Unchanged) return;
        var name = (Name(change.Old), Name(change.New)) switch
        {
            ("", var @new) => @new,
            (var old, "") => old,
            var (old, @new) => old == @new ? old : $"{old}→{@new}",
        };
        lines.Add($"{new string(' ', 2 * depth)}{change.Kind} {name}{(change.OwnTextChanged ? " *" : "")}");
        foreach (var child in change.Children) Show(child, depth + 1, lines);
    }

    public static string Name(Unit? unit) => unit switch
    {
        null => "",
        RegText.Syntax.Paragraph => $"{unit.Number}項",
        { Label.IsEmpty: false } => unit.Label.Value,
        _ => unit.Kind.ToString(),
    };

    private static UnitNumber Number(string number) =>
        new([.. number.Split('_').Select(p => int.Parse(p, CultureInfo.InvariantCulture))]);
}
