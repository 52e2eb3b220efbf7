namespace RegText.Formats.Writing;

/// <summary>
/// Writes a file whole or not at all: into a new file in the same folder first, which is then moved to the name. Whatever
/// happens on the way, no half-written file is left and an older file of the name is untouched.
/// </summary>
public static class AtomicFile
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int UnixNoSpace = 28;

    /// <summary>Writes the bytes; null when done.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">All of its content.</param>
    /// <param name="replace">Whether a file of the name may be replaced.</param>
    public static WriteFailure? Write(string path, ReadOnlySpan<byte> bytes, bool replace = false)
    {
        string? temporary = null;
        try
        {
            if (string.IsNullOrWhiteSpace(path)) return Failure(WriteProblem.BadName, path);
            if (Directory.Exists(path) || Path.EndsInDirectorySeparator(path)) return Failure(WriteProblem.IsFolder, path);
            var target = Path.GetFullPath(path);
            if (File.Exists(target))
            {
                if (!replace) return Failure(WriteProblem.AlreadyExists, path);
                // Replaces what a link points to, not the link.
                target = File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target;
                if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly)) return Failure(WriteProblem.NoPermission, path);
            }
            var folder = Path.GetDirectoryName(target)!;
            if (!Directory.Exists(folder)) return Failure(WriteProblem.FolderMissing, path);

            var draft = Path.Combine(folder, $".regtext-{Guid.NewGuid():N}.tmp");
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                temporary = draft;
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, target, replace);
            temporary = null;
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Somebody may have made the file between the look and the move.
            return Failure(e is IOException && !replace && File.Exists(path) ? WriteProblem.AlreadyExists : Kind(e), path);
        }
        finally
        {
            if (temporary is not null) TryDelete(temporary);
        }
    }

    private static WriteProblem Kind(Exception e) => e switch
    {
        UnauthorizedAccessException => WriteProblem.NoPermission,
        DirectoryNotFoundException => WriteProblem.FolderMissing,
        PathTooLongException or ArgumentException or NotSupportedException => WriteProblem.BadName,
        { HResult: SharingViolation or LockViolation } => WriteProblem.InUse,
        { HResult: WindowsDiskFull or WindowsHandleDiskFull or UnixNoSpace } => WriteProblem.DiskFull,
        _ => WriteProblem.DiskError,
    };

    private static WriteFailure Failure(WriteProblem problem, string path)
    {
        var what = problem switch
        {
            WriteProblem.AlreadyExists => "同じ名前のファイルがあります。別の名前にするか、上書きを指定してください。",
            WriteProblem.FolderMissing => "保存先のフォルダがありません。フォルダを作るか、別の場所を指定してください。",
            WriteProblem.IsFolder => "フォルダが指定されています。ファイル名まで指定してください。",
            WriteProblem.NoPermission => "書き込む権限がありません。書き込める場所を指定するか、読み取り専用を解除してください。",
            WriteProblem.InUse => "ほかのプログラム（Wordなど）で開かれています。閉じてからやり直してください。",
            WriteProblem.DiskFull => "ディスクの空きが足りません。空きを作るか、別の場所を指定してください。",
            WriteProblem.BadName => "ファイル名として使えません。短い名前にし、記号を除いてください。",
            _ => "保存できませんでした。保存先のディスクやネットワークを確かめてください。",
        };
        return new WriteFailure(problem, path, $"{path}: {what}");
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The disk is gone; there is nothing left to tidy, and the first failure is the one to tell.
        }
    }
}
