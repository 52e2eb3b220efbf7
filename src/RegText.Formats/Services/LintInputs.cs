using RegText.Checking;
using RegText.Formats.Linting;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The files of a review: those that are named, which must be readable, and those of folders, which are passed over where they are not.</summary>
internal static class LintInputs
{
    /// <summary>Reads and reviews them, several at once; the result is in the order of the names, and in a folder in the order of its paths.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="style">The house style.</param>
    /// <param name="messages">Takes what there is to say about files of folders that are passed over.</param>
    /// <param name="cancellation">Stops.</param>
    public static Outcome<IReadOnlyList<LintedFile>, string> Read(LintRequest request, ReviewStyle style, List<ServiceMessage> messages, CancellationToken cancellation)
    {
        var inputs = request.Inputs.SelectMany(i => i.FilePath is { } path && Directory.Exists(path)
            ? RegulationFolder.Files(path).Select(f => (Input: i with { Name = f }, IsNamed: false))
            : [(i, true)]).ToList();
        if (inputs.Count == 0)
            return $"{request.Inputs[0].Name}: 規程の入ったファイル（.txt、.md、.docx、.html、.xml）がありません。フォルダの場所を確かめてください。";

        var results = new Outcome<LintedFile, string>[inputs.Count];
        var done = 0;
        try
        {
            Parallel.For(0, inputs.Count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
            {
                results[i] = One(inputs[i].Input, style, cancellation);
                if (inputs.Count > 1) request.Progress?.Report(new(Interlocked.Increment(ref done), inputs.Count));
            });
        }
        catch (AggregateException e) when (e.InnerExceptions.Any(x => x is OperationCanceledException))
        {
            throw new OperationCanceledException(cancellation);
        }

        var files = new List<LintedFile>();
        for (var i = 0; i < results.Length; i++)
        {
            if (results[i].Succeeded) files.Add(results[i].Value!);
            else if (inputs[i].IsNamed) return results[i].Failure!;
            else messages.Add(new(Severity.Info, "点検していません。" + results[i].Failure));
        }
        return files.Count > 0 ? files : $"{request.Inputs[0].Name}: 規程の入ったファイル（.txt、.md、.docx、.html、.xml）がありません。フォルダの場所を確かめてください。";
    }

    private static Outcome<LintedFile, string> One(InputSource input, ReviewStyle style, CancellationToken cancellation)
    {
        var file = input.Read();
        if (!file.Succeeded) return file.Failure.Message;
        cancellation.ThrowIfCancellationRequested();
        var linted = LintedFile.Of(file.Value, style);
        var regulations = InstrumentSelection.All(linted.Parsed, input.Name, null);
        return regulations.Succeeded ? linted : regulations.Failure;
    }
}
