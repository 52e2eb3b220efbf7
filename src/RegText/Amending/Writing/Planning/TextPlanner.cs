using RegText.Amending.Writing.Quoting;
using RegText.Changes;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing.Planning;

/// <summary>A text that changes, and where it stands.</summary>
/// <param name="Change">The unit.</param>
/// <param name="Old">Its old text.</param>
/// <param name="New">Its new text.</param>
/// <param name="Place">The unit's location.</param>
internal sealed record ChangedText(UnitChange? Change, string Old, string New, Location Place)
{
    /// <summary>The old texts that the location covers beside this one: the 号 of a 項.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];

    /// <summary>Whether the location can be narrowed to the unit's own text: 各号列記以外の部分.</summary>
    public bool HasItems { get; init; }

    /// <summary>Whether sentences have names that a location can use.</summary>
    public bool HasSentences { get; init; } = true;

    /// <summary>How many characters at least are quoted beside each edit.</summary>
    public int LeastContext { get; init; }
}

/// <summary>Plans the change of one text: sentences that come and go (K14g, K15, K24), sentences rewritten (K13), words (K01 to K05, K25).</summary>
internal sealed class TextPlanner(KaimebunStyle style)
{
    private const int MostQuotes = 6;
    private const int Short = 12;

    /// <summary>The instructions in order; null where the text is rewritten and must be replaced whole.</summary>
    public List<PlannedInstruction>? Plan(ChangedText text)
    {
        if (string.Equals(text.Old, text.New, StringComparison.Ordinal)) return [];
        var sentences = SentenceChange.Between(text.Old, text.New);
        var (deleted, inserted) = (sentences.Where(s => s.New is null).ToList(), sentences.Where(s => s.Old is null).ToList());
        if (sentences.Any(s => s.Kind == ChangeKind.Moved) || !deleted.TrueForAll(s => IsNamed(s.Old!)) || !inserted.TrueForAll(s => IsNamed(s.New!))) return null;
        if (!text.HasSentences && deleted.Count + inserted.Count > 0) return null;
        // One ただし書 behind one 後段 at most, and none where one stays.
        var hasProviso = sentences.Any(s => s is { Old.IsProviso: true, New: not null });
        if (inserted.Count(s => s.New!.IsProviso) > (hasProviso ? 0 : 1) || inserted.Count(s => !s.New!.IsProviso) > 1) return null;

        var edited = sentences.Where(s => s.Kind == ChangeKind.Edited).ToList();
        var rewritten = edited.Where(s => IsRewritten(Words(text.Old, s.Old!), Words(text.New, s.New!))).ToList();
        if (rewritten.Count > 0 && (!text.HasSentences || sentences.Length == 1 || rewritten.Count == sentences.Length - deleted.Count - inserted.Count || !rewritten.TrueForAll(s => PartOf(s.Old!) is not null)))
            return null;
        if (Edits(text, edited.Except(rewritten).ToList(), sentences.Length) is not { } plan) return null;
        foreach (var sentence in rewritten)
            plan.Add(WithContent(PartOf(sentence.Old!)!.Value is var part ? At(text.Place, part) : text.Place, "K13", text, Words(text.New, sentence.New!)));
        if (deleted.Count > 0) plan.Add(new(new DeleteUnits([.. deleted.Select(s => At(text.Place, PartOf(s.Old!)!.Value))]), inserted.Count > 0 ? "K24" : "K15", text.Change));
        foreach (var sentence in inserted)
        {
            var line = ContentLines.Sentence(Words(text.New, sentence.New!));
            var part = sentence.New!.IsProviso ? UnitPart.Proviso : UnitPart.LastSentence;
            // Between 本文 and a ただし書 that stays; behind it the 後段 is the last sentence of all.
            var isBeforeProviso = hasProviso && sentences.Any(s => s.New is { IsProviso: true } proviso && proviso.Span.Start > sentence.New.Span.Start);
            var place = isBeforeProviso ? text.Place with { Part = UnitPart.MainSentence }
                : text.HasItems ? text.Place with { Part = UnitPart.Chapeau }
                : text.Place;
            plan.Add(new(new AddSentence(place, part, ContentLines.NewText([line])), deleted.Count > 0 ? "K24" : "K14g", text.Change) { Content = [line] });
        }
        return plan;
    }

    /// <summary>ただし書 and 後段 have names by which they come and go.</summary>
    private static bool IsNamed(Sentence sentence) => sentence.IsProviso || sentence.Name == "後段";

    private static PlannedInstruction WithContent(Location place, string rule, ChangedText text, string sentence)
    {
        var line = ContentLines.Sentence(sentence);
        return new(new ReplaceUnits([place], ContentLines.NewText([line])), rule, text.Change) { Content = [line] };
    }

    private static Location At(Location place, (UnitPart Part, int Number) part) => place with { Part = part.Part, SentenceNumber = part.Number };

    /// <summary>The name of a sentence as a part of its unit; null where it is the only one.</summary>
    private static (UnitPart Part, int Number)? PartOf(Sentence sentence) => sentence.Name switch
    {
        "" => null,
        "本文" => (UnitPart.MainSentence, 0),
        "ただし書" => (UnitPart.Proviso, 0),
        "前段" => (UnitPart.FirstSentence, 0),
        "中段" => (UnitPart.MiddleSentence, 0),
        "後段" => (UnitPart.LastSentence, 0),
        var name => (UnitPart.NumberedSentence, Numerals.Parse(name.AsSpan(1, name.Length - 2)) ?? 0),
    };

    // --- words ---

    /// <summary>The edits of all edited sentences together; where only one has any, it is named (SPEC C.1-5).</summary>
    private List<PlannedInstruction>? Edits(ChangedText text, List<SentenceChange> edited, int sentences)
    {
        if (edited.Count == 0) return [];
        var part = text.HasSentences && sentences > 1 && edited.Count == 1 ? PartOf(edited[0].Old!) : null;
        var span = part is null ? new TextSpan(0, text.Old.Length) : edited[0].Old!.Span;
        var edits = edited.SelectMany(s => EditsOf(text, s)).ToList();
        var canNarrow = part is not null || text.HasItems;
        var scope = new QuoteScope(text.Old, span, canNarrow ? [] : text.Below);
        if (new QuoteChooser(text.Old, text.New, scope, style, text.LeastContext).Choose(edits) is not { } quotes || quotes.Count > MostQuotes && IsHeavy(quotes, text)) return null;

        var place = part is { } named ? At(text.Place, named)
            : text.HasItems && (style.AlwaysChapeau || OccursBelow(quotes, text.Below)) ? text.Place with { Part = UnitPart.Chapeau }
            : text.Place;
        return Instructions(quotes, place, text.Change);
    }

    private static IEnumerable<(TextEdit, TextSpan)> EditsOf(ChangedText text, SentenceChange sentence)
    {
        var (old, @new) = (sentence.Old!.Span, sentence.New!.Span);
        return ChangedWords.Edits(Words(text.Old, sentence.Old!), Words(text.New, sentence.New!), new(UnderlineManner.Meaning))
            .Select(e => (new TextEdit(new(e.Old.Start + old.Start, e.Old.Length), new(e.New.Start + @new.Start, e.New.Length)), old));
    }

    private static bool OccursBelow(List<Quote> quotes, IReadOnlyList<string> below)
    {
        var texts = below.Select(b => new SoughtText(b)).ToList();
        return quotes.Any(q => texts.Any(t => t.Find(q.Words).Any()));
    }

    /// <summary>One instruction a quotation, in text order; neighbours that are deleted, or become the same, together (K04).</summary>
    public static List<PlannedInstruction> Instructions(List<Quote> quotes, Location place, UnitChange? change)
    {
        var plan = new List<PlannedInstruction>();
        foreach (var quote in quotes)
        {
            switch (quote.Kind, plan.Count > 0 ? plan[^1].Instruction : null)
            {
                case (QuoteKind.Insert, _):
                    plan.Add(new(new InsertWords([place], quote.Words, Side.After, quote.New), quote.Rule, change));
                    break;
                case (QuoteKind.Delete, DeleteWords before):
                    plan[^1] = plan[^1] with { Instruction = before with { Old = before.Old.Add(quote.Words) }, Rule = "K04" };
                    break;
                case (QuoteKind.Delete, _):
                    plan.Add(new(new DeleteWords([place], [quote.Words]), quote.Rule, change));
                    break;
                case (QuoteKind.Replace, ReplaceWords before) when string.Equals(before.New, quote.New, StringComparison.Ordinal):
                    plan[^1] = plan[^1] with { Instruction = before with { Old = before.Old.Add(quote.Words) }, Rule = "K04" };
                    break;
                default:
                    plan.Add(new(new ReplaceWords([place], [quote.Words], quote.New), quote.Rule, change));
                    break;
            }
        }
        return plan;
    }

    // --- how much changed ---

    /// <summary>More than half of both texts changed (SPEC C.2).</summary>
    private static bool IsRewritten(string old, string @new)
    {
        var edits = ChangedWords.Edits(old, @new, new(UnderlineManner.Meaning));
        var (gone, come) = (edits.Sum(e => e.Old.Length), edits.Sum(e => e.New.Length));
        var kept = old.TrimEnd('。').Length - gone;
        if (kept <= 0) return true;
        return Math.Max(old.Length, @new.Length) >= Short && gone * 2 > old.Length && come * 2 > @new.Length;
    }

    /// <summary>Many quotations are right only where they are much shorter than the text.</summary>
    private static bool IsHeavy(List<Quote> quotes, ChangedText text) => quotes.Sum(q => q.Words.Length + q.New.Length + 6) * 2 > text.New.Length;

    private static string Words(string text, Sentence sentence) => text.Substring(sentence.Span.Start, sentence.Span.Length);
}
