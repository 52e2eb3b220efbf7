using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="ConvertService"/>.</summary>
/// <param name="Input">The draft.</param>
public sealed record ConvertRequest(InputSource Input) : RegulationRequest(Input)
{
    /// <summary>The house style.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Standard;

    /// <summary>Whether it is written from top to bottom.</summary>
    public bool Vertical { get; init; }

    /// <summary>Whether the 目次 is made from the text, in place of the one that it has.</summary>
    public bool Toc { get; init; }
}

/// <summary>Makes the regulation itself as a Word document with 配字, or another file of it.</summary>
public static class ConvertService
{
    /// <summary>Runs.</summary>
    public static ServiceResult Run(ConvertRequest request, CancellationToken cancellation = default)
    {
        var style = request.Style.Resolve();
        if (style.Profile is not { } profile) return ServiceResult.CannotDo(style.Problem!);
        var loaded = RegulationInput.Load(request.Input, request.Select);
        if (!loaded.Succeeded) return loaded.Failure;
        cancellation.ThrowIfCancellationRequested();
        var instrument = loaded.Value.Instrument;
        if (request.Toc)
        {
            if (ExpectedToc.Of(instrument) is not { } toc)
            {
                return ServiceResult.CannotDo(instrument.Toc is { Style: TocStyle.Pages }
                    ? $"{request.Input.Name}: 目次がページ番号なので、作り直せません。--toc を外してください。"
                    : $"{request.Input.Name}: 章や節がないので、目次は作れません。--toc を外してください。");
            }
            instrument = instrument with { Toc = toc };
        }
        var file = loaded.Value.File;
        var output = new RegulationOutput(instrument, profile, [new("規程", file.FileName, file.Sha256)])
        {
            Head = RegulationOutput.HeadOf(file),
            Vertical = request.Vertical || profile.AmendmentPage.Vertical,
        };
        var done = new ServiceResult(ServiceOutcome.Done) { Messages = loaded.Value.FindingsNote() is { } note ? [note] : [] };
        return RegulationDelivery.Deliver(output, new(request.Input, request.Output, request.Force, "規程"), RegulationFormat.All, done, cancellation);
    }
}
