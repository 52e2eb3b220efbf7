using System.Collections.Immutable;
using RegText.Documents;
using RegText.Documents.Packets;
using RegText.Formats.Reading;
using RegText.Formats.Writing.Word;
using RegText.Text;

namespace RegText.Formats.Services.Packets;

/// <summary>What a block of a packet gives: what is printed, and the regulations that it is about.</summary>
/// <param name="Blocks">What is printed.</param>
/// <param name="About">The regulations.</param>
internal sealed record BlockContent(ImmutableArray<Block> Blocks, params ImmutableArray<RegulationInput> About);

/// <summary>A packet in the making.</summary>
internal sealed class PacketWork(PacketSources sources, Profile profile, PageSetup page, WordTemplate template, CancellationToken cancellation)
{
    /// <summary>The files.</summary>
    public PacketSources Sources => sources;

    /// <summary>The house style, its paper that of the packet.</summary>
    public Profile Profile { get; } = profile with
    {
        Table = profile.Table with { Paper = page.Landscape ? Paper.A4Landscape : Paper.A4Portrait, Layout = profile.Table.IsVertical ? TableLayout.NewLeft : profile.Table.Layout },
        Amendment = profile.Amendment with { Paper = page.Landscape ? Paper.A4Landscape : Paper.A4Portrait },
    };

    /// <summary>The page of the packet.</summary>
    public PageSetup Page => page;

    /// <summary>Stops.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>What does not agree.</summary>
    public List<MaterialFinding> Findings { get; } = [];

    /// <summary>What did not stand its proof.</summary>
    public List<string> Disagreements { get; } = [];

    /// <summary>Whether a block could not be made, so that the packet would have a hole.</summary>
    public bool HasHole { get; private set; }

    /// <summary>The lists of audits that were used, with the lines that ask for them.</summary>
    public List<(Documents.Packets.Audits.AuditSheet Sheet, int Line)> Audits { get; } = [];

    /// <summary>The words about the 章 of regulations, with the file where they do not stand in the packet itself.</summary>
    public List<(ImmutableArray<ChapterSummary> Summaries, RegulationInput Regulation, string File)> Summaries { get; } = [];

    /// <summary>The files that are printed in full, and whether with their own 目次: where it is made anew, what is wrong with it does not matter.</summary>
    public Dictionary<SourceFile, bool> Printed { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>A block is written in a way that means nothing.</summary>
    public BlockContent? Refuse(PacketBlock block, string message)
    {
        Findings.Add(new("M01", Severity.Error, $"「::: {block.Name}」：{message}", block.Line));
        return Hole();
    }

    /// <summary>What a block is to be made from is missing, or does not serve.</summary>
    public BlockContent? Lack(PacketBlock block, string message)
    {
        Findings.Add(new("M02", Severity.Error, $"「::: {block.Name}」：{message}", block.Line));
        return Hole();
    }

    /// <summary>A block cannot be made, for the reason that a service gives.</summary>
    public BlockContent? Lack(PacketBlock block, ServiceResult result) =>
        Lack(block, result.Messages.IsEmpty ? result.Report : string.Join(" ", result.Messages.Select(m => m.Text)));

    /// <summary>The regulation that a block names, or null where it cannot be read; that is then told.</summary>
    public RegulationInput? Regulation(PacketBlock block, string path)
    {
        var loaded = sources.Regulation(path, Setting(block, "規程"));
        if (loaded.Succeeded) return loaded.Value;
        Lack(block, loaded.Failure);
        return null;
    }

    /// <summary>The words behind the name that are no settings.</summary>
    public static ImmutableArray<string> Words(PacketBlock block) => [.. block.Arguments.Where(a => !a.Contains('=', StringComparison.Ordinal))];

    /// <summary>A setting behind the name: 施行=公布の日; null where it is not given.</summary>
    public static string? Setting(PacketBlock block, string name) =>
        block.Arguments.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    /// <summary>Proves what a block prints in a Word file of its own, before it becomes part of the packet.</summary>
    public void Prove(PacketBlock block, ImmutableArray<Block> blocks, Func<byte[], ImmutableArray<string>> check)
    {
        cancellation.ThrowIfCancellationRequested();
        var word = WordWriter.Write(new Document(block.Name, page, blocks), template);
        Disagreements.AddRange(check(word).Select(d => FormattableString.Invariant($"{block.Line}行目「::: {block.Name}」：{d}")));
    }

    private BlockContent? Hole()
    {
        HasHole = true;
        return null;
    }
}
