using System.Collections.Immutable;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>第5条 inside 第5条, 第4条 inside 第5条 (SPEC E.1.3 R15, D.2): the own article is この条, its neighbours are 前条 and 次条.</summary>
internal sealed class R15OwnNumber : Rule
{
    private static readonly Comparer<UnitPath> ByPosition = Comparer<UnitPath>.Create((a, b) => a.Position.CompareTo(b.Position));

    public override string Code => "R15";

    public override Severity Severity => Severity.Info;

    public override string Title => "その条自身や隣の条を番号で引用している";

    public override string Remedy => "その条自身は「この条」、隣の条は「前条」「次条」と書いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var references = instrument.References.References;
        for (var i = 0; i < references.Length; i++)
            if (!HasCompany(references, i)) Look(instrument, references[i], log);
    }

    /// <summary>Whether another number of the kind stands in the same sentence: 第1項の届出及び第3項の届出 are both said by number.</summary>
    private static bool HasCompany(ImmutableArray<Reference> references, int at)
    {
        for (var i = at - 1; i >= 0 && AreInOneSentence(references[i], references[at]); i--)
            if (IsCompany(references[i], references[at])) return true;
        for (var i = at + 1; i < references.Length && AreInOneSentence(references[at], references[i]); i++)
            if (IsCompany(references[i], references[at])) return true;
        return false;
    }

    private static bool AreInOneSentence(Reference first, Reference second) =>
        first.Place == second.Place && (second.Span.Start <= first.Span.End
            || !first.Place.Text.Value.AsSpan(first.Span.End, second.Span.Start - first.Span.End).Contains('。'));

    private static bool IsCompany(Reference other, Reference reference) =>
        other.ContinuesList
        || (other is { Law: null, Levels: [{ Form: ReferenceForm.Numbered } level, ..] } && reference.Levels is [var own, ..]
            && level.Kind == own.Kind);

    private static void Look(CheckedInstrument instrument, Reference reference, FindingLog log)
    {
        if (reference is not { IsQuoted: false, Law: null, GoesOnFrom: null, Place: { Part: TextPart.Text, Unit.IsInBody: true } }) return;
        if (reference.Levels is not [{ Form: ReferenceForm.Numbered, Kind: UnitKind.Article or UnitKind.Paragraph } level, ..]) return;
        if (reference.Resolution is not OwnUnits own || own.First.Within(level.Kind) is not { } target) return;
        if (reference.Place.Unit!.Within(level.Kind) is not { } here) return;
        var kind = UnitName.OfKind(level.Kind);
        var right = target == here ? "この" + kind
            : IsNext(instrument, target, here) ? "前" + kind
            : IsNext(instrument, here, target) ? "次" + kind : null;
        if (right is null) return;
        var text = reference.Place.Text.Value.Substring(level.Span.Start, level.Span.Length);
        if (target == here && reference.Levels.Length > 1)
            log.Add(reference.Place, level.Span, $"ここは{here.Name}なので、「{text}」は不要です。", "");
        else log.Add(reference.Place, level.Span, $"ここは{here.Name}なので、「{text}」は「{right}」と書きます。", right);
    }

    private static bool IsNext(CheckedInstrument instrument, UnitPath first, UnitPath second)
    {
        if (second.Unit.Number is not { } number || first.Unit.Number is not { } before || !number.Follows(before)) return false;
        if (first.Unit is not Article) return first.Parent == second.Parent;
        var at = instrument.Articles.AsSpan().BinarySearch(first, ByPosition);
        return at >= 0 && at + 1 < instrument.Articles.Length && instrument.Articles[at + 1] == second;
    }
}
