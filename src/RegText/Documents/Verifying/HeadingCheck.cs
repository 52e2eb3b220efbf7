using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>The headings of the columns against the words of the enacting sentence (X08, SPEC B.5).</summary>
public static class HeadingCheck
{
    private static readonly string[] Words = ["改正後", "改正前", "改正案", "現行", "新", "旧"];

    /// <summary>The disagreement; null where there is no sentence that names the columns, or where they agree.</summary>
    /// <param name="prose">The paragraphs around the table.</param>
    /// <param name="newHeading">The heading of the column of the new text.</param>
    /// <param name="oldHeading">The heading of the column of the old text.</param>
    public static Disagreement? Check(IEnumerable<string> prose, string newHeading, string oldHeading)
    {
        string[] headings = [WhiteSpace.Remove(newHeading), WhiteSpace.Remove(oldHeading)];
        foreach (var sentence in prose.Select(WhiteSpace.Remove))
        {
            if (!sentence.Contains("次の表", StringComparison.Ordinal)) continue;
            for (var at = sentence.IndexOf('欄', StringComparison.Ordinal); at >= 0; at = sentence.IndexOf('欄', at + 1))
            {
                var before = sentence.AsSpan(0, at).TrimEnd('の').ToString();
                var word = Array.Find(Words, w => before.EndsWith(w, StringComparison.Ordinal));
                if (word is null || headings.Contains(word, StringComparer.Ordinal)) continue;
                return new("X08", Severity.Error, "", $"改正文に「{word}の欄」とありますが、表の欄の見出しは「{headings[0]}」と「{headings[1]}」です。どちらかにそろえてください。");
            }
        }
        return null;
    }
}
