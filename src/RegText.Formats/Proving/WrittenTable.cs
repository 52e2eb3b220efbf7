using System.Collections.Immutable;
using RegText.Documents;
using RegText.Formats.Reading.Word;
using RegText.Syntax;

namespace RegText.Formats.Proving;

/// <summary>Proves a finished Word file before it is written: reads it back from its own XML and holds it against the sources.</summary>
public static class WrittenTable
{
    /// <summary>The disagreements of a file with one table, in Japanese; none when the file is proved.</summary>
    public static ImmutableArray<string> Check(ReadOnlyMemory<byte> docx, Instrument old, Instrument @new, TableStyle style) =>
        Check(docx, [(old, @new)], style);

    /// <summary>The disagreements of a file with a table for each pair of sources, in their order.</summary>
    public static ImmutableArray<string> Check(ReadOnlyMemory<byte> docx, IReadOnlyList<(Instrument Old, Instrument New)> sources, TableStyle style)
    {
        var read = WordTableReader.Read(docx);
        if (!read.Succeeded) return ["作成した文書を読み返せませんでした。"];
        var tables = TableSearch.Find(read.Value, style);
        return tables.Count == sources.Count
            ? [.. sources.Zip(tables).SelectMany(p => TableProof.Check(p.Second, p.First.Old, p.First.New, style))]
            : [$"作成した文書に「{style.NewHeading}」と「{style.OldHeading}」の欄を持つ表が{(tables.Count == 0 ? "" : "全部は")}見つかりません。"];
    }
}
