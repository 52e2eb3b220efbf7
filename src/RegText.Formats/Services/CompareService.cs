using System.Globalization;
using System.Text;
using RegText.Comparing;
using RegText.Formats.Comparing;
using RegText.Formats.Reading;
using RegText.Formats.Writing;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>Compares regulations with a guideline, or with any regulation, and reports item by item.</summary>
public static class CompareService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(CompareRequest request, CancellationToken cancellation = default)
    {
        CompareFileFormat? format = null;
        if (request.Output is { } path and not "-")
        {
            if (OutputPlace.Problem([request.Baseline, .. request.Inputs], request.Force, path, "指針との対応.csv") is { } problem) return ServiceResult.CannotDo(problem);
            format = CompareFileFormat.Of(path);
            if (format is null) return ServiceResult.CannotDo($"{path}: この種類のファイルには書けません。-o のファイル名の終わりを {CompareFileFormat.Extensions} のどれかにしてください。");
        }
        var baseline = CompareInputs.ReadBaseline(request.Baseline);
        if (!baseline.Succeeded) return ServiceResult.CannotDo(baseline.Failure);
        var messages = new List<ServiceMessage>();
        var files = CompareInputs.Files(request.Inputs, request.Baseline.FilePath);
        var documents = CompareInputs.Compare(new BaselineComparer(baseline.Value.Items), files, messages, request.Progress, cancellation);
        if (documents.IsEmpty) return ServiceResult.CannotDo(messages.Count > 0 ? messages[0].Text : "比べる規程がありません。ファイル又はフォルダの場所を確かめてください。");
        var matrix = new ComparisonMatrix(baseline.Value, documents);
        if (request.Decisions is { } decisions)
        {
            var decided = Decide(matrix, decisions, messages);
            if (!decided.Succeeded) return ServiceResult.CannotDo(decided.Failure);
            matrix = decided.Value;
        }
        return Report(request, format, matrix, messages);
    }

    private static Outcome<ComparisonMatrix, string> Decide(ComparisonMatrix matrix, string path, List<ServiceMessage> messages)
    {
        var file = SourceReader.Read(path);
        if (!file.Succeeded) return file.Failure.Message;
        var (decisions, problems) = DecisionFile.Parse(file.Value.Text.Content);
        var (decided, unknown) = DecidedComparison.Apply(matrix, decisions);
        messages.AddRange(problems.Concat(unknown).OrderBy(p => p.Line).Select(p => new ServiceMessage(Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"{path}({p.Line}): {p.Message}"))));
        var stale = decided.Documents.SelectMany(d => d.Comparison.Links).Count(l => l.Decision is { IsStale: true });
        if (stale > 0) messages.Add(new(Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"{path}: 判断の後に文章が変わったものが{stale}件あります。「要再確認」の付いた対応を確認してください。")));
        return decided;
    }

    private static ServiceResult Report(CompareRequest request, CompareFileFormat? format, ComparisonMatrix matrix, List<ServiceMessage> messages)
    {
        if (matrix.Baseline.HasNamesOnly) messages.Add(new(Severity.Info, ComparisonMatrix.NamesOnlyNotice));
        var done = new ServiceResult(ServiceOutcome.Done) { Messages = [.. messages] };
        if (format is null)
            return request.Format switch
            {
                CompareFormat.Json => done with { Report = CompareJson.Write(matrix) },
                CompareFormat.Csv => done with { Content = CompareCsv.Write(matrix) },
                _ => done with { Report = CompareText.Write(matrix), Messages = [.. messages.Where(m => m.Text != ComparisonMatrix.NamesOnlyNotice)] },
            };
        var full = Path.GetFullPath(request.Output!);
        return AtomicFile.Write(full, format.Write(matrix), request.Force) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : done with { OutputPath = full, Report = $"{format.Name}を保存しました：{full}\n{Summary(matrix)}" };
    }

    /// <summary>How many items and regulations, and how many candidates of each band.</summary>
    private static string Summary(ComparisonMatrix matrix)
    {
        var links = matrix.Documents.SelectMany(d => d.Comparison.Links).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"基準{matrix.Baseline.Items.Length}項目、規程{matrix.Documents.Length}件：");
        text.Append(CultureInfo.InvariantCulture, $"対応の候補{links.Count}件（確実{links.Count(l => l.Band == LinkBand.Certain)}件、要確認{links.Count(l => l.Band == LinkBand.ToCheck)}件）、");
        text.Append(CultureInfo.InvariantCulture, $"候補なし{matrix.Documents.Sum(d => d.Comparison.Missing.Length)}件、基準にない規定{matrix.Documents.Sum(d => d.Comparison.Added.Length)}件。{ComparisonMatrix.Notice}");
        return text.ToString();
    }
}
