using System.Text;
using RegText.Benchmarks;
using RegText.Formats.Reading.LawXml;
using RegText.Printing;

// usage: RegText.Benchmarks [parse|table|lint] [law.xml], or RegText.Benchmarks compare
// Ratios in one run are what counts; seconds depend on the machine.
Console.OutputEncoding = Encoding.UTF8;
if (args is ["compare"])
{
    CompareBenchmark.Print();
    return 0;
}
var which = args is ["parse" or "table" or "lint", ..] ? args[0] : "";
if (LawFile(which.Length > 0 ? args[1..] : args) is not { } path)
{
    Console.Error.WriteLine("no law XML: give one as argument, or put ../shared/cases/xml/minpo.xml beside the checkout");
    return 64;
}
var law = LawXmlReader.Read(File.ReadAllBytes(path)).Value!;
var text = RegulationPrinter.Text(law);
// The same without its title in column 4 is read by labels and numbers alone, as texts from elsewhere are.
var plain = text.TrimStart('　');
using var folder = new TemporaryFolder();
if (which is "" or "table")
{
    foreach (var benchmark in TableBenchmark.Run(law)) benchmark.Print();
}
if (which is "" or "lint") LintBenchmark.Print(text);
if (which is "table" or "lint") return 0;
List<(string Name, Ratio Ratio)> ratios = [];
foreach (var (name, content) in new[] { ("配字", text), ("配字なし", plain) })
{
    Console.WriteLine($"{law.Title} ({name})");
    var one = ParseBenchmark.Run(folder.Write(content));
    var ten = ParseBenchmark.Run(folder.Write(string.Concat(Enumerable.Repeat(content + "\n", 10))));
    ParseBenchmark.Print(one, ten);
    ratios.Add((name, one.Ratio));
    ratios.Add((name + ", x10", ten.Ratio));
}
Console.WriteLine("whole parse / reading and decoding, to be at most 10 (median of the rounds, its quartiles, ratio of the best times)");
foreach (var (name, ratio) in ratios)
    Console.WriteLine(FormattableString.Invariant($"{ratio.Median,6:F1}   {ratio.Lower,5:F1} – {ratio.Upper,5:F1}   {ratio.OfBest,5:F1}   {name}"));
return 0;

static string? LawFile(string[] args)
{
    if (args.Length > 0) return args[0];
    for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
    {
        var shared = Path.Combine(folder.FullName, "..", "shared", "cases", "xml", "minpo.xml");
        if (File.Exists(Path.Combine(folder.FullName, "RegText.sln"))) return File.Exists(shared) ? shared : null;
    }
    return null;
}
