using System.Collections.Immutable;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>The cells of a row, divided by tabs or bars; the bars are punctuation.</summary>
internal static class TableCells
{
    public static ImmutableArray<UnitText> Of(LogicalLine line, NoiseLog noise)
    {
        var cells = ImmutableArray.CreateBuilder<UnitText>();
        var start = 0;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            if (i < line.Text.Length && line.Text[i] is not ('\t' or '｜' or '│')) continue;
            cells.Add(line.Content.Slice(TextSpan.FromBounds(start, i)).Trim());
            if (i < line.Text.Length && line.Text[i] != '\t') noise.Add(line.Content.Slice(new(i, 1)), PieceKind.Punctuation);
            start = i + 1;
        }
        return cells.ToImmutable();
    }
}
