using RegText.Documents.Packets;
using RegText.Documents.Packets.Audits;
using RegText.Formats.Reading.Packets;

namespace RegText.Formats.Services.Packets;

/// <summary>Blocks that are made from the list of an audit.</summary>
internal static class AuditBlocks
{
    /// <summary>監査一覧: ○△×- with totals and legend.</summary>
    public static BlockContent? Matrix(PacketBlock block, PacketWork work) => Sheet(block, work) is { } sheet ? new(AuditTables.Matrix(sheet)) : null;

    /// <summary>監査項目別.</summary>
    public static BlockContent? ByItem(PacketBlock block, PacketWork work) => Sheet(block, work) is { } sheet ? new(AuditTables.ByItem(sheet)) : null;

    /// <summary>監査報告: a page for each section.</summary>
    public static BlockContent? Reports(PacketBlock block, PacketWork work)
    {
        if (Sheet(block, work) is not { } sheet) return null;
        var (blocks, findings) = AuditReports.Build(sheet, block.Content, block.Line);
        work.Findings.AddRange(findings);
        return new(blocks);
    }

    private static AuditSheet? Sheet(PacketBlock block, PacketWork work)
    {
        var path = PacketWork.Words(block)[0];
        var authored = work.Sources.Authored(path);
        if (!authored.Succeeded)
        {
            work.Lack(block, authored.Failure);
            return null;
        }
        if (work.Audits.Find(a => a.Sheet.File == authored.Value.Text.Name).Sheet is { } known) return known;
        var (sheet, findings) = AuditReader.Read(ListReader.Read(authored.Value), authored.Value.Text.Name);
        work.Findings.AddRange(findings);
        if (sheet is null)
        {
            work.Lack(block, $"{path}を監査の一覧として読めません。");
            return null;
        }
        work.Audits.Add((sheet, block.Line));
        return sheet;
    }
}
