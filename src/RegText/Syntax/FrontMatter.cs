using System.Collections.Immutable;

namespace RegText.Syntax;

/// <summary>
/// What the head of a file (between two <c>---</c> lines) says of the regulation: 題名, 番号, 種別, 自治体, 版, 出典 …. Values that
/// are lists are joined with line breaks. Reading the notation is the work of RegText.Formats.
/// </summary>
public sealed record FrontMatter(ImmutableDictionary<string, string> Values)
{
    /// <summary>A file without front matter.</summary>
    public static readonly FrontMatter None = new(ImmutableDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>題名.</summary>
    public string? Title => this["題名"];

    /// <summary>番号, such as 平成20年龍ヶ崎市訓令第5号.</summary>
    public string? Number => this["番号"];

    /// <summary>種別: 条例, 規則, 訓令, 告示 ….</summary>
    public string? InstrumentKind => this["種別"];

    /// <summary>自治体.</summary>
    public string? Municipality => this["自治体"];

    /// <summary>The value of a key, or null when it is missing or blank.</summary>
    public string? this[string key] => Values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
