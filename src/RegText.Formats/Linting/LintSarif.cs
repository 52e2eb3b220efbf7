using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json;
using RegText.Checking;
using RegText.Formats.Trees;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>
/// Writes findings as SARIF 2.1.0, for editors and for systems that follow findings over time. Columns count UTF-16 code units. Files whose lines nobody
/// can count (Word, HTML, XML) have the unit as place and no region. What the text or the baseline keeps quiet is there as suppressed.
/// </summary>
internal static class LintSarif
{
    private const string Identity = "regtext/v1";

    /// <summary>Writes findings, without a final line break.</summary>
    /// <param name="files">The files.</param>
    /// <param name="coverage">What was checked.</param>
    /// <param name="style">The house style: rules that are switched off are not listed.</param>
    /// <param name="hasBaseline">Whether findings were held against a baseline.</param>
    public static string Write(IReadOnlyList<LintedFile> files, LintCoverage coverage, ReviewStyle style, bool hasBaseline)
    {
        string[] codes = [.. RuleSet.All.Select(r => r.Code).Concat(ReadingCodes.All.Select(c => c.Code)).Where(c => !style.Disabled.Contains(c)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TreeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, codes, style);
            WriteInvocation(json, coverage);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteString("language", "ja");
            json.WriteStartArray("artifacts");
            foreach (var file in files) WriteArtifact(json, file);
            json.WriteEndArray();
            json.WriteStartArray("results");
            for (var i = 0; i < files.Count; i++) WriteResults(json, files[i], i, codes, hasBaseline);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteTool(Utf8JsonWriter json, string[] codes, ReviewStyle style)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "RegText");
        json.WriteString("semanticVersion", typeof(LintSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            var (title, remedy, severity) = LintWords.Of(code);
            json.WriteStartObject();
            json.WriteString("id", code);
            WriteMessage(json, "shortDescription", title);
            WriteMessage(json, "fullDescription", title);
            WriteMessage(json, "help", remedy);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(style.Severities.GetValueOrDefault(code, severity)));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What was not checked is a notification: a system that shows the run shows it too.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, LintCoverage coverage)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var words in coverage.NotChecked)
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            WriteMessage(json, "message", "確かめていないもの：" + words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, LintedFile file)
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        json.WriteString("uri", UriOf(file.Name));
        json.WriteEndObject();
        json.WriteStartObject("hashes");
        json.WriteString("sha-256", file.File.Sha256);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, LintedFile file, int artifact, string[] codes, bool hasBaseline)
    {
        foreach (var finding in file.Findings) WriteResult(json, file, artifact, codes, finding, hasBaseline ? "new" : null, null);
        foreach (var finding in file.Known) WriteResult(json, file, artifact, codes, finding, "unchanged", ("external", "基準のファイルにあります。"));
        foreach (var (finding, reason) in file.Review.Suppressed)
            WriteResult(json, file, artifact, codes, new(finding, null, FindingIdentity.Of(finding, file.Parsed.Source, null)), null, ("inSource", reason));
    }

    private static void WriteResult(
        Utf8JsonWriter json, LintedFile file, int artifact, string[] codes, LintFinding found, string? baselineState, (string Kind, string Reason)? suppression)
    {
        var finding = found.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        if (Array.BinarySearch(codes, finding.Code, StringComparer.Ordinal) is >= 0 and var index) json.WriteNumber("ruleIndex", index);
        json.WriteString("level", Level(finding.Severity));
        WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifactLocation(json, file, artifact);
        if (file.Parsed.Source.HasFileLines) WriteRegion(json, "region", file, finding.Span, withSnippet: true);
        json.WriteEndObject();
        if (finding.Unit.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            TreeJson.WriteText(json, "fullyQualifiedName", finding.Unit);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Identity, found.Identity);
        json.WriteEndObject();
        if (baselineState is not null) json.WriteString("baselineState", baselineState);
        if (finding.Fix is { } fix && file.Parsed.Source.HasFileLines) WriteFix(json, file, artifact, fix);
        json.WriteStartArray("suppressions");
        if (suppression is { } quiet)
        {
            json.WriteStartObject();
            json.WriteString("kind", quiet.Kind);
            TreeJson.WriteText(json, "justification", quiet.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, LintedFile file, int artifact, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteMessage(json, "description", $"「{FindingExcerpt.Plain(file.Parsed.Source, fix.Span)}」を「{fix.Replacement}」に直します。");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifactLocation(json, file, artifact);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", file, fix.Span, withSnippet: false);
        WriteMessage(json, "insertedContent", fix.Replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, LintedFile file, TextSpan span, bool withSnippet)
    {
        var (source, written) = (file.File.AsWritten, file.InFile(span));
        var (line, column) = source.Position(written.Start);
        var (endLine, endColumn) = written.Length == 0 ? (line, column) : source.Position(written.End - 1);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", written.Length == 0 ? endColumn : endColumn + 1);
        if (withSnippet && written.Length > 0) WriteMessage(json, "snippet", source[written].ToString());
        json.WriteEndObject();
    }

    private static void WriteArtifactLocation(Utf8JsonWriter json, LintedFile file, int index)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(file.Name));
        json.WriteNumber("index", index);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        TreeJson.WriteText(json, "text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    /// <summary>A path as a URI: relative where the path is.</summary>
    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
