using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Changes;

/// <summary>
/// A list of edits that can only grow: an edit takes equal text from its left or right, on both sides alike, and swallows the
/// neighbours that it reaches. So what stays outside is always equal in both texts.
/// </summary>
internal sealed class EditWidening(ImmutableArray<TextEdit> edits, int oldLength)
{
    private readonly List<TextEdit> _edits = [.. edits];

    public int Count => _edits.Count;

    public TextEdit this[int index] => _edits[index];

    /// <summary>Length of the equal text directly before an edit.</summary>
    public int EqualBefore(int index) => _edits[index].Old.Start - (index == 0 ? 0 : _edits[index - 1].Old.End);

    /// <summary>Length of the equal text directly behind an edit.</summary>
    public int EqualAfter(int index) => (index + 1 < _edits.Count ? _edits[index + 1].Old.Start : oldLength) - _edits[index].Old.End;

    /// <summary>Takes characters before an edit; returns its index, which is lower when it swallowed neighbours.</summary>
    public int ExtendLeft(int index, int length)
    {
        var edit = _edits[index];
        while (index > 0 && length >= EqualBefore(index))
        {
            length -= EqualBefore(index);
            var left = _edits[index - 1];
            // Characters still wanted are counted in the neighbour's terms: it is taken whole, and the rest is looked for before it.
            length = Math.Max(0, length - Math.Max(left.Old.Length, left.New.Length));
            edit = new TextEdit(left.Old.Union(edit.Old), left.New.Union(edit.New));
            _edits[index - 1] = edit;
            _edits.RemoveAt(index);
            index--;
        }
        length = Math.Min(length, EqualBefore(index));
        _edits[index] = new TextEdit(
            TextSpan.FromBounds(edit.Old.Start - length, edit.Old.End), TextSpan.FromBounds(edit.New.Start - length, edit.New.End));
        return index;
    }

    /// <summary>Takes characters behind an edit, and the neighbours that it reaches.</summary>
    public void ExtendRight(int index, int length)
    {
        var edit = _edits[index];
        while (index + 1 < _edits.Count && length >= EqualAfter(index))
        {
            length -= EqualAfter(index);
            var right = _edits[index + 1];
            length = Math.Max(0, length - Math.Max(right.Old.Length, right.New.Length));
            edit = new TextEdit(edit.Old.Union(right.Old), edit.New.Union(right.New));
            _edits[index] = edit;
            _edits.RemoveAt(index + 1);
        }
        length = Math.Min(length, EqualAfter(index));
        _edits[index] = new TextEdit(
            TextSpan.FromBounds(edit.Old.Start, edit.Old.End + length), TextSpan.FromBounds(edit.New.Start, edit.New.End + length));
    }

    /// <summary>Joins an edit with the next one, the equal text between them included.</summary>
    public void JoinWithNext(int index) => ExtendRight(index, EqualAfter(index));

    public ImmutableArray<TextEdit> ToEdits() => [.. _edits];
}
