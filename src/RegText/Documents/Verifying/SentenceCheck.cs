using System.Collections.Immutable;
using RegText.Amending;
using RegText.Amending.Writing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>How the sentences of a 改め文 are built: quotations (A03, A16), order (A08), 下に and 次に (A09), 項 that become 削除 (A15).</summary>
internal static class SentenceCheck
{
    /// <summary>More units than any regulation moves at once.</summary>
    private const int LongestShift = 2000;

    private static readonly (InsertionWord Name, string Word)[] InsertionWords =
        [(InsertionWord.Below, "下に"), (InsertionWord.Next, "次に"), (InsertionWord.Right, "右に"), (InsertionWord.Behind, "後に")];

    /// <param name="sentences">The sentences.</param>
    /// <param name="insertWord">The word of the house behind which added words stand; Auto where it says none.</param>
    public static IEnumerable<Disagreement> Check(ImmutableArray<AmendingSentence> sentences, InsertionWord insertWord)
    {
        foreach (var sentence in sentences)
            foreach (var instruction in sentence.Instructions)
                if (Of(instruction) is { } found) yield return found with { Line = sentence.Line };
        foreach (var found in Order(sentences)) yield return found;
        if (Insertions(sentences, insertWord) is { } insertions) yield return insertions;
    }

    private static Disagreement? Of(Instruction instruction)
    {
        switch (instruction)
        {
            case ReplaceWords { Old: [var old] } same when string.Equals(old, same.New, StringComparison.Ordinal):
                return new("A16", Severity.Error, Place(same), $"「{old}」を同じ字句に改めています。引用した字句を確認してください。");
            case MoveUnit move when Equals(move.From, move.To):
                return new("A16", Severity.Error, InstructionPrint.Of(move.From), "同じ番号に移しています。番号を確認してください。");
            case ReplaceUnits { Places: [{ Part: UnitPart.Whole, Steps: [.., UnitStep { Kind: UnitKind.Paragraph }] } place] } replace when IsShell(replace.New):
                return new("A15", Severity.Error, InstructionPrint.Of(place), "項を「削除」としています。項は削り、後の項を繰り上げてください。");
            case WordInstruction words when Quotations(words).FirstOrDefault(IsNoUnit) is { } quotation:
                return new("A03", Severity.Warning, Place(words), $"「{quotation}」は、意味のあるまとまりではありません。前後の語を添えて引用してください。");
            default:
                return null;
        }
    }

    private static ImmutableArray<string> Quotations(WordInstruction words) => words switch
    {
        ReplaceWords replace => replace.Old,
        DeleteWords delete => delete.Old,
        InsertWords insert => [insert.Anchor],
        _ => [],
    };

    /// <summary>Only punctuation, or only digits (SPEC C.6).</summary>
    private static bool IsNoUnit(string quotation) =>
        quotation.Length > 0 && (quotation.All(c => char.IsPunctuation(c) || char.IsSymbol(c)) || quotation.All(Numerals.IsArabic));

    private static bool IsShell(NewText text) =>
        text.Lines is [var line] && CanonicalForm.Of(line).TrimStart([.. "0123456789()第項"]) is "削除";

    private static string Place(WordInstruction words) => string.Join('、', words.Places.Select(InstructionPrint.Of));

    /// <summary>A08: front to back (SPEC C.1-2), words before the move of their unit (C.1-3).</summary>
    private static IEnumerable<Disagreement> Order(ImmutableArray<AmendingSentence> sentences)
    {
        var (region, article) = (-1, (UnitNumber?)null);
        var moved = new HashSet<Location>();
        foreach (var sentence in sentences)
        {
            if (sentence.Instructions.Select(First).FirstOrDefault(l => l is { Steps.Length: > 0 }) is not { } place) continue;
            var here = Region(place.Steps[0]);
            if (here < region)
                yield return new("A08", Severity.Warning, InstructionPrint.Of(place), "前から順に並んでいません。題名、目次、本則、附則、別表の順にしてください。") { Line = sentence.Line };
            if (here != region) article = null;
            region = Math.Max(region, here);
            var movedHere = new List<Location>();
            foreach (var instruction in sentence.Instructions)
            {
                // 同条 behind the move of the same sentence is the moved one; words come before the move all the same.
                if (Inside(instruction).FirstOrDefault(p => Moved(p, moved) || (instruction is WordInstruction && movedHere.Contains(p.Unit))) is { } late)
                    yield return new("A08", Severity.Warning, InstructionPrint.Of(late), "移した後の番号で、中を改めています。改めてから移してください。") { Line = sentence.Line };
                movedHere.AddRange(Targets(instruction));
            }
            moved.UnionWith(movedHere);
            // Where units move, the order is from the back.
            var moves = sentence.Instructions.Any(i => i is MoveUnit or ShiftUnits);
            if (moves || place.Steps is not [UnitStep { Kind: UnitKind.Article, Number: { } number }, ..])
            {
                if (moves) article = null;
                continue;
            }
            if (article is not null && number < article)
                yield return new("A08", Severity.Warning, InstructionPrint.Of(place), $"{UnitName.Numbered(UnitKind.Article, article)}の改正より後にあります。前の条から順に並べてください。") { Line = sentence.Line };
            article = number;
        }
    }

    /// <summary>The places of which an instruction changes what stands in them; none for the unit beside which others come.</summary>
    private static ImmutableArray<Location> Inside(Instruction instruction) => instruction switch
    {
        WordInstruction words => words.Places,
        ReplaceUnits replace => replace.Places,
        DeleteUnits delete => delete.Places,
        AddUnits { Side: Side.AtEnd or Side.AtHead } add => [add.Place],
        AddUnits add => [add.Place with { Steps = add.Place.Steps[..^1] }],
        AddSentence add => [add.Place],
        MoveUnit move => [move.From with { Steps = move.From.Steps[..^1] }],
        _ => [],
    };

    /// <summary>Whether a place is a unit that was moved there, or stands in one.</summary>
    private static bool Moved(Location place, HashSet<Location> moved)
    {
        for (var length = place.Steps.Length; length > 0 && moved.Count > 0; length--)
            if (moved.Contains(new(place.Steps[..length]))) return true;
        return false;
    }

    /// <summary>The new names of the units that an instruction moves.</summary>
    private static IEnumerable<Location> Targets(Instruction instruction)
    {
        if (instruction is MoveUnit { To.Steps.Length: > 0 } move) yield return move.To;
        if (instruction is not ShiftUnits { Range: { Steps: [.., UnitStep { Number: { } first } step] steps, Last.Steps: [.., UnitStep { Number: { } last }] } } shift) yield break;
        for (var n = first.Base; n <= Math.Min(last.Base, first.Base + LongestShift); n++)
            yield return new(steps.SetItem(steps.Length - 1, step with { Number = new(n + shift.By) }));
    }

    private static Location? First(Instruction instruction) => instruction switch
    {
        WordInstruction { Places: [var place, ..] } => place,
        ReplaceUnits { Places: [var place, ..] } => place,
        DeleteUnits { Places: [var place, ..] } => place,
        AddUnits add => add.Place,
        AddSentence add => add.Place,
        MoveUnit move => move.From,
        ShiftUnits shift => shift.Range,
        ReplaceCaption caption => caption.Place,
        AttachCaption caption => caption.Place,
        _ => null,
    };

    private static int Region(LocationStep step) => step switch
    {
        NamedStep { Part: NamedPart.Title } => 0,
        NamedStep { Part: NamedPart.Toc } => 1,
        NamedStep { Part: NamedPart.EnactStatement or NamedPart.Preamble } => 1,
        NamedStep { Part: NamedPart.SupplProvision } => 3,
        UnitStep { Kind: UnitKind.AppdxTable } => 4,
        UnitStep { Kind: UnitKind.AppdxStyle } => 5,
        UnitStep { Kind: UnitKind.AppdxFig or UnitKind.AppdxNote or UnitKind.Appdx } => 4,
        _ => 2,
    };

    /// <summary>A09: one house writes one of 下に, 次に, 右に, 後に behind quoted words, and the same everywhere.</summary>
    private static Disagreement? Insertions(ImmutableArray<AmendingSentence> sentences, InsertionWord house)
    {
        var used = InsertionWords.Select(w => (w.Name, w.Word, Sentences: sentences.Where(s => s.Text.Contains($"」の{w.Word}「", StringComparison.Ordinal)).ToList()))
            .Where(u => u.Sentences.Count > 0).OrderByDescending(u => u.Sentences.Count).ToList();
        if (house != InsertionWord.Auto && used.Find(u => u.Name != house) is { Word: not null } other)
        {
            var wanted = Array.Find(InsertionWords, w => w.Name == house).Word;
            var form = wanted is null ? "「「A」を「AB」に改める」" : $"「の{wanted}」";
            return new("A09", Severity.Info, "", $"字句を加える所に「の{other.Word}」とありますが、書式では{form}です。") { Line = other.Sentences[0].Line };
        }
        return used.Count < 2 ? null : new("A09", Severity.Info, "",
            $"字句を加える所に、「の{used[0].Word}」と「の{used[1].Word}」が混じっています。どちらかにそろえてください。") { Line = used[1].Sentences[0].Line };
    }
}
