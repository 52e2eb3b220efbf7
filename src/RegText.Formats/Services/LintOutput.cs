using System.Collections.Immutable;
using RegText.Formats.Linting;

namespace RegText.Formats.Services;

/// <summary>A form in which findings are given. To add one: its line in <see cref="All"/>.</summary>
/// <param name="Extension">The extension with its dot, in lower case.</param>
/// <param name="Name">The name for messages.</param>
/// <param name="Format">The format; null for comments in a Word file.</param>
internal sealed record LintOutput(string Extension, string Name, LintFormat? Format)
{
    /// <summary>Every form.</summary>
    public static readonly ImmutableArray<LintOutput> All =
    [
        new(".docx", "コメントを付けたWord文書", null), new(".txt", "テキスト", LintFormat.Text), new(".json", "JSON", LintFormat.Json), new(".sarif", "SARIF", LintFormat.Sarif),
    ];

    /// <summary>The form that a path and an option ask for, or why it cannot be.</summary>
    /// <param name="path">The file; null where the findings are told.</param>
    /// <param name="format">The option; null where it is left out.</param>
    public static Outcome<LintOutput, string> Of(string? path, LintFormat? format)
    {
        if (path is null) return All.First(o => o.Format == (format ?? LintFormat.Text));
        if (All.FirstOrDefault(o => string.Equals(o.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase)) is not { } output)
            return $"{path}: この種類のファイルには書けません。-o のファイル名の終わりを {string.Join("、", All.Select(o => $"{o.Extension}（{o.Name}）"))} のどれかにしてください。";
        return format is null || format == output.Format
            ? output
            : $"{path}: --format と -o のファイル名の終わり（{output.Extension}）が合いません。どちらか一方だけを指定してください。";
    }

    /// <summary>The report of a form that is text.</summary>
    public string Report(ReviewedFiles reviewed) => Format switch
    {
        LintFormat.Json => LintJson.Write(reviewed.Files, reviewed.Coverage),
        LintFormat.Sarif => LintSarif.Write(reviewed.Files, reviewed.Coverage, reviewed.Profile.Review, reviewed.HasBaseline),
        _ => LintText.Write(reviewed.Files, reviewed.Coverage),
    };
}
