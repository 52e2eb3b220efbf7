namespace RegText.Formats.Services;

/// <summary>Where a document goes and in which format, once it is known that it may go there.</summary>
/// <param name="FilePath">The full path; null for standard output.</param>
/// <param name="Format">The format.</param>
/// <param name="Replace">Whether a file of this name may be replaced.</param>
internal sealed record OutputPlace(string? FilePath, OutputFormat Format, bool Replace)
{
    /// <summary>Finds the place, or says why it cannot be.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="kind">The first part of a default name: 新旧対照表.</param>
    /// <param name="title">The title of the regulation.</param>
    public static Outcome<OutputPlace, string> Find(ComparisonRequest request, string kind, string title)
    {
        var path = request.Output ?? Path.Combine(DefaultFolder(request), OutputFileName.Of(kind, title, OutputFormat.Word.Extension));
        if (path is "-") return new OutputPlace(null, OutputFormat.Markdown, Replace: false);
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)) return "-o: 書き出すファイルの名前を指定してください。";
        if (Directory.Exists(path)) return $"{path}: フォルダです。-o には、ファイル名まで指定してください（例：{Path.Combine(path, kind + ".docx")}）。";

        var full = Path.GetFullPath(path);
        if (request.Further.Prepend((request.Old, request.New)).SelectMany(p => new[] { p.Old, p.New }).Any(i => i.FilePath is { } input && IsSameFile(input, full)))
            return $"{path}: 読み込むファイルと同じです。元のファイルを残すため、-o に別の名前を指定してください。";
        if (OutputFormat.Of(path) is not { } format)
            return $"{path}: この種類のファイルには書けません。-o のファイル名の終わりを {Extensions()} のどれかにしてください。";
        var folder = Path.GetDirectoryName(full)!;
        if (File.Exists(folder)) return $"{path}: 「{folder}」はファイルで、フォルダではありません。-o に別の場所を指定してください。";
        if (!Directory.Exists(folder))
            return $"{path}: 書き出し先のフォルダ「{folder}」がありません。フォルダを作るか、-o に別の場所を指定してください。";
        if (File.Exists(full) && !request.Force)
            return $"{path}: 同じ名前のファイルがあります。上書きするなら --force を付け、残すなら -o に別の名前を指定してください。";
        return new OutputPlace(full, format, request.Force);
    }

    private static string Extensions() => string.Join("、", OutputFormat.All.Select(f => $"{f.Extension}（{f.Name}）"));

    private static string DefaultFolder(ComparisonRequest request) =>
        Path.GetDirectoryName(request.Old.FilePath ?? request.New.FilePath ?? "") ?? "";

    private static bool IsSameFile(string input, string output)
    {
        var ignoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();
        return string.Equals(
            Target(input), Target(output), ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    private static string Target(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Path.GetFullPath(path);
        }
    }
}
