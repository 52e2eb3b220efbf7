using System.Globalization;

namespace RegText.Formats.Reading;

/// <summary>Takes the bytes of an input, never more than a stated number.</summary>
public static class FileBytes
{
    /// <summary>The most bytes that an input may have: 64 MB.</summary>
    public const int Limit = 64 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="limit">The most bytes it may have.</param>
    public static Outcome<byte[], ReadFailure> Read(string path, int limit = Limit)
    {
        try
        {
            if (path.Length == 0) return new ReadFailure(ReadFailureCode.Missing, "読み込むファイルの名前が空です。ファイル名を指定してください。");
            if (Directory.Exists(path)) return Failure(ReadFailureCode.Directory, path, "フォルダです。ファイルを指定してください。");
            if (!File.Exists(path)) return Missing(path);
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(stream, path, limit);
        }
        catch (UnauthorizedAccessException)
        {
            return Failure(ReadFailureCode.NoPermission, path, "読み取る権限がありません。自分のフォルダに写してから指定するか、管理者に相談してください。");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Missing(path);
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return Unreadable(path);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="limit">The most bytes it may have.</param>
    public static Outcome<byte[], ReadFailure> Read(Stream stream, string name, int limit = Limit)
    {
        try
        {
            if (stream.CanSeek && stream.Length > limit) return TooLarge(name, limit);
            using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
            var buffer = new byte[81920];
            while (stream.Read(buffer) is > 0 and var count)
            {
                if (bytes.Length + count > limit) return TooLarge(name, limit);
                bytes.Write(buffer, 0, count);
            }
            return bytes.ToArray();
        }
        catch (IOException)
        {
            return Unreadable(name);
        }
    }

    private static ReadFailure Missing(string path)
    {
        var full = path.Contains('\0', StringComparison.Ordinal) ? path : Path.GetFullPath(path);
        var place = string.Equals(full, path, StringComparison.Ordinal) ? "" : $"（探した場所：{full}）";
        return Failure(ReadFailureCode.Missing, path, $"ファイルが見つかりません{place}。ファイル名とフォルダを確かめてください。");
    }

    private static ReadFailure TooLarge(string name, int limit) =>
        Failure(ReadFailureCode.TooLarge, name, string.Create(CultureInfo.InvariantCulture,
            $"大きすぎます。読めるのは{limit / 1024 / 1024}MBまでです。ファイルを分けるか、規程の部分だけを別のファイルに保存してください。"));

    private static ReadFailure Unreadable(string path) => Failure(ReadFailureCode.Unreadable, path,
        "読み取れません。ほかのプログラム（Wordなど）で開いているときは閉じてください。ネットワークやUSBメモリの上にあるときは、つながっているかを確かめてください。");

    private static ReadFailure Failure(ReadFailureCode code, string path, string what) => new(code, $"{path}: {what}");
}
