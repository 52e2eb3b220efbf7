using System.Text;
using System.Text.Json;
using RegText.Comparing;
using RegText.Formats.Comparing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>
/// Compares any number of regulations with one baseline, one line of JSON for each (regtext.compare/1), in the order of the input, in bounded memory: what engines that spread lines
/// over machines (GNU parallel, Spark's pipe) need.
/// </summary>
public static class CompareStream
{
    /// <summary>How many regulations are at work at one time.</summary>
    private const int Batch = 64;

    /// <summary>Runs.</summary>
    /// <param name="baseline">The guideline, or any regulation.</param>
    /// <param name="files">Files and folders; 「-」 stands for the lines.</param>
    /// <param name="lines">Lines that name a file, or hold a regulation: {"id":"…","text":"…"}. Read one after the other, when they are wanted.</param>
    /// <param name="write">Takes a line of the result.</param>
    /// <param name="cancellation">Stops.</param>
    public static ServiceResult Run(InputSource baseline, IReadOnlyList<string> files, IEnumerable<string> lines, Action<string> write, CancellationToken cancellation = default)
    {
        var read = CompareInputs.ReadBaseline(baseline);
        if (!read.Succeeded) return ServiceResult.CannotDo(read.Failure);
        var comparer = new BaselineComparer(read.Value.Items);
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        var failed = 0;
        foreach (var batch in Inputs(files, lines, baseline.FilePath).Chunk(Batch))
        {
            var results = new string[batch.Length];
            Parallel.For(0, batch.Length, options, i =>
            {
                var (input, id, problem) = batch[i];
                var compared = input is null ? problem! : CompareInputs.Compare(comparer, input, id);
                if (!compared.Succeeded) Interlocked.Increment(ref failed);
                results[i] = compared.Succeeded ? CompareJson.WriteLine(read.Value, compared.Value) : CompareJson.WriteProblem(id, compared.Failure);
            });
            foreach (var result in results) write(result);
        }
        return failed == 0
            ? new ServiceResult(ServiceOutcome.Done)
            : new ServiceResult(ServiceOutcome.ToLookAt) { Messages = [new(Severity.Warning, FormattableString.Invariant($"比べられなかったものが{failed}件あります。「error」のある行を確認してください。"))] };
    }

    private static IEnumerable<(InputSource? Input, string Id, string? Problem)> Inputs(IReadOnlyList<string> files, IEnumerable<string> lines, string? baselinePath)
    {
        foreach (var file in files)
            if (file is "-")
                foreach (var line in lines.Where(l => l.Trim().Length > 0)) yield return OfLine(line.Trim());
            else
                foreach (var (input, id) in CompareInputs.Files([new InputSource(file)], baselinePath)) yield return (input, id, null);
    }

    private static (InputSource? Input, string Id, string? Problem) OfLine(string line)
    {
        if (line[0] != '{') return (new InputSource(line), Path.GetFileNameWithoutExtension(line), null);
        try
        {
            using var json = JsonDocument.Parse(line);
            var (id, path) = (Word(json, "id"), Word(json, "path"));
            if (Word(json, "text") is { } text) return (new InputSource((id ?? path ?? "規程") + (Path.HasExtension(id ?? path) ? "" : ".txt"), Encoding.UTF8.GetBytes(text)), id ?? path ?? "規程", null);
            return path is null ? (null, id ?? "", "「text」か「path」のある行にしてください。") : (new InputSource(path), id ?? Path.GetFileNameWithoutExtension(path), null);
        }
        catch (JsonException)
        {
            return (null, "", "JSONとして読めない行です。1行に1つの {…} を書いてください。");
        }
    }

    private static string? Word(JsonDocument json, string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
