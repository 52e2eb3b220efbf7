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
    private readonly string _omit;
    private int _cursor;
    private readonly List<OmissionSlot> _slots = [];

    public ColumnReading(List<SourceLine> source, TableStyle style, bool oldColumn)
    {
        (_source, _style) = (source, style);
        (_column, _omit) = (oldColumn ? style.OldHeading : style.NewHeading, WhiteSpace.Remove(style.OmitIn(oldColumn)));
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
            if (text.EndsWith(_omit, StringComparison.Ordinal) && !_places.ContainsKey(text)) Omit(lines[i], text);
            else Shown(text, i + 1 < lines.Count ? WhiteSpace.Remove(lines[i + 1].Text) : "");
        }
        Hide(_source.Count);
    }

    private bool IsMarker(string text) => !_places.ContainsKey(text) && _style.IsMarker(text);

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
        var fitting = false;
        foreach (var place in places)
        {
            if (place < _cursor) continue;
            first ??= place;
            if (!SlotsFit(place)) continue;
            if (_source[place].Label.Length > 0 || place + 1 >= _source.Count) return place;
            if (!fitting) (first, fitting) = (place, true);
            var label = _source[place + 1].Label;
            if (label.Length > 0 && next.StartsWith(label, StringComparison.Ordinal) && !IsLongerLabel(next, label)) return place;
        }
        return first;
    }

    /// <summary>Whether what the 略 before this line stand for lies between the cursor and the place.</summary>
    private bool SlotsFit(int place)
    {
        var position = _cursor;
        foreach (var slot in _slots)
        {
            if (slot.First.Length == 0) continue;
            var first = _source.FindIndex(position, place - position, l => l.Label == slot.First);
            var last = first < 0 ? -1 : _source.FindIndex(first, place - first, l => l.Label == slot.Last);
            if (last < 0) return false;
            position = last + 1;
        }
        return true;
    }

    private static bool IsLongerLabel(string next, string label) =>
        next.Length > label.Length && next[label.Length] == 'の' && next.Length > label.Length + 1 && Numerals.IsNumeral(next[label.Length + 1]);

    private void Omit(ReadBackLine line, string text)
    {
        var (first, last) = Split(text[..^_omit.Length]);
        _slots.Add(new(first, last, line.MarkedText.Length > 0));
    }

    private (string First, string Last) Split(string labels)
    {
        if (labels.Length == 0) return ("", "");
        foreach (var join in (ReadOnlySpan<string>)[_style.TwoJoin, _style.RangeMark])
        {
            var at = labels.IndexOf(join, 1, StringComparison.Ordinal);
            if (at > 0 && at + join.Length < labels.Length) return (labels[..at], labels[(at + join.Length)..]);
        }
        return (labels, labels);
    }

    /// <summary>
    /// Everything up to <paramref name="end"/> is hidden. The labels of the 略 that stand for it must come in it, in order, the first one
    /// first; lines from the label of a marked 略 on are relabelled.
    /// </summary>
    private void Hide(int end)
    {
        var hidden = _source.GetRange(_cursor, Math.Max(0, end - _cursor));
        var starts = new int[_slots.Count];
        var position = 0;
        for (var i = 0; i < _slots.Count; i++)
        {
            starts[i] = position;
            var slot = _slots[i];
            if (slot.First.Length == 0) continue;
            var first = hidden.FindIndex(position, l => l.Label == slot.First);
            var last = first < 0 ? -1 : hidden.FindIndex(first, l => l.Label == slot.Last);
            // Whole articles may be passed over before 第5条　（略）; a 項 or 号 before 2　（略） may not.
            var isFirst = i > 0 || first < 0 || slot.First[0] == '第' || hidden.FindIndex(l => l.Label.Length > 0) == first;
            if (last < 0 || !isFirst)
                Disagreements.Add($"{_column}の欄の「{slot.Shown(_style.RangeMark, _omit)}」に当たる規定が、{_column}の文のこの位置にありません。");
            (starts[i], position) = (Math.Max(first, 0), last + 1);
        }
        for (var i = 0; i < hidden.Count; i++)
        {
            var slot = Array.FindLastIndex(starts, s => s <= i);
            Hidden.Add((hidden[i], slot >= 0 && _slots[slot].Relabelled));
        }
        _cursor = Math.Max(_cursor, end);
        _slots.Clear();
    }

    public static string Excerpt(string text) => text.Length <= 30 ? text : text[..30] + "…";
}

/// <summary>A 略 that waits for the line behind it: the labels of the first and the last unit it stands for, and whether they are marked.</summary>
internal readonly record struct OmissionSlot(string First, string Last, bool Relabelled)
{
    public string Shown(string rangeMark, string omit) => (First == Last ? First : First + rangeMark + Last) + omit;
}
