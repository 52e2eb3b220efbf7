using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RegText.Checking;
using RegText.Parsing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Checking;

/// <summary>A row of defects-dev.tsv.</summary>
internal sealed record DefectRow(string File, int Line, string Rule, string Detail)
{
    /// <summary>Whether missing it counts: tagged [A] or [B] and [reg], and of a rule that lint answers for (SCORING.md, Lint).</summary>
    public bool Counts => (Detail.StartsWith("[A]", StringComparison.Ordinal) || Detail.StartsWith("[B]", StringComparison.Ordinal))
        && Detail.Contains("[reg]", StringComparison.Ordinal) && DefectFigures.IsScored(Rule);
}

/// <summary>A finding on a text, by its line.</summary>
internal sealed record FoundDefect(string File, int Line, string Rule, string Message);

/// <summary>
/// Recall and precision on defects-dev.tsv exactly as SCORING.md counts: a finding matches one row of the same rule at ±1 line; P04 is reported once a
/// line; a finding at a [C], [rep] or [doc] row is neither right nor wrong. Only rules that exist are counted.
/// </summary>
internal sealed class DefectFigures
{
    public required ImmutableArray<DefectRow> Met { get; init; }

    public required ImmutableArray<DefectRow> Missed { get; init; }

    public required ImmutableArray<FoundDefect> False { get; init; }

    public double Recall => Ratio(Met.Length, Met.Length + Missed.Length);

    public double Precision => Ratio(Met.Length, Met.Length + False.Length);

    public static bool IsScored(string rule) => rule[0] is not ('N' or 'X' or 'Z') && rule != "R19";

    /// <summary>The figures of this machine's ../shared for rules whose code is accepted.</summary>
    public static DefectFigures Measure(Func<string, bool> accepts)
    {
        var domain = Path.Combine(Repository.Shared!, "domain", "defects-dev.tsv");
        var rows = File.ReadLines(domain).Skip(1).Select(l => l.Split('\t'))
            .Select(c => new DefectRow(c[0], int.Parse(c[1], CultureInfo.InvariantCulture), c[2], c[3])).Where(r => accepts(r.Rule)).ToList();
        var found = rows.Select(r => r.File).Distinct(StringComparer.Ordinal).SelectMany(Findings).Where(f => IsScored(f.Rule) && accepts(f.Rule));
        return Match(rows, [.. found]);
    }

    /// <summary>What the reviewer finds in a seed.</summary>
    public static IEnumerable<FoundDefect> Findings(string seed)
    {
        var source = new SourceText(File.ReadAllText(Path.Combine(Repository.Shared!, "seeds", seed)), seed);
        return Reviewer.Review(RegulationParser.Parse(source)).Findings
            .Select(f => new FoundDefect(seed, source.Position(f.Span.Start).Line, f.Code, f.Message));
    }

    private static DefectFigures Match(List<DefectRow> rows, List<FoundDefect> found)
    {
        var open = rows.Where(r => r.Counts).ToList();
        var met = ImmutableArray.CreateBuilder<DefectRow>();
        var rest = new List<FoundDefect>();
        // Findings at the very line first, so that a neighbour does not take a row away from them.
        foreach (var distance in (int[])[0, 1])
        {
            rest.Clear();
            foreach (var finding in found)
            {
                var row = open.Find(r => IsAt(r, finding, distance));
                if (row is null) rest.Add(finding);
                else
                {
                    open.Remove(row);
                    met.Add(row);
                }
            }
            found = [.. rest];
        }
        var free = rows.Where(r => !r.Counts).ToList();
        return new()
        {
            Met = met.ToImmutable(),
            Missed = [.. open],
            False = [.. rest.Where(f => !free.Exists(r => IsAt(r, f, 1)))],
        };
    }

    private static bool IsAt(DefectRow row, FoundDefect finding, int distance) =>
        row.Rule == finding.Rule && row.File == finding.File && Math.Abs(row.Line - finding.Line) <= distance;

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    /// <summary>The figures for people: overall, by rule, what was missed, what is false.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"recall {Recall:F3} ({Met.Length} of {Met.Length + Missed.Length}), precision {Precision:F3} ({False.Length} false)\n");
        foreach (var rule in Met.Concat(Missed).Select(r => r.Rule).Concat(False.Select(f => f.Rule)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture,
                $"{rule}: met {Met.Count(r => r.Rule == rule)}, missed {Missed.Count(r => r.Rule == rule)}, false {False.Count(f => f.Rule == rule)}\n");
        foreach (var row in Missed) text.Append(CultureInfo.InvariantCulture, $"missed {row.File[..3]}:{row.Line} {row.Rule} {row.Detail}\n");
        foreach (var finding in False) text.Append(CultureInfo.InvariantCulture, $"false {finding.File[..3]}:{finding.Line} {finding.Rule} {finding.Message}\n");
        return text.ToString();
    }
}
