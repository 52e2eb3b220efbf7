using System.Collections.Immutable;
using RegText.Amending.Hane;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Formats.Citing;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>Where ハネ改正 is looked for.</summary>
/// <param name="Changes">The change.</param>
/// <param name="Name">The new text, as it is called in messages.</param>
/// <param name="Source">The source of the new text; null where a program made it.</param>
internal sealed record HaneAim(ChangeSet Changes, string Name, SourceText? Source)
{
    /// <summary>The folder of the other regulations, or null.</summary>
    public string? Among { get; init; }

    /// <summary>How the proposed sentences are written.</summary>
    public KaimebunStyle Style { get; init; } = new();
}

/// <summary>The references of a regulation that point elsewhere after a change.</summary>
/// <param name="Name">The file, as it is called in messages.</param>
/// <param name="IsOther">Whether it is another regulation than the changed one.</param>
/// <param name="Proposal">The references and what mends them; at least one reference.</param>
/// <param name="File">The file, for the lines; null where a program made the text.</param>
internal sealed record HaneInFile(string Name, bool IsOther, HaneProposal Proposal, CitedFile? File);

/// <summary>What a search for ハネ改正 found: in the changed text, and in the regulations of a folder that cite it (SPEC C.7).</summary>
/// <param name="Files">Every regulation with such references; the changed one first.</param>
internal sealed record HaneSearch(ImmutableArray<HaneInFile> Files)
{
    /// <summary>How many other regulations were looked through; null where no folder was given.</summary>
    public int? Searched { get; private init; }

    /// <summary>What could not be read in the folder.</summary>
    public ImmutableArray<ServiceMessage> Unread { get; private init; } = [];

    /// <summary>Searches.</summary>
    public static HaneSearch Run(HaneAim aim, CancellationToken cancellation)
    {
        var finder = new HaneFinder(aim.Changes, aim.Style);
        var own = finder.InText();
        var files = ImmutableArray.CreateBuilder<HaneInFile>();
        if (!own.References.IsEmpty) files.Add(new(aim.Name, false, own, aim.Source is { } source ? new(source, []) : null));
        if (aim.Among is null) return new(files.ToImmutable());

        var messages = new List<ServiceMessage>();
        var read = RegulationFolder.Read(aim.Among, messages, cancellation);
        if (!read.Succeeded) return new(files.ToImmutable()) { Unread = [.. messages, new(Severity.Warning, read.Failure)] };
        var searched = 0;
        foreach (var file in read.Value)
        {
            foreach (var regulation in file.Regulations)
            {
                cancellation.ThrowIfCancellationRequested();
                if (finder.In(regulation) is not { } other) continue;
                searched++;
                if (!other.References.IsEmpty) files.Add(new($"{file.Source.Name}（{InstrumentName.Of(regulation.Paths.Instrument)}）", true, other, file));
            }
        }
        return new(files.ToImmutable()) { Searched = searched, Unread = [.. messages.Where(m => m.Severity >= Severity.Warning)] };
    }

    /// <summary>What is told: one message a regulation, each with its references and the sentences that mend them.</summary>
    /// <param name="code">The diagnostic code: R18 of a text, A11 of an amendment.</param>
    public IEnumerable<ServiceMessage> Messages(string code)
    {
        foreach (var file in Files) yield return new(Severity.Warning, HaneText.Of(file, code));
        foreach (var message in Unread) yield return message;
        if (Searched is not { } searched) yield break;
        var (regulations, references) = (Files.Count(f => f.IsOther), Files.Where(f => f.IsOther).Sum(f => f.Proposal.References.Length));
        yield return new(Severity.Info, FormattableString.Invariant(
            $"ほかの規程{searched}件を調べました。題名か略称でこの規程を引く参照のうち、直すものは{regulations}件の規程に{references}件です。"));
    }
}
