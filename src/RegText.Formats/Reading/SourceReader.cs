using System.Security.Cryptography;
using RegText.Formats.Reading.Sources;

namespace RegText.Formats.Reading;

/// <summary>
/// Reads an input: bytes, format, encoding, front matter. What can be wrong with a user's file is an outcome and never an exception.
/// </summary>
public static class SourceReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="revisions">How the tracked changes of a Word file are read.</param>
    public static Outcome<SourceFile, ReadFailure> Read(string path, RevisionView revisions = RevisionView.Refused)
    {
        var bytes = FileBytes.Read(path);
        return bytes.Succeeded ? Read(bytes.Value, path, revisions) : bytes.Failure;
    }

    /// <summary>Reads bytes that came from elsewhere, such as standard input.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">The path or name to show to a person; its extension helps to know the format.</param>
    /// <param name="revisions">How the tracked changes of a Word file are read.</param>
    public static Outcome<SourceFile, ReadFailure> Read(byte[] bytes, string name, RevisionView revisions = RevisionView.Refused)
    {
        if (bytes.Length == 0) return Empty(name, "空のファイルです（0バイト）。");
        if (bytes.Length > FileBytes.Limit) return FileBytes.Read(new MemoryStream(bytes, writable: false), name).Failure!;
        var input = new SourceBytes(name, bytes) { Revisions = revisions };
        var read = SourceFormats.Of(input).Read(input);
        if (!read.Succeeded) return read.Failure;

        var text = read.Value.Text;
        var head = FrontMatterReader.Read(text);
        if (text.Content.AsSpan(head.BodyStart).IsWhiteSpace())
            return Empty(name, head.BodyStart == 0 ? "空白のほかに文字がありません。" : "「---」で囲まれた書誌情報の後に、規程の本文がありません。");
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new SourceFile(text, head.FrontMatter, head.BodyStart, hash, input.FileName)
        {
            Diagnostics = [.. head.Diagnostics, .. read.Value.Diagnostics],
            Tree = read.Value.Tree,
            Written = read.Value.Written,
        };
    }

    private static ReadFailure Empty(string name, string what) =>
        new(ReadFailureCode.Empty, $"{name}: {what}正しいファイルか、保存されているかを確かめてください。");
}
