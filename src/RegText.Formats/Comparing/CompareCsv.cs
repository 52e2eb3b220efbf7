using System.Text;
using RegText.Comparing;

namespace RegText.Formats.Comparing;

/// <summary>A comparison as CSV for a spreadsheet: UTF-8 with BOM, CRLF, one line a link, and one for each item without candidate and each article without item.</summary>
internal static class CompareCsv
{
    /// <summary>Writes a matrix.</summary>
    public static byte[] Write(ComparisonMatrix matrix)
    {
        var sheet = CompareSheet.Evidence(matrix);
        var text = new StringBuilder();
        foreach (var row in sheet.Rows.Prepend([.. sheet.Headings])) Line(text, row, sheet.Headings.Length);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, string[] cells, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i > 0) text.Append(',');
            text.Append('"').Append(Safe(i < cells.Length ? cells[i] : "").Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        text.Append("\r\n");
    }

    /// <summary>A cell that a spreadsheet would take for a formula is made text.</summary>
    private static string Safe(string cell) => cell is ['=' or '+' or '-' or '@', ..] ? "'" + cell : cell;
}
