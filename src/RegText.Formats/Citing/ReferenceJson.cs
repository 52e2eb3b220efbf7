using System.Text;
using System.Text.Json;
using RegText.Formats.Trees;
using RegText.References;
using RegText.Syntax;

namespace RegText.Formats.Citing;

/// <summary>
/// Writes references as JSON, by the contract regtext.refs/1 (docs/architecture.md; ReferenceJsonTests hold it; changes make a new version). Lines and columns count
/// from 1, lengths in UTF-16 code units; what is not there is null, a list that is not there is empty.
/// </summary>
public static class ReferenceJson
{
    /// <summary>Writes references, without a final line break.</summary>
    /// <param name="files">The files.</param>
    /// <param name="to">What they were asked to cite; null for all references.</param>
    /// <param name="shown">Which references are written.</param>
    public static string Write(IReadOnlyList<CitedFile> files, CitationAim? to, Func<ReferenceIndex, Reference, bool> shown)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TreeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "regtext.refs/1");
            TreeJson.WriteText(json, "to", to?.ToString());
            json.WriteStartArray("files");
            foreach (var file in files) WriteFile(json, file, shown);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteFile(Utf8JsonWriter json, CitedFile file, Func<ReferenceIndex, Reference, bool> shown)
    {
        json.WriteStartObject();
        TreeJson.WriteText(json, "path", file.Source.Name);
        json.WriteStartArray("instruments");
        foreach (var regulation in file.Regulations)
        {
            json.WriteStartObject();
            TreeJson.WriteText(json, "title", TreeJson.NullIfEmpty(regulation.Paths.Instrument.Title.Value));
            json.WriteStartArray("references");
            foreach (var reference in regulation.References.Where(r => shown(regulation, r))) WriteReference(json, file, reference);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, CitedFile file, Reference reference)
    {
        var position = file.Position(reference);
        json.WriteStartObject();
        TreeJson.WriteText(json, "unit", reference.Place.Unit?.Name);
        json.WriteString("place", PlaceOf(reference.Place.Part));
        TreeJson.WriteText(json, "text", reference.Text);
        WriteNumber(json, "line", position?.Line);
        WriteNumber(json, "column", position?.Column);
        WriteNumber(json, "length", position is null ? null : reference.Source!.Value.Length);
        json.WriteString("target", reference.Resolution switch { OwnUnits => "unit", OwnInstrument => "self", ExternalUnit => "law", _ => "none" });
        var own = reference.Resolution as OwnUnits;
        WriteNames(json, "units", own?.Units ?? []);
        WriteNames(json, "between", own?.Between ?? []);
        var external = reference.Resolution as ExternalUnit;
        TreeJson.WriteText(json, "law", external?.Law.Title);
        TreeJson.WriteText(json, "lawNumber", external?.Law.Number?.ToString());
        TreeJson.WriteText(json, "provision", external is null ? null : TreeJson.NullIfEmpty(ResolutionText.Name(external.Levels)));
        TreeJson.WriteText(json, "portion", TreeJson.NullIfEmpty(reference.Part));
        var none = reference.Resolution as NoTarget;
        json.WriteString("reason", none is null ? null : JsonNamingPolicy.CamelCase.ConvertName(none.Reason.ToString()));
        json.WriteBoolean("leftAlone", none?.IsLeftAlone ?? false);
        TreeJson.WriteText(json, "message", none is null ? null : ResolutionText.Of(none));
        json.WriteEndObject();
    }

    private static string PlaceOf(TextPart part) => part switch
    {
        TextPart.InstrumentTitle => "instrumentTitle",
        TextPart.Preface => "preface",
        TextPart.TocRange => "toc",
        TextPart.Caption => "caption",
        TextPart.Title => "title",
        TextPart.Relation => "relation",
        TextPart.Cell => "cell",
        _ => "text",
    };

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<UnitPath> units)
    {
        json.WritePropertyName(name);
        TreeJson.WriteRaw(json, TreeJson.Quoted([.. units.Select(u => new UnitText(u.Name))]));
    }
}
