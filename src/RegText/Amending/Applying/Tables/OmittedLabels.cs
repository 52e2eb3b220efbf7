using RegText.Text;

namespace RegText.Amending.Applying.Tables;

/// <summary>A line of a 新旧対照表 that leaves text out: 2　（略）, (1)～(3)　（略）, 第1条及び第2条　略. It names the first and the last unit that it stands for.</summary>
/// <param name="First">The label; empty where only 略 is printed.</param>
/// <param name="Last">The same for a single unit.</param>
internal sealed record OmittedLabels(string First, string Last)
{
    private static readonly string[] Marks = ["(略)", "[略]", "略"];

    /// <summary>Reads a line; null when it leaves nothing out.</summary>
    public static OmittedLabels? Read(string line)
    {
        var text = line.TrimEnd();
        foreach (var mark in Marks)
        {
            if (text.Length < mark.Length || !CanonicalForm.Same(text[^mark.Length..], mark)) continue;
            var labels = text[..^mark.Length];
            if (labels.Length > 0 && !char.IsWhiteSpace(labels[^1]) && labels[^1] is not ('条' or ')' or '）')) return null;
            return Split(labels.Trim());
        }
        return null;
    }

    private static OmittedLabels? Split(string labels)
    {
        foreach (var join in (ReadOnlySpan<string>)["から", "～", "〜", "及び", "・", "―", "－", "-"])
        {
            var at = labels.IndexOf(join, StringComparison.Ordinal);
            if (at <= 0 || at + join.Length >= labels.Length) continue;
            var last = labels[(at + join.Length)..].Trim();
            return new(labels[..at].Trim(), last.EndsWith("まで", StringComparison.Ordinal) ? last[..^2] : last);
        }
        return labels.Length > 24 || labels.Contains('。', StringComparison.Ordinal) ? null : new(labels, labels);
    }
}
