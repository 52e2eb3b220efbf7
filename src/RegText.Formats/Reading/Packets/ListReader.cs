using System.Collections.Immutable;
using System.Text;
using RegText.Documents.Packets;
using RegText.Documents.Packets.Audits;

namespace RegText.Formats.Reading.Packets;

/// <summary>Reads a list that somebody keeps in Excel (CSV, or copied with tabs) or as the first table of a Markdown file.</summary>
public static class ListReader
{
    /// <summary>The rows of a file; none where there is no list in it.</summary>
    public static ImmutableArray<ListRow> Read(AuthoredFile file)
    {
        var isMarkdown = Path.GetExtension(file.FileName).ToUpperInvariant() is ".MD" or ".MARKDOWN";
        if (!isMarkdown) return Csv(file.Text.Content);
        return PacketReader.Read(file).Parts.OfType<PacketTable>().FirstOrDefault() is { } table
            ? [.. table.Table.Rows.Select((r, i) => new ListRow([.. r.Cells.Select(c => c.Text)], table.RowLines[i]))]
            : [];
    }

    /// <summary>The rows of comma- or tab-separated text (RFC 4180): a field in quotation marks may hold separators, line breaks and doubled marks.</summary>
    public static ImmutableArray<ListRow> Csv(string text)
    {
        var separator = text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n'))).Contains('\t') ? '\t' : ',';
        var rows = ImmutableArray.CreateBuilder<ListRow>();
        var cells = ImmutableArray.CreateBuilder<string>();
        var field = new StringBuilder();
        var (line, start, quoted) = (1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) line++;
            if (quoted)
            {
                if (c != '"') field.Append(c is '\r' ? "" : c.ToString());
                else if (i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
                else quoted = false;
            }
            else if (c == '"' && field.Length == 0) quoted = true;
            else if (c == separator) EndCell();
            else if (c is '\n' or '\r') EndRow();
            else field.Append(c);
        }
        EndRow();
        return rows.ToImmutable();

        void EndCell()
        {
            cells.Add(field.ToString());
            field.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (cells.Count > 1 || cells[0].Length > 0) rows.Add(new(cells.ToImmutable(), start));
            cells.Clear();
            start = line;
        }
    }
}
