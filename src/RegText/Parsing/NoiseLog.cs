using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public void Add(UnitText text, PieceKind kind) => AddPlaces(text, kind, _noise);

    /// <summary>One character of a text is noise.</summary>
    public void AddCharacter(UnitText text, int at, PieceKind kind)
    {
        if (text.SourceOf(new(at, 1)) is { } place) Add(place, kind);
    }

    /// <summary>
    /// The pieces: content of the trees, recorded noise, and white space between. What nobody claimed is prose, and
    /// <paramref name="unclaimed"/> is told, so that a forgotten character is a defect that tests see.
    /// </summary>
    public SourceLayer Close(IEnumerable<Instrument> instruments, Action<TextSpan> unclaimed)
    {
        var content = Content(instruments);
        Sort(CollectionsMarshal.AsSpan(_noise));
        Sort(CollectionsMarshal.AsSpan(content));
        var pieces = ImmutableArray.CreateBuilder<SourcePiece>(content.Count + _noise.Count + CountGaps(new(_noise, content)));
        var position = 0;
        for (var claims = new Claims(_noise, content); claims.Next() is { } piece;)
        {
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

    /// <summary>Noise and content, both sorted, as one: in the order of the source.</summary>
    private struct Claims(List<SourcePiece> noise, List<SourcePiece> content)
    {
        private int _noise;
        private int _content;

        public SourcePiece? Next()
        {
            if (_noise < noise.Count && (_content == content.Count || noise[_noise].Span.Start <= content[_content].Span.Start)) return noise[_noise++];
            return _content < content.Count ? content[_content++] : null;
        }
    }

    private List<SourcePiece> Content(IEnumerable<Instrument> instruments)
    {
        var content = new List<SourcePiece>(source.ExpectedLines * 2);
        var texts = new List<UnitText>();
        foreach (var instrument in instruments)
        {
            TextsOf.AddHead(instrument, texts);
            Take();
            foreach (var unit in instrument.AllUnits())
            {
                TextsOf.Add(unit, texts);
                Take();
            }
        }
        return content;

        void Take()
        {
            foreach (var text in texts) AddPlaces(text, PieceKind.Content, content);
            texts.Clear();
        }
    }

    private static void AddPlaces(UnitText text, PieceKind kind, List<SourcePiece> pieces)
    {
        if (text.Stretch is { Length: > 0 } stretch) pieces.Add(new(stretch, kind));
        else if (!text.IsEmpty)
            foreach (var segment in text.Segments)
                if (segment.Source.Length > 0) pieces.Add(new(segment.Source, kind));
    }

    /// <summary>
    /// A tree is nearly in the order of its source (a caption stands before its label), so each piece is moved back past the few behind which it
    /// belongs. Only where columns of a table interleave are all sorted.
    /// </summary>
    private static void Sort(Span<SourcePiece> pieces)
    {
        var moves = pieces.Length * 4;
        for (var i = 1; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            var at = i;
            for (; at > 0 && pieces[at - 1].Span.Start > piece.Span.Start; at--, moves--) pieces[at] = pieces[at - 1];
            pieces[at] = piece;
            if (moves >= 0) continue;
            SortAll(pieces);
            return;
        }
    }

    /// <summary>Start and index of each piece in one number: sorting numbers costs a fraction of sorting pieces, and is stable.</summary>
    private static void SortAll(Span<SourcePiece> pieces)
    {
        var keys = new long[pieces.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = ((long)pieces[i].Span.Start << 32) | (uint)i;
        Array.Sort(keys);
        var unsorted = pieces.ToArray();
        for (var i = 0; i < keys.Length; i++) pieces[i] = unsorted[(int)keys[i]];
    }

    /// <summary>The stretches between claims and around them.</summary>
    private int CountGaps(Claims claims)
    {
        int gaps = 0, position = 0;
        while (claims.Next() is { } claim)
        {
            if (claim.Span.Start > position) gaps++;
            position = Math.Max(position, claim.Span.End);
        }
        return position < source.Content.Length ? gaps + 1 : gaps;
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
