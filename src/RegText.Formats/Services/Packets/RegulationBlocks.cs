using System.Collections.Immutable;
using RegText.Documents;
using RegText.Documents.Packets;
using RegText.Formats.Proving;
using RegText.Formats.Reading.Packets;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services.Packets;

/// <summary>Blocks that are made from one regulation.</summary>
internal static class RegulationBlocks
{
    /// <summary>全文 with its 配字; <c>目次=作り直す</c> puts the 目次 in it that the text should have.</summary>
    public static BlockContent? FullText(PacketBlock block, PacketWork work)
    {
        if (work.Regulation(block, block.Arguments[0]) is not { } regulation) return null;
        var instrument = regulation.Instrument.AsPrinted();
        var remake = PacketWork.Setting(block, "目次") is not null;
        work.Printed[regulation.File] = !remake || work.Printed.GetValueOrDefault(regulation.File);
        if (remake)
        {
            if (ExpectedToc.Of(instrument) is not { } toc) return work.Refuse(block, "章がないか、ページ番号の付いた目次なので、目次を作り直せません。「目次=」を外してください。");
            instrument = instrument with { Toc = toc with { Heading = toc.Heading.IsEmpty ? new UnitText("目次") : toc.Heading } };
        }
        var blocks = RegulationBuilder.Blocks(instrument);
        work.Prove(block, blocks, word => WrittenRedline.Check(word, instrument, instrument));
        return new(blocks, regulation);
    }

    /// <summary>目次.</summary>
    public static BlockContent? Toc(PacketBlock block, PacketWork work)
    {
        if (work.Regulation(block, block.Arguments[0]) is not { } regulation) return null;
        var blocks = TocBlocks.Build(regulation.Instrument);
        return blocks.IsEmpty ? work.Refuse(block, "この規程には章がないので、目次を作れません。") : new(blocks, regulation);
    }

    /// <summary>概要: the author's words stand inside the block, or in a file.</summary>
    public static BlockContent? Overview(PacketBlock block, PacketWork work)
    {
        var words = PacketWork.Words(block);
        if (work.Regulation(block, words[0]) is not { } regulation) return null;
        var (parts, file) = (block.Content, "");
        if (words.Length > 1)
        {
            var authored = work.Sources.Authored(words[1]);
            if (!authored.Succeeded) return work.Lack(block, authored.Failure);
            (parts, file) = (PacketReader.Read(authored.Value).Parts, authored.Value.Text.Name);
        }
        var summaries = SummaryReader.Read(parts);
        var (table, findings) = OverviewTable.Build(regulation.Instrument, summaries, work.Profile.Table, block.Line);
        work.Findings.AddRange(findings.Select(f => f with { File = f.Line == block.Line ? "" : file }));
        if (!summaries.IsEmpty) work.Summaries.Add((summaries, regulation, file));
        return new([table], regulation);
    }

    /// <summary>条文一覧.</summary>
    public static BlockContent? Articles(PacketBlock block, PacketWork work) =>
        work.Regulation(block, block.Arguments[0]) is { } regulation ? new([ArticleList.Build(regulation.Instrument)], regulation) : null;

    /// <summary>参照条文 of the articles that are named; further files are regulations that may be cited.</summary>
    public static BlockContent? Referenced(PacketBlock block, PacketWork work)
    {
        var words = PacketWork.Words(block);
        if (work.Regulation(block, words[0]) is not { } regulation) return null;
        var names = words.Skip(1).Where(w => !References.ReferenceIndex.Levels(w).IsEmpty).ToImmutableArray();
        var others = new List<RegulationInput>();
        foreach (var path in words.Skip(1).Except(names, StringComparer.Ordinal))
        {
            if (work.Regulation(block, path) is not { } other) return null;
            others.Add(other);
        }
        var (blocks, missing, elsewhere) = ReferencedProvisions.Build(work.Sources.SubjectOf(regulation), names, [.. others.Select(work.Sources.SubjectOf)]);
        if (!missing.IsEmpty) return work.Lack(block, $"{string.Concat(missing.Select(m => $"「{m}」"))}は、{regulation.File.FileName}にありません。");
        if (blocks.IsEmpty) return work.Lack(block, "示された条から引いている条が、この規程にも、並べて書いた規程にもありません。");
        if (!elsewhere.IsEmpty)
            work.Findings.Add(new("M18", Severity.Info, $"「::: {block.Name}」：手元にない法令の条は載せていません（{string.Join("、", elsewhere.Take(5))}{(elsewhere.Length > 5 ? " など" : "")}）。", block.Line));
        return new(blocks, [regulation, .. others]);
    }

    /// <summary>指針対照.</summary>
    public static BlockContent? Guideline(PacketBlock block, PacketWork work)
    {
        var words = PacketWork.Words(block);
        if (work.Regulation(block, words[0]) is not { } regulation) return null;
        var authored = work.Sources.Authored(words[1]);
        if (!authored.Succeeded) return work.Lack(block, authored.Failure);
        var rows = ListReader.Read(authored.Value);
        if (rows.Length < 2) return work.Lack(block, $"{words[1]}に一覧がありません。1行目を「項目,規定項目の詳細,条」とし、2行目から書いてください。");
        var (table, findings) = GuidelineTable.Build(work.Sources.SubjectOf(regulation), rows, authored.Value.Text.Name);
        work.Findings.AddRange(findings);
        return new([table], regulation);
    }

    /// <summary>対象: prints nothing, and says what the text is about.</summary>
    public static BlockContent? Subject(PacketBlock block, PacketWork work)
    {
        var regulations = PacketWork.Words(block).Select(path => work.Regulation(block, path)).ToList();
        return regulations.Contains(null) ? null : new([], [.. regulations.Select(r => r!)]);
    }
}
