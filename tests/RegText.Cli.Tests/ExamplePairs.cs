using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>Pairs of texts for the pictures of the documentation: real ones, and real ones edited as an office edits them.</summary>
internal static class ExamplePairs
{
    /// <summary>The old and the new text of a pair.</summary>
    public static (string Old, string New) Of(string name) => name switch
    {
        "packet" => (Ryugasaki("改正前"), Ryugasaki("改正後")),
        "inserted" => Edited(Kuki,
            ("（評価及び見直し）\n第４４条",
                "（是正の指示）\n第４４条　総括保護管理者は、前２条の監査又は点検の結果について必要があると認めるときは、保護管理者に対し、期限を定めて是正を指示するものとする。\n"
                + "２　保護管理者は、前項の指示を受けたときは、速やかに措置を講じ、その結果を総括保護管理者に報告しなければならない。\n　（評価及び見直し）\n第４５条"),
            ("監査又は点検の結果等を踏まえ", "監査、点検又は是正の結果等を踏まえ"),
            ("（細則）\n第４５条", "（細則）\n第４６条")),
        "deleted" => Edited(Kuki,
            ("　（３）　保有個人情報が記録されている媒体の外部への送付又は持出し\n", ""),
            ("（４）　その他保有個人情報の適切な管理に", "（３）　その他保有個人情報の適切な管理に"),
            ("（暗号化）\n第２５条　保護管理者は、保有個人情報の秘匿性等その内容に応じて、暗号化のために必要な措置を講じなければならない", "第２５条　削除\n#"),
            (RestOfArticle25, "")),
        "moved" => Edited(Kuki,
            ("　（１）　保有個人情報の複製\n　（２）　保有個人情報の送信\n", "　（１）　保有個人情報の送信\n"),
            ("（３）　保有個人情報が記録されている媒体の外部への送付又は持出し\n", "（２）　保有個人情報が記録されている媒体の外部への送付又は持出し\n　（３）　保有個人情報の複製\n")),
        "appendix" => (Fees, Edit(Fees,
            ("2,000円", "2,200円"), ("小会議室｜20人｜500円", "小会議室｜24人｜600円\n研修室｜40人｜800円"), ("和室｜10人｜300円\n", ""), ("5割", "10割"))),
        "supplementary" => Edited(Kuki,
            ("　この訓令は、令和５年４月１日から施行する。",
                "　（施行期日）\n１　この訓令は、令和５年４月１日から施行する。\n　（経過措置）\n"
                + "２　この訓令の施行の際現に締結されている保有個人情報の取扱いに係る業務の委託に関する契約については、第３６条の規定は、令和６年３月３１日までの間は、適用しない。")),
        "vertical" => (UpTo("第九条", Law("改正前")), UpTo("第九条", Law("改正後"))),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string RestOfArticle25
    {
        get
        {
            var start = Kuki.IndexOf("第２５条　", StringComparison.Ordinal);
            var line = Kuki[start..Kuki.IndexOf('\n', start)];
            return "#" + line[(line.IndexOf("必要な措置を講じなければならない", StringComparison.Ordinal) + "必要な措置を講じなければならない".Length)..] + "\n";
        }
    }

    private const string Fees = """
        　　　見本市会議室使用料条例
        　（使用料）
        第1条　会議室の使用料は、別表のとおりとする。
        別表（第1条関係）
        室名｜定員｜1時間当たりの使用料
        大会議室｜100人｜2,000円
        中会議室｜50人｜1,000円
        小会議室｜20人｜500円
        和室｜10人｜300円
        備考
        1　冷暖房を使用するときは、使用料の2割を加算する。
        2　市外の者は、使用料の5割を加算する。

        """;

    private static string Kuki => File.ReadAllText(Repository.Regulations("kuki", "保有する個人情報の適切な管理のための措置に関する規程.txt")).ReplaceLineEndings("\n");

    private static string Ryugasaki(string version) => File.ReadAllText(Repository.Regulations("ryugasaki", $"コンピュータ等運用管理規程_{version}.txt"));

    private static string Law(string version) =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "data", "examples", $"科学技術・学術政策研究所組織規則_{version}.txt"));

    // Without the caption of the article.
    private static string UpTo(string label, string text) => text[..text.LastIndexOf("\n（", text.IndexOf("\n" + label, StringComparison.Ordinal), StringComparison.Ordinal)] + "\n";

    private static (string Old, string New) Edited(string text, params (string From, string To)[] edits) => (text, Edit(text, edits));

    private static string Edit(string text, params (string From, string To)[] edits)
    {
        foreach (var (from, to) in edits)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }
        return text;
    }
}
