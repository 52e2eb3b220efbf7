using System.Collections.Immutable;
using RegText.Amending.Writing.Quoting;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>The same change of words at several places is told once (K06, C.10): 第3条第1項及び第3項中, 第53条から第55条までの規定中.</summary>
internal static class SameEdits
{
    /// <summary>Inside one article: neighbours of one parent with the same edits.</summary>
    public static List<PlannedInstruction> Within(List<PlannedInstruction> plan)
    {
        var groups = Groups(plan);
        for (var i = 0; i + 1 < groups.Count;)
        {
            var (a, b) = (Widened(groups[i]), Widened(groups[i + 1]));
            if (AreSame(a, b) && Parent(a[0]) is { } parent && Parent(b[0]) is { } other && parent == other)
            {
                (groups[i], groups[i + 1]) = (a, b);
                Join(groups, i);
            }
            else i++;
        }
        foreach (var group in groups)
            if (group[0].Instruction is WordInstruction { Places.Length: > 2 } words && AreCounted(words.Places)) Set(group, [words.Places[0] with { Last = words.Places[^1] }]);
        return [.. groups.SelectMany(g => g)];
    }

    /// <summary>Whether 項 or 号 are numbered one behind the other.</summary>
    private static bool AreCounted(ImmutableArray<Location> places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] is not { Last: null, IncludesCaption: false, Steps: [.., UnitStep { Number: { IsBranch: false, Last: null } number }] }) return false;
            if (i > 0 && places[i - 1].Steps is [.., UnitStep { Number: { } before }] && number.Base != before.Base + 1) return false;
        }
        return true;
    }

    /// <summary>Sentences that stand one behind the other and say the same of different articles.</summary>
    public static void Between(List<List<PlannedInstruction>> sentences, ChangeSet changes)
    {
        var order = new Dictionary<Location, int>();
        foreach (var article in changes.Old.Articles()) order.TryAdd(Places.Of(Places.Top, article), order.Count);
        for (var i = 0; i + 1 < sentences.Count;)
        {
            var (a, b) = (Widened(sentences[i]), Widened(sentences[i + 1]));
            if (Groups(a) is [_] && Groups(b) is [_] && AreSame(a, b))
            {
                (sentences[i], sentences[i + 1]) = (a, b);
                Join(sentences, i);
            }
            else i++;
        }
        foreach (var sentence in sentences)
            if (sentence is [{ Instruction: WordInstruction { Places.Length: > 2 } words }, ..] && AreInRow(words.Places, order))
                Set(sentence, [words.Places[0] with { Last = words.Places[^1] }]);
    }

    /// <summary>
    /// One replacement for a unit and all below it, where every occurrence of its words changes in the same way; null where it is not so.
    /// </summary>
    public static List<PlannedInstruction>? Throughout(List<PlannedInstruction> text, List<PlannedInstruction> below, UnitChange change, Location place)
    {
        if (text is not [{ Instruction: ReplaceWords { Old: [var old] } first } planned] || below.Count == 0) return null;
        foreach (var other in below)
        {
            if (other.Instruction is not ReplaceWords { Old: [var same] } replace || !string.Equals(same, old, StringComparison.Ordinal) || !string.Equals(replace.New, first.New, StringComparison.Ordinal))
                return null;
        }
        foreach (var unit in change.SelfAndDescendants())
            if (!unit.IsPaired || unit.Kind is not (ChangeKind.Unchanged or ChangeKind.Edited) || !IsReplaced(unit, old, first.New)) return null;
        return [planned with { Instruction = first with { Places = [place] }, Rule = "K06", Others = [.. below.SelectMany(p => p.Changes)] }];
    }

    private static bool IsReplaced(UnitChange unit, string old, string @new)
    {
        var (before, after) = (TextsOf.Own(unit.Old!), TextsOf.Own(unit.New!));
        return before.Count == after.Count && before.Zip(after).All(p => string.Equals(Replaced(p.First.Value, old, @new), p.Second.Value, StringComparison.Ordinal));
    }

    private static string Replaced(string text, string old, string @new)
    {
        foreach (var span in new SoughtText(text).Find(old).Reverse()) text = text.Remove(span.Start, span.Length).Insert(span.Start, @new);
        return text;
    }

    /// <summary>Instructions cut where the place changes; what is not about words stands alone.</summary>
    private static List<List<PlannedInstruction>> Groups(List<PlannedInstruction> plan)
    {
        var groups = new List<List<PlannedInstruction>>();
        foreach (var planned in plan)
        {
            if (planned.Instruction is WordInstruction words && groups.Count > 0 && !planned.OpensSentence
                && groups[^1][0].Instruction is WordInstruction before && before.Places.AsSpan().SequenceEqual(words.Places.AsSpan()))
                groups[^1].Add(planned);
            else groups.Add([planned]);
        }
        return groups;
    }

    private static bool AreSame(List<PlannedInstruction> a, List<PlannedInstruction> b)
    {
        if (a.Count != b.Count || b[0].OpensSentence) return false;
        for (var i = 0; i < a.Count; i++)
        {
            var same = (a[i].Instruction, b[i].Instruction) switch
            {
                (ReplaceWords x, ReplaceWords y) => x.Old.AsSpan().SequenceEqual(y.Old.AsSpan()) && string.Equals(x.New, y.New, StringComparison.Ordinal),
                (InsertWords x, InsertWords y) => string.Equals(x.Anchor, y.Anchor, StringComparison.Ordinal) && string.Equals(x.Added, y.Added, StringComparison.Ordinal),
                (DeleteWords x, DeleteWords y) => x.Old.AsSpan().SequenceEqual(y.Old.AsSpan()),
                _ => false,
            };
            if (!same) return false;
        }
        // Places of one kind only: 第3条第1項及び第2項ただし書 would be read twice before it is understood.
        return PartOf(a[0]) is { } part && part == PartOf(b[0]) && part is UnitPart.Whole;
    }

    /// <summary>
    /// Words of one sentence of a 項 may be said of all of the 項 where they stand nowhere else in it: 第5条第1項 beside 第6条第1項, not 前段 of either.
    /// </summary>
    private static List<PlannedInstruction> Widened(List<PlannedInstruction> group)
    {
        if (group is not [{ Instruction: WordInstruction { Places: [{ Part: >= UnitPart.MainSentence and <= UnitPart.NumberedSentence } place] }, Change.Old: { } unit }, ..]) return group;
        var changed = group[0].Change;
        var texts = unit.SelfAndDescendants().SelectMany(TextsOf.Own).Select(t => new SoughtText(t.Value)).ToList();
        var sentences = Sentence.Of(unit.Text.Value);
        foreach (var planned in group)
        {
            if (planned.Instruction is not WordInstruction words || !ReferenceEquals(planned.Change, changed) || words.Places is not [var same] || same != place) return group;
            foreach (var quoted in Quoted(words))
            {
                // The place says which sentence it is; all occurrences must be in one.
                var inOne = sentences.Max(s => new SoughtText(unit.Text.Value.Substring(s.Span.Start, s.Span.Length)).Find(quoted).Count());
                if (texts.Sum(t => t.Find(quoted).Count()) != inOne) return group;
            }
        }
        return group.ConvertAll(p => p with { Instruction = (WordInstruction)p.Instruction with { Places = [place with { Part = UnitPart.Whole, SentenceNumber = 0 }] } });
    }

    private static System.Collections.Immutable.ImmutableArray<string> Quoted(WordInstruction words) => words switch
    {
        ReplaceWords replace => replace.Old,
        DeleteWords delete => delete.Old,
        InsertWords insert => [insert.Anchor],
        _ => [],
    };

    private static UnitPart? PartOf(PlannedInstruction planned) =>
        planned.Instruction is WordInstruction { Places: [var first, ..] } words && words.Places.All(p => p.Part == first.Part && p.Last is null) ? first.Part : null;

    private static Location? Parent(PlannedInstruction planned) =>
        planned.Instruction is WordInstruction { Places: [{ Steps.Length: > 1 } place, ..] } ? new Location(place.Steps.RemoveAt(place.Steps.Length - 1)) : null;

    private static void Join(List<List<PlannedInstruction>> groups, int at)
    {
        var places = ((WordInstruction)groups[at][0].Instruction).Places.AddRange(((WordInstruction)groups[at + 1][0].Instruction).Places);
        for (var i = 0; i < groups[at].Count; i++)
            groups[at][i] = groups[at][i] with { Rule = "K06", Others = [.. groups[at][i].Others, .. groups[at + 1][i].Changes] };
        Set(groups[at], places);
        groups.RemoveAt(at + 1);
    }

    private static void Set(List<PlannedInstruction> group, ImmutableArray<Location> places)
    {
        for (var i = 0; i < group.Count; i++) group[i] = group[i] with { Instruction = (WordInstruction)group[i].Instruction with { Places = places } };
    }

    private static bool AreInRow(ImmutableArray<Location> places, Dictionary<Location, int> order)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (!order.TryGetValue(places[i], out var at)) return false;
            if (i > 0 && at != order[places[i - 1]] + 1) return false;
        }
        return true;
    }
}
