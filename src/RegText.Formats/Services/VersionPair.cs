using System.Collections.Immutable;
using RegText.Changes;
using RegText.Documents;
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

    /// <summary>Compares two versions; the failure is the result of the whole service: an error, or that nothing changed.</summary>
    public static Outcome<VersionPair, ServiceResult> Between(RegulationInput old, RegulationInput @new)
    {
        var changes = ChangeSet.Between(old.Instrument, @new.Instrument);
        if (changes.TitleChanged || changes.TocChanged || changes.PrefaceChanged || changes.All().Any(c => c.Kind != ChangeKind.Unchanged))
            return new VersionPair(old, @new, changes);
        return NothingChanged(old, @new);
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
    private static ServiceResult NothingChanged(RegulationInput old, RegulationInput @new)
    {
        var (oldLines, newLines) = (Lines(old), Lines(@new));
        var same = 0;
        while (same < Math.Min(oldLines.Count, newLines.Count) && string.Equals(oldLines[same], newLines[same], StringComparison.Ordinal))
            same++;
        if (same == oldLines.Count && same == newLines.Count)
            return new ServiceResult(ServiceOutcome.NothingChanged) { Report = "変更はありません" };
        return ServiceResult.CannotDo("条、項、号、附則、別表に変更はありませんが、表に示せない所（番号など）に違いがあります。\n"
            + $"  改正前：{Excerpt(oldLines, same)}\n  改正後：{Excerpt(newLines, same)}");
    }

    private static List<string> Lines(RegulationInput input) =>
    [
        .. RegulationPrinter.Text(input.Instrument).Split('\n')
            .Select(l => string.Concat(l.Where(c => !char.IsWhiteSpace(c))))
            .Where(l => l.Length > 0),
    ];

    private static string Excerpt(List<string> lines, int index) =>
        index >= lines.Count ? "（なし）" : lines[index].Length <= 40 ? lines[index] : lines[index][..40] + "…";
}
