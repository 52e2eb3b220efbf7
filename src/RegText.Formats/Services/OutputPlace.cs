using System.Collections.Immutable;

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
    public static Outcome<OutputPlace, string> Find(ComparisonRequest request, string kind, string title) =>
        Find(request, kind, title, OutputFormat.All, OutputFormat.Markdown);

    /// <summary>Finds the place among formats, or says why it cannot be.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="kind">The first part of a default name: 新旧対照表.</param>
    /// <param name="title">The title of the regulation.</param>
    /// <param name="formats">The formats; the first is that of a default name.</param>
    /// <param name="standard">The format of standard output.</param>
    public static Outcome<OutputPlace, string> Find(
        ComparisonRequest request, string kind, string title, ImmutableArray<OutputFormat> formats, OutputFormat standard)
    {
        InputSource?[] inputs = [request.Old, request.New, .. request.Further.SelectMany(p => new[] { p.Old, p.New })];
        return Find(inputs, request.Output, request.Force, kind, title, formats, standard);
    }

    /// <summary>Finds the place of a document that is made from any inputs, or says why it cannot be.</summary>
    /// <param name="inputs">What is read; a default name stands beside the first.</param>
    /// <param name="output">What was asked for: a path, <c>-</c>, or null for a default name.</param>
    /// <param name="force">Whether a file that exists may be replaced.</param>
    /// <param name="kind">The first part of a default name.</param>
    /// <param name="title">The second part.</param>
    /// <param name="formats">The formats; the first is that of a default name.</param>
    /// <param name="standard">The format of standard output.</param>
    public static Outcome<OutputPlace, string> Find(
        IReadOnlyList<InputSource?> inputs, string? output, bool force, string kind, string title, ImmutableArray<OutputFormat> formats, OutputFormat standard)
    {
        var path = output ?? Path.Combine(DefaultFolder(inputs), OutputFileName.Of(kind, title, formats[0].Extension));
        if (path is "-") return new OutputPlace(null, standard, Replace: false);
        if (Problem(inputs, force, path, kind + formats[0].Extension) is { } problem) return problem;
        return OutputFormat.Of(path, formats) is { } format
            ? new OutputPlace(Path.GetFullPath(path), format, force)
            : $"{path}: この種類のファイルには書けません。-o のファイル名の終わりを {string.Join("、", formats.Select(f => $"{f.Extension}（{f.Name}）"))} のどれかにしてください。";
    }

    /// <summary>Why a file may not be written, whatever its format; null when it may.</summary>
    /// <param name="inputs">What is read, and must not be written over.</param>
    /// <param name="force">Whether a file that exists may be replaced.</param>
    /// <param name="path">The file.</param>
    /// <param name="example">A name that would do.</param>
    public static string? Problem(IReadOnlyList<InputSource?> inputs, bool force, string path, string example)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)) return "-o: 書き出すファイルの名前を指定してください。";
        if (Directory.Exists(path)) return $"{path}: フォルダです。-o には、ファイル名まで指定してください（例：{Path.Combine(path, example)}）。";
        var full = Path.GetFullPath(path);
        if (inputs.Any(i => i?.FilePath is { } input && IsSameFile(input, full)))
            return $"{path}: 読み込むファイルと同じです。元のファイルを残すため、-o に別の名前を指定してください。";
        var folder = Path.GetDirectoryName(full)!;
        if (File.Exists(folder)) return $"{path}: 「{folder}」はファイルで、フォルダではありません。-o に別の場所を指定してください。";
        if (!Directory.Exists(folder))
            return $"{path}: 書き出し先のフォルダ「{folder}」がありません。フォルダを作るか、-o に別の場所を指定してください。";
        return File.Exists(full) && !force
            ? $"{path}: 同じ名前のファイルがあります。上書きするなら --force を付け、残すなら -o に別の名前を指定してください。"
            : null;
    }

    /// <summary>The folder of the first input that is a file.</summary>
    public static string DefaultFolder(IReadOnlyList<InputSource?> inputs) =>
        Path.GetDirectoryName(inputs.Select(i => i?.FilePath).FirstOrDefault(f => f is not null) ?? "") ?? "";

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
