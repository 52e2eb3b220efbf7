using System.Collections.Immutable;

namespace RegText.Documents;

/// <summary>
/// How an amending instrument that amends by table says so (SPEC B.5). The texts hold {題名}, {番号}, {前} and {後} (the headings of
/// the two columns) and the placeholders of <see cref="MarkWords"/>, and leave out the blank that begins a line.
/// </summary>
/// <param name="Key">The name in a profile, S0 to S7; for wording of the house's own, the wording.</param>
/// <param name="Description">Japanese, for help and messages.</param>
public sealed record EnactingSentence(string Key, string Description)
{
    /// <summary>本文・簡易型 (鳥取・愛媛).</summary>
    public static readonly EnactingSentence Simple = new("S1", "本文・簡易型「次の表の…下線で示すように改正する。」")
    {
        Sentences = ["次の表の{前}の欄に掲げる規定を同表の{後}の欄に掲げる規定に{印}で示すように改正する。"],
    };

    /// <summary>Every type that has a name, in order.</summary>
    public static readonly ImmutableArray<EnactingSentence> All =
    [
        new("S0", "表だけ（柱書なし）"),
        Simple,
        new("S2", "備考型（表の後に「備考　改正部分は、下線の部分である。」）") { Remark = "備考　改正部分は、{印}の部分である。" },
        new("S3", "付記型「…の一部を次の表のように改正する。（下線部分は改正部分）」")
        {
            Opening = "{題名}（{番号}）の一部を次の表のように改正する。",
            Note = "（{印}部分は改正部分）",
        },
        new("S4", "複文・詳細型（移動条等を定義する）")
        {
            Sentences =
            [
                "次の表の{前}の欄中条、項、号等の表示に{線}が引かれた条、項、号等（以下「移動条等」という。）に対応する同表の{後}の欄中条、項、号等の表示に"
                + "{線}が引かれた条、項、号等（以下「移動後条等」という。）が存在する場合には当該移動条等を当該移動後条等とし、移動条等に対応する移動後条等が存在しない"
                + "場合には当該移動条等を削り、移動後条等に対応する移動条等が存在しない場合には当該移動後条等を加える。",
                "次の表の{前}の欄の{線}が引かれた字句を、これに対応する同表の{後}の欄の{線}が引かれた字句に改め、対応する字句がないときは、これを加え、又は削る。",
            ],
            FrameSentence = "次の表の{前}の欄の表中{枠}で囲まれた部分を、これに対応する同表の{後}の欄の表中{枠}で囲まれた部分に改め、対応する部分がないときは、"
                + "これを加え、又は削る。",
        },
        new("S5", "単文・詳細型「次の表により、…改め、…加え、…削る。」。その表にある改正だけを書く") { IsComposed = true },
        new("S6", "方式書型（条、項、号などの番号に二重下線を付した「対象規定」を移し、削り、又は加える）")
        {
            Sentences =
            [
                "次の表により、{前}欄に掲げる規定の{印を付した部分}をこれに順次対応する{後}欄に掲げる規定の{印を付した部分}のように改め、{前}欄及び{後}欄に"
                + "対応して掲げるその標記部分に二重{線}を付した規定（以下「対象規定」という。）は、{前}欄に掲げる対象規定を{後}欄に掲げる対象規定として移動し、{前}欄に掲げる"
                + "対象規定で{後}欄にこれに対応するものを掲げていないものは、これを削り、{後}欄に掲げる対象規定で{前}欄にこれに対応するものを掲げていないものは、これを加える。",
            ],
            Remark = "備考　表中の［　］の記載及び対象規定の二重{線}を付した標記部分を除く全体に付した{線}は注記である。",
            LabelMark = Documents.LabelMark.Double,
            WithoutDoubles = new("S6", "")
            {
                Sentences = ["次の表により、{前}欄に掲げる規定の{印を付した部分}をこれに順次対応する{後}欄に掲げる規定の{印を付した部分}のように改める。"],
                Remark = "備考　表中の［　］の記載は注記である。",
            },
        },
        new("S7", "なお書型「…改正する。なお、改正部分は、下線の部分である。」")
        {
            Sentences = ["次の表の{前}の欄に掲げる規定を同表の{後}の欄に掲げる規定に改正する。なお、改正部分は、{印}の部分である。"],
        },
    ];

    /// <summary>The sentence that names the regulation.</summary>
    public string Opening { get; init; } = "{題名}（{番号}）の一部を次のように改正する。";

    /// <summary>The sentences between it and the table, one paragraph each.</summary>
    public ImmutableArray<string> Sentences { get; init; } = [];

    /// <summary>A further sentence where the table has frames around cells; empty where there is none.</summary>
    public string FrameSentence { get; init; } = "";

    /// <summary>Whether the sentence is put together from what the table does (<see cref="MarkWords.SingleSentence"/>).</summary>
    public bool IsComposed { get; init; }

    /// <summary>A note at the right, above the table; empty where there is none.</summary>
    public string Note { get; init; } = "";

    /// <summary>A remark below the table; empty where there is none.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The mark of labels that the wording speaks of; null where any will do.</summary>
    public LabelMark? LabelMark { get; init; }

    /// <summary>What is said instead where no label has a double line; null where the same is said.</summary>
    public EnactingSentence? WithoutDoubles { get; init; }

    /// <summary>The type of a name, or wording of the house's own when the value is a sentence; null for anything else.</summary>
    public static EnactingSentence? Read(string value) =>
        All.FirstOrDefault(s => string.Equals(s.Key, value, StringComparison.OrdinalIgnoreCase))
        ?? (value.Length is > 1 and <= 1000 && value.EndsWith('。') && !value.Any(char.IsControl)
            ? new EnactingSentence(value, "独自の文") { Sentences = [value] }
            : null);

    /// <summary>The wording for a table that is marked in this way.</summary>
    internal EnactingSentence For(MarkWords marks) => marks.HasDoubles ? this : WithoutDoubles ?? this;

    /// <summary>The sentences for a table that is marked in this way, their placeholders of marks filled.</summary>
    internal IEnumerable<string> SentencesFor(MarkWords marks)
    {
        if (IsComposed) yield return marks.SingleSentence;
        foreach (var sentence in Sentences) yield return marks.Fill(sentence);
        if (marks.HasFrames && FrameSentence.Length > 0) yield return marks.Fill(FrameSentence);
    }
}
