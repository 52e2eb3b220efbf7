using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>
/// What the lines of a column call themselves, for lines that no source knows: the column is read as if it were a regulation. A line
/// without a name of its own has that of the one above.
/// </summary>
internal sealed class ColumnNames
{
    private readonly string[] _names;
    private readonly int[] _labels;

    private ColumnNames(string[] names, int[] labels) => (_names, _labels) = (names, labels);

    /// <summary>Reads the lines of a column; those that are no text (新設, blanks) are to be empty.</summary>
    public static ColumnNames Of(IReadOnlyList<string> lines)
    {
        var source = new SourceText(string.Concat(lines.Select(l => l.ReplaceLineEndings(" ") + "\n")), "");
        var names = new string[lines.Count];
        var labels = new int[lines.Count];
        foreach (var path in RegulationParser.Parse(source).Instruments.SelectMany(i => UnitPaths.Of(i).All))
        {
            if (path.Unit.Caption?.Text.Span is { } caption) names[source.Position(caption.Start).Line - 1] ??= path.Name + "の見出し";
            if (path.Unit.Label.Span is { } label)
            {
                var (line, column) = source.Position(label.Start);
                names[line - 1] = path.Name;
                labels[line - 1] = Math.Min(column - 1 + label.Length, lines[line - 1].Length);
            }
            if ((path.Unit.Text.Span ?? path.Unit.Title.Span) is { } text) names[source.Position(text.Start).Line - 1] = path.Name;
        }
        for (var i = 0; i < names.Length; i++) names[i] ??= i > 0 ? names[i - 1] : "";
        return new(names, labels);
    }

    /// <summary>第12条第2項; empty above the first line that has a name.</summary>
    public string this[int line] => _names[line];

    /// <summary>How many characters of a line are its label and what stands before it.</summary>
    public int LabelLength(int line) => _labels[line];
}
