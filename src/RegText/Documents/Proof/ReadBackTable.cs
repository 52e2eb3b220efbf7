using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Documents;

/// <summary>A 新旧対照表 as it was read back from a finished file, its heading row left out.</summary>
/// <param name="Rows">The rows.</param>
public sealed record ReadBackTable(ImmutableArray<ReadBackRow> Rows);

/// <summary>A row: the paragraphs of the two columns.</summary>
public sealed record ReadBackRow(ImmutableArray<ReadBackLine> Old, ImmutableArray<ReadBackLine> New)
{
    /// <summary>The two versions of a form that the table calls 別紙のとおり: replaced as a whole, so that nothing in them is marked.</summary>
    public bool IsAttached { get; init; }
}

/// <summary>A paragraph of a cell.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Marked">The underlined stretches, in order.</param>
public sealed record ReadBackLine(string Text, ImmutableArray<TextSpan> Marked)
{
    /// <summary>The characters that are not underlined, white space left out.</summary>
    public string Unmarked => Pick(marked: false);

    /// <summary>The underlined characters, white space left out.</summary>
    public string MarkedText => Pick(marked: true);

    /// <summary>This line with the rest of its paragraph.</summary>
    public ReadBackLine With(ReadBackLine rest) => this with
    {
        Text = Text + rest.Text, Marked = [.. Marked, .. rest.Marked.Select(m => new TextSpan(m.Start + Text.Length, m.Length))],
    };

    /// <summary>The beginning of the line.</summary>
    public ReadBackLine UpTo(int length) => this with
    {
        Text = Text[..length],
        Marked = [.. Marked.Where(m => m.Start < length).Select(m => TextSpan.FromBounds(m.Start, Math.Min(m.End, length)))],
    };

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
