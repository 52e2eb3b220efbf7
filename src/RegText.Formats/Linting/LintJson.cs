using System.Text;
using System.Text.Json;
using RegText.Checking;
using RegText.Formats.Trees;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>
/// Writes findings as JSON, by the contract regtext.lint/1 (docs/architecture.md; LintJsonTests hold it; changes make a new version). Lines and columns
/// count from 1, lengths in UTF-16 code units; what is not there is null.
/// </summary>
internal static class LintJson
{
    /// <summary>Writes findings, without a final line break.</summary>
    public static string Write(IReadOnlyList<LintedFile> files, LintCoverage coverage)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TreeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "regtext.lint/1");
            json.WriteStartArray("findings");
            foreach (var file in files)
                foreach (var (finding, _, _) in file.Findings) WriteFinding(json, file, finding);
            json.WriteEndArray();
            json.WritePropertyName("notChecked");
            TreeJson.WriteRaw(json, TreeJson.Quoted([.. coverage.NotChecked.Select(w => new UnitText(w))]));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteFinding(Utf8JsonWriter json, LintedFile file, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        TreeJson.WriteText(json, "message", finding.Message);
        TreeJson.WriteText(json, "file", file.Name);
        WritePlace(json, file, finding.Span);
        TreeJson.WriteText(json, "unit", TreeJson.NullIfEmpty(finding.Unit));
        if (finding.Fix is { } fix)
        {
            json.WriteStartObject("fix");
            WritePlace(json, file, fix.Span);
            TreeJson.WriteText(json, "replacement", fix.Replacement);
            json.WriteBoolean("certain", fix.IsCertain);
            json.WriteEndObject();
        }
        else json.WriteNull("fix");
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, LintedFile file, TextSpan span)
    {
        var (line, column) = file.Position(span.Start);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteNumber("length", file.InFile(span).Length);
    }
}
