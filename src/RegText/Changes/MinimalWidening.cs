using System.Collections.Immutable;

namespace RegText.Changes;

/// <summary>
/// The manner <see cref="UnderlineManner.Minimal"/> (SPEC B.4.2): the neutral edits as they are; a replacement that runs to the end of
/// its sentence takes the 。.
/// </summary>
internal static class MinimalWidening
{
    public static ImmutableArray<TextEdit> Widen(WordList old, WordList @new, ImmutableArray<TextEdit> edits)
    {
        var widening = new EditWidening(edits, old.Text.Length);
        for (var i = 0; i < widening.Count; i++)
        {
            var edit = widening[i];
            if (edit.Old.Length > 0 && edit.New.Length > 0 && widening.EqualAfter(i) > 0
                && old.IsMark(edit.Old.End, '。') && @new.IsMark(edit.New.End, '。'))
                widening.ExtendRight(i, 1);
        }
        return widening.ToEdits();
    }
}
