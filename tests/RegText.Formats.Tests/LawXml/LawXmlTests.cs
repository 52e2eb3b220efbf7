using System.Xml.Linq;
using System.Xml.Schema;
using RegText.Formats.Reading.LawXml;
using RegText.Formats.Writing.LawXml;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.LawXml;

/// <summary>法令標準XML: what is read is written again, and what is written is valid.</summary>
public class LawXmlTests
{
    private static readonly XmlSchemaSet Schema = LoadSchema();

    public static TheoryData<string> Laws => ["gyosei-tetsuzuki.xml", "minpo.xml"];

    public static TheoryData<string> Files => ["gyosei-tetsuzuki.xml", "all-elements.xml", "minpo.xml"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_law_comes_back_as_the_same_XML(string name)
    {
        var path = PathOf(name);
        var written = LawXmlWriter.Write(Read(path));
        Same(CanonicalXml.Lines(XDocument.Load(path)), CanonicalXml.Lines(XDocument.Parse(written)));
        Assert.Equal([], Invalid(written));
    }

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_law_printed_as_text_parses_to_the_elements_of_its_XML(string name)
    {
        var law = Read(PathOf(name));
        foreach (var print in new[] { RegulationPrinter.Text, RegulationPrinter.Markdown })
        {
            var result = RegulationParser.Parse(new SourceText(print(law), name));
            Same(TreeShape.Of(law).Split('\n'), string.Join("\n***\n", result.Instruments.Select(TreeShape.Of)).Split('\n'));
            // And the XML of what was parsed has the same elements, ruby and the attributes of Law apart.
            Assert.Equal(Elements(law), Elements(result.Instruments[0]));
            Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        }
    }

    [Fact]
    public void Every_text_at_hand_becomes_valid_XML()
    {
        foreach (var path in TextsAtHand.Paths())
            foreach (var tree in RegulationParser.Parse(TextsAtHand.Read(path, out var start), null, start).Instruments)
                IsValid(tree, path);
    }

    [Fact]
    public void Generated_trees_become_valid_XML()
    {
        for (var seed = 0; seed < 300; seed++) IsValid(new RandomTree(seed).Make(), $"seed {seed}");
    }

    [Fact]
    public void Units_in_places_that_the_schema_does_not_know_become_valid_XML_and_keep_their_words()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var tree = new Instrument
            {
                Title = new("題"),
                Body = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Anything(random, 4))],
                Supplementary = [.. Enumerable.Range(0, random.Next(2)).Select(_ => new SupplProvision { Label = new("附則"), Children = Below(random, 3) })],
                Appendices = [.. Enumerable.Range(0, random.Next(2)).Select(_ => new Appendix((UnitKind)random.Next((int)UnitKind.AppdxTable, (int)UnitKind.Remarks)) { Label = new("別"), Children = Below(random, 3) })],
            };
            IsValid(tree, $"seed {seed}");
            var words = LawXmlWriter.Element(tree).Value;
            foreach (var unit in tree.AllUnits())
                if (!words.Contains(unit.Text.Value, StringComparison.Ordinal) || !words.Contains(unit.Title.Value, StringComparison.Ordinal))
                    Assert.Fail($"seed {seed}: {unit.Kind} {unit.Title} {unit.Text} is not in the XML of\n{TreeShape.Of(tree)}\n{LawXmlWriter.Write(tree)}");
        }
    }

    private static System.Collections.Immutable.ImmutableArray<Unit> Below(Random random, int depth) =>
        [.. Enumerable.Range(0, depth == 0 ? 0 : random.Next(4)).Select(_ => Anything(random, depth - 1))];

    private static Unit Anything(Random random, int depth)
    {
        var kind = (UnitKind)random.Next((int)UnitKind.Remarks + 1);
        Unit unit = kind switch
        {
            <= UnitKind.Division => new Group(kind) { Title = new("名" + random.Next(1000)) },
            UnitKind.Article => new Article { Number = new(random.Next(9) + 1), Label = new("第一条") },
            UnitKind.Paragraph => new Paragraph(),
            UnitKind.Item => new Item { Label = new("(1)") },
            UnitKind.Subitem => new Subitem(random.Next(12)),
            UnitKind.Outline => new OutlineItem(random.Next(4)) { Label = new("①"), Title = new("項" + random.Next(1000)) },
            UnitKind.Table => new TableUnit([]),
            UnitKind.PlainText => new PlainText(),
            UnitKind.SupplProvision => new PlainText(),
            UnitKind.Remarks => new Remarks { Label = new("備考") },
            _ => new Appendix(kind) { Title = new("表" + random.Next(1000)) },
        };
        return unit with { Text = unit is Article or SupplProvision or TableUnit ? UnitText.Empty : new("文" + random.Next(1000) + "。"), Children = Below(random, depth) };
    }

    [Fact]
    public void Every_word_of_a_text_is_in_its_XML()
    {
        foreach (var path in TextsAtHand.Paths())
            foreach (var tree in RegulationParser.Parse(TextsAtHand.Read(path, out var start), null, start).Instruments)
            {
                var words = WhiteSpace.Remove(LawXmlWriter.Element(tree).Value);
                Assert.All(tree.AllUnits().SelectMany(TextsOf.Own), text => Assert.Contains(WhiteSpace.Remove(text.Value), words + tree.Supplementary.Aggregate("", (a, s) => a + WhiteSpace.Remove(s.AmendLawNumber.Value)), StringComparison.Ordinal));
            }
    }

    private static void IsValid(Instrument tree, string name)
    {
        var xml = LawXmlWriter.Write(tree);
        Assert.Equal([], Invalid(xml).Select(e => name + ": " + e));
        Assert.True(LawXmlReader.Read(xml).Succeeded, name);
    }

    private static string PathOf(string name)
    {
        if (name != "minpo.xml") return Path.Combine(Repository.Root, "tests", "data", name);
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        return Path.Combine(Repository.Shared!, "cases", "xml", name);
    }

    private static Instrument Read(string path)
    {
        var read = LawXmlReader.Read(File.ReadAllBytes(path));
        Assert.True(read.Succeeded, read.Failure?.Message);
        return read.Value;
    }

    private static string Elements(Instrument instrument) =>
        string.Join('\n', LawXmlWriter.Element(instrument).Descendants().GroupBy(e => e.Name.LocalName).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Where(g => g.Key is not ("Ruby" or "Rt")).Select(g => $"{g.Key} {g.Count()}"));

    private static List<string> Invalid(string xml)
    {
        var errors = new List<string>();
        XDocument.Parse(xml, LoadOptions.SetLineInfo).Validate(Schema, (_, e) => errors.Add($"{e.Exception.LineNumber}: {e.Message}"));
        return errors;
    }

    private static XmlSchemaSet LoadSchema()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(Repository.Root, "tests", "data", "XMLSchemaForJapaneseLaw_v3.xsd"));
        return schemas;
    }

    private static void Same(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
            if (!string.Equals(expected.ElementAtOrDefault(i), actual.ElementAtOrDefault(i), StringComparison.Ordinal))
                Assert.Fail($"line {i} of {expected.Count} and {actual.Count}\nexpected: {expected.ElementAtOrDefault(i)}\nactual:   {actual.ElementAtOrDefault(i)}");
    }
}
