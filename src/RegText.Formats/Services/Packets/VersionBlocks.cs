using RegText.Documents;
using RegText.Documents.Packets;
using RegText.Formats.Proving;

namespace RegText.Formats.Services.Packets;

/// <summary>Blocks that are made from two versions of a regulation: by the same builders and proofs as the commands.</summary>
internal static class VersionBlocks
{
    /// <summary>新旧対照表.</summary>
    public static BlockContent? Table(PacketBlock block, PacketWork work)
    {
        if (Pair(block, work) is not { } pair) return null;
        var document = TaishohyoBuilder.Build(pair.Changes, work.Profile, new TaishohyoOptions
        {
            Full = PacketWork.Setting(block, "全部") is not null, Reasons = pair.Reasons, Kind = Amended(pair).Kind,
        });
        work.Prove(block, document.Blocks, word => WrittenTable.Check(word, pair.Old.Instrument, pair.New.Instrument, work.Profile.Table));
        return Content(document, pair);
    }

    /// <summary>The instrument that amends by table.</summary>
    public static BlockContent? Instrument(PacketBlock block, PacketWork work)
    {
        if (Pair(block, work) is not { } pair || !TryEnforcement(block, work, out var enforcement)) return null;
        var document = AmendingInstrumentBuilder.Build([Amended(pair)], work.Profile, new AmendingInstrumentOptions
        {
            Full = PacketWork.Setting(block, "全部") is not null, Enforcement = enforcement,
        });
        work.Prove(block, document.Blocks, word => WrittenTable.Check(word, pair.Old.Instrument, pair.New.Instrument, work.Profile.Table));
        return Content(document, pair);
    }

    /// <summary>The instrument that amends in sentences.</summary>
    public static BlockContent? Sentences(PacketBlock block, PacketWork work)
    {
        if (Pair(block, work) is not { } pair || !TryEnforcement(block, work, out var enforcement)) return null;
        var made = KaimebunDocument.Make(new VersionPairs([pair], []), work.Profile, enforcement, work.Cancellation);
        if (!made.Succeeded) return work.Lack(block, made.Failure);
        work.Prove(block, made.Value.Document.Blocks, word => WrittenAmendment.Check(word, OutputFormat.Word.Extension, made.Value.Parts.ConvertAll(p => p.Regulation.Changes)));
        return Content(made.Value.Document, pair);
    }

    /// <summary>読み合わせシート.</summary>
    public static BlockContent? Checklist(PacketBlock block, PacketWork work) =>
        Pair(block, work) is { } pair ? Content(ChecklistBuilder.Build(pair.Changes, work.Profile, [.. pair.Sources]), pair) : null;

    private static AmendedRegulation Amended(VersionPair pair) => new(pair.Changes, pair.OldFrontMatter, pair.Reasons);

    private static VersionPair? Pair(PacketBlock block, PacketWork work)
    {
        var words = PacketWork.Words(block);
        var (old, @new) = (work.Regulation(block, words[0]), work.Regulation(block, words[1]));
        if (old is null || @new is null) return null;
        var pair = VersionPair.Between(old, @new);
        if (pair.Succeeded) return pair.Value;
        work.Lack(block, pair.Failure);
        return null;
    }

    private static bool TryEnforcement(PacketBlock block, PacketWork work, out EnforcementDate? enforcement)
    {
        enforcement = null;
        if (PacketWork.Setting(block, "施行") is not { } words) return true;
        enforcement = EnforcementDate.Read(words);
        if (enforcement is not null) return true;
        work.Refuse(block, $"施行=「{words}」を日付として読めません。「施行=公布の日」か「施行=令和7年4月1日」のように書いてください。");
        return false;
    }

    private static BlockContent Content(Document document, VersionPair pair) => new(document.Blocks, pair.New, pair.Old);
}
