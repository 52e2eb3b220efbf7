using System.Text.Json;
using RegText.Formats.Trees;
using RegText.References;
using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>The references of a regulation that point elsewhere after an amendment, for programs (part of regtext.apply/1).</summary>
internal static class HaneJson
{
    /// <summary>One regulation. <c>file</c> is null for the amended one; <c>words</c> is null where nothing is left that could be named.</summary>
    public static void Write(Utf8JsonWriter json, HaneInFile file)
    {
        json.WriteStartObject();
        TreeJson.WriteText(json, "file", file.IsOther ? file.File!.Source.Name : null);
        TreeJson.WriteText(json, "title", InstrumentName.Of(file.Proposal.Text));
        json.WriteStartArray("references");
        foreach (var reference in file.Proposal.References)
        {
            json.WriteStartObject();
            TreeJson.WriteText(json, "unit", reference.New.Place.Unit?.Name);
            TreeJson.WriteText(json, "place", reference.New.Place.Name);
            TreeJson.WriteText(json, "text", reference.New.Text);
            WriteNames(json, "before", reference.Before.Units.Select(u => u.Name));
            WriteNames(json, "expected", reference.Expected.Select(u => u.Name));
            WriteNames(json, "now", reference.Now is OwnUnits now ? now.Units.Select(u => u.Name) : []);
            TreeJson.WriteText(json, "words", TreeJson.NullIfEmpty(reference.Wording));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteNames(json, "sentences", file.Proposal.Sentences.Select(s => s.Text));
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, IEnumerable<string> names)
    {
        json.WritePropertyName(property);
        TreeJson.WriteRaw(json, TreeJson.Quoted([.. names.Select(n => new UnitText(n))]));
    }
}
