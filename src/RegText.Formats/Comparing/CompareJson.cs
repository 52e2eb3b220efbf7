using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegText.Comparing;
using RegText.Formats.Trees;

namespace RegText.Formats.Comparing;

/// <summary>
/// Writes comparisons as JSON, by the contract regtext.compare/1 (docs/architecture.md; the golden files of CompareTests hold it; changes make a new version). Names of mappings
/// (relationship, sources, targets, id-ref) are those of the OSCAL mapping model.
/// </summary>
internal static class CompareJson
{
    private static readonly JsonWriterOptions Indented = TreeJson.Options with { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A whole matrix, without a final line break.</summary>
    public static string Write(ComparisonMatrix matrix) => Text(Indented, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "regtext.compare/1");
        json.WriteString("notice", ComparisonMatrix.Notice);
        WriteBaseline(json, matrix.Baseline);
        json.WriteStartArray("documents");
        foreach (var document in matrix.Documents) WriteDocument(json, document);
        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var document in matrix.Documents)
            foreach (var link in document.Comparison.Links) WriteLink(json, document, link);
        json.WriteEndArray();
        json.WriteStartArray("rejected");
        foreach (var document in matrix.Documents)
            foreach (var link in document.Comparison.Rejected) WriteLink(json, document, link);
        json.WriteEndArray();
        WriteGaps(json, matrix);
        json.WriteEndObject();
    });

    /// <summary>One regulation in one line: the same names, for a stream of many.</summary>
    public static string WriteLine(Baseline baseline, ComparedDocument document) => Text(OneLine, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "regtext.compare/1");
        json.WriteString("baselineTitle", baseline.Title);
        json.WritePropertyName("document");
        WriteDocument(json, document);
        json.WriteStartArray("links");
        foreach (var link in document.Comparison.Links) WriteLink(json, document, link);
        json.WriteEndArray();
        WriteGaps(json, new ComparisonMatrix(baseline, [document]));
        json.WriteEndObject();
    });

    /// <summary>A regulation that could not be compared, in one line.</summary>
    public static string WriteProblem(string name, string message) => Text(OneLine, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "regtext.compare/1");
        TreeJson.WriteText(json, "path", name);
        TreeJson.WriteText(json, "error", message);
        json.WriteEndObject();
    });

    private static void WriteBaseline(Utf8JsonWriter json, Baseline baseline)
    {
        json.WriteStartObject("baseline");
        TreeJson.WriteText(json, "title", baseline.Title);
        TreeJson.WriteText(json, "path", baseline.Path);
        json.WriteString("sha256", baseline.Sha256);
        json.WriteStartArray("items");
        foreach (var item in baseline.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            TreeJson.WriteText(json, "place", item.Place);
            TreeJson.WriteText(json, "name", item.Heading);
            TreeJson.WriteText(json, "group", item.Groups.LastOrDefault());
            json.WriteBoolean("hasText", item.HasText);
            json.WriteString("fingerprint", item.Fingerprint);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, ComparedDocument document)
    {
        json.WriteStartObject();
        TreeJson.WriteText(json, "id", document.Id);
        TreeJson.WriteText(json, "title", document.Title);
        TreeJson.WriteText(json, "municipality", TreeJson.NullIfEmpty(document.Municipality));
        TreeJson.WriteText(json, "path", document.Path);
        json.WriteString("sha256", document.Sha256);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, ComparedDocument document, ProvisionLink link)
    {
        json.WriteStartObject();
        json.WriteString("baseline", link.Baseline.Id);
        TreeJson.WriteText(json, "document", document.Id);
        json.WriteString("unit", link.Unit.Id);
        TreeJson.WriteText(json, "baselinePart", TreeJson.NullIfEmpty(link.BaselinePart));
        TreeJson.WriteText(json, "unitPart", TreeJson.NullIfEmpty(link.UnitPart));
        TreeJson.WriteText(json, "caption", link.Unit.Heading);
        json.WriteBoolean("main", link.IsMain);
        json.WriteString("band", LinkWords.Of(link.Band));
        json.WriteString("relation", LinkWords.Of(link.Relation));
        TreeJson.WriteText(json, "status", link.Status);
        json.WriteString("relationship", Relationship(link.Relation));
        Reference(json, "sources", link.Baseline.Id, link.Baseline.Fingerprint);
        Reference(json, "targets", document.Id + "#" + link.UnitPlace, link.Unit.Fingerprint);
        json.WriteNumber("score", Math.Round(link.Score, 3));
        WriteEvidence(json, link);
        WriteDecision(json, link.Decision);
        json.WriteEndObject();
    }

    private static void WriteDecision(Utf8JsonWriter json, AppliedDecision? applied)
    {
        if (applied is not { Decision: var decision })
        {
            json.WriteNull("decision");
            return;
        }
        json.WriteStartObject("decision");
        json.WriteString("kind", LinkDecision.Word(decision.Kind));
        json.WriteBoolean("stale", applied.IsStale);
        TreeJson.WriteText(json, "who", TreeJson.NullIfEmpty(decision.Who));
        TreeJson.WriteText(json, "when", TreeJson.NullIfEmpty(decision.When));
        TreeJson.WriteText(json, "note", TreeJson.NullIfEmpty(decision.Note));
        json.WriteNumber("line", decision.Line);
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string name, string id, string fingerprint)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteString("type", "statement");
        TreeJson.WriteText(json, "id-ref", id);
        json.WriteString("fingerprint", fingerprint);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ProvisionLink link)
    {
        var overlap = link.Evidence.Overlap;
        json.WriteStartObject("evidence");
        if (link.Baseline.HasText)
        {
            json.WriteNumber("baselineCoverage", Math.Round(overlap.OfBaseline, 3));
            json.WriteNumber("unitCoverage", Math.Round(overlap.OfUnit, 3));
        }
        Words(json, "shared", overlap.Shared);
        Words(json, "onlyBaseline", overlap.OnlyBaseline);
        Words(json, "onlyUnit", overlap.OnlyUnit);
        Words(json, "matters", link.Evidence.Matters);
        Words(json, "laws", link.Evidence.Laws);
        Words(json, "terms", link.Evidence.Terms);
        json.WriteStartArray("differences");
        foreach (var difference in link.Differences)
        {
            json.WriteStartObject();
            json.WriteString("kind", difference.Kind);
            TreeJson.WriteText(json, "baseline", difference.Baseline);
            TreeJson.WriteText(json, "unit", difference.Unit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (link.Evidence.RunnerUp is { } next)
        {
            json.WriteStartObject("runnerUp");
            json.WriteString("unit", next.Unit.Id);
            json.WriteNumber("score", Math.Round(next.Score, 3));
            json.WriteEndObject();
        }
        else json.WriteNull("runnerUp");
        json.WriteEndObject();
    }

    /// <summary>Items with the documents that lack them; articles of each document that no item asks for.</summary>
    private static void WriteGaps(Utf8JsonWriter json, ComparisonMatrix matrix)
    {
        json.WriteStartObject("gaps");
        json.WriteStartArray("baseline");
        foreach (var item in matrix.Baseline.Items)
        {
            var lacking = matrix.Documents.Where(d => !d.Comparison.Of(item).Any()).ToList();
            if (lacking.Count == 0) continue;
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            TreeJson.WriteText(json, "name", item.Heading);
            Words(json, "documents", lacking.Select(d => d.Id));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("documents");
        foreach (var document in matrix.Documents) Words(json, document.Id, document.Comparison.Added.Select(g => g.Provision.Id));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WritePropertyName(name);
        TreeJson.WriteRaw(json, TreeJson.Quoted([.. words.Select(w => new Syntax.UnitText(w))]));
    }

    private static string Relationship(LinkRelation relation) => relation switch
    {
        LinkRelation.Same => "equal-to",
        LinkRelation.SamePurport => "equivalent-to",
        LinkRelation.PartOnly => "superset-of",
        LinkRelation.Adds => "subset-of",
        _ => "intersects-with",
    };

    private static string Text(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options)) write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
