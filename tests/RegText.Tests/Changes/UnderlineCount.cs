using System.Globalization;

namespace RegText.Tests.Changes;

/// <summary>Characters of one kind of row: underlined, underlined though unchanged, changed, changed but not underlined.</summary>
internal sealed class UnderlineCount
{
    public static string Heading => "  underlined  unchanged          changed   missed        of them: labels    marks   gaps of 1–2    more";

    public int Underlined { get; private set; }

    public int Unchanged { get; private set; }

    public int Changed { get; private set; }

    public int Missed { get; private set; }

    /// <summary>Missed by what they are: a label that did not change, 、 and brackets, one or two letters between changes, more.</summary>
    public int[] MissedBy { get; } = new int[4];

    public double UnchangedShare => (double)Unchanged / Underlined;

    public double MissedShare => (double)Missed / Changed;

    public void Add(TableCellText cell, bool[] equal)
    {
        for (var i = 0; i < equal.Length; i++)
        {
            if (cell.Marks[i]) Underlined++;
            if (cell.Marks[i] && equal[i]) Unchanged++;
            if (!equal[i]) Changed++;
            if (cell.Marks[i] || equal[i]) continue;
            Missed++;
            var (start, end) = (i, i + 1);
            while (start > 0 && !cell.Marks[start - 1] && !equal[start - 1]) start--;
            while (end < equal.Length && !cell.Marks[end] && !equal[end]) end++;
            MissedBy[i < cell.LabelLength ? 0 : "、。（）「」｜・".Contains(cell.Text[i], StringComparison.Ordinal) ? 1 : end - start <= 2 ? 2 : 3]++;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Underlined,12}{Unchanged,11}{100 * UnchangedShare,7:F1} %{Changed,9}{Missed,9}{100 * MissedShare,6:F2} %{MissedBy[0],16}{MissedBy[1],9}{MissedBy[2],14}{MissedBy[3],8}");
}
