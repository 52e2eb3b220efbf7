using System.Collections.Immutable;
using System.Text;
using RegText.Documents;
using RegText.Text;

namespace RegText.Formats.Reading.Comparisons;

/// <summary>Collects characters with their underlines into lines.</summary>
internal sealed class MarkedText
{
    private readonly ImmutableArray<ReadBackLine>.Builder _lines = ImmutableArray.CreateBuilder<ReadBackLine>();
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _marked = [];
    private readonly List<TextSpan> _framed = [];

    /// <summary>Adds characters; a line feed ends a line, a tab is a blank.</summary>
    public void Add(string text, bool isMarked, bool isFramed = false)
    {
        foreach (var c in text)
        {
            if (c is '\n' or '\r')
            {
                EndLine();
                continue;
            }
            if (isMarked || isFramed) AddCharacter(_marked);
            if (isFramed) AddCharacter(_framed);
            _text.Append(c == '\t' ? '　' : c);
        }
    }

    /// <summary>Ends the line; one without characters is none.</summary>
    public void EndLine()
    {
        if (_text.Length > 0) _lines.Add(new(_text.ToString(), [.. _marked]) { Framed = [.. _framed] });
        _text.Clear();
        _marked.Clear();
        _framed.Clear();
    }

    private void AddCharacter(List<TextSpan> spans)
    {
        if (spans.Count > 0 && spans[^1].End == _text.Length) spans[^1] = new(spans[^1].Start, spans[^1].Length + 1);
        else spans.Add(new(_text.Length, 1));
    }

    /// <summary>The lines so far.</summary>
    public ImmutableArray<ReadBackLine> Take()
    {
        EndLine();
        var lines = _lines.ToImmutable();
        _lines.Clear();
        return lines;
    }
}
