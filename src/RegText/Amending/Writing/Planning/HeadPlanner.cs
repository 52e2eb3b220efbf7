using System.Collections.Immutable;
using RegText.Amending.Writing.Quoting;
using RegText.Changes;
using RegText.Printing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing.Planning;

/// <summary>Plans the change of what stands before the 本則: 題名 (K10), 目次 (K11), 制定文 and 前文 (K12). Each has a sentence of its own.</summary>
internal sealed class HeadPlanner(ChangeSet changes, SentenceFlow flow, KaimebunStyle style)
{
    /// <summary>A title up to this length is given whole.</summary>
    private const int LongTitle = 30;

    /// <summary>Adds the sentences.</summary>
    public void Write()
    {
        if (changes.TitleChanged) Add(Title());
        if (changes.TocChanged) Add(Toc());
        foreach (var kind in (ReadOnlySpan<PrefaceKind>)[PrefaceKind.EnactStatement, PrefaceKind.Preamble]) Add(Preface(kind));
    }

    private void Add(IEnumerable<PlannedInstruction> instructions)
    {
        flow.Begin();
        flow.Add(instructions);
        flow.Begin();
    }

    private List<PlannedInstruction> Title()
    {
        var (old, @new) = (changes.Old.Title.Value, changes.New.Title.Value);
        var place = Named(NamedPart.Title);
        if (old.Length > LongTitle && Quotes([old], [@new]) is { Count: 1 } quotes && quotes[0].Words.Length * 3 < old.Length)
            return Words(quotes, place, "K10");
        return [Whole(place, [new(@new, 3, 3, false)], "K10")];
    }

    /// <summary>Entry by entry where the entries stay; a 目次 whose entries come or go is given whole.</summary>
    private List<PlannedInstruction> Toc()
    {
        var place = Named(NamedPart.Toc);
        if (changes.New.Toc is not { } @new) return [new(new DeleteUnits([place]), "K11", null)];
        var lines = UnitPrinter.Print(new Instrument { Toc = @new });
        if (changes.Old.Toc is null) return [Added(lines)];
        if (SameHeads(changes.Old.Toc, @new))
        {
            var before = Entries(UnitPrinter.Print(new Instrument { Toc = changes.Old.Toc }));
            if (Quotes(before, Entries(lines)) is { } quotes) return Words(quotes, place, "K11");
        }
        return [Whole(place, [.. lines.Select(ContentLines.Of)], "K11")];
    }

    /// <summary>題名の次に次の目次を加える.</summary>
    private static PlannedInstruction Added(List<PrintedLine> lines)
    {
        ImmutableArray<KaimebunLine> content = [.. lines.Select(ContentLines.Of)];
        return new(new AddUnits(Named(NamedPart.Title), Side.After, [], ContentLines.NewText(content)), "K11", null) { Content = content };
    }

    private static bool SameHeads(Toc old, Toc @new) =>
        string.Equals(old.Heading.Value, @new.Heading.Value, StringComparison.Ordinal) && old.Style == @new.Style && old.Entries.Length == @new.Entries.Length
        && old.Entries.Zip(@new.Entries).All(p => string.Equals(p.First.Label.Value, p.Second.Label.Value, StringComparison.Ordinal));

    private static List<string> Entries(List<PrintedLine> lines) => [.. lines.Where(l => l.Role == LineRole.TocEntry).Select(l => l.Text)];

    private List<PlannedInstruction> Preface(PrefaceKind kind)
    {
        var old = changes.Old.Preface.Where(l => l.Kind == kind).Select(l => l.Text.Value).ToList();
        var @new = changes.New.Preface.Where(l => l.Kind == kind).Select(l => l.Text.Value).ToList();
        if (old.SequenceEqual(@new, StringComparer.Ordinal)) return [];
        var place = Named(kind == PrefaceKind.Preamble ? NamedPart.Preamble : NamedPart.EnactStatement);
        if (@new.Count == 0) return [new(new DeleteUnits([place]), "K12", null)];
        if (old.Count == @new.Count && Quotes(old, @new) is { } quotes) return Words(quotes, place, "K12");
        return [Whole(place, [.. @new.Select(l => new KaimebunLine(l, 1, 0, false))], "K12")];
    }

    /// <summary>Quotations for texts that stand one behind the other in one place; null where they are better given whole.</summary>
    private List<Quote>? Quotes(List<string> old, List<string> @new)
    {
        var (before, after) = (string.Join('\n', old), string.Join('\n', @new));
        var edits = new List<(TextEdit, TextSpan)>();
        int from = 0, to = 0;
        for (var i = 0; i < old.Count; i++)
        {
            foreach (var edit in ChangedWords.Edits(old[i], @new[i], new(UnderlineManner.Meaning)))
                edits.Add((new TextEdit(new(edit.Old.Start + from, edit.Old.Length), new(edit.New.Start + to, edit.New.Length)), new(from, old[i].Length)));
            from += old[i].Length + 1;
            to += @new[i].Length + 1;
        }
        var scope = new QuoteScope(before, new(0, before.Length), []);
        return new QuoteChooser(before, after, scope, style, 0).Choose(edits) is { } quotes
            && quotes.Sum(q => q.Words.Length + q.New.Length) <= after.Length ? quotes : null;
    }

    private static List<PlannedInstruction> Words(List<Quote> quotes, Location place, string rule) =>
        [.. TextPlanner.Instructions(quotes, place, null).Select(p => p with { Rule = rule })];

    private static PlannedInstruction Whole(Location place, ImmutableArray<KaimebunLine> lines, string rule) =>
        new(new ReplaceUnits([place], ContentLines.NewText(lines)), rule, null) { Content = lines };

    private static Location Named(NamedPart part) => new([new NamedStep(part)]);
}
