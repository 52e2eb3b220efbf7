using RegText.Amending;
using RegText.Amending.Applying;
using RegText.Amending.Applying.Tables;
using RegText.Amending.Reading;
using RegText.Changes;
using RegText.Formats.Writing;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="ApplyService"/>.</summary>
/// <param name="Base">The regulation in force.</param>
/// <param name="Amendment">The amending instrument.</param>
public sealed record ApplyRequest(InputSource Base, InputSource Amendment)
{
    /// <summary>Where to write; null for a default name beside the first input, <c>-</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a file that exists may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The house style.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Standard;

    /// <summary>Which instrument is meant in a base that holds several.</summary>
    public string? Select { get; init; }

    /// <summary>A folder of other regulations, in which citations of moved units are looked for; or null.</summary>
    public string? Among { get; init; }

    /// <summary>Whether 見え消し is made instead of the text afterwards.</summary>
    public bool Marked { get; init; }

    /// <summary>Whether the verdicts are given as JSON. Then nothing is saved unless <see cref="Output"/> says where.</summary>
    public bool Json { get; init; }
}

/// <summary>Consolidates: carries out an amendment on a regulation, with one verdict an instruction (溶け込み, SPEC C.12).</summary>
public static class ApplyService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(ApplyRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        if (request.Among is { } folder && RegulationFolder.Problem(folder) is { } noFolder) return ServiceResult.CannotDo(noFolder);
        var loaded = RegulationInput.Load(request.Base, request.Select);
        if (!loaded.Succeeded) return loaded.Failure;
        var file = request.Amendment.Read();
        if (!file.Succeeded) return ServiceResult.CannotDo(file.Failure.Message);
        cancellation.ThrowIfCancellationRequested();

        var @base = loaded.Value.Instrument;
        var text = file.Value.TextWithoutFrontMatter();
        var amendment = AmendmentReader.Read(text);
        var tables = HasSentences(amendment) ? [] : AmendingTableReader.Read(text);
        if (amendment.Targets.IsEmpty && tables.IsEmpty)
            return ServiceResult.CannotDo($"{request.Amendment.Name}: 改め文（「第3条中「甲」を「乙」に改める。」のような文）も新旧対照表も見つかりません。改正の文章が入ったファイルか確かめてください。");
        if (tables.Length > 1)
            return ServiceResult.CannotDo($"{request.Amendment.Name}: 新旧対照表が{tables.Length}つあります。適用する表だけを、別のファイルにしてください。");
        var choice = TargetChoice.Of(amendment, @base.Title.IsEmpty ? "" : InstrumentName.Of(@base), @base.Number.Value);
        if (choice.Chosen.IsEmpty && !amendment.Targets.IsEmpty) return ServiceResult.CannotDo(NotAbout(request, @base, amendment));

        var applied = tables is [var table] ? TableApplier.Apply(@base, table) : AmendmentApplier.Apply(@base, choice.Joined, inDigitsOfBase: true);
        cancellation.ThrowIfCancellationRequested();
        // The number is shown even where only the head of the file says it.
        var changes = ChangeSet.Between(@base with { Span = null }, applied.Instrument with { Span = null });
        var hane = HaneSearch.Run(new(changes, "改正後の文章", null) { Among = request.Among, Style = style.Profile.Amendment.Kaimebun }, cancellation);
        var report = request.Json ? AppliedReport.Json(InstrumentName.Of(@base), applied.Verdicts, hane) : AppliedReport.Text(applied.Verdicts);
        var result = new ServiceResult(applied.IsComplete && hane.Files.IsEmpty ? ServiceOutcome.Done : ServiceOutcome.ToLookAt)
        {
            Report = report,
            Messages = [.. Notes(request, loaded.Value, choice, amendment, applied), .. hane.Messages("A11")],
        };
        if (request.Json && request.Output is null) return result;
        if (changes.IsUnchanged) return result with { Messages = result.Messages.Add(new(Severity.Warning, "文章に変わった所がないので、改正後の文章は保存していません。")) };
        var consolidation = new Consolidation(changes, request.Marked, style.Profile,
            [new("改正前", loaded.Value.File.FileName, loaded.Value.File.Sha256), new("改正文", file.Value.FileName, file.Value.Sha256)])
        {
            Head = ConsolidatedHead.Of(loaded.Value, changes.New),
            BelowHead = ConsolidatedHead.WithoutNumber(loaded.Value, changes.New),
        };
        return Deliver(request, consolidation, result, cancellation);
    }

    /// <summary>Whether any sentence is understood: then a table beside them only explains.</summary>
    private static bool HasSentences(Amendment amendment) =>
        amendment.Targets.SelectMany(t => t.Sentences).SelectMany(s => s.Instructions).Any(i => i is not NotUnderstood);

    private static ServiceResult Deliver(ApplyRequest request, Consolidation consolidation, ServiceResult result, CancellationToken cancellation)
    {
        var standard = request.Marked ? ConsolidationFormat.Word : ConsolidationFormat.Text;
        var kind = request.Marked ? "見え消し" : "改正後";
        InputSource[] inputs = [request.Base, request.Amendment];
        var path = request.Output ?? Path.Combine(OutputPlace.DefaultFolder(inputs), OutputFileName.Of(kind, consolidation.Changes.New.Title.Value, standard.Extension));
        var isStandardOutput = path is "-";
        if (!isStandardOutput && OutputPlace.Problem(inputs, request.Force, path, kind + standard.Extension) is { } problem) return ServiceResult.CannotDo(problem);
        if ((isStandardOutput ? ConsolidationFormat.Text : ConsolidationFormat.Of(path)) is not { } format)
            return ServiceResult.CannotDo($"{path}: この種類のファイルには書けません。-o のファイル名の終わりを {ConsolidationFormat.Extensions} のどれかにしてください。");
        if (request.Marked && !format.ShowsMarks)
            return ServiceResult.CannotDo($"{path}: 見え消し（--marked）は、Word文書とHTMLにだけ書けます。-o のファイル名の終わりを .docx か .html にしてください。");

        var bytes = format.Write(consolidation);
        cancellation.ThrowIfCancellationRequested();
        var disagreements = format == ConsolidationFormat.Word || format.ShowsMarks ? ConsolidationFormat.Check(consolidation) : [];
        if (!disagreements.IsEmpty)
        {
            return new ServiceResult(ServiceOutcome.ProofFailed)
            {
                Messages = [new(Severity.Error, $"作った文書を読み返したところ、改正後の文章と合わない所がありました。ファイルは保存していません。\n  {string.Join("\n  ", disagreements)}")],
            };
        }
        if (ReadBackNote(consolidation.Changes.New) is { } note) result = result with { Messages = result.Messages.Add(note) };
        if (isStandardOutput) return result with { Content = bytes };
        var full = Path.GetFullPath(path);
        return AtomicFile.Write(full, bytes, request.Force) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : result with
            {
                OutputPath = full,
                Report = request.Json ? result.Report : $"{(request.Marked ? "見え消し" : "改正後の文章")}を保存しました：{full}\n{result.Report}",
            };
    }

    /// <summary>Told when the text afterwards does not read as what it is: instructions that were left out may leave odd numbers.</summary>
    private static ServiceMessage? ReadBackNote(Instrument instrument)
    {
        var text = RegulationPrinter.Text(instrument);
        var again = RegulationParser.Parse(new SourceText(text, "改正後")).Instruments;
        return again is [var only] && string.Equals(RegulationPrinter.Text(only), text, StringComparison.Ordinal)
            ? null
            : new(Severity.Warning, "改正後の文章を読み返すと、条、項、号などの組立てが変わる所があります。番号を確認してください。");
    }

    private static IEnumerable<ServiceMessage> Notes(ApplyRequest request, RegulationInput @base, TargetChoice choice, Amendment amendment, AppliedAmendment applied)
    {
        if (@base.FindingsNote() is { } findings) yield return findings;
        if (choice.Chosen.Length > 1)
            yield return new(Severity.Info, $"{request.Amendment.Name}: この規程を改正する条が{choice.Chosen.Length}つあります。順に適用しました。施行の日が違うことがあります。");
        if (!choice.Others.IsEmpty)
            yield return new(Severity.Info, $"{request.Amendment.Name}: ほかの規程の改正は、適用していません（{string.Join("、", choice.Others.Select(NameOf).Distinct(StringComparer.Ordinal))}）。");
        if (applied.Digits is { } digits)
            yield return new(Severity.Info, $"{request.Amendment.Name}: 数字が{(digits == NumeralForm.Half ? "全角" : "半角")}で書かれているので、加わる文の数字を、規程に合わせて{(digits == NumeralForm.Half ? "半角" : "全角")}にしました。");
        if (!HasSentences(amendment)) yield break;
        foreach (var diagnostic in amendment.Diagnostics) yield return new(diagnostic.Severity, $"{request.Amendment.Name}: {diagnostic.Code} {diagnostic.Message}");
    }

    private static string NotAbout(ApplyRequest request, Instrument @base, Amendment amendment)
    {
        var names = string.Concat(amendment.Targets.Select(NameOf).Distinct(StringComparer.Ordinal).Select(n => "\n  " + n));
        return @base.Title.IsEmpty
            ? $"{request.Amendment.Name}: いくつもの規程の改正が入っています。{request.Base.Name} に題名がないので、どれを適用するか決められません。題名を書き足してください。{names}"
            : $"{request.Amendment.Name}: 「{InstrumentName.Of(@base)}」の改正が見つかりません。改正されるのは、次の規程です。ファイルの取り違えがないか確認してください。{names}";
    }

    private static string NameOf(AmendmentOfOne target) => target.ArticleLabel + (target.Title.Length > 0 ? target.Title : "（題名なし）");
}
