using System.Collections.Immutable;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>The cells of a row, divided by tabs or bars; bars are punctuation, and one at either end of the line opens no cell.</summary>
internal static class TableCells
{
    public static ImmutableArray<UnitText> Of(LogicalLine line, NoiseLog noise)
    {
        var cells = ImmutableArray.CreateBuilder<UnitText>();
        var text = line.Text;
        var isPipe = text[0] == '|';
        var start = 0;
        for (var i = 0; i < line.OuterTabs.Leading; i++) cells.Add(UnitText.Empty);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\t' or '｜' or '│') && !(isPipe && text[i] == '|')) continue;
            var isOuter = i == start && ((i == 0 && IsBar(text, 0)) || (i == text.Length && IsBar(text, i - 1)));
            if (!isOuter) cells.Add(line.Content.Slice(TextSpan.FromBounds(start, i)).Trim());
            if (IsBar(text, i)) noise.Add(line.Content.Slice(new(i, 1)), PieceKind.Punctuation);
            start = i + 1;
        }
        for (var i = 0; i < line.OuterTabs.Trailing; i++) cells.Add(UnitText.Empty);
        if (cells.Count == 0) cells.Add(UnitText.Empty);
        return cells.ToImmutable();
    }

    private static bool IsBar(string text, int i) => i >= 0 && i < text.Length && text[i] is '｜' or '│' or '|';
}
