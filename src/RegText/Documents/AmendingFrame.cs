using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RegText.Text;

namespace RegText.Documents;

/// <summary>
/// What every amending instrument has around its provisions (SPEC C.11): 番号, 題名, 附則. Its words come from the front matter of the old texts; what
/// is missing there stays a visible blank.
/// </summary>
internal sealed class AmendingFrame
{
    /// <summary>A visible blank between two words, to be filled in by hand.</summary>
    public const string Blank = "　　";

    /// <summary>What stands for 種別 where nobody knows it: at the end of a title nobody would see a blank.</summary>
    public const string UnknownKind = "○○";

    private readonly string _kind;
    private readonly string _municipality;

    /// <param name="regulations">What is amended, in order; at least one.</param>
    public AmendingFrame(params IReadOnlyList<AmendedRegulation> regulations)
    {
        _kind = regulations.Select(r => r.Kind).FirstOrDefault(k => k.Length > 0) ?? UnknownKind;
        _municipality = regulations.Select(r => r.OldFrontMatter.Municipality).FirstOrDefault(m => m is not null) ?? "○○市";
        Title = TitleOf([.. regulations.Select(r => r.Name)], _kind);
    }

    /// <summary>題名 of the amending instrument.</summary>
    public string Title { get; }

    /// <summary>A sentence of the instrument: first line one character in; in an article of 条建て all of it one character deeper (SPEC C.5).</summary>
    public static TextBlock Enacting(string text, bool inArticle = false) => new(BlockRole.Enacting, [new(text)], inArticle ? 1 : 0, inArticle ? 2 : 1);

    /// <summary>The beginning of an article that amends one of several regulations: caption, 第1条　○○条例（…）の一部を次のように改正する。</summary>
    /// <param name="regulation">What it amends.</param>
    /// <param name="number">Its number.</param>
    /// <param name="form">How the number is written.</param>
    /// <param name="opening">The words behind the number.</param>
    public static IEnumerable<Block> Article(AmendedRegulation regulation, int number, NumeralForm form, string opening)
    {
        yield return new TextBlock(BlockRole.Caption, [new($"（{regulation.Name}の一部改正）")], 2, 1) { HeadingLevel = 2 };
        yield return new TextBlock(BlockRole.Article, [new($"第{Numerals.Write(number, form)}条{UnitLine.Blank}{opening}")], 1, 0);
    }

    /// <summary>番号 and 題名. The number is the one that the amendment itself will get: 龍ヶ崎市訓令第　　号.</summary>
    public IEnumerable<Block> Head()
    {
        yield return new TextBlock(BlockRole.Body, [new($"{_municipality}{_kind}第{Blank}号")], 0, 0);
        yield return new TextBlock(BlockRole.Title, [new(Title)], 3, 3) { HeadingLevel = 1 };
    }

    /// <summary>附則 with the day from which the amendment is in force; a visible blank where it is not known.</summary>
    /// <param name="enforcement">The day.</param>
    /// <param name="vertical">Vertical writing has its numbers in kanji: 令和七年四月一日.</param>
    public IEnumerable<Block> Supplementary(EnforcementDate? enforcement, bool vertical = false)
    {
        yield return SupplHeading;
        var date = enforcement?.Words ?? $"令和{Blank}年{Blank}月{Blank}日";
        yield return Enacting($"この{_kind}は、{(vertical ? InKanji(date) : date)}から施行する。");
    }

    /// <summary>The heading of the 附則.</summary>
    public static TextBlock SupplHeading => new(BlockRole.SupplHeading, [new("附　則")], 3, 3) { HeadingLevel = 2 };

    /// <summary>One regulation is named, two are named both, of more the first (SPEC C.11).</summary>
    private static string TitleOf(ImmutableArray<string> names, string kind) => names.Distinct(StringComparer.Ordinal).ToList() switch
    {
        [var only] => $"{only}の一部を改正する{kind}",
        [var first, var second] => $"{first}及び{second}の一部を改正する{kind}",
        [var first, ..] => $"{first}等の一部を改正する{kind}",
        [] => "",
    };

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
