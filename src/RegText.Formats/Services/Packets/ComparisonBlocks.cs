using RegText.Comparing;
using RegText.Documents;
using RegText.Documents.Packets;

namespace RegText.Formats.Services.Packets;

/// <summary>The block that holds regulations against a guideline, by the engine of <c>compare</c>.</summary>
internal static class ComparisonBlocks
{
    /// <summary>比較: the first file is the guideline.</summary>
    public static BlockContent? Matrix(PacketBlock block, PacketWork work)
    {
        var words = PacketWork.Words(block);
        var baseline = CompareInputs.ReadBaseline(work.Sources.Other(words[0], "基準"));
        if (!baseline.Succeeded) return work.Lack(block, baseline.Failure);
        var regulations = new List<RegulationInput>();
        foreach (var path in words.Skip(1))
        {
            if (work.Regulation(block, path) is not { } regulation) return null;
            regulations.Add(regulation);
        }
        var messages = new List<ServiceMessage>();
        var files = CompareInputs.Files([.. regulations.Select(r => new InputSource(r.File.Text.Name))], baselinePath: null);
        var documents = CompareInputs.Compare(new BaselineComparer(baseline.Value.Items), files, messages, progress: null, work.Cancellation);
        return messages.Count > 0
            ? work.Lack(block, string.Join(" ", messages.Select(m => m.Text)))
            : new(ComparisonTable.Build(new ComparisonMatrix(baseline.Value, documents)), [.. regulations]);
    }
}
