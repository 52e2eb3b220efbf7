using RegText.Formats.Reading.Lines;
using RegText.Formats.Reading.Sources;

namespace RegText.Formats.Reading.Word;

/// <summary>Word: .docx and its relatives.</summary>
public sealed class WordFormat : ISourceFormat
{
    /// <inheritdoc/>
    public bool HasSignature(SourceBytes input)
    {
        if (!input.StartWith("PK\u0003\u0004"u8)) return false;
        // A file that was cut off early names none of its parts.
        return input.Contain("word/"u8) || (HasExtension(input.Extension) && !input.Contain("xl/"u8) && !input.Contain("opendocument"u8));
    }

    /// <inheritdoc/>
    public bool HasExtension(string extension) => extension is ".docx" or ".docm" or ".dotx" or ".dotm";

    /// <inheritdoc/>
    public Outcome<ReadText, ReadFailure> Read(SourceBytes input)
    {
        var read = WordContentReader.Read(input.Bytes, new WordReadOptions(input.Revisions, TextBoxes: true));
        if (!read.Succeeded) return new ReadFailure(CodeOf(read.Failure.Problem), $"{input.Name}: {read.Failure.Message}");
        if (read.Value.HasRevisions && input.Revisions == RevisionView.Refused) return Refused(input.Name);
        var lines = new LineBuilder();
        WordLines.Add(read.Value.Content.Blocks, lines);
        return lines.Build(input.Name, null);
    }

    private static ReadFailure Refused(string name) => new(ReadFailureCode.TrackedChanges,
        $"{name}: 変更履歴（校閲）の残った文書なので、どちらの文章を読むのか決められません。変更前を読むときは --revisions old を、変更後を読むときは --revisions new を付けてください。"
        + "新旧対照表などを作るときは、この文書を1つだけ指定すると、両方を読みます。"
        + "又は、Wordの「校閲」で変更を承諾するか元に戻して保存したものを指定してください。");

    private static ReadFailureCode CodeOf(WordReadProblem problem) => problem switch
    {
        WordReadProblem.TooLarge => ReadFailureCode.TooLarge,
        WordReadProblem.NotDocx or WordReadProblem.OldOrProtected or WordReadProblem.NotWord => ReadFailureCode.UnsupportedFormat,
        _ => ReadFailureCode.Damaged,
    };
}
