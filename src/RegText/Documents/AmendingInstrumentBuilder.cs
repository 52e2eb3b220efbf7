using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>What a single run asks of an amending instrument, beside the house style.</summary>
public sealed record AmendingInstrumentOptions
{
    /// <summary>Show unchanged 項 and 号 of changed articles in full.</summary>
    public bool Full { get; init; }

    /// <summary>The head of the file of the old text: 題名, 番号, 種別, 自治体.</summary>
    public required FrontMatter OldFrontMatter { get; init; }

    /// <summary>When the amendment takes effect; null leaves a visible blank.</summary>
    public EnforcementDate? Enforcement { get; init; }

    /// <summary>The inputs.</summary>
    public ImmutableArray<DocumentSource> Sources { get; init; } = [];
}

/// <summary>
/// The instrument that amends by table (新旧対照表方式; SPEC B.5, C.11): 題名, 番号, 改正文, the sentence that gives the table its force, the
/// table, 附則.
/// </summary>
public static class AmendingInstrumentBuilder
{
    /// <summary>Builds the instrument.</summary>
    public static Document Build(ChangeSet changes, Profile profile, AmendingInstrumentOptions options)
    {
        var frame = new AmendingFrame(changes.Old, options.OldFrontMatter);
        var sentence = profile.EnactingSentence;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(frame.Head());
        blocks.Add(AmendingFrame.Enacting(Fill(sentence.Opening)));
        foreach (var text in sentence.Sentences) blocks.Add(AmendingFrame.Enacting(Fill(text)));
        if (sentence.Note.Length > 0) blocks.Add(new TextBlock(BlockRole.Note, [new(sentence.Note)]));
        blocks.Add(TaishohyoBuilder.Table(changes, profile, new() { Full = options.Full }, profile.AmendmentPage));
        if (sentence.Remark.Length > 0) blocks.Add(new TextBlock(BlockRole.Body, [new(sentence.Remark)], 2, 0));
        blocks.AddRange(frame.Supplementary(options.Enforcement));
        return new(frame.Title, profile.AmendmentPage, blocks.ToImmutable()) { Sources = options.Sources };

        string Fill(string text) => text
            .Replace("{題名}", frame.Name, StringComparison.Ordinal)
            .Replace("{番号}", frame.Number, StringComparison.Ordinal)
            .Replace("{前}", profile.Table.OldHeading, StringComparison.Ordinal)
            .Replace("{後}", profile.Table.NewHeading, StringComparison.Ordinal);
    }

    /// <summary>What the front matter lacks and stays a visible blank, in Japanese; for a message.</summary>
    public static ImmutableArray<string> Missing(Instrument old, FrontMatter front) => AmendingFrame.Missing(old, front);
}
