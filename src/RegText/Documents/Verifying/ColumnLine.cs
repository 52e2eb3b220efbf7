using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>A line of a column of the table, and what is known about it.</summary>
/// <param name="Line">The line as the file has it.</param>
/// <param name="Place">Its name for people.</param>
/// <param name="LabelLength">How many characters its label takes, blanks before it included.</param>
internal sealed record ColumnLine(ReadBackLine Line, string Place, int LabelLength)
{
    /// <summary>Whether it is not what its source says; then its underlines are left aside.</summary>
    public bool IsMisread { get; init; }

    /// <summary>The labels before 略; null where it is no 略.</summary>
    public string? Omitted { get; init; }

    /// <summary>Whether it is （新設） or （削る）.</summary>
    public bool IsMarker { get; init; }

    /// <summary>The line in the form in which lines are compared.</summary>
    public required string Form { get; init; }

    /// <summary>The label as printed, without blanks.</summary>
    public string Label => WhiteSpace.Remove(Line.Text[..LabelLength]);

    /// <summary>The text behind the label as printed; blanks before it belong to neither.</summary>
    public string Text => Line.Text[TextStart..];

    /// <summary>Where the text begins.</summary>
    public int TextStart => WhiteSpace.Skip(Line.Text, LabelLength);

    /// <summary>This line; where no label is known in it, with the label of the line against it, if it begins with that.</summary>
    public ColumnLine WithLabelOf(ColumnLine other)
    {
        var start = WhiteSpace.Skip(Line.Text, 0);
        return LabelLength == 0 && Omitted is null && other.Label.Length > 0 && string.CompareOrdinal(Line.Text, start, other.Label, 0, other.Label.Length) == 0
            ? this with { LabelLength = start + other.Label.Length }
            : this;
    }

    /// <summary>Whether a character is underlined, for each character of the line.</summary>
    public bool[] Marks()
    {
        var marks = new bool[Line.Text.Length];
        foreach (var span in Line.Marked) Array.Fill(marks, true, span.Start, span.Length);
        return marks;
    }
}
