using System.Collections.Immutable;
using RegText.Documents;
using RegText.Documents.Packets;
using RegText.Formats.Reading.Packets;
using RegText.Formats.Services.Packets;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What is asked of <see cref="PacketService"/>.</summary>
/// <param name="Input">The packet, a Markdown file.</param>
public sealed record PacketRequest(InputSource Input)
{
    /// <summary>Where to write; null for a default name beside the input, <c>-</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a file that exists may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The house style; the packet may name one itself.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Standard;
}

/// <summary>Makes a committee packet from its sources: what the author wrote, and blocks that are computed.</summary>
public static class PacketService
{
    private const string Kind = "会議資料";

    /// <summary>How the computed blocks are written, one line each.</summary>
    public static ImmutableArray<string> Usages { get; } = [.. PacketBlockKind.All.Select(k => k.Usage)];

    /// <summary>Runs.</summary>
    public static ServiceResult Run(PacketRequest request, CancellationToken cancellation = default)
    {
        var file = request.Input.Bytes is { } given ? AuthoredFile.Read(given, request.Input.Name) : AuthoredFile.Read(request.Input.Name);
        if (!file.Succeeded) return ServiceResult.CannotDo(file.Failure);
        var folder = request.Input.FilePath is { } path ? Path.GetDirectoryName(path) ?? "" : "";
        var draft = PacketReader.Read(file.Value);
        var head = new PacketHead(draft);
        var style = StyleOf(request.Style, head, folder).Resolve();
        if (style.Profile is null) return ServiceResult.CannotDo(style.Problem!);
        var template = HouseStyle.TemplateOf(style.Profile);
        if (!template.Succeeded) return ServiceResult.CannotDo(template.Failure);
        cancellation.ThrowIfCancellationRequested();

        var work = new PacketWork(new PacketSources(folder), style.Profile, head.Page(style.Profile), template.Value, cancellation);
        work.Findings.AddRange(draft.Findings);
        work.Findings.AddRange(head.Findings());
        var blocks = Blocks(draft, head, work);
        List<InputSource?> inputs = [request.Input, .. work.Sources.Inputs];
        var place = OutputPlace.Find(inputs, request.Output, request.Force, Kind, head.Title, OutputFormat.All, OutputFormat.Markdown);
        if (!place.Succeeded) return ServiceResult.CannotDo(place.Failure);
        var messages = PacketDelivery.Messages(work.Findings, file.Value.Text.Name);
        if (work.HasHole || work.Findings.Exists(f => f is { Code: "M01", Severity: Severity.Error }))
            return new(ServiceOutcome.CannotDo) { Messages = [.. messages, new(Severity.Error, $"{file.Value.Text.Name}: 作れない所があるので、資料は保存していません。")] };
        if (work.Disagreements.Count > 0)
            return new(ServiceOutcome.ProofFailed) { Messages = [.. messages, new(Severity.Error, $"作った資料を読み返したところ、元の文章と合わない所がありました。ファイルは保存していません。\n  {string.Join("\n  ", work.Disagreements)}")] };
        var document = new Document(head.Title, work.Page, blocks) { Sources = [file.Value.AsSource("資料"), .. work.Sources.Noted] };
        var bytes = place.Value.Format.Write(document, template.Value);
        cancellation.ThrowIfCancellationRequested();
        return PacketDelivery.Save(bytes, place.Value, "会議資料", file.Value.Text.Name, work.Findings, []);
    }

    private static ImmutableArray<Block> Blocks(PacketDraft draft, PacketHead head, PacketWork work)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(head.Blocks());
        var standard = head.Subjects.Select(s => work.Regulation(new("対象", [s], [], draft.LineOf("対象")), s)).OfType<RegulationInput>().ToImmutableArray();
        var checks = new PacketChecks(work, standard);
        if (draft.Head["日付"] is { } date) checks.Add(new PacketText(new(BlockRole.Body, [new(date)]), draft.LineOf("日付")));
        foreach (var part in draft.Parts)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            checks.Add(part);
            if (part is PacketText text) blocks.Add(text.Block);
            else if (part is PacketTable table) blocks.Add(table.Table);
            else if (part is PacketBreak) blocks.Add(new PageBreakBlock());
            else if (part is PacketBlock block && Content(block, work) is { } content)
            {
                blocks.AddRange(content.Blocks);
                checks.About(content);
            }
        }
        work.Findings.AddRange(checks.Findings());
        foreach (var (file, withToc) in work.Printed) work.Findings.AddRange(PacketChecks.OfRegulation(file, withToc));
        return blocks.ToImmutable();
    }

    private static BlockContent? Content(PacketBlock block, PacketWork work)
    {
        if (PacketBlockKind.Find(block.Name) is not { } kind)
        {
            return work.Refuse(block, $"この名前のものは作れません。{Spelling.Hint(block.Name, PacketBlockKind.All.Select(k => k.Name))}"
                + $"使えるのは {string.Join("、", PacketBlockKind.All.Select(k => k.Name))} です。");
        }
        var count = PacketWork.Words(block).Length;
        if (count < kind.Least || count > kind.Most) return work.Refuse(block, $"「{kind.Usage}」のように書いてください。");
        return kind.Build(block, work);
    }

    /// <summary>What the command line says goes before what the packet says; a file is named from the folder of the packet.</summary>
    private static HouseStyle StyleOf(HouseStyle asked, PacketHead head, string folder)
    {
        if (asked.Profile is not null || head.Values["書式"] is not { } named) return asked;
        return asked with { Profile = named.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? Path.Combine(folder, named) : named };
    }
}
