using System.Collections.Immutable;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>New text with the 配字 of the regulation (SPEC C.5, C.11): units as they print, sentences in column 3.</summary>
internal static class ContentLines
{
    private const int SentenceColumn = 2;

    /// <summary>Units below something that is <paramref name="depth"/> lists deep.</summary>
    public static ImmutableArray<KaimebunLine> Of(IEnumerable<Unit> units, int depth) =>
        [.. units.SelectMany(u => UnitPrinter.Print(u, depth)).Select(Of)];

    /// <summary>A 項 without number, which in the regulation stands behind the number of its article.</summary>
    public static ImmutableArray<KaimebunLine> OfBare(Unit paragraph) => [Sentence(paragraph.Text.Value), .. Of(paragraph.Children, 0)];

    /// <summary>ただし書, 後段, 各号列記以外の部分.</summary>
    public static KaimebunLine Sentence(string text) => new(text, SentenceColumn, SentenceColumn - 1, false);

    /// <summary>The lines as an instruction holds them.</summary>
    public static NewText NewText(ImmutableArray<KaimebunLine> lines) => new([.. lines.Select(l => l.Printed)]);

    /// <summary>A printed line of the regulation.</summary>
    public static KaimebunLine Of(PrintedLine line)
    {
        var printed = RegulationPrinter.Indented(line);
        var text = printed.TrimStart('　');
        var first = printed.Length - text.Length;
        return new(text, first, line.Role is LineRole.Unnumbered ? first - 1 : first + 1, line.Role == LineRole.Row) { Role = line.Role };
    }
}
