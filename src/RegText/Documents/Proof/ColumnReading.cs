using System.Text;
using RegText.Changes;
using RegText.Text;

namespace RegText.Documents;

/// <summary>
/// One column read from top to bottom against its source: every shown line must stand there, in order; what is passed over between
/// them is hidden — under 略, or not shown — and must later be found equal in both texts.
/// </summary>
internal sealed class ColumnReading
{
    private const int MostJoined = 12;

    private readonly List<SourceLine> _source;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly TableWords _words;
    private int _cursor;
    private int _unread;
    private readonly List<OmissionSlot> _slots = [];
    private string _movedCaption = "";

    /// <param name="source">The lines of the source, in the form of <paramref name="words"/>.</param>
    /// <param name="words">The words of the table.</param>
    public ColumnReading(List<SourceLine> source, TableWords words)
    {
        (_source, _words) = (source, words);
        for (var i = 0; i < source.Count; i++)
        {
            if (!_places.TryGetValue(source[i].Text, out var list)) _places[source[i].Text] = list = [];
            list.Add(i);
        }
    }

    /// <summary>The hidden lines in order, each with the 略 that stands for it; null where none does.</summary>
    public List<HiddenLine> Hidden { get; } = [];

    /// <summary>The words of units that moved, each with its caption and all that stands below it. They are not among the hidden lines.</summary>
    public List<string> Moved { get; } = [];

    /// <summary>What does not stand in the source where the column has it, in order.</summary>
    public List<ColumnTrouble> Troubles { get; } = [];

    /// <summary>Where each line of the column was found in the source; −1 for what is no text of it, or is not there.</summary>
    public int[] Found { get; private set; } = [];

    public void Read(IReadOnlyList<ReadBackLine> column)
    {
        var lines = column.Select(l => _words.Form(l.Text)).ToArray();
        Found = new int[lines.Length];
        Array.Fill(Found, -1);
        var limits = Limits(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || IsMarker(lines[i])) continue;
            if (_words.LabelsBeforeOmission(lines[i]) is { } labels && !_places.ContainsKey(lines[i])) Omit(i, column[i], labels);
            else
            {
                if (column[i].IsMoved) _movedCaption = lines[i];
                i += Shown(lines, i, limits[i]);
            }
        }
        Hide(_source.Count);
    }

    private bool IsMarker(string line) => !_places.ContainsKey(line) && _words.IsMarker(line);

    /// <summary>
    /// Behind which place of the source a line cannot stand: what stands once in both and in the same order holds the rest together, so that one
    /// wrong line does not draw all others with it.
    /// </summary>
    private int[] Limits(string[] lines)
    {
        var limits = new int[lines.Length];
        var anchors = Anchors.Between(i => _places.ContainsKey(lines[i]) ? lines[i] : "", j => _source[j].Text, 0, lines.Length, 0, _source.Count);
        var limit = _source.Count;
        for (int i = lines.Length - 1, a = anchors.Count - 1; i >= 0; i--)
        {
            var isAnchor = a >= 0 && anchors[a].Old == i;
            limits[i] = isAnchor ? anchors[a].New + 1 : limit;
            if (isAnchor) limit = anchors[a--].New;
        }
        return limits;
    }

    /// <summary>Reads a shown line; returns how many further lines of the column it took with it.</summary>
    private int Shown(string[] lines, int at, int limit)
    {
        if (Find(lines[at], at + 1 < lines.Length ? lines[at + 1] : "", limit) is { } index)
        {
            Take(at, 1, index, 1);
            return 0;
        }
        if (_words.JoinsLines)
        {
            if (Together(lines, at, limit) is ( > 0, _) joined)
            {
                Take(at, joined.Lines, joined.Place, 1);
                return joined.Lines - 1;
            }
            if (Apart(lines[at], limit) is ( > 0, _) apart)
            {
                Take(at, 1, apart.Place, apart.Lines);
                return 0;
            }
        }
        Troubles.Add(new(at, null, _cursor));
        return 0;
    }

    private void Take(int at, int lines, int place, int sources)
    {
        for (; _unread < Troubles.Count; _unread++) Troubles[_unread] = Troubles[_unread] with { To = place };
        Hide(place);
        _cursor = place + sources;
        Array.Fill(Found, place, at, lines);
    }

    /// <summary>The next lines of the column that together are one line of the source.</summary>
    private (int Lines, int Place) Together(string[] lines, int at, int limit)
    {
        var joined = lines[at];
        for (var count = 2; count <= MostJoined && at + count <= lines.Length; count++)
        {
            joined += lines[at + count - 1];
            if (Find(joined, "", limit) is { } place) return (count, place);
        }
        return (0, 0);
    }

    /// <summary>The lines of the source that together are one line of the column.</summary>
    private (int Lines, int Place) Apart(string line, int limit)
    {
        for (var place = _cursor; place < Math.Min(limit, _cursor + 1000); place++)
        {
            var length = 0;
            for (var next = place; next < limit && length + _source[next].Text.Length <= line.Length; next++)
            {
                if (string.CompareOrdinal(line, length, _source[next].Text, 0, _source[next].Text.Length) != 0) break;
                length += _source[next].Text.Length;
                if (length == line.Length) return (next - place + 1, place);
            }
        }
        return (0, 0);
    }

    /// <summary>
    /// The place of a line at or behind the cursor. A caption that several articles have is the one whose article the next line of the
    /// column names.
    /// </summary>
    private int? Find(string text, string next, int limit)
    {
        if (!_places.TryGetValue(text, out var places)) return null;
        int? first = null;
        var fitting = false;
        foreach (var place in places)
        {
            if (place < _cursor) continue;
            if (place >= limit) break;
            first ??= place;
            if (!SlotsFit(place)) continue;
            if (_source[place].Label.Length > 0 || place + 1 >= _source.Count) return fitting ? first : place;
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

    private void Omit(int at, ReadBackLine line, string labels)
    {
        var (first, last) = _words.Split(labels);
        _slots.Add(new(at, first, last, line.MarkedText.Length > 0) { Moved = line.IsMoved ? _movedCaption : null });
        _movedCaption = "";
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
        var moved = new HashSet<int>();
        for (var i = 0; i < _slots.Count; i++)
        {
            starts[i] = position;
            var slot = _slots[i];
            if (slot.First.Length == 0) continue;
            var first = hidden.FindIndex(position, l => l.Label == slot.First);
            var last = first < 0 ? -1 : hidden.FindIndex(first, l => l.Label == slot.Last);
            // Whole articles may be passed over before 第5条　（略）; a 項 or 号 before 2　（略） may not.
            var isFirst = i > 0 || first < 0 || slot.First[0] == '第' || hidden.FindIndex(l => l.Label.Length > 0) == first;
            if (last < 0 || !isFirst) Troubles.Insert(_unread++, new(slot.Line, slot, _cursor) { To = end });
            (starts[i], position) = (Math.Max(first, 0), last + 1);
            if (slot.Moved is { } caption && slot.Relabelled && first >= 0) Move(first, caption);
        }
        for (var i = 0; i < hidden.Count; i++)
        {
            if (moved.Contains(i)) continue;
            var slot = Array.FindLastIndex(starts, s => s <= i);
            Hidden.Add(new(_cursor + i, hidden[i], slot >= 0 ? _slots[slot] : null));
        }
        _cursor = Math.Max(_cursor, end);
        _slots.Clear();

        void Move(int first, string caption)
        {
            var words = new StringBuilder(caption);
            for (var i = first; i < Math.Min(hidden.Count, hidden[first].End - _cursor); i++)
            {
                // White space is removed from all lines, so that it can divide them.
                if (words.Length > 0) words.Append('　');
                words.Append(i == first ? hidden[i].Words : hidden[i].Text);
                moved.Add(i);
            }
            Moved.Add(words.ToString());
        }
    }

    public static string Excerpt(string text) => text.Length <= 30 ? text : text[..30] + "…";
}

/// <summary>A 略 that waits for the line behind it: the labels of the first and the last unit it stands for, and whether they are marked.</summary>
/// <param name="Line">Its place in the column, from 0.</param>
/// <param name="First">The first label.</param>
/// <param name="Last">The last label.</param>
/// <param name="Relabelled">Whether they are marked.</param>
internal sealed record OmissionSlot(int Line, string First, string Last, bool Relabelled)
{
    /// <summary>The caption above it, where it stands for a unit that moved; null where it stands for one that did not.</summary>
    public string? Moved { get; init; }

    public string Shown(string rangeMark, string omit) => (First == Last ? First : First + rangeMark + Last) + omit;
}

/// <summary>A line of the source that the column does not show.</summary>
/// <param name="Place">Its place among the lines of the source, from 0.</param>
/// <param name="Line">The line.</param>
/// <param name="Slot">The 略 that stands for it, or null.</param>
internal readonly record struct HiddenLine(int Place, SourceLine Line, OmissionSlot? Slot)
{
    /// <summary>Whether its label is marked as changed.</summary>
    public bool Relabelled => Slot is { Relabelled: true };
}

/// <summary>A line of the column that does not stand in the source.</summary>
/// <param name="Line">Its place in the column, from 0.</param>
/// <param name="Slot">The 略, where it is one whose units are not there.</param>
/// <param name="From">The first line of the source that it could stand for.</param>
internal sealed record ColumnTrouble(int Line, OmissionSlot? Slot, int From)
{
    /// <summary>The line of the source behind the last one that it could stand for.</summary>
    public int To { get; init; } = int.MaxValue;
}
