namespace RegText.Formats.Services;

/// <summary>A path that may be written to.</summary>
/// <param name="Full">The full path.</param>
internal sealed record OutputPath(string Full)
{
    /// <summary>Checks a path that a user gave, or that was made for one; or says what is wrong with it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="inputs">What is read, and must not be written over.</param>
    /// <param name="force">Whether a file of this name may be replaced.</param>
    /// <param name="example">A file name for a message.</param>
    /// <param name="kinds">The extensions that can be written, with their names.</param>
    public static Outcome<OutputPath, string> Check(
        string path, IEnumerable<InputSource?> inputs, bool force, string example, IReadOnlyList<(string Extension, string Name)> kinds)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)) return "-o: 書き出すファイルの名前を指定してください。";
        if (Directory.Exists(path)) return $"{path}: フォルダです。-o には、ファイル名まで指定してください（例：{Path.Combine(path, example)}）。";

        var full = Path.GetFullPath(path);
        if (inputs.Any(i => i?.FilePath is { } input && IsSameFile(input, full)))
            return $"{path}: 読み込むファイルと同じです。元のファイルを残すため、-o に別の名前を指定してください。";
        if (!kinds.Any(k => string.Equals(k.Extension, Path.GetExtension(path), StringComparison.OrdinalIgnoreCase)))
        {
            return $"{path}: この種類のファイルには書けません。-o のファイル名の終わりを "
                + $"{string.Join("、", kinds.Select(k => $"{k.Extension}（{k.Name}）"))} のどれかにしてください。";
        }
        var folder = Path.GetDirectoryName(full)!;
        if (File.Exists(folder)) return $"{path}: 「{folder}」はファイルで、フォルダではありません。-o に別の場所を指定してください。";
        if (!Directory.Exists(folder))
            return $"{path}: 書き出し先のフォルダ「{folder}」がありません。フォルダを作るか、-o に別の場所を指定してください。";
        if (File.Exists(full) && !force)
            return $"{path}: 同じ名前のファイルがあります。上書きするなら --force を付け、残すなら -o に別の名前を指定してください。";
        return new OutputPath(full);
    }

    /// <summary>The folder of the first input that is a file.</summary>
    public static string FolderOf(params IEnumerable<InputSource?> inputs) =>
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
