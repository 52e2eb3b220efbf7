using System.Collections.Immutable;
using RegText.Formats.Reading.Lines;
using RegText.Text;

namespace RegText.Formats.Reading.Word;

/// <summary>A character of the text of a Word file where it stands in the file.</summary>
/// <param name="Piece">The element with its text.</param>
/// <param name="Offset">Which character of that text it is, from 0.</param>
internal readonly record struct WordPosition(TextPiece Piece, int Offset);

/// <summary>
/// The way back from the text that was read out of a Word file to the elements of the file. Characters that reading put in (numbers of lists, indents,
/// what divides cells) stand nowhere in the file.
/// </summary>
internal sealed class WordPositions
{
    private readonly int[] _pieceOf;
    private readonly int[] _offsets;
    private readonly List<TextPiece> _pieces = [];

    private WordPositions(string text)
    {
        Text = text;
        _pieceOf = new int[text.Length];
        _offsets = new int[text.Length];
        Array.Fill(_pieceOf, -1);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Reads the text of a file and keeps where it stands.</summary>
    public static WordPositions Of(WordContent content)
    {
        var lines = new LineBuilder();
        WordLines.Add(content.Blocks, lines);
        var positions = new WordPositions(lines.Build("", null).Text.Content);
        var read = new Dictionary<WordParagraph, int>(ReferenceEqualityComparer.Instance);
        foreach (var (start, origins) in lines.Origins) positions.AddLine(start, origins, read);
        return positions;
    }

    /// <summary>Where a character stands; null where reading put it in.</summary>
    public WordPosition? this[int offset] =>
        offset >= 0 && offset < _pieceOf.Length && _pieceOf[offset] is >= 0 and var piece ? new(_pieces[piece], _offsets[offset]) : null;

    /// <summary>Walks along a line and the paragraphs that it was made from. Blanks may differ.</summary>
    private void AddLine(int start, ImmutableArray<object> origins, Dictionary<WordParagraph, int> read)
    {
        var end = Text.IndexOf('\n', start);
        if (end < 0) end = Text.Length;
        var at = start;
        foreach (var paragraph in origins.OfType<WordParagraph>())
        {
            var words = paragraph.Text;
            var next = read.GetValueOrDefault(paragraph);
            // A cell over two columns is told in both.
            if (next >= words.Length) next = 0;
            if (next == 0) at = Behind(paragraph.Label, at, end);
            var piece = -1;
            for (; next < words.Length && at < end; next++)
            {
                if (WhiteSpace.Is(words[next])) continue;
                while (at < end && words[next] != Text[at] && IsPutIn(Text[at])) at++;
                if (at == end) break;
                while (piece < 0 || paragraph.Pieces[piece].Start + paragraph.Pieces[piece].Length <= next) piece++;
                Put(at++, paragraph.Pieces[piece], next - paragraph.Pieces[piece].Start);
            }
            while (next < words.Length && WhiteSpace.Is(words[next])) next++;
            read[paragraph] = next;
        }
    }

    /// <summary>The place behind the number that Word shows, which is not in the text of its paragraph.</summary>
    private int Behind(string label, int at, int end)
    {
        foreach (var c in label)
        {
            if (WhiteSpace.Is(c)) continue;
            while (at < end && Text[at] != c && IsPutIn(Text[at])) at++;
            if (at < end) at++;
        }
        return at;
    }

    private void Put(int at, TextPiece piece, int offset)
    {
        if (_pieces.Count == 0 || _pieces[^1] != piece) _pieces.Add(piece);
        (_pieceOf[at], _offsets[at]) = (_pieces.Count - 1, offset);
    }

    private static bool IsPutIn(char c) => WhiteSpace.Is(c) || c is '｜' or '│' || char.IsControl(c);
}
