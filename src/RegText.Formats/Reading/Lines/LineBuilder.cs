using System.Collections.Immutable;
using System.Text;
using RegText.Formats.Reading.Sources;
using RegText.Text;

namespace RegText.Formats.Reading.Lines;

/// <summary>
/// Lines → the text as an officer would paste it: one line a paragraph, indents as U+3000, cells of a table divided by tabs.
/// </summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<(int Start, ImmutableArray<object> Origins)> _origins = [];
    private int _lineStart;

    /// <summary>For each line that says so where it begins, and what it was read from.</summary>
    public IReadOnlyList<(int Start, ImmutableArray<object> Origins)> Origins => _origins;

    /// <summary>Adds a line.</summary>
    public void Add(TextLine line)
    {
        _lineStart = _text.Length;
        if (!line.Origins.IsEmpty) _origins.Add((_lineStart, line.Origins));
        _text.Append(line.Printed).Append('\n');
    }

    /// <summary>Tells something about the line that was added last.</summary>
    public void Tell(string code, Severity severity, string message) =>
        _diagnostics.Add(new(code, severity, message, TextSpan.FromBounds(_lineStart, Math.Max(_lineStart, _text.Length - 1))));

    /// <summary>The text so far.</summary>
    public ReadText Build(string name, string? encodingName) =>
        new(new SourceText(_text.ToString(), name, encodingName) { HasFileLines = false }) { Diagnostics = _diagnostics.ToImmutable() };
}
