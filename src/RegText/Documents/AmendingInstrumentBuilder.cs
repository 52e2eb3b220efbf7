using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>What a single run asks of an amending instrument, beside the house style.</summary>
public sealed record AmendingInstrumentOptions
{
    /// <summary>Show unchanged 項 and 号 of changed articles in full.</summary>
    public bool Full { get; init; }

    /// <summary>When the amendment takes effect; null leaves a visible blank.</summary>
    public EnforcementDate? Enforcement { get; init; }

    /// <summary>The inputs.</summary>
    public ImmutableArray<DocumentSource> Sources { get; init; } = [];
}

/// <summary>One of the regulations that an instrument amends.</summary>
/// <param name="Changes">What changes in it.</param>
/// <param name="OldFrontMatter">The head of the file of its old text: 題名, 番号, 種別, 自治体.</param>
/// <param name="Reasons">Reasons for a column of remarks.</param>
public sealed record AmendedRegulation(ChangeSet Changes, FrontMatter OldFrontMatter, ImmutableArray<ChangeReason> Reasons)
{
    /// <summary>Its 題名 as other documents cite it.</summary>
    public string Name => OldFrontMatter.Title ?? InstrumentName.Of(Changes.Old);

    /// <summary>A 条例 is amended by a 条例 and a 規則 by a 規則; what amends a 規程 or 要綱 its title does not say, and the kind is empty.</summary>
    public string Kind => OldFrontMatter.InstrumentKind ?? (Changes.Old.InstrumentKind is "条例" or "規則" ? Changes.Old.InstrumentKind : "");

    internal string Number => OldFrontMatter.Number
        ?? (Changes.Old.Number.IsEmpty
            ? $"{AmendingFrame.Blank}年{AmendingFrame.Blank}第{AmendingFrame.Blank}号"
            : Changes.Old.Number.Value);

    /// <summary>What the front matter lacks and stays a visible blank, in Japanese; for a message.</summary>
    public ImmutableArray<string> Missing
    {
        get
        {
            var missing = ImmutableArray.CreateBuilder<string>();
            if (OldFrontMatter.Number is null && Changes.Old.Number.IsEmpty) missing.Add("番号");
            if (Kind.Length == 0) missing.Add("種別");
            if (OldFrontMatter.Municipality is null) missing.Add("自治体");
            return missing.ToImmutable();
        }
    }
}

/// <summary>
/// The instrument that amends by table (新旧対照表方式; SPEC B.5, C.11): 題名, 番号, 改正文, the sentence that gives the table its force, the
/// table, 附則.
/// </summary>
public static class AmendingInstrumentBuilder
{
    /// <summary>Builds the instrument that amends one or more regulations: an article for each where there are several (条建て).</summary>
    public static Document Build(IReadOnlyList<AmendedRegulation> regulations, Profile profile, AmendingInstrumentOptions options)
    {
        var frame = new AmendingFrame(regulations);
        // No enacting sentence gives force to a unit that stands beside nothing and is 略.
        var style = profile.Table with { LabelMark = profile.EnactingSentence.LabelMark ?? profile.Table.LabelMark, Moves = MoveDisplay.Apart };
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var attached = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(frame.Head());
        for (var i = 0; i < regulations.Count; i++)
        {
            var table = TaishohyoTable.Build(
                regulations[i].Changes, style, new() { Full = options.Full, Reasons = regulations[i].Reasons }, profile.AmendmentPage);
            var marks = new MarkWords(table.Marks, style);
            var part = new InstrumentPart(regulations[i], profile.EnactingSentence.For(marks), marks, style);
            blocks.AddRange(part.Before(regulations.Count > 1 ? i + 1 : null));
            blocks.Add(table.Block);
            blocks.AddRange(part.After());
            attached.AddRange(table.Attachments);
        }
        blocks.AddRange(frame.Supplementary(options.Enforcement, style.IsVertical));
        blocks.AddRange(attached);
        return new(frame.Title, profile.AmendmentPage, blocks.ToImmutable()) { Sources = options.Sources };
    }
}
