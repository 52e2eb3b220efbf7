using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using RegText.Changes;
using RegText.Formats.Reading;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Trees;

/// <summary>
/// Writes change sets as JSON, by the contract regtext.diff/1 (docs/architecture.md; ChangeJsonTests hold it; changes make a new version). Units are the nodes
/// of regtext.parse/1. Offsets count UTF-16 code units in the value of the field that the edit names.
/// </summary>
public static class ChangeJson
{
    /// <summary>Writes a change set, without a final line break.</summary>
    /// <param name="changes">The change set.</param>
    /// <param name="old">The file of the old text.</param>
    /// <param name="new">The file of the new text.</param>
    /// <param name="full">Whether units that did not change are written too.</param>
    public static string Write(ChangeSet changes, SourceFile old, SourceFile @new, bool full)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TreeJson.Options)) new ChangeJsonWriter(json, changes, old, @new, full).Write();
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}

/// <summary>One run of writing.</summary>
internal sealed class ChangeJsonWriter(Utf8JsonWriter json, ChangeSet changes, SourceFile old, SourceFile @new, bool full)
{
    private readonly UnitPaths _oldPaths = UnitPaths.Of(changes.Old);
    private readonly UnitPaths _newPaths = UnitPaths.Of(changes.New);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("schema", "regtext.diff/1");
        WriteSource("old", old, changes.Old);
        WriteSource("new", @new, changes.New);
        json.WriteBoolean("same", changes.IsUnchanged);
        WriteHead("title", changes.Old.Title.Value, changes.New.Title.Value);
        WriteHead("number", changes.Old.Number.Value, changes.New.Number.Value);
        WriteFront("preface", [.. ChangeSet.Between(Database(changes.Old), Database(changes.New)).Body, .. changes.Preface]);
        WriteFront("toc", changes.Contents);
        WriteChanges("body", changes.Body, null, null);
        WriteChanges("supplementary", changes.Supplementary, null, null);
        WriteChanges("appendices", changes.Appendices, null, null);
        json.WriteStartArray("relations");
        foreach (var relation in changes.Relations)
        {
            json.WriteStartObject();
            json.WriteString("kind", relation.Kind == UnitRelationKind.Split ? "split" : "merged");
            WriteNames("old", relation.Old, _oldPaths);
            WriteNames("new", relation.New, _newPaths);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The lines of a database under the title, which are no text that is amended.</summary>
    private static Instrument Database(Instrument instrument) => new()
    {
        Body = [.. instrument.Preface.Where(l => l.Kind is PrefaceKind.Date or PrefaceKind.History).Select(l => new Paragraph { Text = l.Text, Span = l.Text.Span })],
    };

    private void WriteSource(string name, SourceFile file, Instrument instrument)
    {
        json.WriteStartObject(name);
        TreeJson.WriteText(json, "name", file.FileName);
        json.WriteString("sha256", file.Sha256);
        json.WriteString("encoding", file.Text.EncodingName);
        TreeJson.WriteText(json, "title", TreeJson.NullIfEmpty(instrument.Title.Value));
        TreeJson.WriteText(json, "number", TreeJson.NullIfEmpty(instrument.Number.Value));
        TreeJson.WriteLines(json, file.Text, instrument.Span);
        json.WriteEndObject();
    }

    /// <summary>The edits of 題名 or 番号; none where it did not change.</summary>
    private void WriteHead(string name, string before, string after)
    {
        json.WriteStartArray(name);
        WriteEdits("text", before, after);
        json.WriteEndArray();
    }

    /// <summary>Lines of 制定文 and 前文, or of the 目次.</summary>
    private void WriteFront(string name, ImmutableArray<UnitChange> lines)
    {
        json.WriteStartArray(name);
        foreach (var change in lines.Where(c => full || c.Kind != ChangeKind.Unchanged))
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(change.Kind));
            WriteLine("old", change.Old, old.Text);
            WriteLine("new", change.New, @new.Text);
            json.WriteStartArray("edits");
            if (change.IsPaired) WriteEdits("text", Printed(change.Old!), Printed(change.New!));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteLine(string name, Unit? line, SourceText source)
    {
        if (line is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        TreeJson.WriteText(json, "text", Printed(line));
        TreeJson.WriteLines(json, source, line.Span);
        json.WriteEndObject();
    }

    private static string Printed(Unit line) => line.Label.IsEmpty ? line.Text.Value : line.Label.Value + "　" + line.Text.Value;

    private void WriteChanges(string name, ImmutableArray<UnitChange> list, Unit? oldAbove, Unit? newAbove)
    {
        json.WriteStartArray(name);
        foreach (var change in list.Where(c => full || c.Kind != ChangeKind.Unchanged)) WriteChange(change, oldAbove, newAbove);
        json.WriteEndArray();
    }

    private void WriteChange(UnitChange change, Unit? oldAbove, Unit? newAbove)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(change.Kind));
        WriteUnit("old", change.Old, old.Text, _oldPaths, oldAbove, change.IsPaired);
        WriteUnit("new", change.New, @new.Text, _newPaths, newAbove, change.IsPaired);
        json.WriteStartArray("edits");
        if (change is { Old: { } before, New: { } after, Kind: not ChangeKind.Unchanged })
        {
            WriteEdits("label", before.Label.Value, after.Label.Value);
            WriteEdits("caption", TreeJson.InBrackets(before), TreeJson.InBrackets(after));
            WriteEdits("title", TreeJson.Title(before), TreeJson.Title(after));
            WriteEdits("text", before.Text.Value, after.Text.Value);
        }
        json.WriteEndArray();
        if (change is { Old: TableUnit, New: TableUnit }) WriteRows(change);
        WriteChanges("children", change.Children, change.Old, change.New);
        json.WriteEndObject();
    }

    /// <summary>The place, and the node: with all below it where it stands in one text only, else its sub-units are below the change.</summary>
    private void WriteUnit(string name, Unit? unit, SourceText source, UnitPaths paths, Unit? above, bool isPaired)
    {
        if (unit is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        TreeJson.WriteText(json, "place", paths[unit].Name);
        json.WritePropertyName("node");
        TreeJson.WriteUnit(json, source, unit, above, withChildren: !isPaired);
        json.WriteEndObject();
    }

    private void WriteRows(UnitChange change)
    {
        var (before, after) = ((TableUnit)change.Old!, (TableUnit)change.New!);
        json.WriteStartArray("rows");
        foreach (var row in change.Rows.Where(r => full || r.Kind != ChangeKind.Unchanged))
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(row.Kind));
            WriteRow("old", before, row.Old);
            WriteRow("new", after, row.New);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteRow(string name, TableUnit table, TableUnitRow? row)
    {
        if (row is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("row", table.Rows.IndexOf(row) + 1);
        json.WritePropertyName("cells");
        TreeJson.WriteRaw(json, TreeJson.Quoted(row.Cells));
        json.WriteEndObject();
    }

    private void WriteEdits(string field, string before, string after)
    {
        // A label is one word.
        var edits = string.Equals(before, after, StringComparison.Ordinal) ? []
            : field is "label" ? [new TextEdit(new(0, before.Length), new(0, after.Length))]
            : WordEdits.Between(before, after);
        foreach (var edit in edits)
        {
            json.WriteStartObject();
            json.WriteString("field", field);
            WriteWords("old", before, edit.Old);
            WriteWords("new", after, edit.New);
            json.WriteEndObject();
        }
    }

    private void WriteWords(string name, string text, TextSpan words)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start", words.Start);
        json.WriteNumber("length", words.Length);
        TreeJson.WriteText(json, "text", text[words.Start..words.End]);
        json.WriteEndObject();
    }

    private void WriteNames(string name, ImmutableArray<Unit> units, UnitPaths paths)
    {
        json.WriteStartArray(name);
        foreach (var unit in units) TreeJson.WriteRaw(json, TreeJson.Quoted([new UnitText(paths[unit].Name)])[1..^1]);
        json.WriteEndArray();
    }

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Unchanged => "unchanged",
        ChangeKind.Edited => "edited",
        ChangeKind.Inserted => "inserted",
        ChangeKind.Deleted => "deleted",
        ChangeKind.Renumbered => "renumbered",
        ChangeKind.Moved => "moved",
        ChangeKind.Shelled => "shelled",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
