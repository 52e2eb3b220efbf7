using System.Text;
using RegText.Checking;
using RegText.Formats.Reading;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Linting;

/// <summary>
/// The 目次 put back into a text as the 本則 has it (SPEC A.9): its entries are written anew, line for line in the layout of those that stand there; a text
/// with 章 and without 目次 gets one. Nothing else of the text changes.
/// </summary>
internal static class TocMending
{
    private const string Blank = "　";

    /// <summary>The file with its 目次 as the 本則 has it, and how many lines of it differ; the file itself where it has the right one, or none can be made.</summary>
    /// <param name="file">The file.</param>
    /// <param name="style">The house style, for the review of the result.</param>
    public static (LintedFile File, int Count) Of(LintedFile file, ReviewStyle style)
    {
        var written = file.File.AsWritten;
        var edits = new List<(TextSpan Span, string Text, int Count)>();
        foreach (var instrument in file.Parsed.Instruments)
            if (Edit(instrument, file, written) is { } edit) edits.Add(edit);
        if (edits.Count == 0) return (file, 0);
        var text = new StringBuilder(written.Content);
        foreach (var (span, replacement, _) in edits.OrderByDescending(e => e.Span.Start)) text.Remove(span.Start, span.Length).Insert(span.Start, replacement);
        var read = SourceReader.Read(Encoding.UTF8.GetBytes(text.ToString()), file.Name);
        // A 目次 that reads as something else is not put in.
        return read.Succeeded && Same(file, read.Value) ? (LintedFile.Of(read.Value, style), edits.Sum(e => e.Count)) : (file, 0);
    }

    private static bool Same(LintedFile before, SourceFile after)
    {
        var parsed = after.Parse();
        return parsed.Instruments.Length == before.Parsed.Instruments.Length && parsed.Instruments.Zip(before.Parsed.Instruments).All(p =>
            p.First.AllUnits().Select(Words).SequenceEqual(p.Second.AllUnits().Select(Words))
            && (ExpectedToc.Of(p.First) is not { } right || p.First.Toc?.Entries.Select(Words).SequenceEqual(right.Entries.Select(Words)) != false));
    }

    private static (UnitKind, string, string) Words(Unit unit) => (unit.Kind, unit.Label.Value, unit.Text.Value);

    private static (string, string, string) Words(TocEntry entry) => (entry.Label.Value, entry.Title.Value, entry.Range.Value);

    private static (TextSpan Span, string Text, int Count)? Edit(Instrument instrument, LintedFile file, SourceText written)
    {
        if (ExpectedToc.Of(instrument) is not { } right) return null;
        var lineEnd = written.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (instrument.Toc is not { Entries: [{ Span: { } first }, ..] } toc || toc.Entries[^1].Span is not { } last) return New(instrument, right, file, written, lineEnd);
        var count = Math.Max(right.Entries.Length, toc.Entries.Length)
            - right.Entries.Zip(toc.Entries).Count(p => Words(p.First) == Words(p.Second)) + (toc.Heading.IsEmpty ? 1 : 0);
        if (count == 0) return null;
        var source = file.Parsed.Source;
        var lines = (First: source.Position(first.Start).Line, Last: source.Position(Math.Max(last.Start, last.End - 1)).Line);
        var layout = new Dictionary<UnitKind, string>();
        foreach (var entry in toc.Entries)
            if (entry.Span is { } place) layout.TryAdd(entry.Kind, Before(written, source.Position(place.Start).Line, entry.Label.Value));
        var text = new StringBuilder();
        if (toc.Heading.IsEmpty) text.Append("目次").Append(lineEnd);
        var top = right.Entries.Min(e => e.Kind);
        foreach (var entry in right.Entries)
        {
            var indent = layout.TryGetValue(entry.Kind, out var known) ? known : layout.GetValueOrDefault(top, Blank) + Blanks(entry.Kind - top);
            text.Append(indent).Append(Line(entry)).Append(lineEnd);
        }
        var span = TextSpan.FromBounds(written.LineSpan(lines.First).Start, written.LineSpan(lines.Last).End);
        return (span, text.ToString().TrimEnd('\r', '\n'), count);
    }

    /// <summary>A 目次 before the first 章, where there is none.</summary>
    private static (TextSpan Span, string Text, int Count)? New(Instrument instrument, Toc right, LintedFile file, SourceText written, string lineEnd)
    {
        if (instrument.Toc is not null || instrument.Body is not [{ Span: { } body }, ..]) return null;
        var isMarkdown = file.File.Written is not null;
        var text = new StringBuilder();
        text.Append(isMarkdown ? "## " : "").Append("目次").Append(lineEnd);
        if (isMarkdown) text.Append(lineEnd);
        var top = right.Entries.Where(e => e.Kind != UnitKind.SupplProvision).Min(e => e.Kind);
        foreach (var entry in right.Entries)
        {
            var depth = entry.Kind == UnitKind.SupplProvision ? 0 : entry.Kind - top;
            text.Append(isMarkdown ? new string(' ', 2 * depth) + "- " : Blank + Blanks(depth)).Append(Line(entry)).Append(lineEnd);
        }
        text.Append(lineEnd);
        return (new(written.LineSpan(file.Parsed.Source.Position(body.Start).Line).Start, 0), text.ToString(), right.Entries.Length + 1);
    }

    private static string Line(TocEntry entry) =>
        entry.Label.Value + (entry.Title.IsEmpty ? "" : Blank + entry.Title.Value) + (entry.Range.IsEmpty ? "" : $"（{entry.Range.Value}）");

    private static string Blanks(int count) => new('　', Math.Max(0, count));

    /// <summary>What stands on a line before its label: blanks, the mark of a list.</summary>
    private static string Before(SourceText written, int line, string label)
    {
        var text = written[written.LineSpan(line)];
        var at = label.Length == 0 ? 0 : text.IndexOf(label[0]);
        return at > 0 ? text[..at].ToString() : "";
    }
}
