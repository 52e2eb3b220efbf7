using System.Text.RegularExpressions;
using RegText.Checking;
using RegText.Parsing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Checking;

/// <summary>Slips of numbering, captions, 目次 and citations planted in real regulations: each is told at its line, and it was not told before.</summary>
public class PlantedStructureTests
{
    /// <summary>Code, the line in which it is planted, and what becomes of that line; 〓 takes it out.</summary>
    public static TheoryData<string, string, string> Slips => new()
    {
        // A 項, 号 or 章 that comes twice.
        { "S02", @"^(?<a>[3３])(?<b>[ 　]\S.*)$", "2${b}" },
        { "S03", @"^(?<a>[ 　]*[（(])[3３](?<b>[）)][ 　]*\S.*)$", "${a}2${b}" },
        { "S05", @"^(?<a>[ 　]*第)[4４](?<b>章[ 　][^（(\n\t]*)$", "${a}3${b}" },
        // A 号 that is gone, told at the next one.
        { "S03", @"^[ 　]*[（(][2２][）)][ 　]*\S.*$", "〓" },
        // Text that is gone behind its number.
        { "S09", @"^(?<a>第[0-9０-９]+条)[ 　]\S.*。$", "${a}" },
        // A caption without brackets.
        { "S08", @"^[ 　]*[（(](?<a>[^（(）)。]{3,12})[）)]$", "　${a}" },
        // 目次: a name, a range, an entry.
        { "T01", @"^(?<a>[ 　]*第\d+章.*[（(]第\d+条)[—―一]第\d+条(?<b>[）)])$", "${a}${b}" },
        { "T02", @"^(?<a>[ 　]*第\d+章[ 　])(?<b>.*[（(]第\d+条.*[）)])$", "${a}新${b}" },
        { "T04", @"^(?<a>[ 　]*第\d+章.*[（(]第\d+条)・(?<b>第\d+条[）)])$", "${a}ー${b}" },
        // Citations.
        { "C01", @"^(?<a>.*法[（(]昭和[0-9０-９]+年法律第)(?<b>[0-9０-９]+)(?<c>号.*)$", "${a}1${b}${c}" },
        { "C02", @"^(?<a>.*)に関する法律(?<b>[（(]平成[0-9０-９]+年法律第[0-9０-９]+号.*)$", "${a}関する法律${b}" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_planted_slip_is_told_where_it_stands(string code, string line, string slip)
    {
        var (planted, missed) = (0, new List<string>());
        foreach (var path in Directory.GetFiles(Repository.Regulations(), "*規程*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = TextsAtHand.Read(path, out var bodyStart).Content;
            var before = Told(text, bodyStart, code);
            var here = 0;
            foreach (Match match in Regex.Matches(text[bodyStart..], line, RegexOptions.Multiline, TimeSpan.FromSeconds(5)))
            {
                if (here == 6) break;
                var wrong = match.Result(slip);
                var at = text.AsSpan(0, bodyStart + match.Index).Count('\n') + 1;
                // Real texts have slips of their own.
                if (wrong == match.Value || before.Exists(n => Math.Abs(n - at) <= 1)) continue;
                here++;
                var (start, length) = wrong == "〓" ? (bodyStart + match.Index, match.Length + 1) : (bodyStart + match.Index, match.Length);
                var after = Told(string.Concat(text.AsSpan(0, start), wrong == "〓" ? "" : wrong, text.AsSpan(start + length)), bodyStart, code);
                if (!after.Exists(n => Math.Abs(n - at) <= 1)) missed.Add($"{Path.GetFileName(path)}:{at} {match.Value}");
            }
            planted += here;
        }
        Assert.True(planted > 1, $"planted {planted}");
        Assert.True(missed.Count * 10 <= planted, $"{missed.Count} of {planted}: " + string.Join('\n', missed));
    }

    private static List<int> Told(string text, int bodyStart, string code)
    {
        var source = new SourceText(text, "text");
        return [.. Reviewer.Review(RegulationParser.Parse(source, bodyStart: bodyStart)).Findings.Where(f => f.Code == code).Select(f => source.Position(f.Span.Start).Line)];
    }
}
