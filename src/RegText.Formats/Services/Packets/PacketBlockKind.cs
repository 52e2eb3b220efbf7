using System.Collections.Immutable;
using RegText.Documents.Packets;

namespace RegText.Formats.Services.Packets;

/// <summary>A kind of block that a packet may ask for. To add one: its function, and one line in <see cref="All"/>.</summary>
/// <param name="Name">The word behind <c>:::</c>.</param>
/// <param name="Words">What stands behind it, for messages: 改正前.txt 改正後.txt.</param>
/// <param name="Least">How many words it needs.</param>
/// <param name="Most">How many it may have.</param>
/// <param name="Build">Makes it; null where it cannot be made, which is then told.</param>
internal sealed record PacketBlockKind(string Name, string Words, int Least, int Most, Func<PacketBlock, PacketWork, BlockContent?> Build)
{
    /// <summary>Every kind.</summary>
    public static readonly ImmutableArray<PacketBlockKind> All =
    [
        new("新旧対照表", "改正前.txt 改正後.txt", 2, 2, VersionBlocks.Table),
        new("改め文", "改正前.txt 改正後.txt", 2, 2, VersionBlocks.Sentences),
        new("一部改正", "改正前.txt 改正後.txt", 2, 2, VersionBlocks.Instrument),
        new("読み合わせ", "改正前.txt 改正後.txt", 2, 2, VersionBlocks.Checklist),
        new("全文", "規程.txt", 1, 1, RegulationBlocks.FullText),
        new("目次", "規程.txt", 1, 1, RegulationBlocks.Toc),
        new("概要", "規程.txt", 1, 2, RegulationBlocks.Overview),
        new("条文一覧", "規程.txt", 1, 1, RegulationBlocks.Articles),
        new("参照条文", "規程.txt 第5条", 2, 50, RegulationBlocks.Referenced),
        new("指針対照", "規程.txt 対応表.csv", 2, 2, RegulationBlocks.Guideline),
        new("比較", "指針.md 規程.txt …", 2, 9, ComparisonBlocks.Matrix),
        new("対象", "規程.txt", 1, 10, RegulationBlocks.Subject),
        new("監査一覧", "監査.csv", 1, 1, AuditBlocks.Matrix),
        new("監査項目別", "監査.csv", 1, 1, AuditBlocks.ByItem),
        new("監査報告", "監査.csv", 1, 1, AuditBlocks.Reports),
        new("資料番号", "資料3（案）", 1, 5, (block, _) => new([PacketHead.Stamp(string.Join(' ', block.Arguments))])),
    ];

    /// <summary>The kind of a name; null where there is none.</summary>
    public static PacketBlockKind? Find(string name) => All.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.Ordinal));

    /// <summary>How it is written.</summary>
    public string Usage => $"::: {Name} {Words}";
}
