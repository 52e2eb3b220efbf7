using System.Collections.Immutable;
using RegText.Changes;
using RegText.Printing;
using RegText.Text;

namespace RegText.Documents;

/// <summary>One change to be read aloud and ticked off: where, what, the old words and the new ones.</summary>
/// <param name="Place">第3条第2項第1号.</param>
/// <param name="Kind">改める, 加える, 削る, 新設, 移動 ….</param>
/// <param name="Old">The old words, in some of what stands around them; empty where there are none.</param>
/// <param name="New">The new words.</param>
internal sealed record ChecklistEntry(string Place, string Kind, ImmutableArray<TextBlock> Old, ImmutableArray<TextBlock> New)
{
    /// <summary>How many characters are shown on either side of the words that changed.</summary>
    private const int Around = 12;

    /// <summary>The entries of a part that changed: one for a whole unit, else one for each place in its lines.</summary>
    public static IEnumerable<ChecklistEntry> Of(ChangedPart part, PlaceNames places, Underlining underlining)
    {
        if (part.Whole is { Kind: ChangeKind.Moved } move && part.Lines.All(l => l is { Old: not null, New: not null }))
        {
            yield return new(part.Place, part.Kind, [Plain(places.OfOld(move.Old!))], [Plain(places.OfNew(move.New!))]);
            foreach (var entry in part.Lines.SelectMany(l => OfLine(l, places, underlining))) yield return entry;
        }
        else if (part.Whole is not null)
            yield return new(part.Place, part.Kind, WholeLines(part, l => l.Old, RunMark.Deleted), WholeLines(part, l => l.New, RunMark.Inserted));
        else
            foreach (var entry in part.Lines.SelectMany(l => OfLine(l, places, underlining))) yield return entry;
    }

    private static IEnumerable<ChecklistEntry> OfLine(LinePair pair, PlaceNames places, Underlining underlining)
    {
        if (pair is not { Old: { } old, New: { } @new })
        {
            var part = new ChangedPart("", "", [pair]);
            var kind = (pair.Line.Row is null ? "" : "行を") + (pair.Old is null ? "加える" : "削る");
            yield return new(places.Of(pair), kind, WholeLines(part, l => l.Old, RunMark.Deleted), WholeLines(part, l => l.New, RunMark.Inserted));
            yield break;
        }
        if (old.Row is { } before && @new.Row is { } after)
        {
            for (var i = 0; i < before.Cells.Length; i++)
                foreach (var entry in OfWords(FormattableString.Invariant($"{places.Of(pair)}{i + 1}列目"), before.Cells[i].Value, after.Cells[i].Value, underlining)) yield return entry;
            yield break;
        }
        if (!string.Equals(old.Label, @new.Label, StringComparison.Ordinal))
            yield return new(places.OfLabel(pair), "番号の変更", [Marked(old.Label, RunMark.Deleted)], [Marked(@new.Label, RunMark.Inserted)]);
        foreach (var entry in OfWords(places.Of(pair), old.Words, @new.Words, underlining)) yield return entry;
    }

    private static IEnumerable<ChecklistEntry> OfWords(string place, string old, string @new, Underlining underlining)
    {
        foreach (var edit in ChangedWords.Edits(old, @new, underlining))
        {
            var kind = edit.Old.Length == 0 ? "加える" : edit.New.Length == 0 ? "削る" : "改める";
            yield return new(place, kind, InContext(old, edit.Old, RunMark.Deleted), InContext(@new, edit.New, RunMark.Inserted));
        }
    }

    private static ImmutableArray<TextBlock> InContext(string text, TextSpan words, RunMark mark)
    {
        if (words.Length == 0) return [];
        var (start, end) = (Math.Max(0, words.Start - Around), Math.Min(text.Length, words.End + Around));
        // A character of two code units is not cut.
        if (start > 0 && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        Run[] runs =
        [
            new((start > 0 ? "…" : "") + text[start..words.Start].TrimStart()),
            new(text[words.Start..words.End]) { Mark = mark },
            new(text[words.End..end] + (end < text.Length ? "…" : "")),
        ];
        return [new(BlockRole.Body, [.. runs.Where(r => r.Text.Length > 0)])];
    }

    /// <summary>The lines of a unit, marked but for the blanks behind their labels.</summary>
    private static ImmutableArray<TextBlock> WholeLines(ChangedPart part, Func<LinePair, PrintedLine?> side, RunMark mark) =>
        [.. part.Lines.Select(side).OfType<PrintedLine>().Select(line => LineLayout.Block(line, [.. Whole(line, mark)]) with { HeadingLevel = 0 })];

    private static IEnumerable<Run> Whole(PrintedLine line, RunMark mark)
    {
        if (line.LabelLength > 0) yield return new(line.Label, RunRole.Label, mark);
        if (line.HasBlank) yield return new(UnitPrinter.Blank, RunRole.Label);
        if (line.Words.Length > 0) yield return new(line.Words, RunRole.Text, mark);
    }

    private static TextBlock Plain(string text) => new(BlockRole.Body, [new(text)]);

    private static TextBlock Marked(string text, RunMark mark) => new(BlockRole.Body, text.Length == 0 ? [] : [new Run(text, RunRole.Label, mark)]);
}
