using System.Globalization;
using System.Xml.Linq;

namespace RegText.Formats.Reading.Word.Numbering;

/// <summary>A numbering that paragraphs refer to (w:num): its levels, those of its list (w:abstractNum) or its own.</summary>
/// <param name="List">What shares one count: numberings of the same list go on from each other.</param>
/// <param name="Levels">The levels, from the outermost; null where the file does not say.</param>
/// <param name="Starts">Where this numbering begins anew, by level.</param>
internal sealed record Numbering(string List, NumberingLevel?[] Levels, IReadOnlyDictionary<int, int> Starts);

/// <summary>The numberings of a Word file: numbering.xml.</summary>
internal sealed class NumberingPart
{
    /// <summary>Word has nine levels.</summary>
    public const int LevelCount = 9;

    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Numbering?> _resolved = new(StringComparer.Ordinal);
    private readonly StyleChains _styles;

    public NumberingPart(XElement? root, StyleChains styles)
    {
        _styles = styles;
        foreach (var element in root?.Elements() ?? [])
        {
            if (WordPackage.IsWord(element, "abstractNum") && element.Value("abstractNumId") is { } list) _lists.TryAdd(list, element);
            else if (WordPackage.IsWord(element, "num") && element.Value("numId") is { } number) _numbers.TryAdd(number, element);
        }
    }

    /// <summary>The numbering of this id, or null.</summary>
    public Numbering? Find(string id)
    {
        if (!_resolved.TryGetValue(id, out var numbering)) _resolved[id] = numbering = Resolve(id);
        return numbering;
    }

    private Numbering? Resolve(string id)
    {
        if (!_numbers.TryGetValue(id, out var number) || ListOf(number) is not { } list) return null;
        var levels = new NumberingLevel?[LevelCount];
        foreach (var level in list.Elements())
            if (WordPackage.IsWord(level, "lvl") && LevelOf(level) is { } index) levels[index] ??= new NumberingLevel(level);
        var starts = new Dictionary<int, int>();
        foreach (var change in number.Elements())
        {
            if (!WordPackage.IsWord(change, "lvlOverride") || LevelOf(change) is not { } index) continue;
            if (change.Child("lvl") is { } level) levels[index] = new NumberingLevel(level);
            if (int.TryParse(change.Child("startOverride")?.Value("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start < 100_000)
                starts[index] = start;
        }
        return new(list.Value("abstractNumId")!, levels, starts);
    }

    // A list may be that of a numbering style, which leads to another list.
    private XElement? ListOf(XElement? number)
    {
        for (var steps = 0; number is not null && steps < 10; steps++)
        {
            if (number.Child("abstractNumId")?.Value("val") is not { } id || !_lists.TryGetValue(id, out var list)) return null;
            if (list.Child("numStyleLink")?.Value("val") is not { } style) return list;
            var next = _styles.Style(style)?.Child("pPr")?.Child("numPr")?.Child("numId")?.Value("val");
            number = next is not null && _numbers.TryGetValue(next, out var linked) ? linked : null;
        }
        return null;
    }

    private static int? LevelOf(XElement element) =>
        int.TryParse(element.Value("ilvl"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < LevelCount ? level : null;
}
