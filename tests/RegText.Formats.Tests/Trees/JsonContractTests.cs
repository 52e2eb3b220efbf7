using System.Text.Json;
using RegText.Formats.Reading.LawXml;
using RegText.Formats.Trees;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.Trees;

/// <summary>The contract regtext.parse/1: names, order and types of every field, in every text at hand; and golden files for people.</summary>
public class JsonContractTests
{
    private static readonly string[] NodeTypes =
    [
        "part", "chapter", "section", "subsection", "division", "article", "paragraph", "item", "subitem", "outline", "table", "text", "suppl",
        "appdx_table", "appdx_style", "appdx_fig", "appdx_note", "appdx", "remarks",
    ];

    public static TheoryData<string> Regulations =>
        [.. Repository.RegulationFiles()
            .Select(f => Path.GetRelativePath(Repository.Regulations(), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Regulations))]
    public void The_JSON_of_a_regulation_is_as_accepted(string name) => Golden.Equal($"trees/{name}.json", TreeJson.Write(Parse(name)) + "\n");

    [Theory]
    [MemberData(nameof(Regulations))]
    public void The_tree_of_a_regulation_is_as_accepted(string name) => Golden.Equal($"trees/{name}.tree", TreeOutline.Print(Parse(name)) + "\n");

    [Fact]
    public void Every_field_of_every_text_is_as_the_contract_says()
    {
        foreach (var path in TextsAtHand.Paths())
        {
            var parsed = RegulationParser.Parse(TextsAtHand.Read(path, out var start), null, start);
            using var json = JsonDocument.Parse(TreeJson.Write(parsed));
            Check(json.RootElement, parsed);
        }
    }

    [Fact]
    public void A_tree_without_source_has_null_lines()
    {
        var law = LawXmlReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "data", "all-elements.xml"))).Value!;
        var parsed = new ParseResult(new SourceText("", "a.xml", "utf-8"), [law], new([]), []);
        using var json = JsonDocument.Parse(TreeJson.Write(parsed));
        Check(json.RootElement, parsed);
        var instrument = json.RootElement.GetProperty("instruments")[0];
        Assert.Equal(JsonValueKind.Null, instrument.GetProperty("lines").ValueKind);
        Assert.Equal("抄", instrument.GetProperty("supplementary")[1].GetProperty("title").GetString());
        Assert.Equal("令和7年規則第1号", instrument.GetProperty("supplementary")[1].GetProperty("caption").GetString());
        Assert.Equal("第1条関係", instrument.GetProperty("appendices")[0].GetProperty("caption").GetString());
    }

    [Theory]
    [InlineData("（定義）\n第2条　この規程における用語の意義は、次のとおりとする。\n　(1)　職員　市の職員をいう。\n　(2)　LAN 網をいう。\n", "職員/市の職員をいう。|LAN/網をいう。")]
    [InlineData("第3条　次の各号に定める。\n　(1)　部長\n　(2)　課等　課及び室をいう。\n", "|課等/課及び室をいう。")]
    [InlineData("第3条　次に掲げる職員とする。\n　(1)　部長\n　(2)　課長（次長　を含む。）\n", "|")]
    public void Definition_items_have_their_columns(string text, string expected)
    {
        using var json = JsonDocument.Parse(TreeJson.Write(RegulationParser.Parse(new SourceText("規程\n" + text, "a.txt"))));
        var items = json.RootElement.GetProperty("instruments")[0].GetProperty("body")[0].GetProperty("children")[0].GetProperty("children");
        Assert.Equal(expected, string.Join('|', items.EnumerateArray().Select(i =>
            i.TryGetProperty("columns", out var columns) ? string.Join('/', columns.EnumerateArray().Select(c => c.GetString())) : "")));
    }

    [Fact]
    public void Japanese_stays_readable_and_no_character_is_lost()
    {
        var text = "規程\n第1条　𠮷野\u0001家の「\\」と\uD800を\"用\"いる。\n";
        var written = TreeJson.Write(RegulationParser.Parse(new SourceText(text, "甲　乙.txt")));
        Assert.Contains("\"path\": \"甲　乙.txt\"", written, StringComparison.Ordinal);
        Assert.Contains("𠮷野\\u0001家の「\\\\」と\\uD800を\\\"用\\\"いる。", written, StringComparison.Ordinal);
    }

    private static ParseResult Parse(string name)
    {
        var source = TextsAtHand.Read(Repository.Regulations(name), out var start);
        return RegulationParser.Parse(new SourceText(source.Content, name, "utf-8"), null, start);
    }

    private static void Check(JsonElement root, ParseResult parsed)
    {
        Fields(root, "schema", "source", "instruments", "diagnostics");
        Assert.Equal("regtext.parse/1", root.GetProperty("schema").GetString());
        var source = root.GetProperty("source");
        Fields(source, "path", "encoding", "lines", "characters");
        Assert.Equal(parsed.Source.LineCount, source.GetProperty("lines").GetInt32());
        Assert.Equal(parsed.Source.Content.Length, source.GetProperty("characters").GetInt32());
        Assert.Equal(parsed.Instruments.Length, root.GetProperty("instruments").GetArrayLength());
        foreach (var instrument in root.GetProperty("instruments").EnumerateArray()) CheckInstrument(instrument);
        Assert.Equal(parsed.Diagnostics.Length, root.GetProperty("diagnostics").GetArrayLength());
        foreach (var diagnostic in root.GetProperty("diagnostics").EnumerateArray())
        {
            Fields(diagnostic, "code", "severity", "message", "line", "column", "length");
            Assert.Matches("^[A-Z][0-9]{2}$", diagnostic.GetProperty("code").GetString());
            Assert.Contains(diagnostic.GetProperty("severity").GetString(), new[] { "info", "warning", "error" });
            Assert.True(diagnostic.GetProperty("line").GetInt32() >= 1 && diagnostic.GetProperty("column").GetInt32() >= 1 && diagnostic.GetProperty("length").GetInt32() >= 0);
        }
    }

    private static void CheckInstrument(JsonElement instrument)
    {
        Fields(instrument, "title", "number", "kind", "lines", "preface", "toc", "body", "supplementary", "appendices");
        foreach (var name in new[] { "title", "number", "kind" }) IsTextOrNull(instrument.GetProperty(name));
        CheckLines(instrument.GetProperty("lines"));
        foreach (var line in instrument.GetProperty("preface").EnumerateArray())
        {
            Fields(line, "type", "text", "line");
            Assert.Contains(line.GetProperty("type").GetString(), new[] { "enact", "date", "history", "preamble" });
        }
        foreach (var entry in instrument.GetProperty("toc").EnumerateArray())
        {
            Fields(entry, "type", "num", "title", "range", "line");
            Assert.Contains(entry.GetProperty("type").GetString(), NodeTypes);
        }
        foreach (var name in new[] { "body", "supplementary", "appendices" })
            foreach (var node in instrument.GetProperty(name).EnumerateArray()) CheckNode(node);
    }

    private static void CheckNode(JsonElement node)
    {
        var type = node.GetProperty("type").GetString()!;
        var extra = type == "table" ? ["rows"] : node.TryGetProperty("columns", out _) ? new[] { "columns" } : [];
        Fields(node, ["type", "level", "num", "label", "caption", "title", "text", .. extra, "lines", "children"]);
        Assert.Contains(type, NodeTypes);
        Assert.True(node.GetProperty("level").GetInt32() >= 1);
        if (node.GetProperty("num").GetString() is { } num) Assert.Matches("^[0-9]+(_[0-9]+)*(:[0-9]+(_[0-9]+)*)?$", num);
        foreach (var name in new[] { "label", "caption", "title" }) IsTextOrNull(node.GetProperty(name));
        Assert.Equal(JsonValueKind.String, node.GetProperty("text").ValueKind);
        if (extra.Contains("columns"))
        {
            Assert.True(type is "item" or "subitem");
            var columns = node.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!).ToList();
            Assert.Equal(2, columns.Count);
            Assert.Equal(WhiteSpace.Remove(node.GetProperty("text").GetString()!), WhiteSpace.Remove(string.Concat(columns)));
        }
        CheckLines(node.GetProperty("lines"));
        var children = node.GetProperty("children").EnumerateArray().ToList();
        // An article's text is in its paragraphs; the first has num 1 and, where it stands behind the label, none of its own.
        if (type == "article")
        {
            Assert.Equal("", node.GetProperty("text").GetString());
            Assert.Equal(("paragraph", "1"), (children[0].GetProperty("type").GetString(), children[0].GetProperty("num").GetString()));
        }
        foreach (var child in children) CheckNode(child);
    }

    private static void CheckLines(JsonElement lines)
    {
        if (lines.ValueKind == JsonValueKind.Null) return;
        Assert.Equal(2, lines.GetArrayLength());
        Assert.True(lines[0].GetInt32() >= 1 && lines[1].GetInt32() >= lines[0].GetInt32());
    }

    private static void IsTextOrNull(JsonElement value) =>
        Assert.True(value.ValueKind == JsonValueKind.Null || value.GetString()!.Length > 0);

    private static void Fields(JsonElement value, params string[] names) => Assert.Equal(names, value.EnumerateObject().Select(p => p.Name));
}
