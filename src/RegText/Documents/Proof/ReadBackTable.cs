using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Documents;

/// <summary>A 新旧対照表 as it was read back from a finished file, its heading row left out.</summary>
/// <param name="Rows">The rows.</param>
public sealed record ReadBackTable(ImmutableArray<ReadBackRow> Rows);

/// <summary>A row: the paragraphs of the two columns.</summary>
public sealed record ReadBackRow(ImmutableArray<ReadBackLine> Old, ImmutableArray<ReadBackLine> New);

/// <summary>A paragraph of a cell.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Marked">The underlined stretches, in order.</param>
public sealed record ReadBackLine(string Text, ImmutableArray<TextSpan> Marked)
{
    /// <summary>The characters that are not underlined, white space left out.</summary>
    public string Unmarked => Pick(marked: false);

    /// <summary>The underlined characters, white space left out.</summary>
    public string MarkedText => Pick(marked: true);

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
