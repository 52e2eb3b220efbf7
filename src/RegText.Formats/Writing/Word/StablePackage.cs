using System.IO.Compression;

namespace RegText.Formats.Writing.Word;

/// <summary>A finished package with its entries in one order, of one date: nothing of the moment or the machine remains in it.</summary>
internal static class StablePackage
{
    /// <summary>The first moment that a zip can name.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Rewrite(Stream package)
    {
        package.Position = 0;
        using var result = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(Rank).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Date;
                copy.ExternalAttributes = 0;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        return result.ToArray();
    }

    /// <summary>What programs look for first stands first.</summary>
    private static int Rank(ZipArchiveEntry entry) => entry.FullName switch { "[Content_Types].xml" => 0, "_rels/.rels" => 1, _ => 2 };
}
