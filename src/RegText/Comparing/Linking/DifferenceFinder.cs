using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Comparing;

/// <summary>Finds the differences that matter between two texts: who, how strongly, how long or often, when, except when.</summary>
internal static class DifferenceFinder
{
    private const string Nothing = "なし";

    /// <summary>The forms of duty, strongest first; the first that a text has is its form.</summary>
    private static readonly (string Name, string[] Endings)[] Duties =
    [
        ("禁止", ["てはならない", "てはならず", "ないものとする"]),
        ("義務（しなければならない）", ["なければならない", "なければならず"]),
        ("努力義務", ["努めなければならない", "努めるものとする", "努める", "よう努め"]),
        ("義務（ものとする）", ["ものとする"]),
        ("裁量（することができる）", ["ことができる"]),
        ("言い切り（する）", ["行う。", "講ずる。", "する。", "置く。", "図る。", "協力する。"]),
    ];

    private static readonly string[] Counters = ["年度", "年", "箇月", "か月", "月", "週間", "日", "時間", "時", "分", "回", "人", "名", "件", "円", "文字", "桁", "割", "%"];

    private static readonly string[] Frequencies = ["定期", "随時", "直ちに", "速やかに", "遅滞なく", "あらかじめ", "毎年", "毎月", "必要に応じ"];

    /// <summary>The differences between the parts that answer each other.</summary>
    /// <param name="baseline">The part of the baseline.</param>
    /// <param name="unit">The part of the article.</param>
    public static ImmutableArray<WordingDifference> Find(ProvisionPart baseline, ProvisionPart unit)
    {
        var (a, b) = (ComparedText.Of(baseline.Text), ComparedText.Of(unit.Text));
        var differences = ImmutableArray.CreateBuilder<WordingDifference>();
        var (left, right) = (ProvisionTerms.RolesOf(ComparedText.Of(baseline.Lead)), ProvisionTerms.RolesOf(ComparedText.Of(unit.Lead)));
        if (!left.IsEmpty && !right.IsEmpty && !left.Any(r => right.Contains(r)))
            differences.Add(new("主体", SubjectOf(baseline.Lead), SubjectOf(unit.Lead)));
        if (DutyOf(a) is { } duty && DutyOf(b) is { } other && !string.Equals(duty, other, StringComparison.Ordinal)) differences.Add(new("義務の強さ", duty, other));
        Add(differences, "数値・期間", Quantities(a), Quantities(b));
        Add(differences, "時期・頻度", Found(a, Frequencies), Found(b, Frequencies));
        Add(differences, "条件", Clauses(a, ["場合", "とき"]), Clauses(b, ["場合", "とき"]), onlyIfOneIsEmpty: true);
        Add(differences, "例外", Exceptions(a), Exceptions(b), onlyIfOneIsEmpty: true);
        return differences.ToImmutable();
    }

    private static void Add(ImmutableArray<WordingDifference>.Builder differences, string kind, List<string> left, List<string> right, bool onlyIfOneIsEmpty = false)
    {
        if (left.Count + right.Count == 0 || (onlyIfOneIsEmpty && left.Count > 0 == right.Count > 0)) return;
        if (!left.ToHashSet(StringComparer.Ordinal).SetEquals(right)) differences.Add(new(kind, Words(left), Words(right)));
    }

    private static string Words(List<string> words) => words.Count == 0 ? Nothing : string.Join("、", words.Distinct(StringComparer.Ordinal));

    private static string SubjectOf(string text)
    {
        var canonical = ComparedText.Of(text);
        return canonical[..canonical.IndexOf('、', StringComparison.Ordinal)].TrimEnd('は', 'に');
    }

    private static string? DutyOf(string text)
    {
        // 努めなければならない ends like a duty and is none.
        var isEffort = Duties[2].Endings.Any(e => text.Contains(e, StringComparison.Ordinal));
        foreach (var (name, endings) in Duties)
        {
            if (isEffort && name.StartsWith("義務", StringComparison.Ordinal)) continue;
            if (endings.Any(e => text.Contains(e, StringComparison.Ordinal))) return name;
        }
        return null;
    }

    /// <summary>3年, 30日, 午前8時30分, 一人: numbers with what they count, in Arabic digits.</summary>
    private static List<string> Quantities(string text)
    {
        var found = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!Numerals.IsNumeral(text[i])) continue;
            var end = i;
            while (end < text.Length && Numerals.IsNumeral(text[end])) end++;
            // 十分, 一時的: words, not numbers.
            var isWord = !char.IsAsciiDigit(text[i]);
            if (Counters.FirstOrDefault(c => text.AsSpan(end).StartsWith(c, StringComparison.Ordinal)) is { } counter && !(isWord && counter is ("時" or "分" or "月" or "割"))
                && (i == 0 || text[i - 1] is not ('第' or '成' or '和')) && Numerals.Parse(text.AsSpan(i, end - i)) is { } number)
                found.Add(Numerals.Write(number, NumeralForm.Half) + counter);
            i = end - 1;
        }
        return found;
    }

    private static List<string> Found(string text, string[] words)
    {
        var found = new List<string>();
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal) && !found.Any(f => f.StartsWith(word, StringComparison.Ordinal))) found.Add(word);
        return found;
    }

    /// <summary>The clauses that end with a word: 職員が不要と認めた場合.</summary>
    private static List<string> Clauses(string text, string[] ends)
    {
        var found = new List<string>();
        foreach (var end in ends)
            for (var at = text.IndexOf(end, StringComparison.Ordinal); at >= 0; at = text.IndexOf(end, at + end.Length, StringComparison.Ordinal))
            {
                var start = text.AsSpan(0, at).LastIndexOfAny('、', '。', '(') + 1;
                found.Add(text[start..(at + end.Length)]);
            }
        return found;
    }

    private static List<string> Exceptions(string text)
    {
        var found = Clauses(text, ["を除き", "を除く"]);
        var proviso = text.IndexOf("ただし", StringComparison.Ordinal);
        if (proviso >= 0) found.Add(text[proviso..(text.IndexOf('。', proviso) is > 0 and var stop ? stop : text.Length)]);
        return found;
    }
}
