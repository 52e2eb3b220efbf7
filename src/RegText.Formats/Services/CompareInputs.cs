using System.Collections.Concurrent;
using System.Collections.Immutable;
using RegText.Comparing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>Reads the baseline and the regulations of a comparison, and compares them on all processors.</summary>
internal static class CompareInputs
{
    /// <summary>Reads a baseline: the items of all instruments in it.</summary>
    public static Outcome<Baseline, string> ReadBaseline(InputSource input)
    {
        if (input.FilePath is { } path && Directory.Exists(path)) return $"{path}: フォルダです。--baseline には、指針（基準）のファイルを1つ指定してください。";
        var file = input.Read();
        if (!file.Succeeded) return file.Failure.Message;
        var parsed = InstrumentSelection.All(file.Value.Parse(), input.Name, null);
        if (!parsed.Succeeded) return parsed.Failure;
        var (instrument, items) = Longest(parsed.Value.Instruments);
        return items.IsEmpty
            ? $"{input.Name}: 項目（第1 / 1 / (1) の番号、又は条）が見つかりません。指針の番号付きの項目が入ったファイルか確かめてください。"
            : new Baseline(TitleOf(instrument, file.Value.FrontMatter, Path.GetFileNameWithoutExtension(input.Name)), input.Name, file.Value.Sha256, items);
    }

    /// <summary>The files that are meant, folders searched, each with the name that reports call it.</summary>
    public static ImmutableArray<(InputSource Input, string Id)> Files(IReadOnlyList<InputSource> inputs, string? baselinePath)
    {
        var files = inputs.SelectMany(i => i.FilePath is { } path && Directory.Exists(path)
            ? RegulationFolder.Files(path).Where(f => baselinePath is null || !string.Equals(Path.GetFullPath(f), Path.GetFullPath(baselinePath), StringComparison.Ordinal)).Select(f => new InputSource(f))
            : [i]).ToList();
        var stems = files.CountBy(f => Path.GetFileNameWithoutExtension(f.Name), StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        return [.. files.Select(f => (f, IdOf(f, stems)))];
    }

    /// <summary>The name of the file; with that of its folder where two files have the same.</summary>
    private static string IdOf(InputSource input, Dictionary<string, int> stems)
    {
        var stem = Path.GetFileNameWithoutExtension(input.Name);
        return stems[stem] == 1 || input.FilePath is null ? stem : $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(input.Name)))}/{stem}";
    }

    /// <summary>Compares all files, on all processors; the results are in the order of the files.</summary>
    /// <param name="comparer">The baseline.</param>
    /// <param name="files">The files.</param>
    /// <param name="messages">Takes what there is to say about files that cannot be read or hold no regulation.</param>
    /// <param name="progress">Told how many of how many are done.</param>
    /// <param name="cancellation">Stops.</param>
    public static ImmutableArray<ComparedDocument> Compare(
        BaselineComparer comparer, ImmutableArray<(InputSource Input, string Id)> files, List<ServiceMessage> messages, Action<int, int>? progress, CancellationToken cancellation)
    {
        var results = new Outcome<ComparedDocument, string>[files.Length];
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(Partitioner.Create(0, files.Length, 1), options, range =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
            {
                results[i] = Compare(comparer, files[i].Input, files[i].Id);
                progress?.Invoke(Interlocked.Increment(ref done), files.Length);
            }
        });
        cancellation.ThrowIfCancellationRequested();
        // In a folder, a file that is no regulation is no mistake.
        messages.AddRange(results.Where(r => !r.Succeeded).Select(r => new ServiceMessage(Severity.Warning, r.Failure!)));
        return [.. results.Where(r => r.Succeeded).Select(r => r.Value!)];
    }

    /// <summary>Reads and compares one regulation.</summary>
    /// <param name="comparer">The baseline.</param>
    /// <param name="input">The file.</param>
    /// <param name="id">What reports call it.</param>
    public static Outcome<ComparedDocument, string> Compare(BaselineComparer comparer, InputSource input, string id)
    {
        var file = input.Read();
        if (!file.Succeeded) return file.Failure.Message;
        var parsed = InstrumentSelection.All(file.Value.Parse(), input.Name, null);
        if (!parsed.Succeeded) return parsed.Failure;
        var (instrument, units) = Longest(parsed.Value.Instruments);
        var front = file.Value.FrontMatter;
        return units.IsEmpty
            ? $"{input.Name}: 条、項などの番号のある規定が見つかりません。"
            : new ComparedDocument(id, TitleOf(instrument, front, id), front.Municipality ?? "", input.Name, file.Value.Sha256, comparer.Compare(units));
    }

    /// <summary>The instrument of a file that has most provisions.</summary>
    private static (Instrument Instrument, ImmutableArray<Provision> Provisions) Longest(IEnumerable<Instrument> instruments) =>
        instruments.Select(i => (Instrument: i, Provisions: ProvisionReader.Read(i))).MaxBy(i => i.Provisions.Length);

    private static string TitleOf(Instrument instrument, FrontMatter front, string nameOfFile) => front.Title ?? (instrument.Title.IsEmpty ? nameOfFile : InstrumentName.Of(instrument));
}
