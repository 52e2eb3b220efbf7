using System.Collections.Immutable;
using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Reading.Word;
using RegText.Printing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>Two versions of a regulation, read, parsed and compared.</summary>
/// <param name="Old">The text in force.</param>
/// <param name="New">The draft.</param>
/// <param name="Changes">How the one became the other; it has at least one change.</param>
internal sealed record VersionPair(RegulationInput Old, RegulationInput New, ChangeSet Changes)
{
    /// <summary>What is told where nothing changed.</summary>
    public const string NoChange = "変更はありません";

    /// <summary>The inputs as they are noted in the document.</summary>
    public DocumentSource[] Sources =>
        [new("改正後", New.File.FileName, New.File.Sha256), new("改正前", Old.File.FileName, Old.File.Sha256)];

    /// <summary>What reading the inputs found.</summary>
    public IEnumerable<ServiceMessage> Notes => new[] { TitleNote(), Old.FindingsNote(), New.FindingsNote(), ReasonNote() }.OfType<ServiceMessage>();

    /// <summary>The head of the old file, without what it can say of one regulation only where it holds several.</summary>
    public FrontMatter OldFrontMatter => Old.IsOnly
        ? Old.File.FrontMatter
        : new FrontMatter(Old.File.FrontMatter.Values.Remove("題名").Remove("番号"));

    /// <summary>The reasons that the head of the new file gives.</summary>
    public ImmutableArray<ChangeReason> Reasons => ChangeReason.Of(New.File.FrontMatter);

    /// <summary>Reads and compares; the failure is the result of the whole service: an error, or that nothing changed.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="cancellation">Stops.</param>
    /// <param name="wholeText">Whether what no table shows counts, too: the 番号 and the lines of a database.</param>
    /// <param name="evenIfUnchanged">Whether a pair without any change is wanted, too.</param>
    public static Outcome<VersionPair, ServiceResult> Load(
        ComparisonRequest request, CancellationToken cancellation, bool wholeText = false, bool evenIfUnchanged = false)
    {
        var inputs = Inputs(request.Old, request.New, request.Select, cancellation);
        return inputs.Succeeded ? Between(inputs.Value.Old, inputs.Value.New, wholeText, evenIfUnchanged) : inputs.Failure;
    }

    /// <summary>Reads two versions; both from the old input where there is no other, as its tracked changes say.</summary>
    public static Outcome<InputPair, ServiceResult> Inputs(
        InputSource oldInput, InputSource? newInput, string? select, CancellationToken cancellation)
    {
        RevisionPair? both = null;
        if (newInput is null)
        {
            var read = oldInput.ReadBoth();
            if (!read.Succeeded) return ServiceResult.CannotDo(read.Failure.Message);
            both = read.Value;
        }
        var old = both is null ? RegulationInput.Load(oldInput, select) : RegulationInput.Load(both.Old, oldInput.Name, select);
        if (!old.Succeeded) return old.Failure;
        cancellation.ThrowIfCancellationRequested();
        var @new = both is null ? RegulationInput.Load(newInput!, select) : RegulationInput.Load(both.New, oldInput.Name, select);
        if (!@new.Succeeded) return @new.Failure;
        cancellation.ThrowIfCancellationRequested();
        return new InputPair(old.Value, @new.Value);
    }

    /// <summary>Compares two versions; the failure is the result of the whole service: an error, or that nothing changed.</summary>
    public static Outcome<VersionPair, ServiceResult> Between(
        RegulationInput old, RegulationInput @new, bool wholeText = false, bool evenIfUnchanged = false)
    {
        var changes = wholeText
            ? ChangeSet.Between(old.Instrument.AsPrinted(), @new.Instrument.AsPrinted())
            : ChangeSet.Between(old.Instrument, @new.Instrument);
        if (wholeText && !changes.IsUnchanged) return new VersionPair(old, @new, changes);
        if (changes.TitleChanged || changes.TocChanged || changes.PrefaceChanged || changes.All().Any(c => c.Kind != ChangeKind.Unchanged))
            return new VersionPair(old, @new, changes);
        var nothing = NothingChanged(changes);
        return evenIfUnchanged && nothing.Outcome == ServiceOutcome.NothingChanged ? new VersionPair(old, @new, changes) : nothing;
    }

    /// <summary>Reasons for places that did not change.</summary>
    private ServiceMessage? ReasonNote()
    {
        var places = string.Join('、', ChangeReason.Unplaced(Reasons, Changes).Select(r => r.Place));
        return places.Length == 0 ? null : new ServiceMessage(Severity.Warning,
            $"{New.File.Text.Name}: 改正理由のある{places}に、変更がありません。理由は表に載せていません。条、項、号の番号を確認してください。");
    }

    private ServiceMessage? TitleNote()
    {
        var (old, @new) = (InstrumentName.Of(Old.Instrument), InstrumentName.Of(New.Instrument));
        return string.Equals(old, @new, StringComparison.Ordinal)
            ? null
            : new ServiceMessage(Severity.Warning, $"題名が違います（改正前「{old}」、改正後「{@new}」）。ファイルの取り違えがないか確認してください。");
    }

    // The change set says that nothing changed. That is told only when the printed trees, compared without it, agree.
    private static ServiceResult NothingChanged(ChangeSet changes)
    {
        var (oldLines, newLines) = (Lines(changes.Old), Lines(changes.New));
        var same = 0;
        while (same < Math.Min(oldLines.Count, newLines.Count) && string.Equals(oldLines[same], newLines[same], StringComparison.Ordinal))
            same++;
        if (same == oldLines.Count && same == newLines.Count)
            return new ServiceResult(ServiceOutcome.NothingChanged) { Report = NoChange };
        return ServiceResult.CannotDo("条、項、号、附則、別表に変更はありませんが、表に示せない所（番号など）に違いがあります。\n"
            + $"  改正前：{Excerpt(oldLines, same)}\n  改正後：{Excerpt(newLines, same)}");
    }

    private static List<string> Lines(Instrument instrument) =>
    [
        .. RegulationPrinter.Text(instrument).Split('\n')
            .Select(l => string.Concat(l.Where(c => !char.IsWhiteSpace(c))))
            .Where(l => l.Length > 0),
    ];

    private static string Excerpt(List<string> lines, int index) =>
        index >= lines.Count ? "（なし）" : lines[index].Length <= 40 ? lines[index] : lines[index][..40] + "…";
}

/// <summary>Two versions that were read and are not yet compared.</summary>
internal sealed record InputPair(RegulationInput Old, RegulationInput New);
