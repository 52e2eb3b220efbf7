using System.Globalization;
using System.Text;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Reading.Profiles;
using RegText.Formats.Services;
using RegText.Testing;

namespace RegText.Formats.Tests.Reading;

public sealed class ProfileReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("regtext-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_built_in_profiles_are_those_of_the_templates_folder()
    {
        Assert.Equal("標準", BuiltInProfiles.Names[0]);
        Assert.Equal(
            Directory.GetFiles(Path.Combine(Repository.Root, "templates", "profiles")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            BuiltInProfiles.Names.Order(StringComparer.Ordinal));
        foreach (var name in BuiltInProfiles.Names) Assert.Equal(name, ProfileReader.Read(name).Profile?.Name);
    }

    [Fact]
    public void The_standard_profile_file_says_every_key_and_is_the_standard()
    {
        Assert.Equal(Profile.Standard, ProfileReader.Read("標準").Profile);
        var json = File.ReadAllText(Path.Combine(Repository.Root, "templates", "profiles", "標準.json"));
        foreach (var key in ProfileKeys.All) Assert.Contains($"\"{key.ShortName}\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_profiles_differ_where_they_say()
    {
        Assert.Equal("S2", ProfileReader.Read("備考型").Profile!.EnactingSentence.Key);
        Assert.Equal("備考　改正部分は、{印}の部分である。", ProfileReader.Read("備考型").Profile!.EnactingSentence.Remark);
        Assert.Equal("（{印}部分は改正部分）", ProfileReader.Read("付記型").Profile!.EnactingSentence.Note);
        Assert.Contains("規定に、{印}で", ProfileReader.Read("簡易本文型").Profile!.EnactingSentence.Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_hold_comments_and_be_in_Shift_JIS()
    {
        var path = Path.Combine(_folder, "当市.json");
        var json = """
            { // 当市の書式
              "table": { "headings": ["改正案", "現行"], "size": 11, "showUnchangedArticles": true, },
            }
            """;
        File.WriteAllBytes(path, CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(json));
        var profile = ProfileReader.Read(path).Profile!;
        Assert.Equal("当市", profile.Name);
        Assert.Equal(("改正案", "現行", 11, true),
            (profile.Table.NewHeading, profile.Table.OldHeading, profile.Table.Size, profile.Table.ShowUnchangedArticles));
    }

    [Fact]
    public void Settings_go_on_top_in_order()
    {
        var style = new HouseStyle("備考型", ["underline=minimal", "table.note=（改正部分に下線）", "note=後のもの=勝つ"]);
        var profile = style.Resolve().Profile!;
        Assert.Equal((UnderlineManner.Minimal, "後のもの=勝つ", "S2"), (profile.Table.Underline, profile.Table.Note, profile.EnactingSentence.Key));
    }

    [Fact]
    public void Each_problem_has_its_message()
    {
        var told = new StringBuilder();
        Json("unknown key", """{"table":{"underlin":"minimal"}}""");
        Json("unknown group", """{"tabel":{"underline":"minimal"}}""");
        Json("bad value", """{"table":{"layout":"left"}}""");
        Json("bad list", """{"table":{"headings":["新","旧","備考"]}}""");
        Json("null", """{"table":{"omit":null}}""");
        Json("nested list", """{"table":{"headings":[["新"],"旧"]}}""");
        Json("list of all", """["table"]""");
        Json("broken", "{\n  \"table\": {\n    \"omit\": （略）\n");
        Json("twice", """{"table":{"omit":"略","omit":"（略）"}}""");
        Json("deep", new string('[', 100));
        Json("lone surrogate", """{"table":{"omit":"\uD83D"}}""");
        Json("empty", "");
        Style("unknown name", new HouseStyle("備考", []));
        Style("missing file", new HouseStyle(Path.Combine(_folder, "ない.json"), []));
        Style("folder", new HouseStyle(_folder, []));
        Style("no equals sign", new HouseStyle(null, ["underline"]));
        Style("no key", new HouseStyle(null, ["=minimal"]));
        Style("unknown key", new HouseStyle(null, ["underlien=minimal"]));
        Golden.Equal("profile-problems.txt", told.ToString());

        void Json(string name, string json) => Add(name, ProfileReader.FromJson(json, "当市.json"));
        void Style(string name, HouseStyle style) => Add(name, style.Resolve());
        void Add(string name, ProfileSetting setting)
        {
            Assert.Null(setting.Profile);
            told.Append(CultureInfo.InvariantCulture, $"{name}\n  {setting.Problem!.Replace(_folder, "〔フォルダ〕", StringComparison.Ordinal)}\n");
        }
    }

    [Fact]
    public void The_documentation_lists_every_key()
    {
        var page = new StringBuilder();
        page.Append("""
            # 書式の設定

            新旧対照表や改正文の書式は、`--profile` に組み込みの書式の名前か書式のファイル（.json）を、`--set 項目=値` に1つの項目を指定して変えます。
            両方あるときは、`--profile` の書式に `--set` を重ねます。項目名の「table.」は省けます。

            この頁は `src/RegText/Documents/ProfileKeys.cs` の一覧から作っています（直すときはそちらを直し、`REGTEXT_ACCEPT=1 dotnet test` で作り直します）。

            ## 組み込みの書式

            | 名前 | 説明 |
            |---|---|

            """);
        foreach (var name in BuiltInProfiles.Names)
        {
            using var json = System.Text.Json.JsonDocument.Parse(BuiltInProfiles.Read(name)!);
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {json.RootElement.GetProperty("description").GetString()} |\n");
        }
        page.Append("""

            ## 項目

            | 項目 | 意味 | 使える値 | 標準 |
            |---|---|---|---|

            """);
        foreach (var key in ProfileKeys.All)
            page.Append(CultureInfo.InvariantCulture, $"| `{key.Name}` | {key.Description} | {key.Allowed} | {key.Show(Profile.Standard)} |\n");
        page.Append("""

            ## 置き換わる言葉

            題、注記、改正文、新設などの表示に { } で書いた言葉は、その表に合わせて置き換わります。

            | 書き方 | 置き換わるもの | 使える項目 |
            |---|---|---|
            | `{題名}` | 規程の題名 | `table.title`、`enactingSentence` |
            | `{種別}` | 改正する側の種別（条例、訓令など） | `table.title` |
            | `{番号}` | 規程の番号 | `enactingSentence` |
            | `{後}` と `{前}` | 改正後の欄と改正前の欄の見出し | `enactingSentence` |
            | `{印}` | その表にある印（下線、二重下線、太線など。縦書きでは傍線） | `table.note`、`enactingSentence` |
            | `{線}` | 下線（縦書きでは傍線） | `table.note`、`enactingSentence` |
            | `{枠}` | 太線、太枠又は破線（`table.frame`） | `table.note`、`enactingSentence` |
            | `{印を付した部分}` | 下線を付した部分、太線で囲んだ部分など | `table.note`、`enactingSentence` |
            | `{単位}` | 条、項、号など、加え、又は削るもの | `table.added`、`table.deleted` |

            ## 書式のファイル

            書いていない項目は標準のとおりになります。全部の項目を書いた例が `templates/profiles/標準.json` にあります。

            ```json
            {
              "table": {
                "headings": ["改正案", "現行"],
                "underline": "minimal",
                "margins": [25, 25, 30, 17]
              },
              "enactingSentence": "S3"
            }
            ```

            """);
        Golden.Equal(Path.Combine("..", "..", "..", "docs", "書式の設定.md"), page.ToString());
    }
}
