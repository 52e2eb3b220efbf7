using System.Text;
using RegText.Documents;
using RegText.Formats.Linting;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Encodings;
using RegText.Formats.Writing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary><c>lint --fix</c>: what can be mended without a person is mended and shown; it is saved only where the user says so.</summary>
internal static class LintFixing
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(LintRequest request, Profile profile, CancellationToken cancellation)
    {
        if (request.Format is not (null or LintFormat.Text)) return ServiceResult.CannotDo("--fix は、--format json、--format sarif と一緒には使えません。どちらか一方にしてください。");
        if (request.NewBaseline is not null) return ServiceResult.CannotDo("--fix と --write-baseline は、別々に使ってください。");
        var messages = new List<ServiceMessage>();
        var read = LintInputs.Read(request, profile.Review, messages, cancellation);
        if (!read.Succeeded) return ServiceResult.CannotDo(read.Failure);
        var texts = read.Value.Where(f => f.Parsed.Source.HasFileLines).ToList();
        if (texts.Count == 0)
            return ServiceResult.CannotDo($"{request.Inputs[0].Name}: --fix は、テキスト（.txt）とMarkdown（.md）にだけ使えます。Word文書は、-o 点検.docx とすると、直す案をコメントで示します。");
        foreach (var other in read.Value.Except(texts)) messages.Add(new(Severity.Info, $"{other.Name}: テキストでないので、直していません。"));
        var path = request.Output is "-" ? null : request.Output;
        if ((request.Output is not null && texts.Count > 1) || (request.Output is null && request.Force && request.Inputs.Any(i => i.Bytes is not null)))
            return ServiceResult.CannotDo("--fix の -o は、ファイルが1つのときに使えます。いくつものファイルは --force で元のファイルに上書きし、標準入力は -o で別のファイルに保存してください。");
        if (path is not null && Path.GetExtension(texts[0].Name) is { Length: > 0 } extension && !string.Equals(Path.GetExtension(path), extension, StringComparison.OrdinalIgnoreCase))
            return ServiceResult.CannotDo($"{path}: 直した文章は、元のファイルと同じ種類で保存します。-o のファイル名の終わりを {extension} にしてください。");

        var mended = new List<MendedFile>();
        foreach (var file in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            mended.Add(MendedFile.Of(file, profile.Review, request.Toc));
        }
        return Deliver(request, profile, mended, path, messages, cancellation);
    }

    private static ServiceResult Deliver(
        LintRequest request, Profile profile, List<MendedFile> mended, string? path, List<ServiceMessage> messages, CancellationToken cancellation)
    {
        var remaining = mended.Select(m => m.After).ToList();
        var count = mended.Sum(m => m.Count);
        var report = new StringBuilder();
        foreach (var file in mended.Where(m => m.Count > 0))
            report.Append(DiffTextWriter.Write(MendedLines.Build(file.Before.File.AsWritten, file.After.File.AsWritten), request.Colour)).Append("\n\n");

        string? saved = null;
        byte[]? content = null;
        if (request.Output is "-") content = Encoding.UTF8.GetBytes(mended[0].After.File.AsWritten.Content);
        else if (path is not null || request.Force)
        {
            foreach (var file in mended.Where(m => m.Count > 0 || path is not null))
            {
                cancellation.ThrowIfCancellationRequested();
                var target = Path.GetFullPath(path ?? file.Before.Name);
                if (Bytes(request, file, messages) is not { } bytes) return ServiceResult.CannotDo($"{file.Before.Name}: 点検している間に、ファイルが変わりました。やり直してください。");
                if (AtomicFile.Write(target, bytes, request.Force) is { } failure) return ServiceResult.CannotDo(failure.Message);
                saved = path is null ? saved : target;
                report.Append("保存しました：").Append(target).Append('\n');
            }
        }
        report.Append(count == 0 ? "直し方が一つに決まる所はありません。"
            : content is not null || path is not null || request.Force ? FormattableString.Invariant($"{count}か所を直しました。")
            : FormattableString.Invariant($"直せる所が{count}か所あります。まだ保存していません。-o で別のファイルを指定するか、--force を付けると（元のファイルに上書きします）、保存します。"));
        report.Append("\n人が見て決める所：").Append(LintText.Closing(remaining, LintCoverage.Of(remaining, profile.Review)));
        return new ServiceResult(count > 0 || remaining.Any(f => f.Findings.Any(x => x.Finding.Severity >= Severity.Warning)) ? ServiceOutcome.ToLookAt : ServiceOutcome.Done)
        {
            Report = report.ToString(), Messages = [.. messages], Content = content, OutputPath = saved,
        };
    }

    /// <summary>The mended text in the encoding of its file, or in UTF-8 where that cannot hold it; null where the file is not what was reviewed.</summary>
    private static byte[]? Bytes(LintRequest request, MendedFile file, List<ServiceMessage> messages)
    {
        var original = request.Inputs.FirstOrDefault(i => i.Bytes is not null && i.Name == file.Before.Name)?.Bytes ?? FileBytes.Read(file.Before.Name).Value;
        if (original is null || TextDecoding.Decode(original)?.Text is not { } text || !string.Equals(text, file.Before.File.AsWritten.Content, StringComparison.Ordinal)) return null;
        var mended = file.After.File.AsWritten.Content;
        if (TextEncoding.Encode(mended, original) is { } bytes) return bytes;
        messages.Add(new(Severity.Info, $"{file.Before.Name}: 元の文字コードでは書けないので、UTF-8で保存しました。"));
        return Encoding.UTF8.GetBytes(mended);
    }
}
