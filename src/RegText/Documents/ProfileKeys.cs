using System.Collections.Immutable;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Text;

namespace RegText.Documents;

/// <summary>A profile, or the Japanese message that says which setting could not be applied and what would be right.</summary>
/// <param name="Profile">The profile; null where there is a problem.</param>
/// <param name="Problem">The message; null where there is none.</param>
public sealed record ProfileSetting(Profile? Profile, string? Problem);

/// <summary>
/// The one list of what a house style can set. Profile files, <c>--set</c>, their error messages and docs/書式の設定.md all come from
/// it: a new key is one entry here.
/// </summary>
public static class ProfileKeys
{
    private static readonly ImmutableArray<(string, string, Paper)> Papers =
        [("A4-landscape", "A4横", Paper.A4Landscape), ("A4-portrait", "A4縦", Paper.A4Portrait)];

    /// <summary>The keys, in the order of the documentation.</summary>
    public static ImmutableArray<ProfileKey> All { get; } =
    [
        Choice("layout", "欄の並び",
            [
                ("new-left", "左が改正後", TableLayout.NewLeft), ("old-left", "左が改正前", TableLayout.OldLeft),
                ("upper-lower", "縦書き、上が改正後", TableLayout.UpperLower),
            ],
            t => t.Layout, (t, v) => t with { Layout = v }),
        ProfileKey.List("table.headings", "欄の見出し（改正後の欄、改正前の欄の順）", "「/」で区切った2つの語（例：改正案/現行）", 2,
            p => [p.Table.NewHeading, p.Table.OldHeading],
            (p, v) => v[0] != v[1] ? p with { Table = p.Table with { NewHeading = v[0], OldHeading = v[1] } } : null),
        Words("title", "表の題。{題名}は規程の題名に、{種別}は改正する側の種別に置き換わる", 1, 100, t => t.Title, (t, v) => t with { Title = v }),
        Words("note", "表の右上の注記。{印}は、下線、太線など、その表にある印に置き換わる", 0, 60, t => t.Note, (t, v) => t with { Note = v }),
        Choice("underline", "下線の単位",
            [("meaning", "意味のまとまり", UnderlineManner.Meaning), ("minimal", "変わった字句だけ", UnderlineManner.Minimal)],
            t => t.Underline, (t, v) => t with { Underline = v }),
        ProfileKey.Number("table.wholeUnit", "文の全体に下線を引く、変わった部分の割合。これを超えるときに引く。1なら全体には引かない（underline が meaning のとき）", 0.3, 1,
            p => p.Table.WholeUnit, (p, v) => p with { Table = p.Table with { WholeUnit = v } }),
        Choice("labelMark", "加え、削り、又は移す条、項、号などの番号の印",
            [("single", "下線", LabelMark.Single), ("double", "二重下線", LabelMark.Double)], t => t.LabelMark, (t, v) => t with { LabelMark = v }),
        Switch("thickFrameForTables", "別表などの表の変わった所を、下線でなく枠で示す", t => t.ThickFrameForTables,
            (t, v) => t with { ThickFrameForTables = v }),
        Choice("frame", "表の変わった所を示す枠と、その呼び方",
            [("太線", "太い線", FrameKind.ThickLine), ("太枠", "太い線", FrameKind.ThickFrame), ("破線", "破線", FrameKind.Dashed)],
            t => t.Frame, (t, v) => t with { Frame = v }),
        Switch("padBlanks", "加える字句や削る字句と同じ長さの空白を、もう一方の欄に置く", t => t.PadBlanks, (t, v) => t with { PadBlanks = v }),
        Words("omit", "変更のない部分の略し方", 1, 20, t => t.Omit, (t, v) => t with { Omit = v }),
        Words("omitOld", "改正前の欄の略し方（［同左］など。空なら omit と同じ）", 0, 20, t => t.OmitOld, (t, v) => t with { OmitOld = v }),
        Words("twoJoin", "略する項や号が2つ続くときのつなぎ（2・3）", 1, 20, t => t.TwoJoin, (t, v) => t with { TwoJoin = v }),
        Words("rangeMark", "略する項や号が3つ以上続くときのつなぎ（2～5）", 1, 20, t => t.RangeMark, (t, v) => t with { RangeMark = v }),
        Words("added", "加える条項に対する改正前の欄の表示。{単位}は、条、項、号などに置き換わる", 0, 20, t => t.Added, (t, v) => t with { Added = v }),
        Words("deleted", "削る条項に対する改正後の欄の表示。{単位}は、条、項、号などに置き換わる", 0, 20, t => t.Deleted,
            (t, v) => t with { Deleted = v }),
        Choice("moves", "文は同じで、ほかの条、項、号などを越えて移るものの示し方",
            [("label", "両方の欄で番号に下線を引き、文は略す", MoveDisplay.ByLabel), ("apart", "削るものと加えるものとして示す。新旧対照表方式の改正文では、いつもこちら", MoveDisplay.Apart)],
            t => t.Moves, (t, v) => t with { Moves = v }),
        Switch("showOwnTextOfChangedItems", "号だけが変わる項の本文を略さずに示す", t => t.ShowOwnTextOfChangedItems,
            (t, v) => t with { ShowOwnTextOfChangedItems = v }),
        Switch("showUnchangedArticles", "変更のない条も「略」として示す", t => t.ShowUnchangedArticles,
            (t, v) => t with { ShowUnchangedArticles = v }),
        Switch("showUnchangedRows", "別表などの変更のない行も示す", t => t.ShowUnchangedRows, (t, v) => t with { ShowUnchangedRows = v }),
        Choice("forms", "変更のある様式",
            [("whole", "表の中に全部を示す", FormDisplay.Whole), ("attached", "「別紙のとおり」とし、表の後に付ける", FormDisplay.Attached)],
            t => t.Forms, (t, v) => t with { Forms = v }),
        Switch("emptyLineBetweenArticles", "条と条の間を1行空ける", t => t.EmptyLineBetweenArticles, (t, v) => t with { EmptyLineBetweenArticles = v }),
        Switch("lineBetweenArticles", "条と条の間に線を引く", t => t.LineBetweenArticles, (t, v) => t with { LineBetweenArticles = v }),
        Switch("emptyLastLine", "表の終わりを1行空ける", t => t.EmptyLastLine, (t, v) => t with { EmptyLastLine = v }),
        Words("numberColumn", "左端の番号の欄の見出し（空なら欄を置かない）", 0, 10, t => t.NumberColumn, (t, v) => t with { NumberColumn = v }),
        Words("remarksColumn", "右端の備考や改正理由の欄の見出し（空なら欄を置かない）", 0, 20, t => t.RemarksColumn, (t, v) => t with { RemarksColumn = v }),
        Choice("remarks", "備考の欄に書くこと。改正後のファイルの書誌情報に「改正理由」があれば、そちらを書く",
            [("blank", "空けておく", RemarksFill.Blank), ("kind", "字句の改正、項の追加など", RemarksFill.Kind)],
            t => t.Remarks, (t, v) => t with { Remarks = v }),
        Choice("paper", "新旧対照表の用紙", Papers, t => t.Paper, (t, v) => t with { Paper = v }),
        ProfileKey.List("table.margins", "余白（上/下/左/右、ミリ）", "「/」で区切った4つの数、それぞれ5～60（例：25/25/30/17）", 4,
            p => InMillimetres(p.Table.Margins), WithMargins),
        Words("font", "書体", 1, 40, t => t.Font, (t, v) => t with { Font = v }),
        ProfileKey.Number("table.size", "文字の大きさ（ポイント）", 6, 24, p => p.Table.Size, (p, v) => p with { Table = p.Table with { Size = v } }),
        ProfileKey.Choice("amendment.paper", "改正する条例・規則等の用紙", Papers, p => p.Amendment.Paper,
            (p, v) => p with { Amendment = p.Amendment with { Paper = v } }),
        Kaimebun("insertWord", "改め文で字句を加えるときの語（「甲」の次に「乙」を加える）",
            [("auto", "漢数字の例規は「下」、ほかは「次」", InsertionWord.Auto), ("下", "下に", InsertionWord.Below), ("次", "次に", InsertionWord.Next),
                ("右", "右に", InsertionWord.Right), ("後", "後に", InsertionWord.Behind), ("replaceOnly", "加えるを用いず「甲」を「甲乙」に改める", InsertionWord.ReplaceOnly)],
            k => k.InsertWord, (k, v) => k with { InsertWord = v }),
        Kaimebun("digits", "改め文の条、項、号の数字",
            [("auto", "例規に合わせる", null), ("half", "半角", NumeralForm.Half), ("full", "全角", NumeralForm.Full),
                ("single-full", "1桁は全角、2桁からは半角", NumeralForm.SingleFull), ("kanji", "漢数字", (NumeralForm?)NumeralForm.Kanji)],
            k => k.Digits, (k, v) => k with { Digits = v }),
        Kaimebun("deleteJoin", "条の削りと繰上げを一つの文にする", OnOff, k => k.DeleteJoin, (k, v) => k with { DeleteJoin = v }),
        Kaimebun("alwaysChapeau", "号のある項の字句は、いつも「各号列記以外の部分」とする", OnOff, k => k.AlwaysChapeau, (k, v) => k with { AlwaysChapeau = v }),
        ProfileKey.Number("amendment.bulkMoveMin", "まとめて繰り下げ、又は繰り上げる条、項、号の数（これ以上のとき）", 3, 99,
            p => p.Amendment.Kaimebun.BulkMoveMin, (p, v) => p with { Amendment = p.Amendment with { Kaimebun = p.Amendment.Kaimebun with { BulkMoveMin = (int)v } } }),
        ProfileKey.Text("template", "Word文書のひな形（付属の「新旧対照表.docx」をWordで直したもの）のファイル名。空なら付属のひな形", 0, 200,
            p => p.Template, (p, v) => p with { Template = v }),
        ProfileKey.Read("enactingSentence", "新旧対照表方式の改正文の型",
            string.Join("、", EnactingSentence.All.Select(s => $"{s.Key}（{s.Description}）")) + "、又は「。」で終わる独自の文",
            EnactingSentence.Read, p => p.EnactingSentence.Key, (p, v) => p with { EnactingSentence = v }),
        ProfileKey.Read("lint.disabled", "点検しない規則の記号", "「/」で区切った規則の記号（例：U04/P06）。記号は点検の規則と診断コードのページにあります",
            ReviewStyleWords.Codes, p => string.Join('/', p.Review.Disabled), (p, v) => p with { Review = p.Review with { Disabled = v } }, ReviewStyleWords.Unknown),
        ProfileKey.Read("lint.severity", "規則の程度", "「/」で区切った「記号=程度」（例：U04=warning/P06=info）。程度は error（エラー）、warning（注意）、info（情報）",
            ReviewStyleWords.Severities, p => ReviewStyleWords.Show(p.Review.Severities), (p, v) => p with { Review = p.Review with { Severities = p.Review.Severities.SetItems(v) } }, ReviewStyleWords.Unknown),
    ];

    /// <summary>The key of a full name, or of a short name that only one key has; null for anything else. Case does not matter.</summary>
    public static ProfileKey? Find(string name)
    {
        var full = All.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.OrdinalIgnoreCase));
        if (full is not null) return full;
        var named = All.Where(k => string.Equals(k.ShortName, name, StringComparison.OrdinalIgnoreCase)).ToList();
        // 「paper」 alone is that of the table: it is the one meant by nearly everybody.
        return named.FirstOrDefault(k => k.Name.StartsWith("table.", StringComparison.Ordinal)) ?? named.FirstOrDefault();
    }

    /// <summary>The profile with one key set. <c>lint.severity.U04</c> is the severity of that rule alone, as it stands in a profile file.</summary>
    public static ProfileSetting Set(Profile profile, string name, string value)
    {
        if (name.StartsWith("lint.severity.", StringComparison.OrdinalIgnoreCase)) (name, value) = ("lint.severity", $"{name["lint.severity.".Length..]}={value}");
        if (Find(name) is not { } key)
        {
            var nearest = Spelling.Nearest(name, All.Select(k => k.Name).Concat(All.Select(k => k.ShortName)));
            var hint = nearest is null ? "項目の一覧は docs/書式の設定.md にあります。" : $"「{Find(nearest)!.Name}」ではありませんか。";
            return new(null, $"書式の項目「{name}」はありません。{hint}");
        }
        return key.Apply(profile, value) is { } changed
            ? new(changed, null)
            : new(null, $"書式の項目「{key.Name}」（{key.Description}）に「{value}」は使えません。{key.Explain(value)}使える値：{key.Allowed}");
    }

    private static Profile? WithMargins(Profile profile, ImmutableArray<string> values)
    {
        var numbers = values.Select(v => ProfileKey.ReadNumber(v, 5, 60)).ToList();
        return numbers is [{ } top, { } bottom, { } left, { } right]
            ? profile with { Table = profile.Table with { Margins = new Margins(top, bottom, left, right) } }
            : null;
    }

    private static IEnumerable<string> InMillimetres(Margins margins) =>
        new[] { margins.Top, margins.Bottom, margins.Left, margins.Right }.Select(ProfileKey.Show);

    private static ProfileKey Choice<T>(
        string name, string description, ImmutableArray<(string, string, T)> choices,
        Func<TableStyle, T> get, Func<TableStyle, T, TableStyle> with) =>
        ProfileKey.Choice("table." + name, description, choices, p => get(p.Table), (p, v) => p with { Table = with(p.Table, v) });

    private static ImmutableArray<(string, string, bool)> OnOff => [("true", "する", true), ("false", "しない", false)];

    private static ProfileKey Kaimebun<T>(
        string name, string description, ImmutableArray<(string, string, T)> choices,
        Func<KaimebunStyle, T> get, Func<KaimebunStyle, T, KaimebunStyle> with) =>
        ProfileKey.Choice("amendment." + name, description, choices, p => get(p.Amendment.Kaimebun),
            (p, v) => p with { Amendment = p.Amendment with { Kaimebun = with(p.Amendment.Kaimebun, v) } });

    private static ProfileKey Words(
        string name, string description, int shortest, int longest,
        Func<TableStyle, string> get, Func<TableStyle, string, TableStyle> with) =>
        ProfileKey.Text("table." + name, description, shortest, longest, p => get(p.Table), (p, v) => p with { Table = with(p.Table, v) });

    private static ProfileKey Switch(
        string name, string description, Func<TableStyle, bool> get, Func<TableStyle, bool, TableStyle> with) =>
        ProfileKey.Flag("table." + name, description, p => get(p.Table), (p, v) => p with { Table = with(p.Table, v) });
}
