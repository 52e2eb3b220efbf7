using System.Text;

namespace RegText.Formats.Reading.Word.Numbering;

/// <summary>Counts the numbered paragraphs of a document in their order, as Word does, and writes their labels.</summary>
internal sealed class NumberingCounter
{
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Number, int Level)> _started = [];

    /// <summary>Counts a paragraph and gives its label with the blank behind it; empty where Word shows none.</summary>
    /// <param name="id">The id of the numbering.</param>
    /// <param name="numbering">The numbering.</param>
    /// <param name="level">The level of the paragraph, from 0.</param>
    public string Next(string id, Numbering numbering, int level)
    {
        if (numbering.Levels[level] is not { } current) return "";
        if (!_counts.TryGetValue(numbering.List, out var counts)) _counts[numbering.List] = counts = new int?[NumberingPart.LevelCount];
        if (numbering.Starts.TryGetValue(level, out var start) && _started.Add((id, level))) counts[level] = start - 1;
        // An outer level that has no paragraph yet counts as begun.
        for (var outer = 0; outer < level; outer++) counts[outer] ??= numbering.Levels[outer]?.Start ?? 1;
        counts[level] = (counts[level] ?? current.Start - 1) + 1;
        for (var inner = level + 1; inner < counts.Length; inner++)
            if (numbering.Levels[inner]?.Restart is not { } restart || level < restart) counts[inner] = null;
        return current.IsHidden ? "" : Label(numbering, current, counts);
    }

    private static string Label(Numbering numbering, NumberingLevel current, int?[] counts)
    {
        if (current.Format == "bullet") return Bullet(current) + current.Suffix;
        var label = new StringBuilder();
        var template = current.Template;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '%' || i + 1 == template.Length || template[i + 1] is < '1' or > '9')
            {
                label.Append(template[i]);
                continue;
            }
            var level = template[++i] - '1';
            var format = current.UsesDigits && !ReferenceEquals(numbering.Levels[level], current) ? "decimal" : numbering.Levels[level]?.Format ?? "decimal";
            if (counts[level] is { } number) label.Append(format == "bullet" ? "" : NumberFormat.Write(number, format));
        }
        var text = label.ToString().Trim();
        return text.Length == 0 ? "" : text + current.Suffix;
    }

    // Bullets are often letters of a font of signs, which mean nothing without it.
    private static string Bullet(NumberingLevel level)
    {
        var sign = level.Template.Trim();
        return level.HasPicture || sign.Length == 0 || sign.Any(c => c is >= '\uE000' and <= '\uF8FF') ? "•" : sign;
    }
}
