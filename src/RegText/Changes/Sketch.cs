using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Changes;

/// <summary>What the pairing of siblings looks at: kind, label, role and content of a unit, a table row or a sentence.</summary>
internal sealed class Sketch
{
    private readonly Lazy<string> _content;
    private readonly Lazy<int[]> _bigrams;

    private Sketch(string kind, string label, string role, bool isShell, object item, Func<string> content)
    {
        (Kind, Label, Role, IsShell, Item) = (kind, label, role, isShell, item);
        _content = new Lazy<string>(content, LazyThreadSafetyMode.None);
        _bigrams = new Lazy<int[]>(() => Bigrams(Content), LazyThreadSafetyMode.None);
    }

    /// <summary>Only sketches of one kind are paired.</summary>
    public string Kind { get; }

    /// <summary>The number in its canonical form, or the label; empty where there is neither.</summary>
    public string Label { get; }

    /// <summary>What tells the role: caption, title, law number.</summary>
    public string Role { get; }

    /// <summary>Whether it is an empty shell: 第5条　削除.</summary>
    public bool IsShell { get; }

    /// <summary>Whether it is a 編, 章, 節, 款 or 目.</summary>
    public bool IsHeading => Item is Group;

    /// <summary>The unit, the row, or the words of the sentence.</summary>
    public object Item { get; }

    /// <summary>All text below the label, sub-units included; spaces gone, digits and letters of one width.</summary>
    public string Content => _content.Value;

    public static Sketch Of(Unit unit) =>
        new(
            unit is Subitem subitem ? $"Subitem{subitem.Level}" : unit.Kind.ToString(),
            LabelOf(unit), RoleOf(unit), Shells.Is(unit), unit, () => ContentOf(unit));

    public static Sketch Of(TableUnitRow row) =>
        new(
            "Row", "", row.Cells.IsEmpty ? "" : CanonicalForm.Of(row.Cells[0].Value), false, row,
            () => CanonicalForm.Of(string.Join('|', row.Cells.Select(c => c.Value))));

    /// <summary>A sentence of a text; a ただし書 is known as such.</summary>
    public static Sketch Of(Sentence sentence, string text)
    {
        var words = text.Substring(sentence.Span.Start, sentence.Span.Length);
        var role = sentence.IsProviso ? "ただし書" : "";
        return new Sketch("Sentence", role, role, false, words, () => CanonicalForm.Of(words));
    }

    /// <summary>A line of which nothing is known but its words.</summary>
    public static Sketch OfLine(string words) => new("Line", "", "", false, words, () => words);

    /// <summary>Whether both print the same, label included.</summary>
    public bool IsSame(Sketch other) => (Item, other.Item) switch
    {
        (Unit a, Unit b) => UnitEquality.Same(a, b),
        (TableUnitRow a, TableUnitRow b) => UnitEquality.Same(a, b),
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Dice's coefficient of the character bigrams, 0 to 1.</summary>
    public double Similarity(Sketch other)
    {
        var (a, b) = (_bigrams.Value, other._bigrams.Value);
        int i = 0, j = 0, common = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                common++;
                i++;
                j++;
            }
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return 2.0 * common / (a.Length + b.Length);
    }

    /// <summary>No pair of texts of these lengths can be more similar than this.</summary>
    public double MostSimilar(Sketch other)
    {
        var (a, b) = (Content.Length + 1, other.Content.Length + 1);
        return 2.0 * Math.Min(a, b) / (a + b);
    }

    private static string LabelOf(Unit unit)
    {
        if (unit.Number is { } number) return new UnitNumber(number.Parts.AsSpan()).ToString();
        // The only 項 of a 附則 has no number; it is the first one when others follow (SPEC K19).
        return unit is Paragraph && unit.Label.IsEmpty ? "1" : CanonicalForm.Of(unit.Label.Value);
    }

    private static string RoleOf(Unit unit) => unit switch
    {
        { Caption: { } caption } => CanonicalForm.Of(caption.Text.Value),
        SupplProvision provision => provision.AmendLawNumber.IsEmpty ? "附則" : CanonicalForm.Of(provision.AmendLawNumber.Value),
        _ => CanonicalForm.Of(unit.Title.Value),
    };

    private static string ContentOf(Unit unit)
    {
        var content = new StringBuilder();
        foreach (var part in unit.SelfAndDescendants())
        {
            if (!ReferenceEquals(part, unit)) Append(content, part.Caption?.Text.Value ?? "", part.Title.Value);
            Append(content, part.Text.Value);
            if (part is not TableUnit table) continue;
            foreach (var row in table.Rows)
                foreach (var cell in row.Cells) Append(content, cell.Value);
        }
        return content.ToString();
    }

    private static void Append(StringBuilder content, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            foreach (var c in text)
                if (!char.IsWhiteSpace(c)) content.Append(CanonicalForm.Fold(c));
    }

    /// <summary>Bigrams with a mark at both ends, so that one letter has two; sorted.</summary>
    private static int[] Bigrams(string text)
    {
        var result = new int[text.Length + 1];
        var before = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            result[i] = (before << 16) | text[i];
            before = text[i];
        }
        result[^1] = before << 16;
        Array.Sort(result);
        return result;
    }
}

/// <summary>Shells of deleted units (SPEC C.8).</summary>
internal static class Shells
{
    /// <summary>Whether the unit says 削除 and nothing else. A 項 is no shell (SPEC K16); that of a shelled article is part of it.</summary>
    public static bool Is(Unit unit) => unit switch
    {
        Article article => article.IsDeleted,
        Paragraph or PlainText or TableUnit => false,
        { Children.IsEmpty: true } => (unit.Text.Value, unit.Title.Value) is ("削除", "") or ("", "削除"),
        _ => false,
    };
}
