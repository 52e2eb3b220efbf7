using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing;

/// <summary>Collects what is not content while a source is parsed, and closes the source layer at the end.</summary>
internal sealed class NoiseLog(SourceText source)
{
    private readonly List<SourcePiece> _noise = [];

    public void Add(TextSpan span, PieceKind kind)
    {
        if (span.Length > 0) _noise.Add(new(span, kind));
    }

    /// <summary>Everything that the text covers, its gaps included, is noise.</summary>
    public void Add(UnitText text, PieceKind kind)
    {
        foreach (var segment in text.Segments) Add(segment.Source, kind);
    }

    /// <summary>
    /// The pieces: content of the trees, recorded noise, and white space between. What nobody claimed is prose, and
    /// <paramref name="unclaimed"/> is told, so that a forgotten character is a defect that tests see.
    /// </summary>
    public SourceLayer Close(IEnumerable<Instrument> instruments, Action<TextSpan> unclaimed)
    {
        var claimed = new List<SourcePiece>(_noise);
        foreach (var instrument in instruments)
            foreach (var text in TextsOf.Instrument(instrument))
                foreach (var segment in text.Segments)
                    if (segment.Source.Length > 0) claimed.Add(new(segment.Source, PieceKind.Content));

        var pieces = ImmutableArray.CreateBuilder<SourcePiece>(claimed.Count * 2);
        var position = 0;
        foreach (var key in InOrder(claimed))
        {
            var piece = claimed[(int)key];
            if (piece.Span.Start < position)
            {
                unclaimed(piece.Span);
                continue;
            }
            Gap(pieces, TextSpan.FromBounds(position, piece.Span.Start), unclaimed);
            pieces.Add(piece);
            position = piece.Span.End;
        }
        Gap(pieces, TextSpan.FromBounds(position, source.Content.Length), unclaimed);
        return new(pieces.DrainToImmutable());
    }

    /// <summary>Start and index of each piece in one number: sorting numbers costs a fraction of sorting pieces.</summary>
    private static long[] InOrder(List<SourcePiece> pieces)
    {
        var keys = new long[pieces.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = ((long)pieces[i].Span.Start << 32) | (uint)i;
        Array.Sort(keys);
        return keys;
    }

    private void Gap(ImmutableArray<SourcePiece>.Builder pieces, TextSpan gap, Action<TextSpan> unclaimed)
    {
        var start = gap.Start;
        while (start < gap.End)
        {
            var blank = WhiteSpace.Is(source.Content[start]);
            var end = start + 1;
            while (end < gap.End && WhiteSpace.Is(source.Content[end]) == blank) end++;
            var span = TextSpan.FromBounds(start, end);
            pieces.Add(new(span, blank ? PieceKind.WhiteSpace : PieceKind.Prose));
            if (!blank) unclaimed(span);
            start = end;
        }
    }
}
