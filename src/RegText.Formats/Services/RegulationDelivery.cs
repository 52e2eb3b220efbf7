using System.Collections.Immutable;
using RegText.Formats.Proving;
using RegText.Formats.Reading;
using RegText.Formats.Writing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>Where a regulation is to be written.</summary>
/// <param name="Input">What it was read from, and must not be written over.</param>
/// <param name="Output">The path; null for a default name beside the input, <c>-</c> for standard output.</param>
/// <param name="Force">Whether a file that exists may be replaced.</param>
/// <param name="Kind">The first part of a default name, and what the report calls the file: 番号整理.</param>
internal sealed record RegulationPlace(InputSource Input, string? Output, bool Force, string Kind);

/// <summary>The last steps of every service that writes a regulation: write in memory, read back, save, report.</summary>
internal static class RegulationDelivery
{
    /// <summary>Delivers a regulation.</summary>
    /// <param name="output">The regulation.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="formats">The formats that may be; the first is that of a default name.</param>
    /// <param name="done">How the service ends when all goes well; its report is put behind the name of the file.</param>
    /// <param name="cancellation">Stops before anything is saved.</param>
    public static ServiceResult Deliver(
        RegulationOutput output, RegulationPlace place, ImmutableArray<RegulationFormat> formats, ServiceResult done, CancellationToken cancellation)
    {
        var path = place.Output ?? Path.Combine(OutputPlace.DefaultFolder([place.Input]), OutputFileName.Of(place.Kind, InstrumentName.Of(output.Instrument), formats[0].Extension));
        var isStandardOutput = path is "-";
        if (!isStandardOutput && OutputPlace.Problem([place.Input], place.Force, path, place.Kind + formats[0].Extension) is { } problem) return ServiceResult.CannotDo(problem);
        var format = isStandardOutput ? RegulationFormat.TextLike(place.Input.Name) : RegulationFormat.Of(path, formats);
        if (format is null)
            return ServiceResult.CannotDo($"{path}: この種類のファイルには書けません。-o のファイル名の終わりを {string.Join("、", formats.Select(f => $"{f.Extension}（{f.Name}）"))} のどれかにしてください。");
        var template = HouseStyle.TemplateOf(output.Profile);
        if (!template.Succeeded) return ServiceResult.CannotDo(template.Failure);
        var bytes = format.Write(output, template.Value);
        cancellation.ThrowIfCancellationRequested();
        if (Difference(output.Instrument, bytes, format) is { } difference)
            return new ServiceResult(ServiceOutcome.ProofFailed) { Messages = [new(Severity.Error, $"作ったファイルを読み返すと、元の規程と合いません。ファイルは保存していません。\n  {difference}")] };
        if (isStandardOutput) return done with { Content = bytes };
        var full = Path.GetFullPath(path);
        return AtomicFile.Write(full, bytes, place.Force) is { } failure
            ? ServiceResult.CannotDo(failure.Message)
            : done with { OutputPath = full, Report = $"{place.Kind}を保存しました：{full}" + (done.Report.Length > 0 ? "\n" + done.Report : "") };
    }

    /// <summary>Where the file, read again, does not say what the regulation says; null where it says all of it.</summary>
    private static string? Difference(Instrument instrument, byte[] bytes, RegulationFormat format)
    {
        if (format == RegulationFormat.Word) return WrittenRedline.Check(bytes, instrument, instrument).FirstOrDefault();
        if (!RegulationFormat.Texts.Contains(format)) return null;
        var file = SourceReader.Read(bytes, "規程" + format.Extension);
        if (!file.Succeeded) return file.Failure.Message;
        var wanted = Lines(instrument);
        var found = file.Value.Parse().Instruments is [var only] ? Lines(only) : [];
        var at = wanted.Zip(found).TakeWhile(p => string.Equals(p.First, p.Second, StringComparison.Ordinal)).Count();
        if (at == wanted.Length && at == found.Length) return null;
        var line = (at < wanted.Length ? wanted[at] : found[at]).Trim('　', ' ');
        return $"「{(line.Length > 20 ? line[..20] + "…" : line)}」から違いがあります。その前後の番号や改行を確認してください。";
    }

    private static string[] Lines(Instrument instrument) => RegulationPrinter.Text(instrument.AsPrinted()).Split('\n');
}
