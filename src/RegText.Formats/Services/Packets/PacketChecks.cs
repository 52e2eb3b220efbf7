using System.Collections.Immutable;
using RegText.Checking;
using RegText.Documents;
using RegText.Documents.Packets;
using RegText.Documents.Packets.Checks;
using RegText.Formats.Reading;
using RegText.Text;

namespace RegText.Formats.Services.Packets;

/// <summary>Holds what an author wrote in a packet against its sources, passage by passage: from one great heading to the next.</summary>
internal sealed class PacketChecks(PacketWork work, ImmutableArray<RegulationInput> standard)
{
    /// <summary>Groups of rules about what a regulation says of itself: 目次, references, definitions, citations.</summary>
    private const string Groups = "TRDC";

    /// <summary>Further rules about one text that says the same in two ways.</summary>
    private const string Inconsistencies = "P08 S06 S08 S10 S16 U05 U07";

    private readonly List<Passage> _passages = [new()];

    /// <summary>A part that the author wrote.</summary>
    public void Add(PacketPart part)
    {
        if (part is PacketText { Block: { Role: BlockRole.Heading, HeadingLevel: 1 } }) _passages.Add(new());
        var passage = _passages[^1];
        if (part is PacketText text) passage.Lines.Add((text.Block.Text, text.Line));
        if (part is PacketTable table) passage.Tables.Add((table, passage.Lines.LastOrDefault().Text ?? ""));
        if (part is PacketBlock { Name: not "概要" } block)
            foreach (var inner in block.Content) Add(inner);
    }

    /// <summary>A block is about regulations, and so is the passage in which it stands.</summary>
    public void About(BlockContent content) => _passages[^1].About.UnionWith(content.About);

    /// <summary>What does not agree.</summary>
    public IEnumerable<MaterialFinding> Findings()
    {
        var all = work.Sources.Regulations.Select(work.Sources.SubjectOf).ToImmutableArray();
        var notLookedUp = 0;
        foreach (var passage in _passages)
        {
            var about = passage.About.Count > 0 ? [.. passage.About] : standard;
            var subjects = about.Select(work.Sources.SubjectOf).ToImmutableArray();
            var prose = new ProseCheck(subjects, all);
            foreach (var (text, line) in passage.Lines)
                foreach (var finding in prose.Check(text, line)) yield return finding;
            foreach (var (table, heading) in passage.Tables)
                foreach (var finding in OfTable(table, heading, subjects, prose)) yield return finding;
            notLookedUp += prose.Unchecked;
        }
        foreach (var (summaries, regulation, file) in work.Summaries)
        {
            var subject = work.Sources.SubjectOf(regulation);
            foreach (var finding in SummaryCheck.Check(summaries, subject, new([subject], all))) yield return finding with { File = file };
        }
        for (var i = 1; i < work.Audits.Count; i++)
            foreach (var finding in AuditRepetition.Compare(work.Audits[0].Sheet, work.Audits[i].Sheet, work.Audits[i].Line)) yield return finding;
        foreach (var finding in DateCheck.Check([.. _passages.SelectMany(p => p.Lines)])) yield return finding;
        if (notLookedUp > 0)
            yield return new("M16", Severity.Info, FormattableString.Invariant($"「第5条」のような条の番号{notLookedUp}か所は、どの規程の条か分からないので、確かめていません。「::: 対象 規程.txt」を入れるか、書誌情報に「対象: 規程.txt」を書いてください。"), 1);
    }

    /// <summary>What a regulation that is printed says of itself that is not so; other findings of a review are counted.</summary>
    /// <param name="file">The regulation.</param>
    /// <param name="withToc">Whether its own 目次 is printed.</param>
    public static IEnumerable<MaterialFinding> OfRegulation(SourceFile file, bool withToc)
    {
        var review = Reviewer.Review(file.Parse());
        var others = 0;
        foreach (var finding in review.Findings.Where(f => f.Severity >= Severity.Warning && (withToc || f.Code[0] != 'T')))
        {
            if (Groups.Contains(finding.Code[0], StringComparison.Ordinal) || Inconsistencies.Contains(finding.Code, StringComparison.Ordinal))
            {
                var where = finding.Unit.Length > 0 ? finding.Unit + "：" : "";
                yield return new(finding.Code, finding.Severity, where + finding.Message, file.Text.Position(finding.Span.Start).Line) { File = file.Text.Name };
            }
            else others++;
        }
        if (others > 0)
            yield return new("M17", Severity.Info, FormattableString.Invariant($"ほかに、表記などで気になる所が{others}件あります。全部は regtext lint で見られます。"), 1) { File = file.Text.Name };
    }

    private IEnumerable<MaterialFinding> OfTable(PacketTable table, string heading, ImmutableArray<PacketSubject> subjects, ProseCheck prose)
    {
        if (AuditRepetition.IsAudit(table))
        {
            foreach (var (sheet, _) in work.Audits)
                if (AuditRepetition.Compare(sheet, table, heading) is { } finding) yield return finding;
            yield break;
        }
        var chapters = subjects.Length == 0 ? [] : ChapterTableCheck.Check(table, subjects[0], prose).ToList();
        foreach (var finding in chapters) yield return finding;
        if (ChapterTableCheck.IsChapterTable(table)) yield break;
        for (var i = 0; i < table.Table.Rows.Length; i++)
            foreach (var cell in table.Table.Rows[i].Cells)
                foreach (var finding in prose.Check(cell.Text, table.RowLines[i])) yield return finding;
    }

    private sealed class Passage
    {
        public List<(string Text, int Line)> Lines { get; } = [];

        public List<(PacketTable Table, string Heading)> Tables { get; } = [];

        public HashSet<RegulationInput> About { get; } = new(ReferenceEqualityComparer.Instance);
    }
}
