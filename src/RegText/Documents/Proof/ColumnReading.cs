using RegText.Text;

namespace RegText.Documents;

/// <summary>
/// One column read from top to bottom against its source: every shown line must stand there, in order; what is passed over between
/// them is hidden — under 略, or not shown — and must later be found equal in both texts.
/// </summary>
internal sealed class ColumnReading
{
    private readonly List<SourceLine> _source;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly TableStyle _style;
    private readonly string _column;
    private int _cursor;
    private (string First, string Last, bool Relabelled)? _slot;

    public ColumnReading(List<SourceLine> source, TableStyle style, string column)
    {
        (_source, _style, _column) = (source, style, column);
        for (var i = 0; i < source.Count; i++)
        {
            if (!_places.TryGetValue(source[i].Text, out var list)) _places[source[i].Text] = list = [];
            list.Add(i);
        }
    }

    /// <summary>The hidden lines in order; relabelled where a marked label with 略 stands for them.</summary>
    public List<(SourceLine Line, bool Relabelled)> Hidden { get; } = [];

    public List<string> Disagreements { get; } = [];

    public void Read(IReadOnlyList<ReadBackLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = WhiteSpace.Remove(lines[i].Text);
            if (text.Length == 0 || IsMarker(text)) continue;
            if (text.EndsWith(WhiteSpace.Remove(_style.Omit), StringComparison.Ordinal) && !_places.ContainsKey(text)) Omit(lines[i], text);
            else Shown(text, i + 1 < lines.Count ? WhiteSpace.Remove(lines[i + 1].Text) : "");
        }
        Hide(_source.Count);
    }

    private bool IsMarker(string text) =>
        !_places.ContainsKey(text)
        && (string.Equals(text, WhiteSpace.Remove(_style.Added), StringComparison.Ordinal)
            || string.Equals(text, WhiteSpace.Remove(_style.Deleted), StringComparison.Ordinal));

    private void Shown(string text, string next)
    {
        if (Find(text, next) is not { } index)
        {
            Disagreements.Add($"{_column}の欄の「{Excerpt(text)}」が、{_column}の文のこの位置にありません。");
            return;
        }
        Hide(index);
        _cursor = index + 1;
    }

    /// <summary>
    /// The place of a line at or behind the cursor. A caption that several articles have is the one whose article the next line of the
    /// column names.
    /// </summary>
    private int? Find(string text, string next)
    {
        if (!_places.TryGetValue(text, out var places)) return null;
        int? first = null;
        foreach (var place in places)
        {
            if (place < _cursor) continue;
            first ??= place;
            if (_source[place].Label.Length > 0 || place + 1 >= _source.Count) break;
            var label = _source[place + 1].Label;
            if (label.Length > 0 && next.StartsWith(label, StringComparison.Ordinal) && !IsLongerLabel(next, label)) return place;
        }
        return first;
    }

    private static bool IsLongerLabel(string next, string label) =>
        next.Length > label.Length && next[label.Length] == 'の' && next.Length > label.Length + 1 && Numerals.IsNumeral(next[label.Length + 1]);

    private void Omit(ReadBackLine line, string text)
    {
        if (_slot is not null) Hide(NextLabelled(text));
        var labels = text[..^WhiteSpace.Remove(_style.Omit).Length];
        var (first, last) = Split(labels);
        _slot = (first, last, line.MarkedText.Length > 0);
    }

    /// <summary>Two 略 one behind the other: the first ends where the label of the second stands.</summary>
    private int NextLabelled(string text)
    {
        var (first, _) = Split(text[..^WhiteSpace.Remove(_style.Omit).Length]);
        for (var i = _cursor + 1; i < _source.Count; i++)
            if (string.Equals(_source[i].Label, first, StringComparison.Ordinal))
                return i > 0 && _source[i - 1].Label.Length == 0 && IsCaption(_source[i - 1]) ? i - 1 : i;
        return _cursor;
    }

    private static bool IsCaption(SourceLine line) => line.Text.Length > 1 && line.Text[0] is '（' or '(' && line.Text[^1] is '）' or ')';

    private (string First, string Last) Split(string labels)
    {
        foreach (var join in (ReadOnlySpan<string>)[_style.TwoJoin, _style.RangeMark])
        {
            var at = labels.IndexOf(join, 1, StringComparison.Ordinal);
            if (at > 0 && at + join.Length < labels.Length) return (labels[..at], labels[(at + join.Length)..]);
        }
        return (labels, labels);
    }

    private void Hide(int end)
    {
        var hidden = _source.GetRange(_cursor, Math.Max(0, end - _cursor));
        if (_slot is { } slot)
        {
            var labels = hidden.Where(l => l.Label.Length > 0).Select(l => l.Label).ToList();
            if (slot.First.Length > 0 && (labels.Count == 0 || !string.Equals(labels[0], slot.First, StringComparison.Ordinal)))
                Disagreements.Add($"{_column}の欄の「{slot.First}{_style.Omit}」に当たる規定が、{_column}の文のこの位置にありません。");
            else if (slot.Last.Length > 0 && !labels.Contains(slot.Last))
                Disagreements.Add($"{_column}の欄の「～{slot.Last}{_style.Omit}」に当たる規定が、{_column}の文のこの位置にありません。");
        }
        var covered = _slot?.Relabelled == true;
        foreach (var line in hidden) Hidden.Add((line, covered));
        _cursor = Math.Max(_cursor, end);
        _slot = null;
    }

    public static string Excerpt(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
