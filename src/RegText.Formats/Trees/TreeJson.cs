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
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

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
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteInstrument(Utf8JsonWriter json, SourceText source, Instrument instrument)
    {
        json.WriteStartObject();
        WriteText(json, "title", NullIfEmpty(instrument.Title.Value));
        WriteText(json, "number", NullIfEmpty(instrument.Number.Value));
        WriteText(json, "kind", NullIfEmpty(instrument.InstrumentKind));
        WriteLines(json, source, instrument.Span);
        json.WriteStartArray("preface");
        foreach (var line in instrument.Preface)
        {
            json.WriteStartObject();
            json.WriteString("type", UnitNames.Type(line.Kind));
            WriteText(json, "text", line.Text.Value);
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
            WriteText(json, "title", NullIfEmpty(entry.Title.Value));
            WriteText(json, "range", NullIfEmpty(entry.Range.Value));
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
        foreach (var unit in units) WriteUnit(json, source, unit, above);
        json.WriteEndArray();
    }

    /// <summary>A node of the contract.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="source">The text that it stands in.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="above">The unit above it, or null.</param>
    /// <param name="withChildren">Whether its sub-units are written too; without them the field is missing.</param>
    internal static void WriteUnit(Utf8JsonWriter json, SourceText source, Unit unit, Unit? above, bool withChildren = true)
    {
        json.WriteStartObject();
        json.WriteString("type", UnitNames.Type(unit.Kind));
        json.WriteNumber("level", UnitNames.Level(unit));
        json.WriteString("num", unit.Number?.ToString());
        WriteText(json, "label", NullIfEmpty(unit.Label.Value));
        WriteText(json, "caption", NullIfEmpty(InBrackets(unit)));
        WriteText(json, "title", NullIfEmpty(Title(unit)));
        WriteText(json, "text", unit.Text.Value);
        if (DefinitionColumns.Of(unit, above) is { IsEmpty: false } columns)
        {
            json.WritePropertyName("columns");
            WriteRaw(json, Quoted(columns));
        }
        if (unit is TableUnit table)
        {
            json.WriteStartArray("rows");
            foreach (var row in table.Rows) WriteRaw(json, Quoted(row.Cells));
            json.WriteEndArray();
        }
        WriteLines(json, source, unit.Span);
        if (withChildren) WriteUnits(json, "children", source, unit.Children, unit);
        json.WriteEndObject();
    }

    /// <summary>What the field title holds: of an extract of a 附則 the mark 抄.</summary>
    internal static string Title(Unit unit) => unit is SupplProvision { IsExtract: true } ? "抄" : unit.Title.Value;

    /// <summary>What is printed in the brackets of a heading: the caption, the amending number of a 附則, the relation of a 別表.</summary>
    internal static string InBrackets(Unit unit) => unit switch
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
        WriteText(json, "message", diagnostic.Message);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteNumber("length", diagnostic.Span.Length);
        json.WriteEndObject();
    }

    internal static void WriteLines(Utf8JsonWriter json, SourceText source, TextSpan? span)
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
    internal static string Quoted(ImmutableArray<UnitText> texts)
    {
        var quoted = new StringBuilder("[");
        for (var i = 0; i < texts.Length; i++) Quote(i == 0 ? quoted : quoted.Append(", "), texts[i].Value);
        return quoted.Append(']').ToString();
    }

    internal static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    internal static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        if (value is null) json.WriteNullValue();
        else WriteTextValue(json, value);
    }

    internal static void WriteTextValue(Utf8JsonWriter json, string value) => WriteRaw(json, Quote(new StringBuilder(value.Length + 2), value).ToString());

    internal static void WriteRaw(Utf8JsonWriter json, string value) => json.WriteRawValue(value, skipInputValidation: true);

    // Japanese stays readable (the writer would escape U+3000 and characters outside the BMP), and a lone surrogate, for which the
    // writer would put U+FFFD, is kept as an escape, so that no character is lost.
    private static StringBuilder Quote(StringBuilder quoted, string value)
    {
        quoted.Append('"');
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
        return quoted.Append('"');
    }

    private static void Escape(StringBuilder quoted, char c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
