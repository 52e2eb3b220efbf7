using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RegText.Changes;
using RegText.Syntax;
using RegText.Text;

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
            ? $"{AmendingInstrumentBuilder.Blank}年{AmendingInstrumentBuilder.Blank}第{AmendingInstrumentBuilder.Blank}号"
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
/// table, 附則. Its words come from the front matter of the old text; what is missing there stays a visible blank.
/// </summary>
public static class AmendingInstrumentBuilder
{
    internal const string Blank = "　　";

    /// <summary>Builds the instrument that amends one or more regulations: an article for each where there are several (条建て).</summary>
    public static Document Build(IReadOnlyList<AmendedRegulation> regulations, Profile profile, AmendingInstrumentOptions options)
    {
        var kind = regulations.Select(r => r.Kind).FirstOrDefault(k => k.Length > 0) ?? "";
        var shownKind = kind.Length > 0 ? kind : Blank;
        var title = Title([.. regulations.Select(r => r.Name)], shownKind);
        var style = profile.EnactingSentence.LabelMark is { } mark ? profile.Table with { LabelMark = mark } : profile.Table;

        var blocks = ImmutableArray.CreateBuilder<Block>();
        var attached = ImmutableArray.CreateBuilder<Block>();
        var municipality = regulations.Select(r => r.OldFrontMatter.Municipality).FirstOrDefault(m => m is not null) ?? "○○市";
        blocks.Add(new TextBlock(BlockRole.Body, [new($"{municipality}{shownKind}第{Blank}号")], 0, 0));
        blocks.Add(new TextBlock(BlockRole.Title, [new(title)], 3, 3) { HeadingLevel = 1 });
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
        blocks.Add(new TextBlock(BlockRole.SupplHeading, [new("附　則")], 3, 3) { HeadingLevel = 2 });
        var date = options.Enforcement?.Words ?? $"令和{Blank}年{Blank}月{Blank}日";
        blocks.Add(InstrumentPart.Enacting($"この{shownKind}は、{(style.IsVertical ? InKanji(date) : date)}から施行する。"));
        blocks.AddRange(attached);
        return new(title, profile.AmendmentPage, blocks.ToImmutable()) { Sources = options.Sources };
    }

    /// <summary>One regulation is named, two are named both, of more the first (SPEC C.11).</summary>
    private static string Title(ImmutableArray<string> names, string kind) => names.Distinct(StringComparer.Ordinal).ToList() switch
    {
        [var only] => $"{only}の一部を改正する{kind}",
        [var first, var second] => $"{first}及び{second}の一部を改正する{kind}",
        [var first, ..] => $"{first}等の一部を改正する{kind}",
        [] => "",
    };

    /// <summary>Vertical writing has its numbers in kanji: 令和七年四月一日.</summary>
    private static string InKanji(string words)
    {
        var result = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            var end = i;
            while (end < words.Length && char.IsAsciiDigit(words[end])) end++;
            if (end == i) result.Append(words[i]);
            else
            {
                result.Append(Numerals.ToKanji(int.Parse(words.AsSpan(i..end), CultureInfo.InvariantCulture)));
                i = end - 1;
            }
        }
        return result.ToString();
    }
}
