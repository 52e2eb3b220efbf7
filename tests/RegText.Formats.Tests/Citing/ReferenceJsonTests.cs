using System.Text.Json;
using RegText.Formats.Citing;
using RegText.Formats.Reading.LawXml;
using RegText.Parsing;
using RegText.References;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.Citing;

/// <summary>The contract regtext.refs/1: names, order and types of every field, in every text at hand.</summary>
public class ReferenceJsonTests
{
    private static readonly string[] Fields =
    [
        "unit", "place", "text", "line", "column", "length", "target", "units", "between", "law", "lawNumber", "provision", "portion", "reason", "leftAlone", "message",
    ];

    [Fact]
    public void Every_field_of_every_text_is_as_the_contract_says()
    {
        foreach (var path in TextsAtHand.Paths())
        {
            var source = TextsAtHand.Read(path, out var start);
            Check(new(source, [.. RegulationParser.Parse(source, bodyStart: start).Instruments.Select(ReferenceIndex.Of)]));
        }
    }

    [Fact]
    public void A_tree_without_source_has_no_lines()
    {
        var law = LawXmlReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "data", "gyosei-tetsuzuki.xml"))).Value!;
        var references = Check(new(new SourceText("", "a.xml", "utf-8"), [ReferenceIndex.Of(law)]));

        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.Equal(JsonValueKind.Null, r.GetProperty("line").ValueKind));
    }

    private static List<JsonElement> Check(CitedFile file)
    {
        var json = JsonDocument.Parse(ReferenceJson.Write([file], null, (_, _) => true));
        Assert.Equal(["schema", "to", "files"], Names(json.RootElement));
        Assert.Equal("regtext.refs/1", json.RootElement.GetProperty("schema").GetString());
        var written = Assert.Single(json.RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal(["path", "instruments"], Names(written));
        var all = new List<JsonElement>();
        foreach (var instrument in written.GetProperty("instruments").EnumerateArray())
        {
            Assert.Equal(["title", "references"], Names(instrument));
            foreach (var reference in instrument.GetProperty("references").EnumerateArray())
            {
                Assert.Equal(Fields, Names(reference));
                var target = reference.GetProperty("target").GetString();
                Assert.Equal(target == "unit", reference.GetProperty("units").GetArrayLength() > 0);
                Assert.Equal(target == "law", reference.GetProperty("law").ValueKind == JsonValueKind.String);
                Assert.Equal(target == "none", reference.GetProperty("reason").ValueKind == JsonValueKind.String);
                all.Add(reference);
            }
        }
        return all;
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
