using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Reading;

/// <summary>A line of an amendment, wraps joined where it is a sentence.</summary>
/// <param name="Text">Its words without white space at the ends.</param>
/// <param name="Printed">The line with its 配字; of joined lines the first.</param>
/// <param name="Line">Its line number, from 1.</param>
/// <param name="Instructions">What it orders, when it is a sentence that is understood.</param>
internal sealed record AmendmentLine(UnitText Text, string Printed, int Line, System.Collections.Immutable.ImmutableArray<Instruction>? Instructions);

/// <summary>
/// The lines of an amendment. A sentence that a paste has cut into several lines is joined again: only when what results is understood, so
/// that new text is never swallowed.
/// </summary>
internal sealed class AmendmentLines(SourceText source)
{
    /// <summary>How many lines one sentence may fill: tall quotations of a 目次 take many.</summary>
    private const int MostJoined = 60;

    private int _next = 1;

    /// <summary>The next line that is not empty, or null at the end.</summary>
    public AmendmentLine? Next()
    {
        while (_next <= source.LineCount)
        {
            var number = _next++;
            var text = Line(number);
            if (text.IsEmpty) continue;
            var printed = source[source.LineSpan(number)].TrimEnd().ToString();
            if (text.Value.EndsWith('。') && SentenceReader.Read(text) is { } instructions) return new(text, printed, number, instructions);
            return Joined(text, printed, number) ?? new(text, printed, number, null);
        }
        return null;
    }

    private AmendmentLine? Joined(UnitText first, string printed, int number)
    {
        if (!SentenceReader.BeginsLikeOne(first)) return null;
        var parts = new List<UnitText> { first };
        for (var next = _next; next <= source.LineCount && parts.Count < MostJoined; next++)
        {
            var line = Line(next);
            if (line.IsEmpty) continue;
            parts.Add(line);
            if (!line.Value.EndsWith('。')) continue;
            var joined = UnitText.Join(parts);
            if (SentenceReader.Read(joined) is not { } instructions) continue;
            _next = next + 1;
            return new(joined, printed, number, instructions);
        }
        return null;
    }

    private UnitText Line(int number)
    {
        var span = source.LineSpan(number);
        var text = new UnitText(source[span].ToString(), [new(0, span)]).Trim();
        // A heading of Markdown: ## 附　則.
        var marks = 0;
        while (marks < text.Length && text.Value[marks] == '#') marks++;
        return marks > 0 && marks < text.Length && char.IsWhiteSpace(text.Value[marks]) ? text.From(marks).Trim() : text;
    }
}
