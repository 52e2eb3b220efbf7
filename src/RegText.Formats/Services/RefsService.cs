using System.Collections.Immutable;
using System.Globalization;
using RegText.Formats.Citing;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>How references are shown.</summary>
public enum RefsFormat
{
    /// <summary>For the eye.</summary>
    Text,

    /// <summary>The contract regtext.refs/1.</summary>
    Json,
}

/// <summary>What is asked of <see cref="RefsService"/>.</summary>
/// <param name="Input">The file; a folder where its name is one.</param>
/// <param name="To">What is to be cited: 第30条, ○○条例第5条, ○○条例; null for all references.</param>
/// <param name="Format">How to show them.</param>
public sealed record RefsRequest(InputSource Input, string? To, RefsFormat Format);

/// <summary>Lists the references of a file or of all regulations in a folder, or those that cite a unit.</summary>
public static class RefsService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(RefsRequest request, CancellationToken cancellation = default)
    {
        var isFolder = request.Input.FilePath is { } path && Directory.Exists(path);
        var messages = new List<ServiceMessage>();
        var read = isFolder ? RegulationFolder.Read(request.Input.FilePath!, messages, cancellation) : ReadFile(request.Input);
        if (!read.Succeeded) return ServiceResult.CannotDo(read.Failure);
        cancellation.ThrowIfCancellationRequested();
        return request.To is { } to ? Citing(request, to, read.Value, messages) : All(request, read.Value, isFolder, messages);
    }

    private static ServiceResult All(RefsRequest request, IReadOnlyList<CitedFile> files, bool isFolder, List<ServiceMessage> messages)
    {
        var references = files.SelectMany(f => f.Regulations).SelectMany(r => r.References).ToList();
        var summary = ReferenceSummary.Of(references);
        messages.Add(new(Severity.Info, summary.ToString()));
        return new ServiceResult(summary.None > 0 ? ServiceOutcome.ToLookAt : ServiceOutcome.Done)
        {
            Report = request.Format == RefsFormat.Json ? ReferenceJson.Write(files, null, (_, _) => true) : ReferenceListText.All(files, isFolder),
            Messages = [.. messages],
        };
    }

    private static ServiceResult Citing(RefsRequest request, string to, IReadOnlyList<CitedFile> files, List<ServiceMessage> messages)
    {
        var aim = CitationAim.Parse(to);
        var corpus = new ReferenceCorpus(files.SelectMany(f => f.Regulations));
        var aims = corpus.Regulations.SelectMany(r => aim.UnitsOf(r).Select(u => (Regulation: r, Unit: u))).ToList();
        var citations = aims.SelectMany(a => corpus.Into(a.Regulation, a.Unit)).ToHashSet();
        if (aim.Title.Length > 0)
        {
            if (aim.Unit.Length == 0) citations.UnionWith(corpus.ByTitle(aim.Title).SelectMany(corpus.FromOthers));
            citations.UnionWith(corpus.Regulations.SelectMany(r => r.References.Where(c => c.Resolution is ExternalUnit e && aim.Means(e)).Select(c => new Citation(r, c))));
        }
        if (citations.Count == 0 && aims.Count == 0 && !corpus.ByTitle(aim.Title).Any() && NotFound(request, aim) is { } problem) return ServiceResult.CannotDo(problem);

        var ordered = corpus.Regulations.SelectMany(r => r.References.Where(c => citations.Contains(new Citation(r, c))).Select(c => new Citation(r, c))).ToList();
        messages.Add(new(Severity.Info, string.Create(CultureInfo.InvariantCulture,
            $"{aim}を指す参照{ordered.Count}件（項、号などその下を指すもの、「から…まで」の間に入るものを含みます。調べた規程は{corpus.Regulations.Length}件です）。")));
        return new ServiceResult(ServiceOutcome.Done)
        {
            Report = request.Format == RefsFormat.Json
                ? ReferenceJson.Write(files, aim, (r, c) => citations.Contains(new Citation(r, c)))
                : ReferenceListText.Citations(files, ordered, corpus),
            Messages = [.. messages],
        };
    }

    /// <summary>The unit or the title does not exist: what was asked is told, with what could be meant.</summary>
    private static string? NotFound(RefsRequest request, CitationAim aim) =>
        aim.Title.Length == 0
            ? $"{request.Input.Name}: 「{aim.Unit}」はありません。条、項、号の番号を確かめてください。"
            : aim.Unit.Length == 0
                ? $"--to の「{aim.Title}」に当たる題名の規程も、それを引く参照もありません。「第30条」、「○○条例第5条」、「○○条例」のように書いてください。"
                : $"「{aim.Title}」の「{aim.Unit}」に当たる条項も、それを指す参照もありません。題名と番号を確かめてください。";

    private static Outcome<IReadOnlyList<CitedFile>, string> ReadFile(InputSource input)
    {
        var file = input.Read();
        if (!file.Succeeded) return file.Failure.Message;
        var parsed = InstrumentSelection.All(file.Value.Parse(), input.Name, null);
        return parsed.Succeeded ? new List<CitedFile> { CitedFile.Of(parsed.Value.Source, parsed.Value.Instruments) } : parsed.Failure;
    }
}
