using System.Collections.Immutable;

namespace RegText.Comparing;

/// <summary>What regulations are compared with.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">The file.</param>
/// <param name="Sha256">Hash of the file.</param>
/// <param name="Items">Its provisions.</param>
public sealed record Baseline(string Title, string Path, string Sha256, ImmutableArray<Provision> Items)
{
    /// <summary>Whether at least one item has only its name.</summary>
    public bool HasNamesOnly => Items.Any(i => !i.HasText);
}

/// <summary>A regulation that was compared.</summary>
/// <param name="Id">What reports and decisions call it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Municipality">Whose it is; empty when unknown.</param>
/// <param name="Path">The file.</param>
/// <param name="Sha256">Hash of the file.</param>
/// <param name="Comparison">How it stands to the baseline.</param>
public sealed record ComparedDocument(string Id, string Title, string Municipality, string Path, string Sha256, RegulationComparison Comparison)
{
    /// <summary>The heading of its column: the municipality, or the title; with its <see cref="Id"/> where another regulation of the matrix has the same.</summary>
    public string Heading { get; init; } = Municipality.Length > 0 ? Municipality : Title;
}

/// <summary>Items of a baseline × regulations: the one model from which all reports are made.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Documents">The regulations, in the order they were given.</param>
public sealed record ComparisonMatrix(Baseline Baseline, ImmutableArray<ComparedDocument> Documents)
{
    /// <summary>The regulations, in the order they were given; no two have the same heading.</summary>
    public ImmutableArray<ComparedDocument> Documents { get; init; } = Distinguished(Documents);

    /// <summary>What every report says of itself.</summary>
    public const string Notice =
        "自動で付けた対応と関係は、文言から見た候補（文言上の候補）です。規定の当否や、指針に合っているかどうかを判断するものではありません。確定は人が行い、判断のファイル（--decisions）に書いてください。";

    /// <summary>What a report says where items have only names.</summary>
    public const string NamesOnlyNotice =
        "指針の本文がない項目は、項目名、見出し、章名、並び順だけで対応を探しています。条文の過不足（カバー率、関係、相違点）は確かめていません。";

    /// <summary>Two regulations of one city are 龍ヶ崎市　情報管理規程 and 龍ヶ崎市　運用管理規程.</summary>
    private static ImmutableArray<ComparedDocument> Distinguished(ImmutableArray<ComparedDocument> documents)
    {
        var headings = documents.CountBy(d => d.Heading, StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        return [.. documents.Select(d => headings[d.Heading] == 1 ? d : d with { Heading = d.Heading + "　" + d.Id })];
    }
}
