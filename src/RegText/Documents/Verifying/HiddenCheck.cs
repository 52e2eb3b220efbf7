using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>What the table does not show must be equal in both texts (X06), but for labels that a marked 略 tells of (X03).</summary>
internal static class HiddenCheck
{
    public static IEnumerable<Disagreement> Check(List<HiddenLine> old, List<HiddenLine> @new, VerifiedText oldText, VerifiedText newText)
    {
        if (old.Count == @new.Count && old.Zip(@new).All(p => Agree(p.First, p.Second))) yield break;
        foreach (var (o, n) in LineDifferences.Between(old.ConvertAll(l => l.Line.Text), @new.ConvertAll(l => l.Line.Text)))
        {
            if (o >= 0 && n >= 0 && Agree(old[o], @new[n])) continue;
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
            else if (isOmitted)
            {
                yield return new("X03", Severity.Error, place, $"「{old[o].Line.Label}」から「{@new[n].Line.Label}」に変わりますが、（略）の前の番号に下線がありません。両方の欄の番号に下線を引いてください。");
            }
            else
            {
                yield return new("X06", Severity.Error, place, $"「{old[o].Line.Label}」から「{@new[n].Line.Label}」に変わりますが、表に示されていません。");
            }
        }
    }

    /// <summary>What left its place in the old column is what came to one in the new.</summary>
    public static IEnumerable<Disagreement> Moved(List<string> old, List<string> @new, VerifiedText oldText, VerifiedText newText)
    {
        var left = new List<string>(old);
        foreach (var words in @new.Where(w => !left.Remove(w)))
            yield return new("X06", Severity.Error, "", $"移動したものとして略した「{Wording.Excerpt(words)}」は、{oldText.Name}から移動した規定にありません。表に示してください。");
        foreach (var words in left)
            yield return new("X06", Severity.Error, "", $"移動したものとして略した「{Wording.Excerpt(words)}」は、{newText.Name}に移動した規定にありません。表に示してください。");
    }

    /// <summary>Whether the words are the same, and the labels too where no marked 略 tells that they changed.</summary>
    private static bool Agree(HiddenLine old, HiddenLine @new) =>
        old.Line.Words == @new.Line.Words && (old.Line.Label == @new.Line.Label || (old.Relabelled && @new.Relabelled));
}
