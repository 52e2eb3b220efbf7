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
/// table, 附則. Its words come from the front matter of the old text; what is missing there stays a visible blank.
/// </summary>
public static class AmendingInstrumentBuilder
{
    private const string Blank = "　　";

    /// <summary>Builds the instrument.</summary>
    public static Document Build(ChangeSet changes, Profile profile, AmendingInstrumentOptions options)
    {
        var front = options.OldFrontMatter;
        var name = front.Title ?? InstrumentName.Of(changes.Old);
        var kind = Kind(changes.Old, front);
        var title = $"{name}の一部を改正する{(kind.Length > 0 ? kind : Blank)}";
        var number = front.Number ?? (changes.Old.Number.IsEmpty ? $"{Blank}年{Blank}第{Blank}号" : changes.Old.Number.Value);
        var sentence = profile.EnactingSentence;

        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(BlockRole.Body, [new(NumberLine(front, kind))], 0, 0));
        blocks.Add(new TextBlock(BlockRole.Title, [new(title)], 3, 3) { HeadingLevel = 1 });
        blocks.Add(Enacting(Fill(sentence.Opening)));
        foreach (var text in sentence.Sentences) blocks.Add(Enacting(Fill(text)));
        if (sentence.Note.Length > 0) blocks.Add(new TextBlock(BlockRole.Note, [new(sentence.Note)]));
        blocks.Add(TaishohyoBuilder.Table(changes, profile, new() { Full = options.Full }, profile.AmendmentPage));
        if (sentence.Remark.Length > 0) blocks.Add(new TextBlock(BlockRole.Body, [new(sentence.Remark)], 2, 0));
        blocks.Add(new TextBlock(BlockRole.SupplHeading, [new("附　則")], 3, 3) { HeadingLevel = 2 });
        var date = options.Enforcement?.Words ?? $"令和{Blank}年{Blank}月{Blank}日";
        blocks.Add(Enacting($"{SelfName(kind)}は、{date}から施行する。"));
        return new(title, profile.AmendmentPage, blocks.ToImmutable()) { Sources = options.Sources };

        string Fill(string text) => text
            .Replace("{題名}", name, StringComparison.Ordinal)
            .Replace("{番号}", number, StringComparison.Ordinal)
            .Replace("{前}", profile.Table.OldHeading, StringComparison.Ordinal)
            .Replace("{後}", profile.Table.NewHeading, StringComparison.Ordinal);
    }

    /// <summary>What the front matter lacks and stays a visible blank, in Japanese; for a message.</summary>
    public static ImmutableArray<string> Missing(Instrument old, FrontMatter front)
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        if (front.Number is null && old.Number.IsEmpty) missing.Add("番号");
        if (Kind(old, front).Length == 0) missing.Add("種別");
        if (front.Municipality is null) missing.Add("自治体");
        return missing.ToImmutable();
    }

    /// <summary>A 条例 is amended by a 条例 and a 規則 by a 規則; what amends a 規程 or 要綱 its title does not say.</summary>
    private static string Kind(Instrument old, FrontMatter front) =>
        front.InstrumentKind ?? (old.InstrumentKind is "条例" or "規則" ? old.InstrumentKind : "");

    /// <summary>龍ヶ崎市訓令第　　号: the number that the amendment itself will get.</summary>
    private static string NumberLine(FrontMatter front, string kind) =>
        $"{front.Municipality ?? "○○市"}{(kind.Length > 0 ? kind : Blank)}第{Blank}号";

    /// <summary>How the amendment calls itself (SPEC A.1).</summary>
    private static string SelfName(string kind) => "この" + (kind.Length > 0 ? kind : Blank);

    private static TextBlock Enacting(string text) => new(BlockRole.Enacting, [new(text)], 0, 1);
}
