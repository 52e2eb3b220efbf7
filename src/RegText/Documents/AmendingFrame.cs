using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>
/// What every amending instrument has around its provisions (SPEC C.11): 番号, 題名, the sentence that names the regulation, 附則. Its words come
/// from the front matter of the old text; what is missing there stays a visible blank.
/// </summary>
internal sealed class AmendingFrame
{
    private const string Blank = "　　";
    private readonly string _kind;
    private readonly FrontMatter _front;

    public AmendingFrame(Instrument old, FrontMatter front)
    {
        _front = front;
        _kind = KindOf(old, front);
        Name = front.Title ?? InstrumentName.Of(old);
        Number = front.Number ?? (old.Number.IsEmpty ? $"{Blank}年{Blank}第{Blank}号" : old.Number.Value);
    }

    /// <summary>題名 of the amended regulation.</summary>
    public string Name { get; }

    /// <summary>Its number.</summary>
    public string Number { get; }

    /// <summary>題名 of the amending instrument.</summary>
    public string Title => $"{Name}の一部を改正する{(_kind.Length > 0 ? _kind : Blank)}";

    /// <summary>A sentence of the instrument: first line one character in.</summary>
    public static TextBlock Enacting(string text) => new(BlockRole.Enacting, [new(text)], 0, 1);

    /// <summary>番号 and 題名. The number is the one that the amendment itself will get: 龍ヶ崎市訓令第　　号.</summary>
    public IEnumerable<Block> Head()
    {
        yield return new TextBlock(BlockRole.Body, [new($"{_front.Municipality ?? "○○市"}{(_kind.Length > 0 ? _kind : Blank)}第{Blank}号")], 0, 0);
        yield return new TextBlock(BlockRole.Title, [new(Title)], 3, 3) { HeadingLevel = 1 };
    }

    /// <summary>附則 with the day from which the amendment is in force; a visible blank where it is not known.</summary>
    public IEnumerable<Block> Supplementary(EnforcementDate? enforcement)
    {
        yield return SupplHeading;
        var date = enforcement?.Words ?? $"令和{Blank}年{Blank}月{Blank}日";
        yield return Enacting($"この{(_kind.Length > 0 ? _kind : Blank)}は、{date}から施行する。");
    }

    /// <summary>The heading of the 附則.</summary>
    public static TextBlock SupplHeading => new(BlockRole.SupplHeading, [new("附　則")], 3, 3) { HeadingLevel = 2 };

    /// <summary>What the front matter lacks and stays a visible blank, in Japanese; for a message.</summary>
    public static ImmutableArray<string> Missing(Instrument old, FrontMatter front)
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        if (front.Number is null && old.Number.IsEmpty) missing.Add("番号");
        if (KindOf(old, front).Length == 0) missing.Add("種別");
        if (front.Municipality is null) missing.Add("自治体");
        return missing.ToImmutable();
    }

    /// <summary>A 条例 is amended by a 条例 and a 規則 by a 規則; what amends a 規程 or 要綱 its title does not say.</summary>
    private static string KindOf(Instrument old, FrontMatter front) =>
        front.InstrumentKind ?? (old.InstrumentKind is "条例" or "規則" ? old.InstrumentKind : "");
}
