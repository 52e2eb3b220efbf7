using System.Collections.Immutable;
using System.Text;
using RegText.Comparing;
using RegText.Formats.Comparing;
using RegText.Formats.Writing.Word;

namespace RegText.Formats.Services;

/// <summary>A file format of a comparison. To add one: its line in <see cref="All"/>.</summary>
/// <param name="Extension">The extension with its dot, in lower case.</param>
/// <param name="Name">The name for messages.</param>
/// <param name="Write">Writes a matrix.</param>
internal sealed record CompareFileFormat(string Extension, string Name, Func<ComparisonMatrix, byte[]> Write)
{
    /// <summary>Every format.</summary>
    public static readonly ImmutableArray<CompareFileFormat> All =
    [
        new(".xlsx", "Excelブック", CompareXlsx.Write),
        new(OutputFormat.Word.Extension, OutputFormat.Word.Name, m => OutputFormat.Word.Write(CompareDocument.Build(m), WordTemplate.BuiltIn)),
        new(".html", "HTML", CompareHtml.Write),
        new(".csv", "CSV", CompareCsv.Write),
        new(".json", "JSON", m => Encoding.UTF8.GetBytes(CompareJson.Write(m) + "\n")),
        new(".jsonl", "JSON Lines", m => Encoding.UTF8.GetBytes(string.Concat(m.Documents.Select(d => CompareJson.WriteLine(m.Baseline, d) + "\n")))),
        new(".tsv", "判断のファイル", m => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(DecisionFile.Write(m))]),
        new(".txt", "テキスト", m => Encoding.UTF8.GetBytes(CompareText.Write(m) + "\n")),
    ];

    /// <summary>The format of a path; null when its extension is that of none.</summary>
    public static CompareFileFormat? Of(string path) => All.FirstOrDefault(f => string.Equals(f.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase));

    /// <summary>The extensions with their names, for a message.</summary>
    public static string Extensions => string.Join("、", All.Select(f => $"{f.Extension}（{f.Name}）"));
}
