using System.Collections.Immutable;
using RegText.References.Laws;
using RegText.References.Scanning;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Resolving;

/// <summary>Resolves the references of one text, in order (SPEC D.2).</summary>
internal sealed class ReferenceResolver(UnitPaths paths, UnitLookup lookup, LawNames laws)
{
    private static readonly Comparer<Reference> ByStart = Comparer<Reference>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    private static readonly string[] AfterReplacement = ["読替え後の", "読み替えられた"];

    private readonly Surroundings _around = new(paths, lookup);
    private readonly Descent _descent = new(paths, lookup);
    private readonly Dictionary<ScannedReference, Reference> _made = [];

    /// <summary>The text in hand.</summary>
    private sealed record Context(TextPlace Place, string Text, NoTargetReason? LeftAlone, Dictionary<ScannedReference, Target> Targets)
    {
        public UnitPath? Here => Place.Unit;

        public bool EndsBefore(ScannedReference reference, string word) =>
            Text.AsSpan(0, reference.Start).EndsWith(word, StringComparison.Ordinal);
    }

    /// <summary>Adds the references of a text.</summary>
    /// <param name="place">The text.</param>
    /// <param name="scanned">What the grammar found in it.</param>
    /// <param name="antecedents">What was named before it; what it names is added.</param>
    /// <param name="leftAlone">Why the own units named in it are not looked up, or null.</param>
    /// <param name="references">Where they are added, in the order of the text.</param>
    public void Resolve(TextPlace place, ScannedText scanned, Antecedents antecedents, NoTargetReason? leftAlone,
        List<Reference> references)
    {
        var context = new Context(place, scanned.Text.Value, leftAlone, []);
        var outer = new Stack<Antecedents>();
        var first = references.Count;
        foreach (var (kind, reference) in scanned.Events)
        {
            if (kind == ScanEventKind.Open)
            {
                outer.Push(antecedents);
                antecedents = antecedents.Copy();
            }
            else if (kind == ScanEventKind.Close && outer.TryPop(out var before))
            {
                before.FillFrom(antecedents);
                antecedents = before;
            }
            else if (reference is not null)
            {
                var target = InExtract(Find(reference, context, antecedents), context);
                context.Targets[reference] = target;
                if (!reference.IsQuoted && !reference.NamesRow)
                    Remember(reference, target with { Source = reference }, antecedents, context.Text);
                if (!reference.IsAbsorbed) references.Add(_made[reference] = Make(place, scanned.Text, reference, target, context.Targets));
            }
        }
        while (outer.TryPop(out var left))
        {
            left.FillFrom(antecedents);
            antecedents = left;
        }
        references.Sort(first, references.Count - first, ByStart);
    }

    private Target Find(ScannedReference reference, Context context, Antecedents antecedents)
    {
        if (reference.IsQuoted) return LeftAlone(NoTargetReason.Quoted, reference);
        if (reference.NamesRow || context.LeftAlone == NoTargetReason.ReplacementTable)
            return LeftAlone(NoTargetReason.ReplacementTable, reference);
        if (reference.LawForm is { } form) return OfLaw(form, reference, context, antecedents);
        var head = reference.Levels[0];
        return head.Form switch
        {
            ReferenceForm.Same => Same(reference, context, antecedents),
            ReferenceForm.Each => Down(Each(reference, context, antecedents), reference, 1),
            ReferenceForm.Numbered => Numbered(reference, context, antecedents),
            _ => Own(reference, context),
        };
    }

    /// <summary>What an extract of a 附則 does not hold may well be there.</summary>
    private static Target InExtract(Target target, Context context) =>
        target.Broken is NoTargetReason.NoSuchUnit or NoTargetReason.NoNeighbour or NoTargetReason.OutOfRange or NoTargetReason.NoSubunits
        && (target.Above ?? context.Here)?.Top.Unit is SupplProvision { IsExtract: true }
            ? Target.None(NoTargetReason.InExtract) with { Levels = target.Levels, Source = target.Source } : target;

    private static Target LeftAlone(NoTargetReason reason, ScannedReference reference) =>
        Target.None(reason) with { Levels = [.. reference.Levels] };

    private Target OfLaw(LawAnchorForm form, ScannedReference reference, Context context, Antecedents antecedents)
    {
        var word = context.Text.Substring(reference.LawWord.Start, reference.LawWord.Length);
        var law = form switch
        {
            LawAnchorForm.Same => antecedents.LawOf(word),
            LawAnchorForm.Named => laws.Find(word, reference.LawNumber, context.Here),
            _ => null,
        };
        if (law is not null) antecedents.Named(law, word);
        else if (form == LawAnchorForm.Same) return LeftAlone(context.LeftAlone ?? NoTargetReason.NoAntecedent, reference);
        if (law is not null && !laws.IsOwn(law)) return Down(Target.OfLaw(law, []), reference, 0);
        if (reference.Levels.Count == 0) return Target.Of();
        var own = Down(Start(reference.Levels[0], context.Here), reference, 1);
        // The 附則 of an amendment may speak of a version that is gone.
        return own.Broken is not null && form != LawAnchorForm.Self && IsInAmendingSuppl(context)
            ? LeftAlone(NoTargetReason.AmendingInstrument, reference) : own;
    }

    private Target Same(ScannedReference reference, Context context, Antecedents antecedents)
    {
        // 同条同項 is the 項 named last.
        var from = 0;
        while (from + 1 < reference.Levels.Count && reference.Levels[from + 1].Form == ReferenceForm.Same) from++;
        var start = antecedents.Of(reference.Levels[from].Kind, TellsScope(reference, context.Text));
        return start is null ? LeftAlone(context.LeftAlone ?? NoTargetReason.NoAntecedent, reference) : Down(start, reference, from + 1);
    }

    /// <summary>次の各号 are those of the own 項, 当該各号 those named before; of 各号 alone the own ones come first.</summary>
    private Target Each(ScannedReference reference, Context context, Antecedents antecedents)
    {
        var head = reference.Levels[0];
        var named = antecedents.Of(head.Kind);
        if (context.Text[reference.Start] == '当' && head.Kind == UnitKind.Item && antecedents.AllItems is { } all) return all;
        var isOfBefore = head.Kind == UnitKind.Paragraph && named is not null;
        if (!isOfBefore)
        {
            var own = Start(head, context.Here);
            if (own.Broken is null || context.EndsBefore(reference, "次の")) return own;
        }
        var above = Inheritance.FromAntecedent(head, named) ?? antecedents.Of(UnitKind.Paragraph) ?? antecedents.Of(UnitKind.Article);
        return above is null ? Start(head, context.Here) : _descent.Below(above, head);
    }

    private Target Numbered(ScannedReference reference, Context context, Antecedents antecedents)
    {
        var head = reference.Levels[0];
        if (reference.JoinedTo is { } before && context.Targets.TryGetValue(before, out var member))
        {
            if (IsStyleInList(reference, member)) return Down(Start(head with { Kind = UnitKind.AppdxStyle }, context.Here), reference, 1);
            if (reference.GoesOn && !member.Levels.IsEmpty && member.Levels[^1].Kind < head.Kind)
                return Down(member, reference, 0) with { Source = before };
            if (Inheritance.FromList(head, member) is { } list) return Down(list, reference, 0) with { Source = before };
        }
        var owner = reference.BracketOf is { } bracket ? context.Targets.GetValueOrDefault(bracket) : null;
        if (owner is not null && Inheritance.FromBracket(reference, context.Text, owner, loosely: false) is { } whole)
            return Down(whole, reference, 0) with { Source = reference.BracketOf };
        if (context.LeftAlone is { } reason) return LeftAlone(reason, reference);
        if (IsOfAmendingInstrument(head, reference, context)) return LeftAlone(NoTargetReason.AmendingInstrument, reference);
        if (LawBefore(head, reference, context, antecedents) is { } law) return Down(Target.OfLaw(law, []), reference, 0);
        var own = Own(reference, context);
        if (own.Broken is null && !own.NamesOnlyParagraph) return own;
        return Elsewhere(reference, context, antecedents, owner) ?? own;
    }

    /// <summary>Where the own text has no such unit: what words that run parallel mean.</summary>
    private Target? Elsewhere(ScannedReference reference, Context context, Antecedents antecedents, Target? owner)
    {
        var head = reference.Levels[0];
        if (owner is not null && Found(Inheritance.FromBracket(reference, context.Text, owner, loosely: true)) is { } whole)
            return whole with { Source = reference.BracketOf };
        if (reference.Before is { } before && context.Targets.TryGetValue(before, out var parallel)
            && Found(Inheritance.FromParallel(reference, context.Text, parallel)) is { } member) return member with { Source = before };
        // 第1項各号に掲げる項目のうち、…においては第4号: a 項 without 号 of its own.
        return head.Kind == UnitKind.Item && _around.HasNoItems(context.Here)
            ? Found(Inheritance.FromAntecedent(head, antecedents.AllItems))
            ?? Found(Inheritance.FromAntecedent(head, antecedents.Of(UnitKind.Item))) : null;

        Target? Found(Target? start) => start is not null && Down(start, reference, 0) is { Broken: null } found ? found : null;
    }

    private Target Own(ScannedReference reference, Context context)
    {
        var target = Down(Start(reference.Levels[0], context.Here), reference, 1);
        // 二　前号に掲げる…: entries that a cell of a table numbers for itself.
        return target.Broken is NoTargetReason.NoNeighbour or NoTargetReason.OutOfRange && context.Place.Part == TextPart.Cell
            ? LeftAlone(NoTargetReason.InTable, reference) : target;
    }

    private Target Start(ReferenceLevel head, UnitPath? here) => _around.Find(head, here) with { Levels = [head] };

    /// <summary>別記様式第11号又は第12号.</summary>
    private static bool IsStyleInList(ScannedReference reference, Target member) =>
        reference.Levels is [{ Kind: UnitKind.Item }]
        && member is { Law: null, Levels: [.., { Kind: UnitKind.AppdxStyle, Number: not null }] };

    /// <summary>第1条 in a 附則 that an amendment brought is mostly an article of that amendment.</summary>
    private static bool IsOfAmendingInstrument(ReferenceLevel head, ScannedReference reference, Context context) =>
        head.Kind == UnitKind.Article && IsInAmendingSuppl(context) && !context.EndsBefore(reference, "改正後の");

    private static bool IsInAmendingSuppl(Context context) => context.Here?.Top.Unit is SupplProvision { AmendLawNumber.IsEmpty: false };

    /// <summary>A 制定文 speaks of other laws only; 読替え後の第93条 is one of the law whose words are replaced.</summary>
    private static LawName? LawBefore(ReferenceLevel head, ScannedReference reference, Context context, Antecedents antecedents)
    {
        if (head.Kind > UnitKind.Article) return null;
        if (context.Place.Part == TextPart.Preface) return antecedents.LastLaw;
        foreach (var word in AfterReplacement)
            if (context.EndsBefore(reference, word))
                return reference.Before is { } before && context.Targets.TryGetValue(before, out var target) ? target.Law : null;
        return null;
    }

    /// <summary>次号において同じ, 第5条において「…」という: it tells where a term holds, and is no antecedent of what the text speaks of.</summary>
    private static bool TellsScope(ScannedReference reference, string text)
    {
        var rest = text.AsSpan(reference.ListEnd);
        return rest.StartsWith("において同", StringComparison.Ordinal) || rest.StartsWith("において「", StringComparison.Ordinal)
            || rest.StartsWith("において単に「", StringComparison.Ordinal);
    }

    private Target Down(Target target, ScannedReference reference, int from)
    {
        for (var i = from; i < reference.Levels.Count; i++)
        {
            var level = reference.Levels[i];
            // A list member at the top of the 本則 has nothing above it.
            if (target is { Law: null, Broken: null, Units.IsEmpty: true })
                target = _around.Find(level, null) with { Levels = target.Levels.Add(level) };
            else target = _descent.Below(target, level);
        }
        return reference.Part.Length > 0 && target.Last is { } unit && !UnitParts.Has(unit, reference.Part)
            ? Target.None(NoTargetReason.NoSuchPart, unit) with { Levels = target.Levels }
            : target;
    }

    /// <summary>Every level that a reference names, itself or by its list, can be meant by 同 behind it.</summary>
    private static void Remember(ScannedReference reference, Target target, Antecedents antecedents, string text)
    {
        if (target.Law is { } law && reference.LawWord.Length == 0) antecedents.Named(law, law.Title);
        var isScope = TellsScope(reference, text);
        for (var i = 0; i < target.Levels.Length; i++) antecedents.Named(target.Levels[i].Kind, UpTo(target, i), isScope);
    }

    private static Target UpTo(Target target, int level)
    {
        if (level == target.Levels.Length - 1) return target;
        var levels = target.Levels[..(level + 1)];
        var kind = target.Levels[level].Kind;
        if (target.Broken is not null || target.Law is not null) return target with { Levels = levels };
        var above = target.Units.Select(u => u.Within(kind)).OfType<UnitPath>().Distinct().ToImmutableArray();
        return above.IsEmpty ? Target.None(NoTargetReason.NoSuchUnit) with { Levels = levels } : Target.Of(above) with { Levels = levels };
    }

    private Reference Make(
        TextPlace place, CanonicalText text, ScannedReference scanned, Target target, Dictionary<ScannedReference, Target> targets)
    {
        var resolution = target.ToResolution();
        if (scanned.EndsRange && resolution is OwnUnits own && scanned.JoinedTo is { } start && targets.TryGetValue(start, out var from)
            && from.Last is { } first)
            resolution = own with { Between = Between(first, own.First) };
        var law = scanned.LawForm is { } form
            ? new LawAnchor(form, text.Value.Substring(scanned.LawWord.Start, scanned.LawWord.Length), scanned.LawNumber,
                text.ToPrinted(TextSpan.FromBounds(scanned.Start, scanned.Levels.Count > 0 ? scanned.Levels[0].Span.Start : scanned.End)))
            : null;
        return new(place, text.ToPrinted(TextSpan.FromBounds(scanned.Start, scanned.End)), law,
            [.. scanned.Levels.Select(l => l with { Span = text.ToPrinted(l.Span) })], scanned.Part, scanned.IsQuoted)
        {
            Resolution = resolution,
            ContinuesList = scanned.JoinedTo is not null,
            EndsRange = scanned.EndsRange,
            GoesOnFrom = target.Source is { } source ? _made.GetValueOrDefault(source) : null,
        };
    }

    /// <summary>The units between both ends of a range, which are of one kind under one unit; none where the ends are not.</summary>
    private ImmutableArray<UnitPath> Between(UnitPath first, UnitPath last)
    {
        if (first.Unit.Kind != last.Unit.Kind || (first.Top != last.Top && !(first.IsInBody && last.IsInBody))) return [];
        var series = first.Unit is Article ? lookup.Articles(first.IsInBody ? null : first.Top) : lookup.Of(first.Parent, first.Unit.Kind);
        var (from, to) = (series.IndexOf(first), series.IndexOf(last));
        return from < 0 || to <= from ? [] : series.Units[(from + 1)..to];
    }
}
