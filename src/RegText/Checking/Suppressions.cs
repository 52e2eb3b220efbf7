using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking;

/// <summary>
/// Notes in the text that switch rules off: <c>&lt;!-- regtext-disable U04 理由 --&gt;</c>. A note on a line of its own holds for the next line with
/// text, one behind text for its line. Without a reason it does nothing and is a finding itself (Z02).
/// </summary>
internal sealed partial class Suppressions
{
    private readonly Dictionary<(int Line, string Code), string> _reasons = [];
    private readonly List<(Finding Problem, int Line)> _problems = [];
    private readonly SourceText _source;

    private Suppressions(SourceText source) => _source = source;

    /// <summary>The notes of a source.</summary>
    public static Suppressions Of(SourceText source)
    {
        var suppressions = new Suppressions(source);
        if (source.Content.Contains("regtext-disable", StringComparison.Ordinal))
            foreach (Match match in Note().Matches(source.Content)) suppressions.Add(match);
        return suppressions;
    }

    /// <summary>The findings without those that notes switch off.</summary>
    /// <param name="findings">All findings, in the order of the text.</param>
    /// <param name="source">The text that was read: the same lines as that with the notes.</param>
    /// <param name="units">Its units.</param>
    public (ImmutableArray<Finding> Kept, ImmutableArray<SuppressedFinding> Suppressed) Apply(ImmutableArray<Finding> findings, SourceText source, UnitsBySource units)
    {
        if (_reasons.Count == 0 && _problems.Count == 0) return (findings, []);
        var kept = ImmutableArray.CreateBuilder<Finding>();
        var suppressed = ImmutableArray.CreateBuilder<SuppressedFinding>();
        foreach (var finding in findings)
        {
            if (_reasons.TryGetValue((source.Position(finding.Span.Start).Line, finding.Code), out var reason)) suppressed.Add(new(finding, reason));
            else kept.Add(finding);
        }
        foreach (var (problem, line) in _problems) kept.Add(problem with { Span = PlaceOf(problem, source), Unit = units.At(source.LineSpan(line).End - 1)?.Name ?? "" });
        return ([.. kept.OrderBy(f => f.Span.Start)], suppressed.ToImmutable());
    }

    /// <summary>The note itself, or its line where reading took the note off (Markdown).</summary>
    private TextSpan PlaceOf(Finding problem, SourceText source) =>
        ReferenceEquals(source, _source) ? problem.Span : source.LineSpan(_source.Position(problem.Span.Start).Line);

    private void Add(Match match)
    {
        var line = _source.Position(match.Index).Line;
        var own = _source[_source.LineSpan(line)].ToString().Replace(match.Value, "", StringComparison.Ordinal);
        var target = string.IsNullOrWhiteSpace(own) ? NextLine(line) : line;
        var reason = match.Groups["reason"].Value.Trim();
        if (reason.Length == 0)
        {
            _problems.Add((new("Z02", Severity.Warning, "点検を外す注記に理由がないので、外していません。規則の記号の後に理由を書いてください。",
                new(match.Index, match.Length), "", null), target));
            return;
        }
        foreach (var code in match.Groups["codes"].Value.Split([' ', ',', '、', '　'], StringSplitOptions.RemoveEmptyEntries))
            _reasons[(target, code)] = reason;
    }

    private int NextLine(int line)
    {
        for (var next = line + 1; next <= _source.LineCount; next++)
            if (!_source[_source.LineSpan(next)].IsWhiteSpace()) return next;
        return line;
    }

    [GeneratedRegex(@"<!--\s*regtext-disable\s+(?<codes>[A-Z]\d{2}(?:[ ,、　]+[A-Z]\d{2})*)(?<reason>[^>]*?)-->")]
    private static partial Regex Note();
}
