using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>What the table does not show must be equal in both texts (X06), but for labels that a marked 略 tells of (X03).</summary>
internal static class HiddenCheck
{
    public static IEnumerable<Disagreement> Check(List<HiddenLine> old, List<HiddenLine> @new, VerifiedText oldText, VerifiedText newText)
    {
        foreach (var (o, n) in LineDifferences.Between([.. old.Select(Key)], [.. @new.Select(Key)]))
        {
            var place = n >= 0 ? @new[n].Line.Place(newText.Paths) : old[o].Line.Place(oldText.Paths);
            var isOmitted = (o >= 0 && old[o].Slot is not null) || (n >= 0 && @new[n].Slot is not null);
            var how = isOmitted ? "（略）とされていますが、" : "表に示されていませんが、";
            if (o < 0)
            {
                yield return new("X06", Severity.Error, place, $"{how}「{Wording.Excerpt(@new[n].Line.Text)}」は{newText.Name}にしかありません。表に示してください。");
            }
            else if (n < 0)
            {
                yield return new("X06", Severity.Error, place, $"{how}「{Wording.Excerpt(old[o].Line.Text)}」は{oldText.Name}にしかありません。表に示してください。");
            }
            else if (old[o].Line.Words != @new[n].Line.Words)
            {
                yield return new("X06", Severity.Error, place,
                    how + Wording.Difference(newText.Name, @new[n].Line.Text, oldText.Name, old[o].Line.Text) + "表に示してください。");
            }
            else if (isOmitted && !(old[o].Relabelled && @new[n].Relabelled))
            {
                yield return new("X03", Severity.Error, place, $"「{old[o].Line.Label}」から「{@new[n].Line.Label}」に変わりますが、（略）の前の番号に下線がありません。両方の欄の番号に下線を引いてください。");
            }
            else if (!isOmitted)
            {
                yield return new("X06", Severity.Error, place, $"「{old[o].Line.Label}」から「{@new[n].Line.Label}」に変わりますが、表に示されていません。");
            }
        }
    }

    /// <summary>Lines are the same when label and words are; relabelled ones when their words are.</summary>
    private static string Key(HiddenLine line) => line.Relabelled ? line.Line.Words : line.Line.Text;
}
