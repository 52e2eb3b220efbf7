using System.Collections.Immutable;
using RegText.Formats.Reading;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>An input that was read and parsed, with the one instrument in it that is meant.</summary>
/// <param name="File">The file.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Diagnostics">What reading and parsing found.</param>
public sealed record RegulationInput(SourceFile File, Instrument Instrument, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the file holds no other instrument.</summary>
    public bool IsOnly { get; init; } = true;

    /// <summary>Reads an input and gives every instrument in it.</summary>
    public static Outcome<IReadOnlyList<RegulationInput>, ServiceResult> LoadAll(InputSource input)
    {
        var file = input.Read();
        if (!file.Succeeded) return ServiceResult.CannotDo(file.Failure.Message);
        var all = InstrumentSelection.All(file.Value.Parse(), input.Name, select: null);
        return all.Succeeded
            ? all.Value.Instruments.Select(i => new RegulationInput(file.Value, i, all.Value.Diagnostics) { IsOnly = all.Value.Instruments.Length == 1 }).ToList()
            : ServiceResult.CannotDo(all.Failure);
    }

    /// <summary>Reads an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="select">Which instrument is meant where there are several: its number, its title or a part of it; or null.</param>
    public static Outcome<RegulationInput, ServiceResult> Load(InputSource input, string? select)
    {
        var file = input.Read();
        return file.Succeeded ? Load(file.Value, input.Name, select) : ServiceResult.CannotDo(file.Failure.Message);
    }

    /// <summary>Parses a file that was read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="select">As in <see cref="Load(InputSource, string?)"/>.</param>
    public static Outcome<RegulationInput, ServiceResult> Load(SourceFile file, string name, string? select)
    {
        var parsed = file.Parse();
        var instrument = InstrumentSelection.One(parsed, name, select);
        return instrument.Succeeded
            ? new RegulationInput(file, instrument.Value, parsed.Diagnostics) { IsOnly = parsed.Instruments.Length == 1 }
            : ServiceResult.CannotDo(instrument.Failure);
    }

    /// <summary>A line that says that there are findings to be looked at; null when there are none that matter.</summary>
    public ServiceMessage? FindingsNote()
    {
        var findings = Diagnostics.Where(d => d.Severity >= Severity.Warning).ToList();
        if (findings.Count == 0) return null;
        var place = new FindingPlaces(File.Text, [Instrument]).InWords(findings[0].Span);
        return new ServiceMessage(Severity.Warning, FormattableString.Invariant(
            $"{File.Text.Name}: 読み取りで気になる点が{findings.Count}件あります（初めのもの：{place} {findings[0].Code} {findings[0].Message.TrimEnd('。')}）。")
            + "全部は regtext parse で見られます。");
    }
}
