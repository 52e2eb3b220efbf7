using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegText.Text;

namespace RegText.Checking;

/// <summary>
/// Notes in the text that switch rules off: <c>&lt;!-- regtext-disable U04 理由 --&gt;</c>. A note on a line of its own holds for the next line with
/// text, one behind text for its line. Without a reason it does nothing and is a finding itself (Z02).
/// </summary>
internal sealed partial class Suppressions
{
    private readonly Dictionary<(int Line, string Code), string> _reasons = [];
    private readonly List<Finding> _problems = [];
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
    public Review Apply(ImmutableArray<Finding> findings)
    {
        if (_reasons.Count == 0 && _problems.Count == 0) return new(findings, []);
        var kept = ImmutableArray.CreateBuilder<Finding>();
        var suppressed = ImmutableArray.CreateBuilder<SuppressedFinding>();
        foreach (var finding in findings)
        {
            if (_reasons.TryGetValue((_source.Position(finding.Span.Start).Line, finding.Code), out var reason)) suppressed.Add(new(finding, reason));
            else kept.Add(finding);
        }
        kept.AddRange(_problems);
        return new([.. kept.OrderBy(f => f.Span.Start)], suppressed.ToImmutable());
    }

    private void Add(Match match)
    {
        var line = _source.Position(match.Index).Line;
        var reason = match.Groups["reason"].Value.Trim();
        if (reason.Length == 0)
        {
            _problems.Add(new("Z02", Severity.Warning, "点検を外す注記に理由がないので、外していません。規則の記号の後に理由を書いてください。",
                new(match.Index, match.Length), "", null));
            return;
        }
        var own = _source[_source.LineSpan(line)].ToString().Replace(match.Value, "", StringComparison.Ordinal);
        var target = string.IsNullOrWhiteSpace(own) ? NextLine(line) : line;
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
