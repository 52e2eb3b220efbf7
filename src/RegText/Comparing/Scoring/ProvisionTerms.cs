using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RegText.Comparing;

/// <summary>A provision with its words counted: what comparing it needs, whatever it is compared with.</summary>
internal sealed class ProvisionTerms
{
    /// <summary>A sentence that has not named its subject until here names none.</summary>
    private const int LongestSubject = 63;

    private ProvisionTerms(Provision provision)
    {
        Provision = provision;
        var text = ComparedText.Of(provision.Text);
        Text = TermCounts.Of(text);
        Heading = TermCounts.Of(ComparedText.Of(provision.Heading));
        Group = TermCounts.Of(ComparedText.Of(provision.Groups.FirstOrDefault() ?? ""));
        Parts = [.. provision.Parts.Select(p => TermCounts.Of(ComparedText.Of(p.Text)))];
        Subjects = [.. provision.Parts.Select(p => RolesOf(ComparedText.Of(p.Lead)))];
        Pairs = PairsOf(text);
        HeadingPairs = PairsOf(ComparedText.Of(provision.Heading)).Keys.ToHashSet();
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>The terms of its text.</summary>
    public TermCounts Text { get; }

    /// <summary>The terms of its caption or name.</summary>
    public TermCounts Heading { get; }

    /// <summary>The terms of the title of its 章.</summary>
    public TermCounts Group { get; }

    /// <summary>The terms of each of its parts.</summary>
    public ImmutableArray<TermCounts> Parts { get; }

    /// <summary>The offices that each of its parts speaks to.</summary>
    public ImmutableArray<ImmutableArray<Term>> Subjects { get; }

    /// <summary>How often two characters follow each other in its text.</summary>
    public IReadOnlyDictionary<int, int> Pairs { get; }

    /// <summary>The pairs of characters of its caption or name.</summary>
    public IReadOnlySet<int> HeadingPairs { get; }

    /// <summary>Counts.</summary>
    public static ProvisionTerms Of(Provision provision) => new(provision);

    /// <summary>The roles named before the first は、: システム保護管理者は、.</summary>
    internal static ImmutableArray<Term> RolesOf(string text)
    {
        var comma = text.AsSpan(0, Math.Min(text.Length, LongestSubject)).IndexOf('、');
        return comma > 0 && text[comma - 1] == 'は'
            ? [.. TermCounts.Of(text[..comma]).All.Select(t => t.Key).Where(t => t.Kind == TermKind.Role).OrderBy(t => t.Name, StringComparer.Ordinal)]
            : [];
    }

    private static Dictionary<int, int> PairsOf(string text)
    {
        var pairs = new Dictionary<int, int>();
        for (var i = 0; i + 1 < text.Length; i++)
            if (!IsMark(text[i]) && !IsMark(text[i + 1])) CollectionsMarshal.GetValueRefOrAddDefault(pairs, (text[i] << 16) | text[i + 1], out _)++;
        return pairs;
    }

    private static bool IsMark(char c) => c is '、' or '。' or '(' or ')' or '「' or '」';
}
