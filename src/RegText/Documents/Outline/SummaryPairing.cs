using System.Collections.Immutable;
using RegText.Parsing.Recognising;
using RegText.Text;

namespace RegText.Documents;

/// <summary>Finds for each 章 the words that an author wrote for it, by its name, and tells what does not go together.</summary>
internal sealed class SummaryPairing
{
    private readonly Dictionary<OutlineEntry, ChapterSummary> _of = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<MaterialFinding>.Builder _findings = ImmutableArray.CreateBuilder<MaterialFinding>();

    /// <param name="entries">The 章 of the regulation.</param>
    /// <param name="summaries">What the author wrote.</param>
    /// <param name="line">Where a summary that is missing should stand.</param>
    public SummaryPairing(ImmutableArray<OutlineEntry> entries, ImmutableArray<ChapterSummary> summaries, int line)
    {
        var byTitle = entries.Where(e => e.Title.Length > 0).ToLookup(e => Key(e.Title), StringComparer.Ordinal);
        foreach (var summary in summaries)
        {
            var (label, title) = Split(summary.Heading);
            var same = byTitle[Key(title)].ToList();
            var found = same.Count == 1 ? same[0] : same.Find(e => Key(e.Label) == label);
            if (found is null) Report("M07", Severity.Error, NoSuch(summary, label, title, entries, same.Count), summary.Line);
            else if (!_of.TryAdd(found, summary))
                Report("M07", Severity.Error, $"「{found.Title}」の概要が2つあります（前は{_of[found].Line}行目）。1つにしてください。", summary.Line);
        }
        var missing = entries.Where(e => !_of.ContainsKey(e) && e.Articles.Length > 0).Select(e => Named(e.Label, e.Title)).ToList();
        if (missing.Count > 0) Report("M06", Severity.Warning, $"{string.Join("、", missing)}の概要がありません。欄は空けてあります。", line);
    }

    /// <summary>What does not go together.</summary>
    public ImmutableArray<MaterialFinding> Findings => _findings.ToImmutable();

    /// <summary>The words for a 章; null where the author wrote none.</summary>
    public ChapterSummary? Of(OutlineEntry entry) => _of.GetValueOrDefault(entry);

    /// <summary>What people call a 章: 第6章「情報システムにおける安全の確保等」.</summary>
    public static string Named(string label, string title) => title.Length == 0 ? label : $"{label}「{title}」";

    /// <summary>Number and name of a 章 as somebody wrote them; the number is empty where none is written.</summary>
    public static (string Label, string Title) Split(string heading)
    {
        heading = heading.Trim();
        return heading.Length > 0 && GroupHead.Recognise(heading) is { } head
            ? (Key(heading[..head.LabelEnd]), heading[head.TitleStart..])
            : heading is ['第', ..] && ArticleHead.Recognise(heading) is { } article
                ? (Key(heading[..article.LabelEnd]), heading[article.TextStart..].Trim('（', '）', '(', ')'))
                : ("", heading);
    }

    /// <summary>Words by which two names are the same: width and white space do not count.</summary>
    public static string Key(string words) => CanonicalText.Of(words).Value;

    private void Report(string code, Severity severity, string message, int line) => _findings.Add(new(code, severity, message, line));

    private static string NoSuch(ChapterSummary summary, string label, string title, ImmutableArray<OutlineEntry> entries, int same)
    {
        if (same > 1) return $"「{title}」という章や節が{same}つあります。番号も書いてください（例：第2章　{title}）。";
        var likely = entries.FirstOrDefault(e => label.Length > 0 && Key(e.Label) == label)
            ?? entries.Where(e => Spelling.Distance(Key(title), Key(e.Title)) <= title.Length / 2).MinBy(e => Spelling.Distance(Key(title), Key(e.Title)));
        var hint = likely is null ? "" : $"{Named(likely.Label, likely.Title)}ではありませんか。";
        return $"「{summary.Heading.Trim()}」という章が規程にありません。{hint}";
    }
}
