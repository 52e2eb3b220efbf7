using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>A column of the table held against its source: X04 for the old one, X05 for the new one, X06 for 略 of units that are not there.</summary>
internal sealed class ColumnCheck
{
    private const double LeastSimilar = 0.3;

    private readonly ImmutableArray<ReadBackLine> _lines;
    private readonly VerifiedText? _source;
    private readonly string _column;
    private readonly HouseWords _words;
    private readonly string[] _forms;
    private readonly ColumnNames _names;
    private readonly List<SourceLine> _sourceLines = [];
    private readonly Dictionary<int, (string Place, bool IsMisread)> _told = [];
    private readonly ColumnReading? _reading;

    /// <param name="lines">The lines of the column.</param>
    /// <param name="source">The text that it should be; null where that is not at hand.</param>
    /// <param name="heading">The heading of the column.</param>
    /// <param name="code">Makes the disagreement: X04 or X05.</param>
    /// <param name="words">The words of the table.</param>
    public ColumnCheck(
        ImmutableArray<ReadBackLine> lines, VerifiedText? source, string heading, Func<string, string, Disagreement> code, HouseWords words)
    {
        (_lines, _source, _column, _words) = (lines, source, heading + "の欄", words);
        _forms = [.. lines.Select(l => words.Form(l.Text))];
        _names = ColumnNames.Of([.. lines.Select((l, i) => words.IsMarker(_forms[i]) ? "" : l.Text)]);
        if (source is null) return;
        _sourceLines = Lines(source.Instrument, words);
        _reading = new(_sourceLines, words);
        _reading.Read(lines);
        Tell(_reading, source, code);
    }

    /// <summary>What does not agree with the source.</summary>
    public List<Disagreement> Disagreements { get; } = [];

    /// <summary>The lines of the source that are not shown; those that a wrong line stands for are shown. Null without a source.</summary>
    public List<HiddenLine>? Hidden { get; private set; }

    /// <summary>The words of the units that the column shows as moved.</summary>
    public List<string> Moved => _reading?.Moved ?? [];

    /// <summary>The lines of an instrument in the form of the table.</summary>
    public static List<SourceLine> Lines(Instrument instrument, HouseWords words) =>
        SourceLines.Of(instrument).ConvertAll(l => l with { Label = words.Form(l.Label), Text = words.Form(l.Text) });

    /// <summary>The lines of the column from one to another, blank ones left out.</summary>
    public IEnumerable<ColumnLine> Rows(int first, int count)
    {
        for (var i = first; i < first + count; i++)
            if (_forms[i].Length > 0) yield return Line(i);
    }

    private ColumnLine Line(int i)
    {
        var found = _reading?.Found[i] ?? -1;
        var told = _told.GetValueOrDefault(i);
        var isText = found >= 0 || told.IsMisread;
        var place = found >= 0 ? _sourceLines[found].Place(_source!.Paths) : told.Place ?? _names[i];
        var label = found >= 0 && _sourceLines[found].Text == _forms[i] ? RawLength(i, _sourceLines[found].Label.Length) : found < 0 ? _names.LabelLength(i) : 0;
        var omitted = isText ? null : _words.LabelsBeforeOmission(_forms[i]);
        if (omitted is not null) label = RawLength(i, omitted.Length);
        return new(_lines[i], place, label) { Form = _forms[i], IsMisread = told.IsMisread, IsMarker = !isText && _words.IsMarker(_forms[i]), Omitted = omitted };
    }

    /// <summary>How many printed characters hold the first characters of the form.</summary>
    private int RawLength(int line, int formLength)
    {
        if (formLength == 0) return 0;
        var text = _lines[line].Text;
        for (int i = 0, length = 0; i < text.Length; i++)
            if (_words.Form(text[i].ToString()).Length > 0 && ++length == formLength) return i + 1;
        return text.Length;
    }

    private void Tell(ColumnReading reading, VerifiedText source, Func<string, string, Disagreement> code)
    {
        var shown = new HashSet<int>();
        foreach (var trouble in reading.Troubles)
        {
            if (trouble.Slot is { } slot)
            {
                var place = NameAbove(trouble, source);
                _told[trouble.Line] = (place, false);
                Disagreements.Add(new("X06", Severity.Error, place,
                    $"{_column}の「{Wording.Excerpt(WhiteSpace.Remove(_lines[slot.Line].Text))}」に当たる規定が、{source.Name}のこの位置にありません。番号を確認してください。"));
                continue;
            }
            var form = _forms[trouble.Line];
            if (Counterpart(reading, trouble, shown) is { } index)
            {
                shown.Add(index);
                var place = _sourceLines[index].Place(source.Paths);
                _told[trouble.Line] = (place, true);
                Disagreements.Add(code(place, Wording.Difference(_column, form, source.Name, _sourceLines[index].Text)));
            }
            else
            {
                var place = NameAbove(trouble, source);
                _told[trouble.Line] = (place, true);
                Disagreements.Add(code(place, $"{_column}の「{Wording.Excerpt(form)}」が、{source.Name}のこの位置にありません。"));
            }
        }
        Hidden = reading.Hidden.FindAll(h => !shown.Contains(h.Place));
    }

    /// <summary>The name that a line has by itself or from the lines above it; else that of the place of the source where it should stand.</summary>
    private string NameAbove(ColumnTrouble trouble, VerifiedText source) => _names[trouble.Line] is { Length: > 0 } name || _sourceLines.Count == 0
        ? _names[trouble.Line]
        : _sourceLines[Math.Min(trouble.From, _sourceLines.Count - 1)].Place(source.Paths);

    /// <summary>The line of the source that a wrong line stands for: of those passed over the most similar, or the one at its very place.</summary>
    private int? Counterpart(ColumnReading reading, ColumnTrouble trouble, HashSet<int> shown)
    {
        var (form, best, likest) = (_forms[trouble.Line], -1, 0.0);
        var label = WhiteSpace.Remove(_lines[trouble.Line].Text[.._names.LabelLength(trouble.Line)]);
        var sketch = Sketch.OfLine(form);
        foreach (var hidden in reading.Hidden)
        {
            if (hidden.Place < trouble.From || hidden.Place >= trouble.To || shown.Contains(hidden.Place)) continue;
            var likeness = Sketch.OfLine(hidden.Line.Text) is var other && other.MostSimilar(sketch) > likest - 0.2 ? other.Similarity(sketch) : 0;
            if (likeness > 0 && label.Length > 0 && _words.Form(label) == hidden.Line.Label) likeness += 0.2;
            if (likeness > likest) (best, likest) = (hidden.Place, likeness);
        }
        if (likest >= LeastSimilar) return best;
        // A short caption may have little left of it: then its neighbours say which it is.
        var after = trouble.Line + 1 < reading.Found.Length ? reading.Found[trouble.Line + 1] : -1;
        var before = trouble.Line > 0 ? reading.Found[trouble.Line - 1] : -1;
        if (after > 0 && !shown.Contains(after - 1) && after - 1 >= trouble.From && IsNear(after - 1)) return after - 1;
        if (before >= 0 && before + 1 < Math.Min(trouble.To, _sourceLines.Count) && !shown.Contains(before + 1) && IsNear(before + 1)) return before + 1;
        return null;

        bool IsNear(int place) => Math.Abs(_sourceLines[place].Text.Length - form.Length) <= 1 && form.Any(c => _sourceLines[place].Text.Contains(c, StringComparison.Ordinal));
    }
}

/// <summary>A text that a document is held against.</summary>
/// <param name="Instrument">The text.</param>
/// <param name="Name">What messages call it: 改正前の文章.</param>
public sealed record VerifiedText(Instrument Instrument, string Name)
{
    private readonly Lazy<UnitPaths> _paths = new(() => UnitPaths.Of(Instrument));

    /// <summary>Its units with their names.</summary>
    internal UnitPaths Paths => _paths.Value;
}
