using System.Text;
using RegText.Documents;
using RegText.Drafting;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="RenumberService"/>.</summary>
/// <param name="Input">The draft.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Unit">To which unit: 第5条, 第5条第2項.</param>
public sealed record RenumberRequest(InputSource Input, DraftEditKind Kind, string Unit) : RegulationRequest(Input)
{
    /// <summary>Of a move, the unit beside which it goes.</summary>
    public string? Target { get; init; }
}

/// <summary>Lets a unit come, go or move in a draft; numbers, references, 目次 and 別表 follow.</summary>
public static class RenumberService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(RenumberRequest request, CancellationToken cancellation = default)
    {
        var loaded = RegulationInput.Load(request.Input, request.Select);
        if (!loaded.Succeeded) return loaded.Failure;
        cancellation.ThrowIfCancellationRequested();
        var file = loaded.Value.File;
        var references = ReferenceIndex.Of(loaded.Value.Instrument);
        var (unit, problem) = Find(references, request.Unit, request.Input.Name);
        if (unit is null) return ServiceResult.CannotDo(problem!);
        UnitPath? target = null;
        if (request.Target is { } name)
        {
            (target, problem) = Find(references, name, request.Input.Name);
            if (target is null) return ServiceResult.CannotDo(problem!);
        }
        var (renumbering, refused) = Renumbering.Of(references, new(request.Kind, unit, target));
        if (renumbering is null) return ServiceResult.CannotDo($"{request.Input.Name}: {refused}");
        var done = new ServiceResult(renumbering.ToMend.IsEmpty && renumbering.TocToMend.IsEmpty ? ServiceOutcome.Done : ServiceOutcome.ToLookAt)
        {
            Report = Report(renumbering),
            Messages = [.. Messages(loaded.Value, renumbering)],
        };
        var format = RegulationFormat.TextLike(request.Input.Name);
        return RegulationDelivery.Deliver(
            new(renumbering.New, Profile.Standard, []) { Head = RegulationOutput.HeadOf(file) },
            new(request.Input, request.Output, request.Force, "番号整理"), [format, .. RegulationFormat.All.Where(f => f != format)], done, cancellation);
    }

    private static (UnitPath? Unit, string? Problem) Find(ReferenceIndex references, string name, string file) => references.Find(name) switch
    {
        OwnUnits { Units: [var unit] } => (unit, null),
        OwnUnits => (null, $"{file}: 「{name}」に当たるものが2つ以上あります。条、項、号の番号を1つだけ指定してください。"),
        null => (null, $"{file}: 「{name}」は条項の名前として読めません。「第5条」「第5条第2項」「附則第3項」のように指定してください。"),
        _ => (null, $"{file}: 「{name}」はありません。条、項、号の番号を確かめてください。"),
    };

    /// <summary>Every change, one a line.</summary>
    private static string Report(Renumbering renumbering)
    {
        var report = new StringBuilder();
        foreach (var unit in renumbering.Units) Line($"{unit.Old.Name} → {unit.New.Name}{CaptionOf(unit.New.Unit)}");
        foreach (var entry in renumbering.Toc) Line($"目次の{entry.Label}：（{entry.Old}）→（{entry.New}）");
        foreach (var shift in renumbering.References) Line($"{shift.New.Place.Name}：「{shift.New.Text}」→「{shift.Wording}」");
        Line(FormattableString.Invariant(
            $"番号が変わったもの{renumbering.Units.Length}件、これに伴って直した参照{renumbering.References.Length}件、目次{renumbering.Toc.Length}件。"));
        return report.ToString().TrimEnd('\n');

        void Line(string text) => report.Append(text).Append('\n');
    }

    private static string CaptionOf(Unit unit) => unit.Caption is { } caption ? $"（{caption.Text.Value}）" : "";

    private static IEnumerable<ServiceMessage> Messages(RegulationInput input, Renumbering renumbering)
    {
        if (input.FindingsNote() is { } note) yield return note;
        foreach (var shift in renumbering.ToMend)
        {
            var was = string.Join("、", shift.Before.Units.Select(u => u.Name));
            yield return new(Severity.Warning, shift.Expected.IsEmpty
                ? $"{shift.New.Place.Name}の「{shift.New.Text}」は、なくなった{was}を指していました。文を直してください。"
                : $"{shift.New.Place.Name}の「{shift.New.Text}」は、{string.Join("、", shift.Expected.Select(u => u.Name))}を指すように直してください。自動では直していません。");
        }
        foreach (var label in renumbering.TocToMend)
            yield return new(Severity.Warning, $"目次の{label}は、もとから本文と合っていないので、直していません。確認してください。");
    }
}
