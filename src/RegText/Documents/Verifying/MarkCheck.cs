using RegText.Changes;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>
/// The underlines of two lines that stand against each other (X01, X02, X03, X09). What need not be underlined is measured with tolerance (SPEC E.2):
/// whole words up to four characters, or up to the next 、, beside a change.
/// </summary>
internal sealed class MarkCheck(string oldHeading, string newHeading)
{
    private const int Tolerance = 4;

    /// <summary>A line that stands in one column alone: all of it must be underlined.</summary>
    public IEnumerable<Disagreement> Single(ColumnLine line, bool isNew)
    {
        if (line.IsMisread) yield break;
        var other = isNew ? oldHeading : newHeading;
        if (Unmarked(line, 0, line.Line.Text.Length) is { Length: > 0 } words)
        {
            yield return new("X01", Severity.Error, line.Place,
                $"{(isNew ? newHeading : oldHeading)}の欄の「{Wording.Excerpt(words)}」は{other}の欄にありませんが、下線がありません。下線を引いてください。");
        }
    }

    /// <summary>Two lines that stand against each other.</summary>
    public IEnumerable<Disagreement> Pair(ColumnLine old, ColumnLine @new)
    {
        if (old.IsMisread || @new.IsMisread) return [];
        (old, @new) = (old.WithLabelOf(@new), @new.WithLabelOf(old));
        if (old.Omitted is null && (old.Label.Length == 0) != (@new.Label.Length == 0)) (old, @new) = (old with { LabelLength = 0 }, @new with { LabelLength = 0 });
        var isReplaced = IsShell(old) != IsShell(@new);
        var found = new List<Disagreement>();
        Labels(old, @new, isReplaced, found);
        Missing(old, @new, found);
        if (isReplaced || old.Omitted is not null) return found;
        var changed = Changed(old.Text, @new.Text);
        Needless(@new, newHeading, changed.New, found);
        Needless(old, oldHeading, changed.Old, found);
        Cuts(@new, newHeading, found);
        Cuts(old, oldHeading, found);
        return found;
    }

    /// <summary>X03 for a label that changed; X02 for one that did not and is underlined by itself.</summary>
    private void Labels(ColumnLine old, ColumnLine @new, bool isReplaced, List<Disagreement> found)
    {
        var (left, right) = (Unmarked(old, 0, old.LabelLength), Unmarked(@new, 0, @new.LabelLength));
        if (!CanonicalForm.Same(old.Label, @new.Label))
        {
            if (left.Length + right.Length == 0 || IsMarkedByWords(old, @new)) return;
            var which = left.Length == 0 ? newHeading + "の欄" : right.Length == 0 ? oldHeading + "の欄" : "両方の欄";
            found.Add(new("X03", Severity.Error, @new.Place,
                $"番号が「{old.Label}」から「{@new.Label}」に変わりますが、{which}の番号に下線がありません。下線を引いてください。"));
        }
        else if (!isReplaced && old.Label == @new.Label && left.Length + right.Length < old.Label.Length + @new.Label.Length)
        {
            // A unit that is replaced as a whole is underlined with its label.
            if (Unmarked(old, 0, old.Line.Text.Length).Length + Unmarked(@new, 0, @new.Line.Text.Length).Length == 0 && Ratio(old, @new) < 0.4) return;
            found.Add(new("X02", Severity.Warning, @new.Place, $"番号「{@new.Label}」は変わりませんが、下線があります。下線を除いてください。"));
        }
    }

    /// <summary>様式第1号（第3条関係）: a number that changed is underlined whole, of what stands behind it the words that changed.</summary>
    private static bool IsMarkedByWords(ColumnLine old, ColumnLine @new)
    {
        var (oldEnd, newEnd) = (NumberEnd(old), NumberEnd(@new));
        var sameNumber = CanonicalForm.Same(WhiteSpace.Remove(old.Line.Text[..oldEnd]), WhiteSpace.Remove(@new.Line.Text[..newEnd]));
        return (sameNumber || Unmarked(old, 0, oldEnd).Length + Unmarked(@new, 0, newEnd).Length == 0)
            && CanonicalForm.Same(Unmarked(old, oldEnd, old.LabelLength), Unmarked(@new, newEnd, @new.LabelLength));
    }

    /// <summary>Where the number of a label ends: at a bracket that it does not begin with.</summary>
    private static int NumberEnd(ColumnLine line)
    {
        var start = WhiteSpace.Skip(line.Line.Text, 0) + 1;
        var bracket = start < line.LabelLength ? line.Line.Text.AsSpan(start, line.LabelLength - start).IndexOfAny('（', '(') : -1;
        return bracket < 0 ? line.LabelLength : start + bracket;
    }

    /// <summary>X01: what is not underlined must be the same on both sides.</summary>
    private void Missing(ColumnLine old, ColumnLine @new, List<Disagreement> found)
    {
        // 略 against 同左: neither is a word of the text.
        if (old.Omitted is not null && @new.Omitted is not null) return;
        var left = CanonicalForm.Of(Unmarked(old, old.TextStart, old.Line.Text.Length));
        var right = CanonicalForm.Of(Unmarked(@new, @new.TextStart, @new.Line.Text.Length));
        if (left == right) return;
        var told = new List<string>();
        foreach (var edit in WordEdits.Between(left, right))
        {
            if (edit.New.Length > 0) told.Add($"{newHeading}の欄の「{Wording.Excerpt(right.Substring(edit.New.Start, edit.New.Length))}」");
            if (edit.Old.Length > 0) told.Add($"{oldHeading}の欄の「{Wording.Excerpt(left.Substring(edit.Old.Start, edit.Old.Length))}」");
        }
        var rest = told.Count > 4 ? "など" : "";
        found.Add(new("X01", Severity.Error, @new.Place, $"{string.Join("、", told.Take(4))}{rest}は変わっていますが、下線がありません。下線を引いてください。"));
    }

    /// <summary>X02: what is underlined and did not change.</summary>
    private static void Needless(ColumnLine line, string heading, List<TextSpan> changed, List<Disagreement> found)
    {
        var marks = line.Marks();
        // A frame goes around the whole cell: what of it did not change is no needless underline.
        foreach (var cell in line.Line.Framed) Array.Fill(marks, false, cell.Start, cell.Length);
        var (start, text) = (line.TextStart, line.Line.Text);
        foreach (var span in changed) Array.Fill(marks, false, start + span.Start, span.Length);
        // The lines between cells are no words.
        for (var i = 0; i < text.Length; i++) marks[i] &= text[i] is not '｜';
        var told = new List<string>();
        for (var i = start; i < text.Length; i++)
        {
            if (!marks[i] || WhiteSpace.Is(text[i])) continue;
            var end = i;
            while (end < text.Length && (marks[end] || WhiteSpace.Is(text[end]))) end++;
            var length = text.AsSpan(i, end - i).TrimEnd().Length;
            if (!IsTolerated(i, i + length)) told.Add(text.Substring(i, length));
            i = end - 1;
        }
        if (told.Count == 0) return;
        found.Add(new("X02", Severity.Warning, line.Place,
            $"{heading}の欄の{string.Concat(told.Take(3).Select(t => $"「{Wording.Excerpt(t)}」"))}{(told.Count > 3 ? "など" : "")}は変わっていませんが、下線があります。下線を除いてください。"));

        bool IsTolerated(int from, int to)
        {
            var follows = changed.Exists(s => start + s.End == from);
            if (!follows && !changed.Exists(s => start + s.Start == to)) return false;
            if (to - from <= Tolerance) return true;
            var comma = text.IndexOf('、', from, to - from);
            return follows ? comma < 0 && to < text.Length && text[to] == '、' || comma == to - 1 : comma < 0 && from > start && text[from - 1] == '、';
        }
    }

    /// <summary>X09: an underline that begins or ends inside a number, a date, a verb.</summary>
    private static void Cuts(ColumnLine line, string heading, List<Disagreement> found)
    {
        var (start, text) = (line.TextStart, line.Text);
        var words = WordList.Of(text);
        foreach (var mark in line.Line.Marked)
        {
            foreach (var offset in (ReadOnlySpan<int>)[mark.Start - start, mark.End - start])
            {
                if (offset <= 0 || offset >= text.Length || words.PieceAt(offset) >= 0 || WhiteSpace.Is(text[offset]) || WhiteSpace.Is(text[offset - 1])) continue;
                var (from, to) = (words.WordStart(offset), words.WordEnd(offset));
                found.Add(new("X09", Severity.Info, line.Place, $"{heading}の欄の下線が「{text[from..to]}」の途中で切れています。意味のまとまりで引いてください。"));
            }
        }
    }

    /// <summary>
    /// What changed, as wide as any manner of underlining takes it (SPEC B.4, B.4.2), with the points where the other side alone has words as
    /// empty spans.
    /// </summary>
    private static (List<TextSpan> Old, List<TextSpan> New) Changed(string old, string @new)
    {
        var edits = ChangedWords.Edits(old, @new, new(UnderlineManner.Meaning)).Concat(ChangedWords.Edits(old, @new, new(UnderlineManner.Minimal))).ToList();
        return (edits.ConvertAll(e => e.Old), edits.ConvertAll(e => e.New));
    }

    private static bool IsShell(ColumnLine line) => WhiteSpace.Remove(line.Text) is "削除";

    private static double Ratio(ColumnLine old, ColumnLine @new) => LineDifferences.Likeness(old.Form, @new.Form);

    /// <summary>The words without underline; the lines between the cells of a table are no words.</summary>
    private static string Unmarked(ColumnLine line, int start, int end)
    {
        var marks = line.Marks();
        return string.Concat(Enumerable.Range(start, end - start).Where(i => !marks[i] && line.Line.Text[i] != '｜' && !WhiteSpace.Is(line.Line.Text[i])).Select(i => line.Line.Text[i]));
    }
}
