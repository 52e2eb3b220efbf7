using System.Collections.Immutable;

namespace RegText.Documents;

/// <summary>
/// How an amending instrument that amends by table says so (SPEC B.5). The texts hold {題名}, {番号}, {前} and {後} (the headings of
/// the two columns), and leave out the blank that begins a line.
/// </summary>
/// <param name="Key">The name in a profile, S0 to S7; for wording of the house's own, the wording.</param>
/// <param name="Description">Japanese, for help and messages.</param>
public sealed record EnactingSentence(string Key, string Description)
{
    /// <summary>本文・簡易型 (鳥取・愛媛).</summary>
    public static readonly EnactingSentence Simple = new("S1", "本文・簡易型「次の表の…下線で示すように改正する。」")
    {
        Sentences = ["次の表の{前}の欄に掲げる規定を同表の{後}の欄に掲げる規定に下線で示すように改正する。"],
    };

    /// <summary>Every type that has a name, in order.</summary>
    public static readonly ImmutableArray<EnactingSentence> All =
    [
        new("S0", "表だけ（柱書なし）"),
        Simple,
        new("S2", "備考型（表の後に「備考　改正部分は、下線の部分である。」）") { Remark = "備考　改正部分は、下線の部分である。" },
        new("S3", "付記型「…の一部を次の表のように改正する。（下線部分は改正部分）」")
        {
            Opening = "{題名}（{番号}）の一部を次の表のように改正する。",
            Note = "（下線部分は改正部分）",
        },
        new("S4", "複文・詳細型（移動条等を定義する）")
        {
            Sentences =
            [
                "次の表の{前}の欄中条、項、号等の表示に下線が引かれた条、項、号等（以下「移動条等」という。）に対応する同表の{後}の欄中条、項、号等の表示に"
                + "下線が引かれた条、項、号等（以下「移動後条等」という。）が存在する場合には当該移動条等を当該移動後条等とし、移動条等に対応する移動後条等が存在しない"
                + "場合には当該移動条等を削り、移動後条等に対応する移動条等が存在しない場合には当該移動後条等を加える。",
                "次の表の{前}の欄の下線が引かれた字句を、これに対応する同表の{後}の欄の下線が引かれた字句に改め、対応する字句がないときは、これを加え、又は削る。",
            ],
        },
        new("S5", "単文・詳細型「次の表により、…改め、…加え、…削る。」")
        {
            Sentences =
            [
                "次の表により、{前}の欄に掲げる規定の下線を付した部分でこれに対応する{後}の欄の下線を付した部分があるものはこれを当該部分のように改め、"
                + "{後}の欄の下線を付した部分で対応するものがないものはこれを加え、{前}の欄の下線を付した部分で対応するものがないものはこれを削る。",
            ],
        },
        new("S7", "なお書型「…改正する。なお、改正部分は、下線の部分である。」")
        {
            Sentences = ["次の表の{前}の欄に掲げる規定を同表の{後}の欄に掲げる規定に改正する。なお、改正部分は、下線の部分である。"],
        },
    ];

    /// <summary>The sentence that names the regulation.</summary>
    public string Opening { get; init; } = "{題名}（{番号}）の一部を次のように改正する。";

    /// <summary>The sentences between it and the table, one paragraph each.</summary>
    public ImmutableArray<string> Sentences { get; init; } = [];

    /// <summary>A note at the right, above the table; empty where there is none.</summary>
    public string Note { get; init; } = "";

    /// <summary>A remark below the table; empty where there is none.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The type of a name, or wording of the house's own when the value is a sentence; null for anything else.</summary>
    public static EnactingSentence? Read(string value) =>
        All.FirstOrDefault(s => string.Equals(s.Key, value, StringComparison.OrdinalIgnoreCase))
        ?? (value.Length is > 1 and <= 1000 && value.EndsWith('。') && !value.Any(char.IsControl)
            ? new EnactingSentence(value, "独自の文") { Sentences = [value] }
            : null);
}
