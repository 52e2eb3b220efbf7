using RegText.Documents;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The regulations of a request, each in two versions: the files that were named, or all that a packet holds.</summary>
/// <param name="Changed">Those that changed; at least one.</param>
/// <param name="Notes">What to tell of those that did not.</param>
internal sealed record VersionPairs(IReadOnlyList<VersionPair> Changed, IReadOnlyList<ServiceMessage> Notes)
{
    /// <summary>The value of <c>--select</c> that takes every regulation of a file.</summary>
    public const string SelectAll = "全部";

    /// <summary>The inputs as they are noted in the document.</summary>
    public IEnumerable<DocumentSource> Sources => Changed.SelectMany(p => p.Sources).Distinct();

    /// <summary>The title for the name of a file: that of the first regulation, and that there are more.</summary>
    public string TitleOf(Func<VersionPair, RegulationInput> version) => version(Changed[0]).Instrument.Title.Value + (Changed.Count > 1 ? "等" : "");

    /// <summary>Reads and compares; the failure is the result of the whole service: an error, or that nothing changed.</summary>
    public static Outcome<VersionPairs, ServiceResult> Load(ComparisonRequest request, CancellationToken cancellation)
    {
        var changed = new List<VersionPair>();
        var notes = new List<ServiceMessage>();
        ServiceResult? unchanged = null;
        foreach (var (oldInput, newInput) in request.Further.Select(p => (p.Old, (InputSource?)p.New)).Prepend((request.Old, request.New)))
        {
            var inputs = newInput is not null && request.Select?.Trim() == SelectAll ? Namesakes(oldInput, newInput) : One(oldInput, newInput, request.Select, cancellation);
            if (!inputs.Succeeded) return inputs.Failure;
            foreach (var (old, @new) in inputs.Value)
            {
                cancellation.ThrowIfCancellationRequested();
                var pair = VersionPair.Between(old, @new);
                if (pair.Succeeded) changed.Add(pair.Value);
                else if (pair.Failure.Outcome != ServiceOutcome.NothingChanged) return pair.Failure;
                else
                {
                    unchanged = pair.Failure;
                    notes.Add(new ServiceMessage(Severity.Warning, $"「{InstrumentName.Of(@new.Instrument)}」には変更がないため、入れていません。"));
                }
            }
        }
        return changed.Count > 0 ? new VersionPairs(changed, notes) : unchanged!;
    }

    private static Outcome<List<(RegulationInput Old, RegulationInput New)>, ServiceResult> One(
        InputSource oldInput, InputSource? newInput, string? select, CancellationToken cancellation)
    {
        var inputs = VersionPair.Inputs(oldInput, newInput, select, cancellation);
        return inputs.Succeeded ? new List<(RegulationInput, RegulationInput)> { (inputs.Value.Old, inputs.Value.New) } : inputs.Failure;
    }

    /// <summary>The regulations of two files by their titles, in the order of the new one. Each must stand in both.</summary>
    private static Outcome<List<(RegulationInput Old, RegulationInput New)>, ServiceResult> Namesakes(InputSource oldInput, InputSource newInput)
    {
        var old = RegulationInput.LoadAll(oldInput);
        if (!old.Succeeded) return old.Failure;
        var @new = RegulationInput.LoadAll(newInput);
        if (!@new.Succeeded) return @new.Failure;
        var left = old.Value.ToList();
        var pairs = new List<(RegulationInput, RegulationInput)>();
        foreach (var regulation in @new.Value)
        {
            var name = InstrumentName.Of(regulation.Instrument);
            var at = left.FindIndex(o => string.Equals(InstrumentName.Of(o.Instrument), name, StringComparison.Ordinal));
            if (at < 0) return Lonely(name, newInput, oldInput);
            pairs.Add((left[at], regulation));
            left.RemoveAt(at);
        }
        return left.Count > 0 ? Lonely(InstrumentName.Of(left[0].Instrument), oldInput, newInput) : pairs;
    }

    private static ServiceResult Lonely(string name, InputSource here, InputSource there) => ServiceResult.CannotDo(
        $"{here.Name}: 「{name}」と同じ題名の規程が、{there.Name} にありません。題名をそろえるか、--select に番号か題名を付けて1つずつ指定してください。");
}
