using RegText.Formats.Reading.Sources;

namespace RegText.Formats.Reading.Word;

/// <summary>The two texts of a Word file with tracked changes.</summary>
/// <param name="Old">With every change rejected.</param>
/// <param name="New">With every change accepted.</param>
public sealed record RevisionPair(SourceFile Old, SourceFile New)
{
    /// <summary>Reads both texts of a file; a failure also where it is no Word file or holds no tracked changes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">The path or name to show to a person.</param>
    public static Outcome<RevisionPair, ReadFailure> ReadRevisions(byte[] bytes, string name)
    {
        var asIs = SourceReader.Read(bytes, name);
        if (asIs is { Succeeded: false, Failure.Code: not ReadFailureCode.TrackedChanges }) return asIs.Failure;
        if (asIs.Succeeded)
        {
            return new ReadFailure(ReadFailureCode.NoTrackedChanges, new WordFormat().HasSignature(new SourceBytes(name, bytes))
                ? $"{name}: このWord文書には変更履歴（校閲）が残っていないので、変更前の文章が分かりません。変更を承諾する前の文書を指定するか、改正前と改正後のファイルを1つずつ指定してください。"
                : $"{name}: 変更履歴（校閲）のあるWord文書ではないので、変更前と変更後の2つの文章がありません。改正前と改正後のファイルを1つずつ指定してください。");
        }
        var old = SourceReader.Read(bytes, name, RevisionView.Old);
        if (!old.Succeeded) return old.Failure;
        var @new = SourceReader.Read(bytes, name, RevisionView.New);
        return @new.Succeeded ? new RevisionPair(old.Value, @new.Value) : @new.Failure;
    }

    /// <summary>Reads both texts of a file.</summary>
    /// <param name="path">The path.</param>
    public static Outcome<RevisionPair, ReadFailure> ReadRevisions(string path)
    {
        var bytes = FileBytes.Read(path);
        return bytes.Succeeded ? ReadRevisions(bytes.Value, path) : bytes.Failure;
    }
}
