using System.Collections.Immutable;
using RegText.Amending.Writing.Proving;
using RegText.Changes;
using RegText.Formats.Reading;

namespace RegText.Formats.Proving;

/// <summary>Proves a finished amending instrument before it is saved: the file is read as a stranger would, carried out on the old texts, and compared.</summary>
public static class WrittenAmendment
{
    /// <summary>The disagreements in Japanese; none when the file is proved.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="extension">Its extension with the dot: it tells the format.</param>
    /// <param name="changes">The texts of each regulation, in the order of the instrument.</param>
    public static ImmutableArray<string> Check(byte[] bytes, string extension, IReadOnlyList<ChangeSet> changes)
    {
        var read = SourceReader.Read(bytes, "改め文" + extension);
        return read.Succeeded ? KaimebunProof.Check(changes, read.Value.Text) : ["作成した文書を読み返せませんでした。"];
    }
}
