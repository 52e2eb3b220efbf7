using System.Text.Json;
using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary><c>regtext refs</c> on the real program.</summary>
public class RefsTests
{
    private const string Ordinance = """
        　　　中央市文書条例

        第1条　文書は、保存する。
        第2条　前条の文書は、廃棄しない。
        2　前項の規定は、第5条の図画に準用する。
        """;

    private const string Rules = """
        　　　中央市文書条例施行規則

        第1条　この規則は、中央市文書条例（令和5年中央市条例第3号。以下「条例」という。）第2条第1項の文書について定める。
        第2条　条例第1条から第2条までの文書は、地方自治法第2条の事務とする。
        """;

    [Fact]
    public void References_and_what_cites_a_unit_are_told()
    {
        using var place = new Workplace();
        place.Make("条例.txt", Ordinance);
        Directory.CreateDirectory(place["規則"]);
        place.Make("規則/施行規則.md", Rules);
        place.Make("覚え書き.txt", "きょうは雨。\n");

        place.Tell("refs", "条例.txt");
        place.Tell("refs", "規則/施行規則.md");
        place.Tell("refs", ".");
        place.Tell("refs", ".", "--to", "中央市文書条例第2条");
        place.Tell("refs", ".", "--to", "中央市文書条例");
        place.Tell("refs", ".", "--to", "第１条");
        place.Tell("refs", "条例.txt", "--to", "第1条", "--format", "json");
        place.Tell("refs", ".", "--to", "地方自治法第2条");
        Golden.Equal("refs.txt", place.Log);
    }

    [Fact]
    public void A_reference_without_target_gives_exit_code_1()
    {
        using var place = new Workplace();
        place.Make("条例.txt", Ordinance);
        place.Make("規則.txt", Rules);

        Assert.Equal(1, place.Tell("refs", "条例.txt").ExitCode);
        Assert.Equal(0, place.Tell("refs", "規則.txt").ExitCode);
        Assert.Equal(0, place.Tell("refs", "条例.txt", "--to", "第2条").ExitCode);
    }

    [Fact]
    public void What_cannot_be_looked_for_is_refused()
    {
        using var place = new Workplace();
        place.Make("条例.txt", Ordinance);
        Directory.CreateDirectory(place["空"]);

        place.Refuses("refs", "ない.txt");
        place.Refuses("refs", "空");
        place.Refuses("refs", "条例.txt", "--to", "第99条");
        place.Refuses("refs", "条例.txt", "--to", "ない条例第1条");
        place.Refuses("refs", "条例.txt", "--to", "ない条例");
        Assert.Equal(64, place.Tell("refs", "条例.txt", "--format", "xml").ExitCode);
        Golden.Equal("refs-refused.txt", place.Log);
    }

    [Fact]
    public void The_JSON_says_where_each_reference_stands()
    {
        using var place = new Workplace();
        place.Make("条例.txt", Ordinance);
        using var json = JsonDocument.Parse(place.Run(["refs", "条例.txt", "--format", "json"]).Output);
        var lines = Ordinance.Split('\n');
        var references = json.RootElement.GetProperty("files")[0].GetProperty("instruments")[0].GetProperty("references").EnumerateArray().ToList();

        Assert.Equal(["前条", "前項", "第5条"], references.Select(r => r.GetProperty("text").GetString()));
        Assert.All(references, r =>
        {
            var text = lines[r.GetProperty("line").GetInt32() - 1].Substring(r.GetProperty("column").GetInt32() - 1, r.GetProperty("length").GetInt32());
            Assert.Equal(r.GetProperty("text").GetString(), text);
        });
    }
}
