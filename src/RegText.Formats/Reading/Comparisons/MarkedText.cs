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

    /// <summary>Adds characters; a line feed ends a line, a tab is a blank.</summary>
    public void Add(string text, bool isMarked)
    {
        foreach (var c in text)
        {
            if (c is '\n' or '\r')
            {
                EndLine();
                continue;
            }
            if (isMarked)
            {
                if (_marked.Count > 0 && _marked[^1].End == _text.Length) _marked[^1] = new(_marked[^1].Start, _marked[^1].Length + 1);
                else _marked.Add(new(_text.Length, 1));
            }
            _text.Append(c == '\t' ? '　' : c);
        }
    }

    /// <summary>Ends the line; one without characters is none.</summary>
    public void EndLine()
    {
        if (_text.Length > 0) _lines.Add(new(_text.ToString(), [.. _marked]));
        _text.Clear();
        _marked.Clear();
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
