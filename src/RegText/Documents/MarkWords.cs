namespace RegText.Documents;

/// <summary>
/// How notes and enacting sentences name the marks of a table: 下線 (傍線 in vertical writing), 二重下線, 太線. {印} is all marks together, {線} the
/// underline, {枠} the frame, {印を付した部分} what is underlined or framed.
/// </summary>
internal sealed class MarkWords(TableMarks marks, TableStyle style)
{
    /// <summary>Whether there are frames to speak of.</summary>
    public bool HasFrames => marks.Frames;

    /// <summary>Whether there are double lines to speak of.</summary>
    public bool HasDoubles => marks.Doubles;

    /// <summary>単文・詳細型 (S5): 改め, 加え and 削り as far as the table does them.</summary>
    public string SingleSentence
    {
        get
        {
            var clauses = new List<(string Going, string Ending)>();
            var both = (marks.Effects & AmendingEffects.Replaced) != 0;
            if (both)
            {
                const string part = "{前}の欄に掲げる規定の{印を付した部分}をこれに対応する{後}の欄に掲げる規定の{印を付した部分}のように";
                clauses.Add((part + "改め", part + "改める"));
            }
            Add(AmendingEffects.Added, "{後}", "{前}", "加え", "加える");
            Add(AmendingEffects.Removed, "{前}", "{後}", "削り", "削る");
            var sentence = "次の表により、" + string.Join('、', clauses.Select((c, i) => i + 1 < clauses.Count ? c.Going : c.Ending)) + "。";
            return Fill(sentence);

            void Add(AmendingEffects effect, string here, string there, string going, string ending)
            {
                if ((marks.Effects & effect) == 0) return;
                var what = $"{here}の欄に掲げる規定の{{印を付した部分}}" + (both ? $"で{there}の欄にこれに対応する部分がないものを" : "を");
                clauses.Add((what + going, what + ending));
            }
        }
    }

    private string Line => style.IsVertical ? "傍線" : "下線";

    private string Frame => style.Frame switch
    {
        FrameKind.ThickFrame => "太枠",
        FrameKind.Dashed => "破線",
        _ => "太線",
    };

    private string All
    {
        get
        {
            var words = new List<string>();
            if (marks.Underlines || !(marks.Doubles || marks.Frames)) words.Add(Line);
            if (marks.Doubles) words.Add("二重" + Line);
            if (marks.Frames) words.Add(Frame);
            return words.Count < 3 ? string.Join("及び", words) : $"{words[0]}、{words[1]}及び{words[2]}";
        }
    }

    private string Parts =>
        !marks.Frames ? $"{Line}を付した部分" : marks.Underlines ? $"{Line}を付し又は{Frame}で囲んだ部分" : $"{Frame}で囲んだ部分";

    /// <summary>The text with its placeholders of marks filled.</summary>
    public string Fill(string text) => text
        .Replace("{印を付した部分}", Parts, StringComparison.Ordinal)
        .Replace("{印}", All, StringComparison.Ordinal)
        .Replace("{線}", Line, StringComparison.Ordinal)
        .Replace("{枠}", Frame, StringComparison.Ordinal);
}
