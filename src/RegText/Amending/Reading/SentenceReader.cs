using System.Collections.Immutable;
using RegText.Syntax;
using Sprache;

namespace RegText.Amending.Reading;

/// <summary>One sentence of a 改め文 → instructions (SPEC C.12.1). New text in lines of its own is put in by the caller.</summary>
internal static class SentenceReader
{
    /// <summary>Longer sentences are not amending sentences: the grammar works on short strings.</summary>
    private const int LongestSkeleton = 4000;

    /// <summary>
    /// The instructions of a sentence; null when it is not one that the grammar knows, or has more than one reading. Instructions that take
    /// new text have none yet.
    /// </summary>
    public static ImmutableArray<Instruction>? Read(UnitText sentence)
    {
        ImmutableArray<Instruction>? found = null;
        foreach (var skeleton in Skeleton.Of(sentence))
        {
            if (skeleton.Text.Length > LongestSkeleton || !skeleton.Text.EndsWith('。')) continue;
            if (ClauseGrammar.Clauses.End().TryParse(skeleton.Text) is not { WasSuccessful: true } parsed) continue;
            if (Instructions(parsed.Value, skeleton, sentence) is not { } instructions) continue;
            if (found is not null) return null;
            found = instructions;
        }
        return found;
    }

    /// <summary>Whether a line begins as the sentences of a 改め文 do.</summary>
    public static bool BeginsLikeOne(UnitText line)
    {
        // The first quotation, if any, stands behind the place.
        var quote = line.Value.IndexOf('「', StringComparison.Ordinal);
        var head = quote > 0 ? line.Slice(new(0, quote)) : line;
        return Skeleton.Of(head).Any(s => ClauseGrammar.Beginning.TryParse(s.Text.Length > 200 ? s.Text[..200] : s.Text).WasSuccessful);
    }

    /// <summary>Whether an instruction waits for new text.</summary>
    public static bool TakesNewText(Instruction instruction) => instruction switch
    {
        ReplaceUnits { New.Lines.IsEmpty: true } or AddUnits or AddSentence => true,
        _ => false,
    };

    private static ImmutableArray<Instruction>? Instructions(ImmutableArray<RawClause> clauses, Skeleton skeleton, UnitText sentence)
    {
        if (!VerbsAreThere(clauses)) return null;
        var places = new PlaceResolver();
        ImmutableArray<Location> current = [];
        var instructions = ImmutableArray.CreateBuilder<Instruction>(clauses.Length);
        foreach (var clause in clauses)
        {
            if (!clause.Scope.IsEmpty)
            {
                if (places.Scope(clause.Scope) is not { } scope) return null;
                current = scope;
            }
            if (Instruction(clause.Order, ref current, places, skeleton) is not { } instruction) return null;
            instructions.Add(instruction with { Span = sentence.SourceOf(skeleton.InSentence(clause.Start, clause.Length)) });
        }
        // New text belongs to the end of its sentence (A14): which clause would it be of otherwise?
        return instructions.Take(instructions.Count - 1).Any(TakesNewText) ? null : instructions.ToImmutable();
    }

    /// <summary>A verb may be left out only before an order of the same kind that has one: 「A」を「B」に、「C」を「D」に改める.</summary>
    private static bool VerbsAreThere(ImmutableArray<RawClause> clauses)
    {
        for (var i = 0; i < clauses.Length; i++)
        {
            var next = i + 1 < clauses.Length ? clauses[i + 1] : null;
            var complete = clauses[i].Order switch
            {
                RawReplaceWords { HasVerb: false } => next is { Order: RawReplaceWords },
                RawInsertWords { HasVerb: false } => next is { Order: RawInsertWords },
                _ => true,
            };
            if (!complete) return false;
        }
        return true;
    }

    private static Instruction? Instruction(RawOrder order, ref ImmutableArray<Location> current, PlaceResolver resolver, Skeleton skeleton)
    {
        var quotes = skeleton.Quotes;
        switch (order)
        {
            case RawReplaceWords words:
                return new ReplaceWords(current, Quoted(words.Old), quotes[words.New]);
            case RawInsertWords words:
                return new InsertWords(current, quotes[words.Anchor], words.Side, quotes[words.Added]);
            case RawDeleteWords words:
                return new DeleteWords(current, Quoted(words.Old));
            case RawUnitOrder unitOrder:
                if (resolver.List(unitOrder.Places) is not { IsEmpty: false } places) return null;
                current = places;
                return UnitInstruction(unitOrder, places, ref current, resolver, quotes);
            default:
                return null;
        }

        ImmutableArray<string> Quoted(ImmutableArray<int> indices) => [.. indices.Select(i => quotes[i])];
    }

    private static Instruction? UnitInstruction(
        RawUnitOrder order, ImmutableArray<Location> places, ref ImmutableArray<Location> current, PlaceResolver resolver, ImmutableArray<string> quotes)
    {
        switch (order)
        {
            case RawReplaceUnits:
                return new ReplaceUnits(places, new([]));
            case RawReplaceByQuote replace when places is [{ Part: UnitPart.Caption or UnitPart.CaptionBefore } caption]:
                return new ReplaceCaption(caption, quotes[replace.New]);
            case RawReplaceByQuote replace when places is [{ Part: UnitPart.Heading } or { Steps: [NamedStep { Part: NamedPart.Title }] }]:
                return new ReplaceUnits(places, new([quotes[replace.New]]));
            case RawDeleteUnits:
                return new DeleteUnits(places);
            case RawMove move when places is [{ Last: null } from] && resolver.Target(move.To, from) is { Last: null } to:
                current = [to];
                return new MoveUnit(from, to);
            case RawShift shift when places is [{ Last: not null } range]:
                return new ShiftUnits(range, shift.By);
            case RawAttachCaption attach when places is [{ Last: null } place]:
                return new AttachCaption(place with { Part = attach.Before ? UnitPart.CaptionBefore : UnitPart.Caption }, quotes[attach.Caption]);
            case RawAddSentence add when places is [{ Last: null } place]:
                return new AddSentence(place, add.Part, new([]));
            case RawAddUnits add when places is [{ Last: null } place]:
                return new AddUnits(place, add.Side, add.Counts, new([])) { WithCaption = add.WithCaption };
            default:
                return null;
        }
    }
}
