using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegText.References;
using RegText.References.Scanning;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Packets.Checks;

/// <summary>
/// Holds what an author says of a regulation against it: 第41条, 第36条の1～8号. A number belongs to the regulation that is named before it, or else to those that
/// the passage is about. What belongs to another law is left alone.
/// </summary>
public sealed partial class ProseCheck
{
    private readonly ImmutableArray<PacketSubject> _here;
    private readonly ImmutableArray<PacketSubject> _all;
    private readonly Abbreviations _laws;

    /// <param name="here">The regulations that the passage is about; none where nothing says it.</param>
    /// <param name="all">All regulations of the packet, for those that are named.</param>
    public ProseCheck(ImmutableArray<PacketSubject> here, ImmutableArray<PacketSubject> all)
    {
        (_here, _all) = (here, all);
        _laws = new(all.SelectMany(s => s.Index.Definitions).Where(d => d.Law is not null).Select(d => d.Term));
    }

    /// <summary>How many numbers were not looked up because nothing says what they belong to.</summary>
    public int Unchecked { get; private set; }

    /// <summary>What a line says that is not so.</summary>
    /// <param name="text">The line.</param>
    /// <param name="line">Its number.</param>
    /// <param name="chapter">The 章 of which it speaks, where that is known; an article of another 章 is then told.</param>
    public IEnumerable<MaterialFinding> Check(string text, int line, OutlineEntry? chapter = null)
    {
        var scanned = ReferenceScanner.Scan(text, _laws, hasSubitems: false);
        var end = 0;
        foreach (var reference in scanned.Events.Select(e => e.Reference).OfType<ScannedReference>())
        {
            if (reference.IsAbsorbed || reference.IsQuoted || reference.Levels is not [{ Form: ReferenceForm.Numbered } first, ..] || first.Span.Start < end) continue;
            if (first.Kind is UnitKind.Paragraph or UnitKind.Item or UnitKind.Subitem || SubjectsOf(reference, scanned.Text.Value) is not { } subjects) continue;
            if (subjects.IsEmpty)
            {
                Unchecked++;
                continue;
            }
            var items = Items().Match(scanned.Text.Value, first.Span.Start);
            if (items.Success) end = items.Index + items.Length;
            var printed = items.Success ? items.Value : scanned.Text.Value[first.Span.Start..reference.End];
            var problem = items.Success ? MissingItems(items, subjects, chapter) : Missing(reference.Levels, subjects);
            if (problem is not null) yield return new("M03", Severity.Error, $"「{printed}」は、{problem}", line);
            if (chapter is not null && WrongChapter(first, subjects, chapter) is { } other)
                yield return new("M08", Severity.Warning, $"「{printed}」は{other}の条ですが、{Named(chapter)}の所に書いてあります。番号を確認してください。", line);
        }
    }

    /// <summary>The regulations to which a number belongs; none where nothing says it, null where it belongs to another law.</summary>
    private ImmutableArray<PacketSubject>? SubjectsOf(ScannedReference reference, string text)
    {
        var named = reference;
        while (named.LawForm is null && named.JoinedTo is { } before) named = before;
        if (named.LawForm is null or LawAnchorForm.Self) return _here;
        if (named.LawForm != LawAnchorForm.Named) return null;
        var word = text.Substring(named.LawWord.Start, named.LawWord.Length);
        var meant = _all.Where(s => ReferenceCorpus.TitleOf(s.Index) is var title && (word.EndsWith(title, StringComparison.Ordinal) || (word.Length >= 5 && title.EndsWith(word, StringComparison.Ordinal)))).ToImmutableArray();
        return meant.IsEmpty ? null : meant;
    }

    private static string? Missing(List<ReferenceLevel> levels, ImmutableArray<PacketSubject> subjects)
    {
        NoTarget? first = null;
        foreach (var subject in subjects)
        {
            if (subject.Index.Find(levels) is not NoTarget none || LooseItem(levels, subject)) return null;
            first ??= none;
        }
        var names = NamesOf(subjects);
        if (first!.Above is { } above) return $"{names}にありません（{above.Name}は、あります）。番号を確認してください。";
        var last = subjects[0].LastArticle;
        return levels[0].Kind == UnitKind.Article && last.Length > 0
            ? $"{names}にありません（本則は{last}までです）。番号を確認してください。"
            : $"{names}にありません。番号を確認してください。";
    }

    /// <summary>第35条第1号, where the article has several 項: people say so when only one of them has 号.</summary>
    private static bool LooseItem(List<ReferenceLevel> levels, PacketSubject subject) =>
        levels is [{ Kind: UnitKind.Article } article, { Kind: UnitKind.Item, Number: { } number }] && ItemsOf(subject, article).Contains(number);

    private static List<UnitNumber> ItemsOf(PacketSubject subject, ReferenceLevel article) =>
        subject.Index.Find([article]) is OwnUnits { First: var path }
            ? [.. path.Unit.SelfAndDescendants().OfType<Item>().Select(i => i.Number).OfType<UnitNumber>()]
            : [];

    /// <summary>第36条の1～8号, as people write it: which of the 号 there are not.</summary>
    private static string? MissingItems(Match match, ImmutableArray<PacketSubject> subjects, OutlineEntry? chapter)
    {
        var levels = ReferenceIndex.Levels($"第{match.Groups["article"].Value}条");
        if (Numerals.Parse(match.Groups["from"].Value) is not { } from || Numerals.Parse(match.Groups["to"].Value) is not { } to || to < from || to - from > 200) return null;
        if (Missing([.. levels], subjects) is { } missing) return missing;
        foreach (var subject in subjects)
        {
            var numbers = ItemsOf(subject, levels[0]);
            var absent = Enumerable.Range(from, to - from + 1).Where(n => !numbers.Contains(new UnitNumber(n))).ToList();
            if (absent.Count == 0) return null;
            if (subject != subjects[^1]) continue;
            var has = numbers.Count == 0 ? "号がありません" : $"号は{numbers.Count}つです";
            return $"{NamesOf(subjects)}にない号を含みます（第{match.Groups["article"].Value}条の{has}）。{Likely(subject, chapter, to)}番号を確認してください。";
        }
        return null;
    }

    /// <summary>The only article of the 章 that has as many 号.</summary>
    private static string Likely(PacketSubject subject, OutlineEntry? chapter, int count)
    {
        var meant = chapter?.Articles.Where(a => a.SelfAndDescendants().OfType<Item>().Count() == count).ToList();
        return meant is [var only] ? $"{subject.Index.Paths[only].Name}には第{count.ToString(System.Globalization.CultureInfo.InvariantCulture)}号まであります。" : "";
    }

    private static string? WrongChapter(ReferenceLevel first, ImmutableArray<PacketSubject> subjects, OutlineEntry chapter)
    {
        if (first.Kind != UnitKind.Article) return null;
        foreach (var subject in subjects)
        {
            if (subject.Index.Find([first]) is not OwnUnits { First: var article } || subject.ChapterOf(article) is not { } own) return null;
            if (!chapter.Articles.Any(a => ReferenceEquals(a, article.Unit))) return Named(own);
        }
        return null;
    }

    private static string Named(OutlineEntry chapter) => SummaryPairing.Named(chapter.Label, chapter.Title);

    private static string NamesOf(ImmutableArray<PacketSubject> subjects) => string.Concat(subjects.Select(s => s.Name).Distinct(StringComparer.Ordinal).Select(n => $"「{n}」"));

    [GeneratedRegex(@"\G第(?<article>[0-9]+)条(?:第[0-9]+項)?の?第?(?<from>[0-9]+)号?(?:から|[～〜~―—–－-])第?(?<to>[0-9]+)号")]
    private static partial Regex Items();
}
