using RegText.Formats.Linting;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Sources;
using RegText.Formats.Reading.Word;
using RegText.Formats.Writing;
using RegText.Formats.Writing.Word.Comments;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The last steps of a review that is saved.</summary>
internal static class LintDelivery
{
    /// <summary>The author's own Word file, or the text as one, with the findings as comments. What is saved has been read back: its text is the same.</summary>
    public static ServiceResult InWord(LintRequest request, ReviewedFiles reviewed, string path, ServiceResult result, CancellationToken cancellation)
    {
        if (request.Inputs is not [var input] || reviewed.Files is not [var file])
            return ServiceResult.CannotDo($"{path}: Wordのコメントは、1つのファイルにだけ付けられます。ファイルを1つだけ指定するか、-o のファイル名の終わりを .txt にしてください。");
        var bytes = input.Bytes is { } given ? given : FileBytes.Read(file.Name).Value;
        if (bytes is null || !string.Equals(Hash(bytes), file.File.Sha256, StringComparison.Ordinal))
            return ServiceResult.CannotDo($"{file.Name}: 点検している間に、ファイルが変わりました。やり直してください。");
        cancellation.ThrowIfCancellationRequested();

        var isWord = new WordFormat().HasSignature(new SourceBytes(file.Name, bytes));
        var rendered = isWord
            ? new RenderedFindings(bytes, [.. file.Findings.Where(f => !LintWords.IsRepair(f.Finding)).Select(f => FindingComment.Of(f, file.Parsed.Source, f.Finding.Span))], 0)
            : RenderedFindings.Of(file, reviewed.Profile);
        if (!rendered.Succeeded) return ServiceResult.CannotDo(rendered.Failure);
        cancellation.ThrowIfCancellationRequested();
        var revisions = isWord ? input.Revisions : RevisionView.Refused;
        var commented = CommentedWord.Write(rendered.Value.Bytes, revisions, rendered.Value.Comments);
        if (!commented.Succeeded) return ServiceResult.CannotDo($"{file.Name}: {commented.Failure.Message}");
        if (!IsSameText(rendered.Value.Bytes, commented.Value, revisions))
        {
            return new ServiceResult(ServiceOutcome.ProofFailed)
            {
                Messages = [new(Severity.Error, $"{file.Name}: コメントを付けたWord文書を読み返したところ、元の文章と合いませんでした。ファイルは保存していません。このファイルを添えて、RegTextの担当に知らせてください。")],
            };
        }
        if (rendered.Value.Outside > 0)
        {
            result = result with
            {
                Messages = result.Messages.Add(new(Severity.Info, FormattableString.Invariant($"規程の外の文章の{rendered.Value.Outside}件は、Word文書にありません。-o を付けずに点検すると見られます。"))),
            };
        }
        return Save(commented.Value, FormattableString.Invariant($"コメント{rendered.Value.Comments.Length}件を付けたWord文書"), request, reviewed, path, result, cancellation);
    }

    /// <summary>Saves a finished file.</summary>
    public static ServiceResult Save(
        byte[] bytes, string name, LintRequest request, ReviewedFiles reviewed, string path, ServiceResult result, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var full = Path.GetFullPath(path);
        return AtomicFile.Write(full, bytes, request.Force) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : result with { OutputPath = full, Report = $"{name}を保存しました：{full}\n{reviewed.Closing}" };
    }

    private static bool IsSameText(byte[] before, byte[] after, RevisionView revisions)
    {
        var (old, @new) = (SourceReader.Read(before, "前.docx", revisions), SourceReader.Read(after, "後.docx", revisions));
        return old.Succeeded && @new.Succeeded && string.Equals(old.Value.Text.Content, @new.Value.Text.Content, StringComparison.Ordinal);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
}
