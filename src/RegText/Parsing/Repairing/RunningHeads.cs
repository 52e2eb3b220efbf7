using System.Text.RegularExpressions;
using RegText.Parsing.Recognising;
using RegText.Text;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Headers and footers that recur on every page of a PDF paste (SPEC A.13.1, N06): the same words, or the same words with a number that
/// counts up, at nearly even distances, each time between other lines. Words that could head a unit, pieces of
/// sentences and rows of tables are never taken: better a header too many in the text than a line too few.
/// </summary>
internal static partial class RunningHeads
{
    /// <summary>No longer line is a running head.</summary>
    public const int MaxLength = 40;

    private const int ShortestPage = 15;
    private const int LongestPage = 80;

    /// <summary>A line that is not blank; <see cref="Text"/> is empty when it is too long for a running head.</summary>
    public readonly record struct ShortLine(int Number, string Text, int Hash);

    /// <summary>
    /// FNV-1a of the length, the first and the last characters, which tell neighbours apart well enough: the same in every run, as .NET's own
    /// hash of a string is not.
    /// </summary>
    public static int HashOf(ReadOnlySpan<char> text)
    {
        const int looked = 16;
        var hash = unchecked((2166136261 ^ (uint)text.Length) * 16777619);
        foreach (var c in text[..Math.Min(looked, text.Length)]) hash = unchecked((hash ^ c) * 16777619);
        foreach (var c in text[Math.Max(0, text.Length - looked)..]) hash = unchecked((hash ^ c) * 16777619);
        return unchecked((int)hash);
    }

    /// <summary>The numbers of the lines that are running heads.</summary>
    public static HashSet<int> Find(IReadOnlyList<ShortLine> lines)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (text.Length == 0 || (text.Length < 4 && !text.Any(Numerals.IsArabic)) || text.AsSpan().IndexOfAny("。、\t｜│") >= 0 || text[0] == '|') continue;
            var key = WithoutNumbers(text);
            if (!places.TryGetValue(key, out var list)) places.Add(key, list = []);
            list.Add(i);
        }
        var found = new HashSet<int>();
        foreach (var (_, list) in places)
        {
            if (list.Count < 3 || !IsEven(list) || !HasOtherNeighbours(lines, list) || list.Exists(i => CouldBeUnit(Marks().Replace(lines[i].Text, ""))) || !CountsUp(lines, list)) continue;
            foreach (var i in list) found.Add(lines[i].Number);
        }
        return found;
    }

    private static bool IsEven(List<int> places)
    {
        int shortest = int.MaxValue, longest = 0;
        for (var i = 1; i < places.Count; i++)
        {
            shortest = Math.Min(shortest, places[i] - places[i - 1]);
            longest = Math.Max(longest, places[i] - places[i - 1]);
        }
        return shortest >= ShortestPage && longest <= Math.Min(shortest * 2, LongestPage);
    }

    /// <summary>With numbers in it, each line has a greater one than the line before; or all are the same words exactly.</summary>
    private static bool CountsUp(IReadOnlyList<ShortLine> lines, List<int> places)
    {
        var last = -1;
        var isSame = true;
        foreach (var place in places)
        {
            var number = LastNumber(lines[place].Text);
            isSame &= string.Equals(lines[place].Text, lines[places[0]].Text, StringComparison.Ordinal);
            if (number <= last && !isSame) return false;
            last = number;
        }
        return true;
    }

    /// <summary>A line of a text that is itself repeated has the same lines around it.</summary>
    private static bool HasOtherNeighbours(IReadOnlyList<ShortLine> lines, List<int> places)
    {
        var around = new HashSet<(int, int)>();
        foreach (var place in places)
        {
            var before = place > 0 ? lines[place - 1].Hash : 0;
            var behind = place + 1 < lines.Count ? lines[place + 1].Hash : 0;
            if (!around.Add((before, behind))) return false;
        }
        return true;
    }

    private static bool CouldBeUnit(string text) =>
        text.Length == 0 || text[0] is >= 'ぁ' and <= 'ゖ' || GroupHead.Recognise(text) is not null || ArticleHead.Recognise(text) is not null || ParagraphHead.Recognise(text) is not null
        || ListHead.Recognise(text) is not null || SupplHead.Recognise(text) is not null || AppendixHead.Recognise(text) is not null
        || (CaptionLine.Recognise(text) && !text.Contains('案', StringComparison.Ordinal)) || text is "削除" or "目次";

    private static string WithoutNumbers(string text) =>
        text.Any(Numerals.IsArabic) ? string.Concat(text.Select(c => Numerals.IsArabic(c) ? '#' : c)).Replace("##", "#", StringComparison.Ordinal).Replace("##", "#", StringComparison.Ordinal) : text;

    private static int LastNumber(string text)
    {
        var end = text.Length;
        while (end > 0 && !Numerals.IsArabic(text[end - 1])) end--;
        var start = end;
        while (start > 0 && Numerals.IsArabic(text[start - 1])) start--;
        return start == end ? -1 : Numerals.Parse(text.AsSpan(start, end - start)) ?? -1;
    }

    [GeneratedRegex(@"^(?:\s|[-*•#・]|<[^<>]{0,40}>|&[a-z0-9#]{2,8};|[\u200B-\u200F\u2060\uFEFF]|\*\*)+|(?:<[^<>]{0,40}>|\*\*|\s)+$")]
    private static partial Regex Marks();
}
