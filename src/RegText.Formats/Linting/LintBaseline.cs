using System.Text;
using System.Text.Json;
using RegText.Checking;
using RegText.Formats.Reading;
using RegText.Formats.Trees;

namespace RegText.Formats.Linting;

/// <summary>
/// The findings that an office knows and leaves, so that only new ones are told. They are known by their words and what stands around them
/// (<see cref="FindingIdentity"/>), not by line or number; each as often as it was there.
/// </summary>
internal sealed class LintBaseline
{
    private const string Schema = "regtext.lint-baseline/1";

    private readonly Dictionary<string, int> _counts;

    private LintBaseline(Dictionary<string, int> counts) => _counts = counts;

    /// <summary>Reads a file, or says why it cannot be.</summary>
    public static Outcome<LintBaseline, string> Read(string path)
    {
        var bytes = FileBytes.Read(path);
        if (!bytes.Succeeded) return "基準のファイル " + bytes.Failure.Message;
        try
        {
            using var json = JsonDocument.Parse(bytes.Value);
            if (json.RootElement.GetProperty("schema").GetString() != Schema) return NotOne(path);
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var finding in json.RootElement.GetProperty("findings").EnumerateArray())
                counts[finding.GetProperty("identity").GetString()!] = finding.GetProperty("count").GetInt32();
            return new LintBaseline(counts);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return NotOne(path);
        }
    }

    /// <summary>Writes the findings of files, without a final line break. Unit and words are for people who look into it.</summary>
    public static string Write(IReadOnlyList<LintedFile> files)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TreeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteStartArray("findings");
            foreach (var same in files.SelectMany(f => f.Findings.Concat(f.Known).Select(x => (File: f, Found: x))).GroupBy(x => x.Found.Identity, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                var (file, found) = same.First();
                json.WriteStartObject();
                json.WriteString("identity", same.Key);
                json.WriteString("code", found.Finding.Code);
                TreeJson.WriteText(json, "unit", TreeJson.NullIfEmpty(found.Finding.Unit));
                TreeJson.WriteText(json, "words", FindingExcerpt.Plain(file.Parsed.Source, found.Finding.Span));
                json.WriteNumber("count", same.Count());
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Takes the known findings out of files.</summary>
    /// <param name="files">The files, in their order.</param>
    /// <returns>The files, and how many findings of the baseline are no longer there.</returns>
    public (IReadOnlyList<LintedFile> Files, int Gone) Apply(IReadOnlyList<LintedFile> files)
    {
        var left = new Dictionary<string, int>(_counts, StringComparer.Ordinal);
        var told = new List<LintedFile>();
        foreach (var file in files)
        {
            var known = file.Findings.ToLookup(f =>
            {
                if (left.GetValueOrDefault(f.Identity) is not > 0) return false;
                left[f.Identity]--;
                return true;
            });
            told.Add(file with { Findings = [.. known[false]], Known = [.. known[true]] });
        }
        return (told, left.Values.Where(n => n > 0).Sum());
    }

    private static string NotOne(string path) => $"{path}: 点検の基準のファイルではありません。regtext lint … --write-baseline で作ったファイルを指定してください。";
}
