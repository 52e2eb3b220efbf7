using System.Collections.Immutable;
using RegText.Checking;
using RegText.Parsing;
using RegText.References;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>What was checked, and what could not be.</summary>
/// <param name="Rules">How many rules looked.</param>
/// <param name="Regulations">How many regulations they looked at.</param>
/// <param name="Articles">How many articles those have.</param>
/// <param name="Characters">How many characters of the regulations, without white space and marks.</param>
/// <param name="NotChecked">What was not checked, each in some Japanese words without 「。」.</param>
internal sealed record LintCoverage(int Rules, int Regulations, int Articles, int Characters, ImmutableArray<string> NotChecked)
{
    /// <summary>Of files that were reviewed in a style.</summary>
    public static LintCoverage Of(IReadOnlyList<LintedFile> files, ReviewStyle style)
    {
        var regulations = files.SelectMany(f => f.Parsed.Instruments).ToList();
        var external = regulations.Sum(r => ReferenceIndex.Of(r).References.Count(c => c.Resolution is ExternalUnit));
        var (content, prose) = (Count(PieceKind.Content), Count(PieceKind.Prose));
        var unread = files.Sum(f => f.Parsed.Diagnostics.Count(d => ReadingCodes.Find(d.Code) is { IsUnread: true }));
        return new(
            RuleSet.All.Count(r => !style.Disabled.Contains(r.Code)), regulations.Count, regulations.Sum(r => r.Articles().Count()),
            content,
            [
                FormattableString.Invariant($"ほかの法令や規程の題名、番号、条項が正しいか（引用{external}件）"),
                .. style.Disabled.IsEmpty ? [] : (string[])["書式（lint.disabled）で外した規則：" + string.Join("、", style.Disabled)],
                .. Counted(prose, $"規程の外の文章（{prose:N0}字）"),
                .. Counted(unread, $"読み取れない図、数式、埋め込まれた文書など（{unread}か所）"),
                "内容の当否、法令への適合",
            ]);

        int Count(PieceKind kind) => files.Sum(f => f.Parsed.Layer.Pieces.Where(p => p.Kind == kind).Sum(p => CountOf(f.Parsed.Source[p.Span])));
    }

    /// <summary>The closing line of a report.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"点検したもの：規則{Rules}、規程{Regulations}、条{Articles}、文字{Characters:N0}\n確かめていないもの：{string.Join("／", NotChecked)}");

    private static string[] Counted(int count, FormattableString words) => count == 0 ? [] : [FormattableString.Invariant(words)];

    private static int CountOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (!WhiteSpace.Is(c)) count++;
        return count;
    }
}
