using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Trees;

/// <summary>
/// Writes trees as JSON, by the contract regtext.parse/1 (DESIGN.md; JsonContractTests hold it; changes make a new version). Lines and columns count
/// from 1, characters are UTF-16 code units; what is not there is null, a list that is not there is empty.
/// </summary>
public static class TreeJson
{
    /// <summary>Writes what was parsed, without a final line break.</summary>
    public static string Write(ParseResult parsed)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "regtext.parse/1");
            json.WriteStartObject("source");
            JsonText.Write(json, "path", parsed.Source.Name);
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
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteInstrument(Utf8JsonWriter json, SourceText source, Instrument instrument)
    {
        json.WriteStartObject();
        JsonText.Write(json, "title", NullIfEmpty(instrument.Title.Value));
        JsonText.Write(json, "number", NullIfEmpty(instrument.Number.Value));
        JsonText.Write(json, "kind", NullIfEmpty(instrument.InstrumentKind));
        WriteLines(json, source, instrument.Span);
        json.WriteStartArray("preface");
        foreach (var line in instrument.Preface)
        {
            json.WriteStartObject();
            json.WriteString("type", UnitNames.Type(line.Kind));
            JsonText.Write(json, "text", line.Text.Value);
            WriteLine(json, source, line.Text.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("toc");
        foreach (var entry in instrument.Toc?.Entries ?? [])
        {
            json.WriteStartObject();
            json.WriteString("type", UnitNames.Type(entry.Kind));
            json.WriteString("num", entry.Number?.ToString());
            JsonText.Write(json, "title", NullIfEmpty(entry.Title.Value));
            JsonText.Write(json, "range", NullIfEmpty(entry.Range.Value));
            WriteLine(json, source, entry.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteUnits(json, "body", source, instrument.Body, null);
        WriteUnits(json, "supplementary", source, ImmutableArray<Unit>.CastUp(instrument.Supplementary), null);
        WriteUnits(json, "appendices", source, ImmutableArray<Unit>.CastUp(instrument.Appendices), null);
        json.WriteEndObject();
    }

    private static void WriteUnits(Utf8JsonWriter json, string name, SourceText source, ImmutableArray<Unit> units, Unit? above)
    {
        json.WriteStartArray(name);
        foreach (var unit in units)
        {
            json.WriteStartObject();
            json.WriteString("type", UnitNames.Type(unit.Kind));
            json.WriteNumber("level", UnitNames.Level(unit));
            json.WriteString("num", unit.Number?.ToString());
            JsonText.Write(json, "label", NullIfEmpty(unit.Label.Value));
            JsonText.Write(json, "caption", NullIfEmpty(InBrackets(unit)));
            JsonText.Write(json, "title", unit is SupplProvision { IsExtract: true } ? "抄" : NullIfEmpty(unit.Title.Value));
            JsonText.Write(json, "text", unit.Text.Value);
            if (DefinitionColumns.Of(unit, above) is { IsEmpty: false } columns)
            {
                json.WritePropertyName("columns");
                JsonText.WriteRaw(json, Quoted(columns));
            }
            if (unit is TableUnit table)
            {
                json.WriteStartArray("rows");
                foreach (var row in table.Rows) JsonText.WriteRaw(json, Quoted(row.Cells));
                json.WriteEndArray();
            }
            WriteLines(json, source, unit.Span);
            WriteUnits(json, "children", source, unit.Children, unit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>What is printed in the brackets of a heading: the caption, the amending number of a 附則, the relation of a 別表.</summary>
    private static string InBrackets(Unit unit) => unit switch
    {
        SupplProvision suppl => suppl.AmendLawNumber.Value,
        Appendix appendix => appendix.Relation.Value,
        _ => unit.Caption?.Text.Value ?? "",
    };

    private static void WriteDiagnostic(Utf8JsonWriter json, SourceText source, Diagnostic diagnostic)
    {
        var (line, column) = source.Position(diagnostic.Span.Start);
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        JsonText.Write(json, "message", diagnostic.Message);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteNumber("length", diagnostic.Span.Length);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, SourceText source, TextSpan? span)
    {
        json.WritePropertyName("lines");
        if (SourceLines.Of(source, span) is { } lines) json.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"[{lines.First}, {lines.Last}]"));
        else json.WriteNullValue();
    }

    private static void WriteLine(Utf8JsonWriter json, SourceText source, TextSpan? span)
    {
        if (SourceLines.Of(source, span) is { } lines) json.WriteNumber("line", lines.First);
        else json.WriteNull("line");
    }

    /// <summary>A list of texts, on one line.</summary>
    private static string Quoted(ImmutableArray<UnitText> texts)
    {
        var quoted = new StringBuilder("[");
        for (var i = 0; i < texts.Length; i++) JsonText.Quote(i == 0 ? quoted : quoted.Append(", "), texts[i].Value);
        return quoted.Append(']').ToString();
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
