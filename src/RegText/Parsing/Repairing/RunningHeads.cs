using System.Text.RegularExpressions;
using RegText.Parsing.Recognising;
using RegText.Text;

namespace RegText.Parsing.Repairing;

/// <summary>
/// Headers and footers that recur on every page of a PDF paste (SPEC A.13.1, N06): the same words, or the same words with a number that
/// counts up, at nearly even distances, each time between other lines. Words that could head a unit, pieces of
/// sentences and rows of tables are never taken: better a header too many in the text than a line too few.
/// </summary>
internal sealed partial class RunningHeads
{
    private const int MaxLength = 40;
    private const int ShortestPage = 15;
    private const int LongestPage = 80;
    private readonly SourceText _source;

    /// <summary>The lines that are not blank, without the blanks at their ends.</summary>
    private readonly List<(int Number, TextSpan Span)> _lines;

    public RunningHeads(SourceText source, int bodyStart)
    {
        _source = source;
        _lines = new(source.ExpectedLines);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.LineSpan(number);
            if (span.Start < bodyStart) continue;
            var text = source[span];
            var end = WhiteSpace.End(text);
            if (end > 0) _lines.Add((number, TextSpan.FromBounds(span.Start + WhiteSpace.Skip(text, 0), span.Start + end)));
        }
    }

    private ReadOnlySpan<char> Text(int place) => _source[_lines[place].Span];

    /// <summary>
    /// FNV-1a of the length, the first and the last characters, which tell neighbours apart well enough: the same in every run, as .NET's own
    /// hash of a string is not.
    /// </summary>
    private static int HashOf(ReadOnlySpan<char> text)
    {
        const int looked = 16;
        var hash = unchecked((2166136261 ^ (uint)text.Length) * 16777619);
        foreach (var c in text[..Math.Min(looked, text.Length)]) hash = unchecked((hash ^ c) * 16777619);
        foreach (var c in text[Math.Max(0, text.Length - looked)..]) hash = unchecked((hash ^ c) * 16777619);
        return unchecked((int)hash);
    }

    /// <summary>The numbers of the lines that are running heads.</summary>
    public HashSet<int> Find()
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[MaxLength];
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Span.Length > MaxLength) continue;
            var text = Text(i);
            // Captions are many, and no running heads (CouldBeUnit).
            if (text.IndexOfAny("。、\t｜│") >= 0 || text[0] == '|' || IsCaption(text)) continue;
            var key = WithoutNumbers(text, buffer, out var hasNumber);
            if (text.Length < 4 && !hasNumber) continue;
            if (!lookup.TryGetValue(key, out var list)) lookup[key] = list = [];
            list.Add(i);
        }
        var found = new HashSet<int>();
        foreach (var (_, list) in places)
        {
            if (list.Count < 3 || !IsEven(list) || !HasOtherNeighbours(list) || list.Exists(i => CouldBeUnit(Marks().Replace(Text(i).ToString(), ""))) || !CountsUp(list)) continue;
            foreach (var i in list) found.Add(_lines[i].Number);
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
    private bool CountsUp(List<int> places)
    {
        var last = -1;
        var isSame = true;
        foreach (var place in places)
        {
            var number = LastNumber(Text(place));
            isSame &= Text(place).SequenceEqual(Text(places[0]));
            if (number <= last && !isSame) return false;
            last = number;
        }
        return true;
    }

    /// <summary>A line of a text that is itself repeated has the same lines around it.</summary>
    private bool HasOtherNeighbours(List<int> places)
    {
        var around = new HashSet<(int, int)>();
        foreach (var place in places)
        {
            var before = place > 0 ? HashOf(Text(place - 1)) : 0;
            var behind = place + 1 < _lines.Count ? HashOf(Text(place + 1)) : 0;
            if (!around.Add((before, behind))) return false;
        }
        return true;
    }

    private static bool CouldBeUnit(string text) =>
        text.Length == 0 || text[0] is >= 'ぁ' and <= 'ゖ' || GroupHead.Recognise(text) is not null || ArticleHead.Recognise(text) is not null || ParagraphHead.Recognise(text) is not null
        || ListHead.Recognise(text) is not null || SupplHead.Recognise(text) is not null || AppendixHead.Recognise(text) is not null
        || IsCaption(text) || text is "削除" or "目次";

    private static bool IsCaption(ReadOnlySpan<char> text) => CaptionLine.Recognise(text) && !text.Contains('案');

    /// <summary>The text with one mark for each number in it.</summary>
    private static ReadOnlySpan<char> WithoutNumbers(ReadOnlySpan<char> text, Span<char> buffer, out bool hasNumber)
    {
        var length = 0;
        hasNumber = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isDigit = Numerals.IsArabic(text[i]);
            if (isDigit && i > 0 && Numerals.IsArabic(text[i - 1])) continue;
            hasNumber |= isDigit;
            buffer[length++] = isDigit ? '#' : text[i];
        }
        return hasNumber ? buffer[..length] : text;
    }

    private static int LastNumber(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && !Numerals.IsArabic(text[end - 1])) end--;
        var start = end;
        while (start > 0 && Numerals.IsArabic(text[start - 1])) start--;
        return start == end ? -1 : Numerals.Parse(text[start..end]) ?? -1;
    }

    [GeneratedRegex(@"^(?:\s|[-*•#・]|<[^<>]{0,40}>|&[a-z0-9#]{2,8};|[\u200B-\u200F\u2060\uFEFF]|\*\*)+|(?:<[^<>]{0,40}>|\*\*|\s)+$")]
    private static partial Regex Marks();
}
