using RegText.Documents;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="AmendService"/>.</summary>
public sealed record AmendRequest(InputSource Old, InputSource? New) : ComparisonRequest(Old, New)
{
    /// <summary>When the amendment takes effect; null for a visible blank.</summary>
    public EnforcementDate? Enforcement { get; init; }

    /// <summary>How it amends.</summary>
    public AmendMethod Method { get; init; }

    /// <summary>Whether the report tells for each sentence of a 改め文 where it comes from.</summary>
    public bool Explain { get; init; }
}

/// <summary>How an instrument amends.</summary>
public enum AmendMethod
{
    /// <summary>In sentences: 改め文方式.</summary>
    Kaimebun,

    /// <summary>By table: 新旧対照表方式.</summary>
    Table,
}

/// <summary>Makes the instrument that turns one version of a regulation into the other, in sentences or by table.</summary>
public static class AmendService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(AmendRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        if (request.Method == AmendMethod.Kaimebun) return KaimebunDelivery.Run(request, style.Profile, cancellation);
        var pair = VersionPair.Load(request, cancellation);
        if (!pair.Succeeded) return pair.Failure;
        var place = OutputPlace.Find(request, "一部改正", pair.Value.Old.Instrument.Title.Value);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);

        var document = AmendingInstrumentBuilder.Build(pair.Value.Changes, style.Profile, new AmendingInstrumentOptions
        {
            Full = request.Full,
            OldFrontMatter = pair.Value.Old.File.FrontMatter,
            Enforcement = request.Enforcement,
            Sources = [.. pair.Value.Sources],
        });
        var result = DocumentDelivery.Deliver(document, pair.Value, style.Profile.Table, place.Value, "一部改正の案", cancellation);
        return result.Outcome == ServiceOutcome.Done && MissingNote(pair.Value.Old) is { } note
            ? result with { Messages = result.Messages.Insert(0, note) }
            : result;
    }

    /// <summary>What stays blank, and where it is looked for.</summary>
    internal static ServiceMessage? MissingNote(RegulationInput old)
    {
        var missing = AmendingInstrumentBuilder.Missing(old.Instrument, old.File.FrontMatter);
        return missing.IsEmpty ? null : new ServiceMessage(Severity.Warning,
            $"{old.File.Text.Name}: 先頭の書誌情報に{string.Join("、", missing)}がないため、空欄にしました。書き足して作り直すか、できた文書に書き入れてください。");
    }
}
