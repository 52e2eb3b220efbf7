using System.Collections.Immutable;
using System.Text;
using RegText.Changes;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents;

/// <summary>Why a provision is changed, for the third column of a committee's table (SPEC B.1 three-column).</summary>
/// <param name="Place">第12条第2項, as <see cref="PlaceNames"/> has it.</param>
/// <param name="Words">The reason.</param>
public sealed record ChangeReason(string Place, string Words)
{
    /// <summary>The key of the front matter of the new text that holds reasons, one in a line: 「第12条第2項　勤務時間中の私用を禁ずるため」.</summary>
    public const string FrontMatterKey = "改正理由";

    private static readonly char[] Dividers = ['　', ' ', '：', ':', '\t'];

    /// <summary>The reasons that the head of a file gives; a line without a place is the reason for all and stands at the first change.</summary>
    public static ImmutableArray<ChangeReason> Of(FrontMatter front) =>
    [
        .. (front[FrontMatterKey] ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line =>
        {
            var end = line.IndexOfAny(Dividers);
            return end > 0 && IsPlace(line[..end]) ? new ChangeReason(Normal(line[..end]), line[(end + 1)..].Trim(Dividers)) : new ChangeReason("", line);
        }),
    ];

    /// <summary>The reasons whose place is not changed.</summary>
    public static IEnumerable<ChangeReason> Unplaced(ImmutableArray<ChangeReason> reasons, ChangeSet changes)
    {
        if (reasons.IsEmpty) return [];
        var names = new PlaceNames(changes);
        var places = changes.All().Where(c => c.Kind != ChangeKind.Unchanged).Select(c => Normal(names.NowOf(c))).ToHashSet(StringComparer.Ordinal);
        return reasons.Where(r => r.Place.Length > 0 && !places.Contains(r.Place));
    }

    /// <summary>Full-width digits are those of the place's name in half width.</summary>
    internal static string Normal(string place)
    {
        var normal = new StringBuilder(place.Length);
        foreach (var c in place)
            if (!char.IsWhiteSpace(c)) normal.Append(c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c);
        return normal.ToString();
    }

    private static bool IsPlace(string text) =>
        text.Length <= 40 && (text.StartsWith("附則", StringComparison.Ordinal) || text.StartsWith('別')
            || text.Contains("様式", StringComparison.Ordinal)
            || (text[0] == '第' && text.Length > 1 && Numerals.IsNumeral(text[1])));
}
