using System.Collections.Immutable;
using RegText.References.Laws;
using RegText.References.Scanning;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Resolving;

/// <summary>Resolves the references of one text, in order (SPEC D.2).</summary>
internal sealed class ReferenceResolver(UnitPaths paths, UnitLookup lookup, LawNames laws)
{
    private static readonly string[] PartsOfWhole = ["を除く", "を除き", "に限る", "に限り", "に係る部分", "を含む", "を含み"];
    private readonly Surroundings _around = new(paths, lookup);
    private readonly Descent _descent = new(paths, lookup);

    /// <summary>Adds the references of a text.</summary>
    /// <param name="place">The text.</param>
    /// <param name="scanned">What the grammar found in it.</param>
    /// <param name="antecedents">What was named before it; what it names is added.</param>
    /// <param name="leftAlone">Why the own units named in it are not looked up, or null.</param>
    /// <param name="references">Where they are added, in the order of the text.</param>
    public void Resolve(TextPlace place, ScannedText scanned, Antecedents antecedents, NoTargetReason? leftAlone, List<Reference> references)
    {
        var targets = new Dictionary<ScannedReference, Target>();
        var outer = new Stack<Antecedents>();
        var first = references.Count;
        var top = antecedents;
        foreach (var @event in scanned.Events)
        {
            switch (@event.Kind)
            {
                case ScanEventKind.Open:
                    outer.Push(top);
                    top = top.Copy();
                    break;
                case ScanEventKind.Close when outer.TryPop(out var before):
                    before.FillFrom(top);
                    top = before;
                    break;
                case ScanEventKind.Law:
                    var word = scanned.Text.Value.Substring(@event.Law.Start, @event.Law.Length);
                    if (laws.Find(word, null, place.Unit) is { } named) top.Named(named, word);
                    break;
                case ScanEventKind.Reference:
                    var reference = @event.Reference!;
                    var target = Find(reference, scanned.Text.Value, place.Unit, top, targets, leftAlone);
                    targets[reference] = target;
                    if (!reference.IsQuoted) Remember(reference, target, top, scanned.Text.Value);
                    if (!reference.IsAbsorbed) references.Add(Make(place, scanned.Text, reference, target, targets));
                    break;
            }
        }
        while (outer.TryPop(out var left)) left.FillFrom(top);
        references.Sort(first, references.Count - first, ByStart);
    }

    private static readonly Comparer<Reference> ByStart = Comparer<Reference>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start));

    private Target Find(
        ScannedReference reference, string text, UnitPath? here, Antecedents antecedents, Dictionary<ScannedReference, Target> targets, NoTargetReason? leftAlone)
    {
        if (reference.IsQuoted) return Target.None(NoTargetReason.Quoted) with { Levels = [.. reference.Levels] };
        if (reference.LawForm is { } form) return OfLaw(form, reference, text, here, antecedents);
        var head = reference.Levels[0];
        Target start;
        var from = 0;
        if (head.Form == ReferenceForm.Same || (head.Form == ReferenceForm.Each && text[reference.Start] == '当' && antecedents.Of(head.Kind) is { Levels: [.., { Form: ReferenceForm.Each }] }))
        {
            // 同条同項 is the 項 named last.
            while (from + 1 < reference.Levels.Count && reference.Levels[from + 1].Form == ReferenceForm.Same) from++;
            start = antecedents.Of(reference.Levels[from].Kind) ?? Target.None(NoTargetReason.NoAntecedent);
            from++;
        }
        else if (head.Form == ReferenceForm.Numbered && TakenOver(reference, text, targets) is { } above) start = above;
        else if (leftAlone is { } reason && head.Form == ReferenceForm.Numbered) return Target.None(reason) with { Levels = [.. reference.Levels] };
        else if (IsOfAmendingInstrument(head, reference, text, here))
            return Target.None(NoTargetReason.AmendingInstrument) with { Levels = [.. reference.Levels] };
        else
        {
            start = _around.Find(head, here) with { Levels = [head] };
            from = 1;
        }
        return Down(start, reference, from);
    }

    private Target OfLaw(LawAnchorForm form, ScannedReference reference, string text, UnitPath? here, Antecedents antecedents)
    {
        var word = text.Substring(reference.LawWord.Start, reference.LawWord.Length);
        LawName? law = null;
        if (form == LawAnchorForm.Same)
        {
            law = antecedents.LawOf(word);
            if (law is null) return Target.None(NoTargetReason.NoAntecedent) with { Levels = [.. reference.Levels] };
        }
        else if (form == LawAnchorForm.Named) law = laws.Find(word, reference.LawNumber, here);
        if (law is not null) return Down(Target.OfLaw(law, []), reference, 0);
        if (reference.Levels.Count == 0) return Target.Of();
        return Down(_around.Find(reference.Levels[0], here) with { Levels = [reference.Levels[0]] }, reference, 1);
    }

    /// <summary>
    /// What a bare number takes over: from the member of the list before (法第69条第2項第3号及び第4号), or, in a bracket that says which part of a unit is meant,
    /// from the unit before the bracket (前項（第2号を除く。）).
    /// </summary>
    private Target? TakenOver(ScannedReference reference, string text, Dictionary<ScannedReference, Target> targets)
    {
        var kind = reference.Levels[0].Kind;
        if (reference.JoinedTo is { } before && targets.TryGetValue(before, out var member))
        {
            var cut = FirstAtOrBelow(member.Levels, kind);
            if (cut >= 0) return Above(member, cut, kind);
            if (member.Law is not null && kind <= UnitKind.Article) return Target.OfLaw(member.Law, []);
            return null;
        }
        if (reference.BracketOf is not { } owner || !targets.TryGetValue(owner, out var whole) || whole.Levels.IsEmpty) return null;
        if (kind is not (UnitKind.Paragraph or UnitKind.Item or UnitKind.Subitem) || kind <= whole.Levels[^1].Kind || !SaysPartOf(text, reference.End)) return null;
        return whole;
    }

    /// <summary>The levels above the one that a member of a list replaces.</summary>
    private static Target Above(Target member, int cut, UnitKind kind)
    {
        var levels = member.Levels[..cut];
        if (member.Broken is not null) return member with { Levels = levels };
        if (member.Law is not null) return Target.OfLaw(member.Law, levels);
        if (member.Last is not { } last) return Target.None(NoTargetReason.NoSuchUnit);
        // The article, 附則 or 項 that the unit stands in, whatever level the member before ends with.
        for (var at = last.Parent; at is not null; at = at.Parent)
            if (at.Unit.Kind < kind || at.Unit is SupplProvision or Appendix or Remarks)
            {
                if (kind == UnitKind.Article && at.Unit is Group) continue;
                return Target.Of(at) with { Levels = levels };
            }
        return Target.Of() with { Levels = levels };
    }

    private static int FirstAtOrBelow(ImmutableArray<ReferenceLevel> levels, UnitKind kind)
    {
        for (var i = 0; i < levels.Length; i++)
            if (levels[i].Kind >= kind && levels[i].Kind <= UnitKind.Subitem || levels[i].Kind == kind) return i;
        return -1;
    }

    /// <summary>第2号を除く, 第1項第3号に係る部分に限る; not 第3項において準用する場合を含む.</summary>
    private static bool SaysPartOf(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(60, text.Length - end));
        if (rest.IndexOf('）') is >= 0 and var close) rest = rest[..close];
        if (rest.IndexOf("準用", StringComparison.Ordinal) >= 0 || rest.IndexOf("において同じ", StringComparison.Ordinal) >= 0) return false;
        foreach (var word in PartsOfWhole)
            if (rest.IndexOf(word, StringComparison.Ordinal) >= 0) return true;
        return false;
    }

    /// <summary>第1条 in a 附則 that an amendment brought is mostly an article of that amendment.</summary>
    private static bool IsOfAmendingInstrument(ReferenceLevel head, ScannedReference reference, string text, UnitPath? here) =>
        head is { Kind: UnitKind.Article, Form: ReferenceForm.Numbered } && here?.Top.Unit is SupplProvision { AmendLawNumber.IsEmpty: false }
        && !text.AsSpan(0, reference.Start).EndsWith("改正後の", StringComparison.Ordinal);

    private Target Down(Target target, ScannedReference reference, int from)
    {
        for (var i = from; i < reference.Levels.Count; i++)
        {
            var level = reference.Levels[i];
            // A list member at the top of the 本則 has nothing above it.
            if (target is { Law: null, Broken: null, Units.IsEmpty: true }) target = _around.Find(level, null) with { Levels = target.Levels.Add(level) };
            else target = _descent.Below(target, level);
        }
        return reference.Part.Length > 0 && target.Last is { } unit && !UnitParts.Has(unit, reference.Part)
            ? Target.None(NoTargetReason.NoSuchPart, unit) with { Levels = target.Levels }
            : target;
    }

    /// <summary>Every level that a reference names, itself or by its list, can be meant by 同 behind it.</summary>
    private void Remember(ScannedReference reference, Target target, Antecedents antecedents, string text)
    {
        if (target.Law is { } law) antecedents.Named(law, reference.LawWord.Length > 0 ? text.Substring(reference.LawWord.Start, reference.LawWord.Length) : law.Title);
        for (var i = 0; i < target.Levels.Length; i++)
        {
            var kind = target.Levels[i].Kind;
            antecedents.Named(kind, UpTo(target, i));
        }
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

    private Reference Make(TextPlace place, CanonicalText text, ScannedReference scanned, Target target, Dictionary<ScannedReference, Target> targets)
    {
        var resolution = target.ToResolution();
        if (scanned.EndsRange && resolution is OwnUnits own && scanned.JoinedTo is { } start && targets.TryGetValue(start, out var from) && from.Last is { } first)
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
        };
    }

    /// <summary>The units between both ends of a range, which are of one kind under one unit; none where the ends are not.</summary>
    private ImmutableArray<UnitPath> Between(UnitPath first, UnitPath last)
    {
        if (first.Unit.Kind != last.Unit.Kind || first.Top != last.Top && !(first.IsInBody && last.IsInBody)) return [];
        var series = first.Unit is Article ? lookup.Articles(first.IsInBody ? null : first.Top) : lookup.Of(first.Parent, first.Unit.Kind);
        var (from, to) = (series.IndexOf(first), series.IndexOf(last));
        return from < 0 || to <= from ? [] : series.Units[(from + 1)..to];
    }
}
