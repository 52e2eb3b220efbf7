using System.Text;
using System.Text.Json;
using RegText.Changes;
using RegText.Formats.Reading;
using RegText.Formats.Trees;
using RegText.Syntax;
using RegText.Testing;

namespace RegText.Formats.Tests.Trees;

/// <summary>The contract regtext.diff/1: names, order and types of every field, and that every edit names words that stand where it says.</summary>
public class ChangeJsonTests
{
    private static readonly string[] Kinds = ["unchanged", "edited", "inserted", "deleted", "renumbered", "moved", "shelled"];

    [Fact]
    public void The_JSON_of_a_pair_is_as_accepted()
    {
        var (old, @new) = (Read("改正前"), Read("改正後"));
        Golden.Equal("changes/ryugasaki.json", Write(old, @new) + "\n");

        static SourceFile Read(string version) => SourceReader.Read(Repository.Regulations("ryugasaki", $"コンピュータ等運用管理規程_{version}.txt")).Value!;
    }

    [Fact]
    public void Every_field_is_as_the_contract_says_in_every_law_pair()
    {
        if (Repository.Shared is null) Assert.Skip("../shared is not here");
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared, "cases", "law-pairs")))
        {
            var (old, @new) = (SourceReader.Read(Path.Combine(folder, "before.txt")).Value!, SourceReader.Read(Path.Combine(folder, "after.txt")).Value!);
            using var json = JsonDocument.Parse(Write(old, @new));
            Check(json.RootElement, old, @new);
        }
    }

    [Fact]
    public void Every_kind_of_change_has_its_fields()
    {
        const string Old = """
            見本市規程
            目次
            　第1章　総則（第1条）
            　　第1章　総則
            　（目的）
            第1条　この規程は、端末について定める。
            　(1)　甲の端末及びその附属の機器
            　(2)　乙の端末
            　（定義）
            第2条　用語の意義は、別に定める。
            2　端末は、貸与することができる。
            3　職員は、端末を適正に使用しなければならない。
            第3条　委員会を置く。
            別表第1（第1条関係）
            ｜区分｜回数｜
            ｜端末｜1回｜
            """;
        const string New = """
            見本市端末規程
            目次
            　第1章　通則（第1条）
            　　第1章　通則
            　（趣旨）
            第1条　この規程は、端末等について定める。
            　(1)　乙の端末
            　(2)　甲の端末及びその附属の機器
            　（定義）
            第2条　用語の意義は、別に定める。
            2　職員は、端末を適正に使用しなければならない。
            第3条　削除
            　（新設の見出し）
            第4条　新しい規定を置く。
            別表第1（第2条関係）
            ｜区分｜回数｜
            ｜端末｜2回｜
            ｜回線｜1回｜
            """;
        var (old, @new) = (Source(Old), Source(New));
        using var json = JsonDocument.Parse(Write(old, @new));
        Check(json.RootElement, old, @new);
        Assert.False(json.RootElement.GetProperty("same").GetBoolean());
        Assert.Single(json.RootElement.GetProperty("title").EnumerateArray());
        Assert.NotEmpty(json.RootElement.GetProperty("toc").EnumerateArray());
        var kinds = new HashSet<string>();
        Collect(json.RootElement.GetProperty("body"), kinds);
        Assert.Superset(new HashSet<string> { "edited", "inserted", "deleted", "renumbered", "moved", "shelled" }, kinds);
        Assert.Contains("\"field\": \"caption\"", json.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Full_writes_what_did_not_change_too()
    {
        var (old, @new) = (Source("規程\n第1条　甲\n第2条　乙\n"), Source("規程\n第1条　甲\n第2条　丙\n"));
        using var full = JsonDocument.Parse(Write(old, @new, full: true));
        using var changed = JsonDocument.Parse(Write(old, @new));
        Check(full.RootElement, old, @new);
        Assert.Equal((2, 1), (full.RootElement.GetProperty("body").GetArrayLength(), changed.RootElement.GetProperty("body").GetArrayLength()));
        using var same = JsonDocument.Parse(Write(old, old));
        Assert.True(same.RootElement.GetProperty("same").GetBoolean());
        Assert.Equal(0, same.RootElement.GetProperty("body").GetArrayLength());
    }

    private static SourceFile Source(string text) => SourceReader.Read(Encoding.UTF8.GetBytes(text), "案.txt").Value!;

    private static string Write(SourceFile old, SourceFile @new, bool full = false) =>
        ChangeJson.Write(ChangeSet.Between(Only(old), Only(@new)), old, @new, full);

    private static Instrument Only(SourceFile file) => Assert.Single(file.Parse().Instruments);

    private static void Collect(JsonElement changes, HashSet<string> kinds)
    {
        foreach (var change in changes.EnumerateArray())
        {
            kinds.Add(change.GetProperty("kind").GetString()!);
            Collect(change.GetProperty("children"), kinds);
        }
    }

    private static void Check(JsonElement root, SourceFile old, SourceFile @new)
    {
        Fields(root, "schema", "old", "new", "same", "title", "number", "preface", "toc", "body", "supplementary", "appendices", "relations");
        Assert.Equal("regtext.diff/1", root.GetProperty("schema").GetString());
        foreach (var (name, file) in new[] { ("old", old), ("new", @new) })
        {
            var source = root.GetProperty(name);
            Fields(source, "name", "sha256", "encoding", "title", "number", "lines");
            Assert.Equal((file.FileName, file.Sha256), (source.GetProperty("name").GetString(), source.GetProperty("sha256").GetString()));
        }
        foreach (var name in new[] { "title", "number" })
            foreach (var edit in root.GetProperty(name).EnumerateArray())
                CheckEdit(edit, root.GetProperty("old").GetProperty(name), root.GetProperty("new").GetProperty(name));
        foreach (var line in root.GetProperty("preface").EnumerateArray().Concat(root.GetProperty("toc").EnumerateArray()))
        {
            Fields(line, "kind", "old", "new", "edits");
            Assert.Contains(line.GetProperty("kind").GetString(), Kinds);
            foreach (var edit in line.GetProperty("edits").EnumerateArray())
                CheckEdit(edit, line.GetProperty("old").GetProperty("text"), line.GetProperty("new").GetProperty("text"));
        }
        foreach (var name in new[] { "body", "supplementary", "appendices" })
            foreach (var change in root.GetProperty(name).EnumerateArray()) CheckChange(change);
        foreach (var relation in root.GetProperty("relations").EnumerateArray())
        {
            Fields(relation, "kind", "old", "new");
            Assert.Contains(relation.GetProperty("kind").GetString(), new[] { "split", "merged" });
        }
    }

    private static void CheckChange(JsonElement change)
    {
        var (old, @new) = (change.GetProperty("old"), change.GetProperty("new"));
        var isTable = Node(old) is { } node && Node(@new) is not null && node.GetProperty("type").GetString() == "table";
        Fields(change, ["kind", "old", "new", "edits", .. isTable ? new[] { "rows" } : [], "children"]);
        var kind = change.GetProperty("kind").GetString();
        Assert.Contains(kind, Kinds);
        Assert.Equal(kind == "inserted", Node(old) is null);
        Assert.Equal(kind == "deleted", Node(@new) is null);
        var isPaired = Node(old) is not null && Node(@new) is not null;
        foreach (var side in new[] { old, @new }.Where(s => s.ValueKind != JsonValueKind.Null))
        {
            Fields(side, "place", "node");
            var fields = side.GetProperty("node").EnumerateObject().Select(p => p.Name).Where(n => n is not ("columns" or "rows")).ToList();
            Assert.Equal(["type", "level", "num", "label", "caption", "title", "text", "lines", .. isPaired ? Array.Empty<string>() : ["children"]], fields);
        }
        foreach (var edit in change.GetProperty("edits").EnumerateArray())
        {
            var field = edit.GetProperty("field").GetString()!;
            Assert.Contains(field, new[] { "label", "caption", "title", "text" });
            CheckEdit(edit, Node(old)!.Value.GetProperty(field), Node(@new)!.Value.GetProperty(field));
        }
        if (isTable)
        {
            foreach (var row in change.GetProperty("rows").EnumerateArray())
            {
                Fields(row, "kind", "old", "new");
                foreach (var side in new[] { row.GetProperty("old"), row.GetProperty("new") }.Where(s => s.ValueKind != JsonValueKind.Null)) Fields(side, "row", "cells");
            }
        }
        foreach (var child in change.GetProperty("children").EnumerateArray()) CheckChange(child);
    }

    private static JsonElement? Node(JsonElement side) => side.ValueKind == JsonValueKind.Null ? null : side.GetProperty("node");

    private static void CheckEdit(JsonElement edit, JsonElement old, JsonElement @new)
    {
        Fields(edit, "field", "old", "new");
        foreach (var (words, whole) in new[] { (edit.GetProperty("old"), old), (edit.GetProperty("new"), @new) })
        {
            Fields(words, "start", "length", "text");
            var text = whole.GetString() ?? "";
            Assert.Equal(words.GetProperty("text").GetString(), text.Substring(words.GetProperty("start").GetInt32(), words.GetProperty("length").GetInt32()));
        }
    }

    private static void Fields(JsonElement value, params string[] names) => Assert.Equal(names, value.EnumerateObject().Select(p => p.Name));
}
