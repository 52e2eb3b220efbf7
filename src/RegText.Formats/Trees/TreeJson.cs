using System.Globalization;
using System.Text;
using System.Text.Json;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Trees;

/// <summary>Writes trees as JSON, by the contract regtext.parse/1 (docs and contract tests; changes make a new version).</summary>
public static class TreeJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes what was parsed, without a final line break.</summary>
    public static string Write(ParseResult parsed)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "regtext.parse/1");
            json.WriteStartObject("source");
            WriteText(json, "path", parsed.Source.Name);
            json.WriteString("encoding", parsed.Source.EncodingName);
            json.WriteNumber("lines", parsed.Source.LineCount);
            json.WriteNumber("characters", parsed.Source.Content.Length);
            json.WriteEndObject();
            json.WriteStartArray("instruments");
            foreach (var instrument in parsed.Instruments) WriteInstrument(json, parsed.Source, instrument);
            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in parsed.Diagnostics) WriteDiagnostic(json, parsed.Source, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteInstrument(Utf8JsonWriter json, SourceText source, Instrument instrument)
    {
        json.WriteStartObject();
        WriteText(json, "title", instrument.Title.Value);
        WriteText(json, "number", NullIfEmpty(instrument.Number.Value));
        WriteText(json, "kind", NullIfEmpty(instrument.InstrumentKind));
        WriteLines(json, source, instrument.Span);
        json.WriteStartArray("toc");
        foreach (var entry in instrument.Toc?.Entries ?? [])
        {
            json.WriteStartObject();
            json.WriteString("type", UnitNames.Type(entry.Kind));
            json.WriteString("num", entry.Number?.ToString());
            WriteText(json, "title", NullIfEmpty(entry.Title.Value));
            WriteText(json, "range", NullIfEmpty(entry.Range.Value));
            if (entry.Span is { } span) json.WriteNumber("line", source.Position(span.Start).Line);
            else json.WriteNull("line");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteUnits(json, "body", source, instrument.Body);
        WriteUnits(json, "supplementary", source, instrument.Supplementary);
        WriteUnits(json, "appendices", source, instrument.Appendices);
        json.WriteEndObject();
    }

    private static void WriteUnits(Utf8JsonWriter json, string name, SourceText source, IEnumerable<Unit> units)
    {
        json.WriteStartArray(name);
        foreach (var unit in units)
        {
            json.WriteStartObject();
            json.WriteString("type", UnitNames.Type(unit.Kind));
            json.WriteNumber("level", UnitNames.Level(unit));
            json.WriteString("num", unit.Number?.ToString());
            WriteText(json, "label", NullIfEmpty(unit.Label.Value));
            WriteText(json, "caption", NullIfEmpty(unit.Caption?.Text.Value ?? ""));
            WriteText(json, "title", NullIfEmpty(unit.Title.Value));
            WriteText(json, "text", unit.Text.Value);
            if (unit is TableUnit table) WriteRows(json, table);
            WriteLines(json, source, unit.Span);
            WriteUnits(json, "children", source, unit.Children);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRows(Utf8JsonWriter json, TableUnit table)
    {
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            foreach (var cell in row.Cells) WriteValue(json, cell.Value);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, SourceText source, Diagnostic diagnostic)
    {
        var (line, column) = source.Position(diagnostic.Span.Start);
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        WriteText(json, "message", diagnostic.Message);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteNumber("length", diagnostic.Span.Length);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, SourceText source, TextSpan? span)
    {
        if (span is not { } place)
        {
            json.WriteNull("lines");
            return;
        }
        json.WriteStartArray("lines");
        json.WriteNumberValue(source.Position(place.Start).Line);
        json.WriteNumberValue(source.Position(Math.Max(place.Start, place.End - 1)).Line);
        json.WriteEndArray();
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        WriteValue(json, value);
    }

    // Japanese stays readable (the writer would escape U+3000 and characters outside the BMP), and a lone surrogate, for which the
    // writer would put U+FFFD, is kept as an escape, so that no character is lost.
    private static void WriteValue(Utf8JsonWriter json, string? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else if (c == '\t') quoted.Append("\\t");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029') Escape(quoted, c);
            else if (!char.IsSurrogate(c)) quoted.Append(c);
            else if (i + 1 < value.Length && char.IsSurrogatePair(c, value[i + 1])) quoted.Append(c).Append(value[++i]);
            else Escape(quoted, c);
        }
        json.WriteRawValue(quoted.Append('"').ToString(), skipInputValidation: true);
    }

    private static void Escape(StringBuilder quoted, char c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
