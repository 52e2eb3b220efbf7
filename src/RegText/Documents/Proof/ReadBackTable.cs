using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Documents;

/// <summary>A 新旧対照表 as it was read back from a finished file, its heading row left out.</summary>
/// <param name="Rows">The rows.</param>
public sealed record ReadBackTable(ImmutableArray<ReadBackRow> Rows)
{
    /// <summary>The lines of one column in order; those against which the other one says where they went or came from are known as such.</summary>
    /// <param name="old">Whether it is the old column.</param>
    public ImmutableArray<ReadBackLine> Column(bool old) =>
        [.. Rows.SelectMany(r => r.IsMove ? (old ? r.Old : r.New).Select(l => l with { IsMoved = !TableStyle.IsMoveMarker(l.Text) }) : old ? r.Old : r.New)];
}

/// <summary>A row: the paragraphs of the two columns.</summary>
public sealed record ReadBackRow(ImmutableArray<ReadBackLine> Old, ImmutableArray<ReadBackLine> New)
{
    /// <summary>The two versions of a form that the table calls 別紙のとおり: replaced as a whole, so that nothing in them is marked.</summary>
    public bool IsAttached { get; init; }

    /// <summary>A unit that moved, against the words that say where it went or came from.</summary>
    public bool IsMove => IsMarker(Old) != IsMarker(New);

    private static bool IsMarker(ImmutableArray<ReadBackLine> lines) =>
        lines.Where(l => l.Text.Length > 0).ToList() is [var only] && TableStyle.IsMoveMarker(only.Text);
}

/// <summary>A paragraph of a cell.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Marked">The underlined stretches, in order.</param>
public sealed record ReadBackLine(string Text, ImmutableArray<TextSpan> Marked)
{
    /// <summary>Whether it shows a unit that moved, of which only caption and label are printed.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The stretches that are cells of a table with a frame around them; they are marked as a whole, whatever of them changed.</summary>
    public ImmutableArray<TextSpan> Framed { get; init; } = [];

    /// <summary>The characters that are not underlined, white space left out.</summary>
    public string Unmarked => Pick(marked: false);

    /// <summary>The underlined characters, white space left out.</summary>
    public string MarkedText => Pick(marked: true);

    /// <summary>This line with the rest of its paragraph.</summary>
    public ReadBackLine With(ReadBackLine rest) => this with
    {
        Text = Text + rest.Text, Marked = [.. Marked, .. Behind(rest.Marked)], Framed = [.. Framed, .. Behind(rest.Framed)],
    };

    /// <summary>The beginning of the line.</summary>
    public ReadBackLine UpTo(int length) => this with
    {
        Text = Text[..length],
        Marked = Before(length, Marked),
        Framed = Before(length, Framed),
    };

    private IEnumerable<TextSpan> Behind(ImmutableArray<TextSpan> spans) => spans.Select(s => new TextSpan(s.Start + Text.Length, s.Length));

    private static ImmutableArray<TextSpan> Before(int length, ImmutableArray<TextSpan> spans) =>
        [.. spans.Where(s => s.Start < length).Select(s => TextSpan.FromBounds(s.Start, Math.Min(s.End, length)))];

    private string Pick(bool marked)
    {
        var picked = new System.Text.StringBuilder();
        var next = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            while (next < Marked.Length && Marked[next].End <= i) next++;
            var isMarked = next < Marked.Length && Marked[next].Start <= i;
            if (isMarked == marked && !char.IsWhiteSpace(Text[i])) picked.Append(Text[i]);
        }
        return picked.ToString();
    }
}
