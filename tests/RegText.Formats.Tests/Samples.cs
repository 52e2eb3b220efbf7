using System.Collections.Immutable;
using RegText.Documents;

namespace RegText.Formats.Tests;

/// <summary>Documents that the tests of all writers share.</summary>
internal static class Samples
{
    public static TextBlock Text(BlockRole role, string text, double left = 0, double first = 0) => new(role, [new Run(text)], left, first);

    /// <summary>A paragraph with marks: <c>‹…›</c> is changed text.</summary>
    public static TextBlock Marked(BlockRole role, string text, RunMark mark, double left, double first)
    {
        var runs = text.Split('‹', '›').Select((piece, i) => new Run(piece, RunRole.Text, i % 2 == 1 ? mark : RunMark.None));
        return new TextBlock(role, [.. runs.Where(r => r.Text.Length > 0)], left, first);
    }

    public static TableRow Row(params TextBlock?[] cells)
        => new([.. cells.Select(c => new TableCell(c is null ? [] : [c]))]) { KeepTogether = true };

    public static TableRow Pair(BlockRole role, string left, string right, double indent, double first, bool line = false)
        => Row(Marked(role, left, RunMark.Inserted, indent, first), Marked(role, right, RunMark.Deleted, indent, first)) with { LineAbove = line };

    /// <summary>The worked example of SPEC B.4.2.</summary>
    public static Document Comparison { get; } = Of(
        Row(Text(BlockRole.Caption, "（私用コンピュータ等及びソフトウェアの持込禁止）", 2, 1),
            Text(BlockRole.Caption, "（私用コンピュータ等及びソフトウェアの持込禁止）", 2, 1)) with { KeepWithNext = true },
        Row(new TextBlock(BlockRole.Article, [new Run("第12条　", RunRole.Label), new Run("（略）", RunRole.Omitted)], 1, 0),
            new TextBlock(BlockRole.Article, [new Run("第12条　", RunRole.Label), new Run("（略）", RunRole.Omitted)], 1, 0)) with { LineAbove = false },
        Pair(BlockRole.Paragraph,
            "2　‹職員は、›前項ただし書の規定により持ち込んだ私用コンピュータ等及びソフトウェアを、‹勤務時間中に私用で›使用してはならない。",
            "2　前項ただし書の規定により持ち込んだ私用コンピュータ等及びソフトウェアを、‹勤務時間中は›使用してはならない。", 1, 0),
        Row(Marked(BlockRole.Item, "‹(3)　前２号に掲げるもののほか、情報統括管理者が必要と認める措置を講ずること。›", RunMark.Inserted, 2, 1),
            new TextBlock(BlockRole.Item, [new Run("（新設）", RunRole.Marker)], 2, 1)) with { LineAbove = false },
        Row(null, null) with { LineAbove = false });

    /// <summary>Several pages: items, subitems and a deleted article in each of many articles.</summary>
    public static Document Long(int articles)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        for (var i = 1; i <= articles; i++)
        {
            rows.Add(Pair(BlockRole.Caption, "（情報システムの利用者の責務及び遵守事項）", "（情報システムの利用者の責務及び遵守事項）", 2, 1, line: true)
                with { KeepWithNext = true });
            rows.Add(Pair(BlockRole.Article,
                $"第{i}条　情報システムを利用する職員は、この規程‹その他の関係規程›を遵守し、情報資産を適正に取り扱わなければならない。この場合において、次に掲げる事項に留意するものとする。",
                $"第{i}条　情報システムを利用する職員は、この規程を遵守し、情報資産を適正に取り扱わなければならない。この場合において、次に掲げる事項に留意するものとする。", 1, 0));
            rows.Add(Pair(BlockRole.Item, "(1)　パスワードを他人に知られないよう適切に管理し、‹10文字›以上とすること。", "(1)　パスワードを他人に知られないよう適切に管理し、‹８文字›以上とすること。", 2, 1));
            rows.Add(Pair(BlockRole.Subitem, "ア　英大文字、英小文字、数字及び記号のうち‹３種類›以上を含むものとする。", "ア　英大文字、英小文字、数字及び記号のうち‹２種類›以上を含むものとする。", 3, 2));
            for (var item = 2; item <= 2 + i % 3 * 2; item++)
                rows.Add(Pair(BlockRole.Item, $"({item})　（略）", $"({item})　（略）", 2, 1));
            rows.Add(Row(new TextBlock(BlockRole.Paragraph, [new Run("（削る）", RunRole.Marker)], 1, 0),
                Marked(BlockRole.Paragraph, "‹2　課長は、所属職員の利用状況を毎年度末に情報統括管理者へ報告しなければならない。›", RunMark.Deleted, 1, 0))
                with { LineAbove = false });
        }
        rows.Add(Row(null, null) with { LineAbove = false });
        return Of([.. rows]);
    }

    public static Document Of(params TableRow[] rows) => new("龍ヶ崎市コンピュータ等運用管理規程新旧対照表",
        new PageSetup { Landscape = true, MarginTop = 20, MarginBottom = 20, MarginLeft = 20, MarginRight = 20 },
        [
            Text(BlockRole.Title, "龍ヶ崎市コンピュータ等運用管理規程新旧対照表") with { HeadingLevel = 1 },
            Text(BlockRole.Note, "（下線部分は改正部分）"),
            new TableBlock([1, 1], 1,
                [Row(Text(BlockRole.ColumnHeading, "改正後"), Text(BlockRole.ColumnHeading, "改正前")), .. rows])
            {
                Description = "左の欄は改正後、右の欄は改正前の規定。",
            },
        ])
    {
        Sources = [new("改正後", "新.txt", new string('a', 64)), new("改正前", "旧.txt", new string('b', 64))],
    };

    /// <summary>A whole instrument: every role of paragraph with the indents of SPEC A.12.</summary>
    public static Document Instrument { get; } = new("情報公開条例", new PageSetup(),
        [
            Text(BlockRole.Title, "龍ヶ崎市情報公開条例の一部を改正する条例", 3, 3) with { HeadingLevel = 1 },
            Text(BlockRole.Enacting, "龍ヶ崎市情報公開条例（平成13年条例第28号）の一部を次のように改正する。", 0, 1),
            Text(BlockRole.GroupHeading, "第1章　総則", 4, 3) with { HeadingLevel = 2 },
            Text(BlockRole.GroupHeading, "第1節　通則", 5, 4) with { HeadingLevel = 3 },
            Text(BlockRole.Caption, "（公文書の公開義務）", 2, 1),
            Text(BlockRole.Article, "第7条　実施機関は、公開請求があったときは、公開請求に係る公文書に次の各号に掲げる情報のいずれかが記録されている場合を除き、公開請求者に対し、当該公文書を公開しなければならない。", 1, 0),
            Text(BlockRole.Paragraph, "2　前項の規定にかかわらず、実施機関は、公益上特に必要があると認めるときは、公開請求者に対し、当該公文書を公開することができる。この場合において、必要な事項は別に定める。", 1, 0),
            Text(BlockRole.Item, "(1)　個人に関する情報（事業を営む個人の当該事業に関する情報を除く。）であって、当該情報に含まれる氏名、生年月日その他の記述等により特定の個人を識別することができるもの", 2, 1),
            Text(BlockRole.Subitem, "ア　法令等の規定により又は慣行として公にされ、又は公にすることが予定されている情報で、人の生命、健康、生活又は財産を保護するため必要なもの", 3, 2),
            Text(BlockRole.Subitem, "(ア)　当該個人が公務員等である場合において、当該情報がその職務の遂行に係る情報であるときは、その職及び当該職務遂行の内容に係る部分", 4, 3),
            Text(BlockRole.Subitem, "ａ　細分の細分。法人その他の団体に関する情報又は事業を営む個人の当該事業に関する情報で、公にすることにより正当な利益を害するおそれがあるもの", 5, 4),
            Text(BlockRole.Subitem, "(ａ)　さらに下の細分。公にすることにより、犯罪の予防、鎮圧又は捜査その他の公共の安全と秩序の維持に支障を及ぼすおそれがあると認められる情報", 6, 5),
            Text(BlockRole.SupplHeading, "附　則", 3, 3) with { HeadingLevel = 2 },
            Text(BlockRole.Body, "この条例は、令和8年4月1日から施行する。", 0, 1),
            new PageBreakBlock(),
            Text(BlockRole.AppendixHeading, "別表第1（第3条関係）") with { HeadingLevel = 2 },
            new TableBlock([1, 2, 1], 1,
            [
                Row(Text(BlockRole.ColumnHeading, "区分"), Text(BlockRole.ColumnHeading, "内容"), Text(BlockRole.ColumnHeading, "手数料")),
                Row(Text(BlockRole.Body, "文書又は図画"), Text(BlockRole.Body, "写しの交付。複写機により白黒で複写したもの（Ａ３判以下の大きさのものに限る。）"), Text(BlockRole.Body, "1枚につき10円")),
            ]),
            Text(BlockRole.Body, "備考　両面に複写したものは、2枚として算定する。"),
        ]);
}
