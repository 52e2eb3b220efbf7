using System.Text;
using System.Text.Json;
using RegText.Amending;
using RegText.Amending.Reading;
using RegText.Testing;
using RegText.Tests.Specs;
using RegText.Text;

namespace RegText.Tests.Amending;

public class AmendmentReaderTests
{
    private const string Spec = "kaimebun-reading.md";

    public static TheoryData<string> Examples => SpecFile.Read(Spec).Names;

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_is_read_as_the_specification_says(string name)
    {
        var example = SpecFile.Read(Spec).Get(name);
        var amendment = AmendmentReader.Read(new SourceText(example["text"], name));
        var orders = amendment.Targets.SelectMany(t => t.Sentences).SelectMany(s => s.Instructions).Select(InstructionPrint.Of);
        Assert.Equal(example["orders"], string.Join('\n', orders.Concat(amendment.Diagnostics.Select(d => d.Code + " " + d.Message))));
    }

    [Fact]
    public void Sixteen_published_amendments_are_read()
    {
        var path = Path.Combine(Repository.Root, "tests", "data", "municipal.jsonl");
        var print = new StringBuilder();
        foreach (var line in File.ReadLines(path))
        {
            var lines = JsonDocument.Parse(line).RootElement.GetProperty("aratamebun").EnumerateArray().Select(e => e.GetString()!).ToList();
            Print(AmendmentReader.Read(new SourceText(string.Join('\n', lines), "改正")), print);
        }
        Golden.Equal("amending/municipal.txt", print.ToString());
    }

    [Theory]
    [InlineData("A1_借地借家法_R3-37_art35")]
    [InlineData("A5_公職選挙法_R3-51_273条")]
    [InlineData("A8_宅建業法_R3-37_art17_41条の2")]
    public void Official_amendments_are_read(string name)
    {
        Assert.SkipWhen(Repository.Shared is null, "../shared is not here");
        var path = Path.Combine(Repository.Shared, "cases", "amendments", name, "amendment.txt");
        var print = new StringBuilder();
        Print(AmendmentReader.Read(new SourceText(File.ReadAllText(path), name)), print);
        Golden.Equal($"amending/{name[..2]}.txt", print.ToString());
    }

    [Theory]
    [InlineData("「", "」を「乙」に改める。")]
    [InlineData("第1項", "中「甲」を「乙」に改める。")]
    [InlineData("「甲」を「乙", "」に改める。")]
    [InlineData("第1条、", "第2条中「甲」を「乙」に改める。")]
    [InlineData("の項", "を削る。")]
    [InlineData("（", "）を削る。")]
    public void Hostile_sentences_are_read_in_bounded_time(string repeated, string end)
    {
        var text = "　第3条中" + string.Concat(Enumerable.Repeat(repeated, 3000)) + end;
        var amendment = AmendmentReader.Read(new SourceText(text, "長い文"));
        Assert.True(amendment.Targets.Length + amendment.Diagnostics.Length > 0);
    }

    private static void Print(Amendment amendment, StringBuilder print)
    {
        foreach (var target in amendment.Targets)
        {
            print.Append(target.Caption).Append(target.ArticleLabel).Append('【').Append(target.Title).Append('】').Append(target.Number).Append('\n');
            foreach (var sentence in target.Sentences)
            {
                print.Append("  ").Append(sentence.Line).Append(": ").Append(sentence.Text).Append('\n');
                foreach (var instruction in sentence.Instructions) print.Append("      ").Append(InstructionPrint.Of(instruction)).Append('\n');
            }
        }
        foreach (var diagnostic in amendment.Diagnostics) print.Append("! ").Append(diagnostic.Message).Append('\n');
    }
}
