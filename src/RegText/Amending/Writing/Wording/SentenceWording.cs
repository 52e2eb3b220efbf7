using System.Collections.Immutable;
using System.Text;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing.Wording;

/// <summary>
/// Instructions of one sentence in words (SPEC C.3, C.4): locations become 同条 and 同項 where the unit was just named, moves inside one
/// unit are drawn together behind 「第9条中」, verbs are joined.
/// </summary>
internal sealed class SentenceWording(KaimebunStyle style)
{
    private readonly NumeralForm _numerals = style.Digits ?? NumeralForm.Half;
    private readonly List<(string Words, string Joining, string Final)> _clauses = [];

    /// <summary>The unit that was named last, by its present name.</summary>
    private ImmutableArray<LocationStep> _last = [];

    /// <summary>The unit whose sub-units are named without it, behind 「第9条中」; default outside such a chain.</summary>
    private ImmutableArray<LocationStep> _chain;

    /// <summary>The sentence, with its 。 and without indentation.</summary>
    public static string Write(ImmutableArray<Instruction> instructions, KaimebunStyle style)
    {
        var wording = new SentenceWording(style);
        for (var i = 0; i < instructions.Length;) i = wording.Add(instructions.AsSpan(), i);
        return wording.Joined();
    }

    private string Joined()
    {
        var text = new StringBuilder();
        for (var i = 0; i < _clauses.Count; i++)
        {
            var (words, joining, final) = _clauses[i];
            text.Append(words).Append(i + 1 < _clauses.Count ? joining + "、" : final + "。");
        }
        return text.ToString();
    }

    private int Add(ReadOnlySpan<Instruction> instructions, int at)
    {
        if (instructions[at] is WordInstruction words) return AddWords(instructions, at, words);
        var prefix = "";
        var container = InnerMove(instructions[at]);
        if (container.IsDefault) _chain = default;
        else if (_chain.IsDefault || !_chain.AsSpan().SequenceEqual(container.AsSpan()))
        {
            _chain = default;
            if (OpensChain(instructions, at, container))
            {
                prefix = Name(container) + "中";
                _chain = container;
            }
        }
        AddOne(instructions[at], prefix);
        return at + 1;
    }

    // --- words ---

    /// <summary>第3条中「A」を「B」に、「C」を「D」に改め、「E」を削る: all that is said of one place, equal verbs together (K04, K05).</summary>
    private int AddWords(ReadOnlySpan<Instruction> instructions, int at, WordInstruction first)
    {
        _chain = default;
        var text = new StringBuilder(Places(first.Places, isWords: true)).Append('中');
        for (; at < instructions.Length && instructions[at] is WordInstruction words && SamePlaces(words, first); at++)
        {
            text.Append(Edit(words));
            var goesOn = at + 1 < instructions.Length && instructions[at + 1] is WordInstruction next && SamePlaces(next, first)
                && next.GetType() == words.GetType() && words is not DeleteWords;
            if (goesOn)
            {
                text.Append('、');
                continue;
            }
            var (joining, final) = words switch
            {
                ReplaceWords => ("改め", "改める"),
                InsertWords => ("加え", "加える"),
                _ => ("削り", "削る"),
            };
            _clauses.Add((text.ToString(), joining, final));
            text.Clear();
        }
        return at;
    }

    private string Edit(WordInstruction words) => words switch
    {
        ReplaceWords replace => $"{List([.. replace.Old.Select(Quoted)])}を{Quoted(replace.New)}に",
        InsertWords { Side: Side.Before } insert => $"{Quoted(insert.Anchor)}の前に{Quoted(insert.Added)}を",
        InsertWords insert => $"{Quoted(insert.Anchor)}の{InsertWord}に{Quoted(insert.Added)}を",
        DeleteWords delete => $"{List([.. delete.Old.Select(Quoted)])}を",
        _ => "",
    };

    private string InsertWord => style.InsertWord switch
    {
        InsertionWord.Below => "下",
        InsertionWord.Right => "右",
        InsertionWord.Behind => "後",
        _ => "次",
    };

    private static bool SamePlaces(WordInstruction a, WordInstruction b) => a.Places.AsSpan().SequenceEqual(b.Places.AsSpan());

    private static string Quoted(string words) => $"「{words}」";

    // --- units ---

    private void AddOne(Instruction instruction, string prefix)
    {
        switch (instruction)
        {
            case ReplaceUnits replace:
                Clause($"{prefix}{Places(replace.Places)}を次のように", "改め", "改める");
                break;
            case AddUnits add:
                Clause($"{prefix}{Name(add.Place)}{Beside(add)}{Announced(add)}", "加え", "加える");
                break;
            case AddSentence { Part: UnitPart.Proviso } add:
                Clause($"{Name(add.Place)}に次のただし書を", "加え", "加える");
                break;
            case AddSentence add:
                Clause($"{Name(add.Place)}に{(add.Part == UnitPart.FirstSentence ? "前段" : "後段")}として次のように", "加え", "加える");
                break;
            case DeleteUnits delete:
                Clause($"{prefix}{Places(delete.Places)}を", "削り", "削る");
                _last = [.. _last.Take(Math.Max(0, _last.Length - (delete.Places is [{ Part: UnitPart.Whole, Last: null }] ? 1 : 0)))];
                break;
            case MoveUnit move:
                Clause($"{prefix}{Name(move.From)}を{Name(move.To)}と", "し", "する");
                break;
            case ShiftUnits shift:
                var by = Numerals.Write(Math.Abs(shift.By), _numerals) + UnitName.OfKind(KindOf(shift.Range.Steps));
                var range = $"{prefix}{Places([shift.Range])}を{by}ずつ";
                if (shift.By > 0) Clause(range, "繰り下げ", "繰り下げる");
                else Clause(range, "繰り上げ", "繰り上げる");
                break;
            case ReplaceCaption caption:
                Clause($"{Name(caption.Place)}を{Quoted(caption.New)}に", "改め", "改める");
                break;
            case AttachCaption attach:
                Clause($"{Name(attach.Place with { Part = UnitPart.Whole })}{(attach.Place.Part == UnitPart.CaptionBefore ? "の前" : "")}に見出しとして{Quoted(attach.Caption)}を", "付し", "付する");
                break;
        }
    }

    private void Clause(string words, string joining, string final) => _clauses.Add((words, joining, final));

    private static string Beside(AddUnits add) => add.Side switch
    {
        Side.After => "の次に",
        Side.Before => "の前に",
        Side.AtHead when add.Counts is [{ Kind: var kind }, ..] => $"に第1{UnitName.OfKind(kind)}として",
        _ => "に",
    };

    private string Announced(AddUnits add)
    {
        if (add.Counts.IsEmpty) return "次のように";
        var counts = add.Counts.Select(c => c switch
        {
            { Count: { } count } => Numerals.Write(count, _numerals) + CounterOf(c.Kind),
            { Kind: UnitKind.Item } => "各号",
            _ => UnitName.OfKind(c.Kind),
        });
        return $"次の{List([.. counts.Prepend("見出し").Skip(add.WithCaption ? 0 : 1)])}を";
    }

    private static string CounterOf(UnitKind kind) => kind switch
    {
        UnitKind.AppdxTable => "表",
        _ => UnitName.OfKind(kind),
    };

    private static UnitKind KindOf(ImmutableArray<LocationStep> steps) => steps is [.., UnitStep unit] ? unit.Kind : UnitKind.Article;

    // --- chains of moves inside one unit ---

    /// <summary>The unit inside which an instruction moves, deletes or adds sub-units; default where it does something else.</summary>
    private static ImmutableArray<LocationStep> InnerMove(Instruction instruction)
    {
        var place = instruction switch
        {
            MoveUnit move when move.From.Steps.Length == move.To.Steps.Length => move.From,
            ShiftUnits shift => shift.Range,
            DeleteUnits { Places: [{ Part: UnitPart.Whole } only] } => only,
            DeleteUnits { Places: [{ Part: UnitPart.Whole } first, ..] } delete when delete.Places.All(p => Parent(p).AsSpan().SequenceEqual(Parent(first).AsSpan())) => first,
            AddUnits { Side: Side.After or Side.Before } add => add.Place,
            _ => null,
        };
        return place is { Steps.Length: > 1 } && place.Steps[^2] is UnitStep or NamedStep { Part: NamedPart.MainProvision } && place.Steps[^1] is UnitStep { Kind: UnitKind.Paragraph or UnitKind.Item or UnitKind.Subitem }
            ? Parent(place) : default;
    }

    private static ImmutableArray<LocationStep> Parent(Location place) => place.Steps.RemoveAt(place.Steps.Length - 1);

    /// <summary>
    /// 第9条中第6項を第7項とし、第5項を第6項とし: at least two instructions about the same unit, and the first of them does not go on with a
    /// unit that was just named (同項を同条第5項とし).
    /// </summary>
    private bool OpensChain(ReadOnlySpan<Instruction> instructions, int at, ImmutableArray<LocationStep> container)
    {
        if (_last.AsSpan().StartsWith(container.AsSpan())) return false;
        return at + 1 < instructions.Length && InnerMove(instructions[at + 1]) is { IsDefault: false } next && next.AsSpan().SequenceEqual(container.AsSpan());
    }

    // --- names ---

    private string Name(Location place)
    {
        if (place.Last is not null) return Places([place]);
        var words = Name(place.Steps) + LocationWording.Part(place, _numerals);
        return words;
    }

    /// <summary>The name of a unit from where the sentence stands; from now on it is the unit named last.</summary>
    private string Name(ImmutableArray<LocationStep> steps)
    {
        var words = Relative(steps);
        _last = steps;
        return words;
    }

    private string Relative(ImmutableArray<LocationStep> steps)
    {
        if (!_chain.IsDefault && steps.Length > _chain.Length && steps.AsSpan().StartsWith(_chain.AsSpan()))
        {
            return steps.AsSpan().SequenceEqual(_last.AsSpan()) && !IsRemark(steps) && LocationWording.Same(steps[^1]) is { } again
                ? again
                : LocationWording.Steps(steps.AsSpan(), _numerals, _chain.Length);
        }
        var same = steps.AsSpan().CommonPrefixLength(_last.AsSpan());
        for (var k = same - 1; k >= 0; k--)
        {
            // 第3章中 is said again in front of an article: 同章中 would be a place of its own.
            if (LocationWording.Same(steps[k]) is not { } word || (k + 1 < steps.Length && steps[k] is UnitStep { Kind: <= UnitKind.Division })) continue;
            if (k == steps.Length - 1 && IsRemark(steps)) continue;
            return word + LocationWording.Steps(steps.AsSpan(), _numerals, k + 1);
        }
        return LocationWording.Steps(steps.AsSpan(), _numerals);
    }

    /// <summary>The entries of 備考 are called by their bare numbers.</summary>
    private static bool IsRemark(ImmutableArray<LocationStep> steps) => steps is [.., UnitStep { Kind: UnitKind.Remarks }, UnitStep { Kind: UnitKind.Item }];

    /// <summary>One place, a range, or a list: 第3条第1項及び第3項, 第3条から第5条まで(の規定).</summary>
    private string Places(ImmutableArray<Location> places, bool isWords = false)
    {
        if (places is [{ Last: null } only]) return Name(only);
        var names = new List<string>();
        var common = places.IsEmpty ? [] : places[0].Steps;
        foreach (var place in places)
        {
            var first = names.Count == 0 ? Name(place.Steps)
                : place.Steps.AsSpan().SequenceEqual(common.AsSpan()) && LocationWording.Same(place.Steps[^1]) is { } same ? same
                : Inherited(common, place.Steps);
            var name = first + LocationWording.Part(place with { Last = null }, _numerals);
            if (place.Last is { } last)
            {
                name += $"から{Inherited(place.Steps, last.Steps)}{LocationWording.Part(last, _numerals)}まで";
                if (isWords && places.Length == 1) name += "の規定";
            }
            names.Add(name);
            common = place.Steps;
        }
        // None of them is the one that 同項 would mean; the unit around them is still named.
        _last = places.IsEmpty ? [] : places.Skip(1).Aggregate(Parent(places[0]), (steps, p) => [.. steps.Take(steps.AsSpan().CommonPrefixLength(p.Steps.AsSpan()))]);
        // 第5条の前の見出し並びに同条及び第6条: the caption is no unit beside the others.
        return places is [{ Part: UnitPart.CaptionBefore }, _, _, ..] ? $"{names[0]}並びに{List(names[1..])}" : Grouped(places, names);
    }

    /// <summary>第11条第1項及び第2項並びに第12条第2項: what is named without its article belongs closer together (SPEC U02).</summary>
    private static string Grouped(ImmutableArray<Location> places, List<string> names)
    {
        var groups = new List<List<string>>();
        for (var i = 0; i < names.Count; i++)
        {
            var goesOn = i > 0 && places[i].Steps.Length > 1 && places[i].Steps[..^1].AsSpan().SequenceEqual(places[i - 1].Steps[..^1].AsSpan());
            if (goesOn) groups[^1].Add(names[i]);
            else groups.Add([names[i]]);
        }
        var words = groups.ConvertAll(List);
        return groups.Count == 1 || groups.TrueForAll(g => g.Count == 1) ? List(words)
            : string.Join('、', words[..^1]) + "並びに" + words[^1];
    }

    /// <summary>第3項 behind 第3条第1項及び: what is the same as in the place before is not said again.</summary>
    private string Inherited(ImmutableArray<LocationStep> before, ImmutableArray<LocationStep> steps)
    {
        var same = Math.Min(before.AsSpan().CommonPrefixLength(steps.AsSpan()), steps.Length - 1);
        // 附則 is said each time (SPEC A.10).
        while (same > 0 && steps[same - 1] is not UnitStep) same--;
        return LocationWording.Steps(steps.AsSpan(), _numerals, same);
    }

    private static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join('、', words.Take(words.Count - 1)) + "及び" + words[^1],
    };
}
