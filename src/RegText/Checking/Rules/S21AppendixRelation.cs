using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A 別表 or 様式 without （第3条関係）, or with one that names an article which does not cite it (SPEC A.11, E.1.1 S21).</summary>
internal sealed class S21AppendixRelation : Rule
{
    public override string Code => "S21";

    public override Severity Severity => Severity.Warning;

    public override string Title => "別表、様式の「関係」の条";

    public override string Remedy => "別表、様式の番号の次に、それを引用する条を（第○条関係）と示してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var appendix in instrument.Paths.Appendices)
        {
            if (appendix.Unit is not Appendix { Kind: UnitKind.AppdxTable or UnitKind.AppdxStyle } unit) continue;
            var citing = instrument.References.Into(appendix).Where(r => r.Place.Part is not (TextPart.Relation or TextPart.TocRange) && r.Place.Unit?.Top.Unit is not Appendix).ToList();
            if (unit.Relation.IsEmpty) Missing(appendix, citing, log);
            else Check(instrument, appendix, unit.Relation, citing, log);
        }
    }

    /// <summary>One that nothing cites either is told by R13.</summary>
    private static void Missing(UnitPath appendix, List<Reference> citing, FindingLog log)
    {
        if (citing.Count == 0) return;
        var suggestion = citing.Select(r => r.Place.Unit?.Within<Article>()).FirstOrDefault(a => a is not null) is { } article ? $"（{article.Name}関係）" : "（第○条関係）";
        log.Add(appendix, $"{appendix.Name}に「関係」の条が示されていません。番号の次に{suggestion}と示してください。");
    }

    private static void Check(CheckedInstrument instrument, UnitPath appendix, UnitText relation, List<Reference> citing, FindingLog log)
    {
        // 第3条から第5条まで関係: not each of them need cite it.
        if (relation.Value.Contains("から", StringComparison.Ordinal) || relation.Value.AsSpan().IndexOfAny("―—－～") >= 0) return;
        foreach (var reference in instrument.References.In(appendix).Where(r => r.Place.Part == TextPart.Relation))
        {
            if (reference.Resolution is not OwnUnits { Units: [var named], Between.IsEmpty: true } || citing.Exists(c => Touch(named, c.Place.Unit))) continue;
            if (citing.Count == 0 && Mentions(named, UnitName.OfKind(appendix.Unit.Kind))) continue;
            var places = string.Join("、", citing.Select(c => (c.Place.Unit?.Within<Article>() ?? c.Place.Unit)?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Take(3));
            var instead = places.Length > 0 ? $"引用しているのは{places}です。" : "他の条も引用していません。";
            log.Add(new TextPlace(appendix, TextPart.Relation, relation), reference.Span, $"{named.Name}は{appendix.Name}を引用していません。{instead}確認してください。");
        }
    }

    /// <summary>Whether an article speaks of a 別表 or 様式 in words that are no reference.</summary>
    private static bool Mentions(UnitPath named, string word) =>
        (named.Within<Article>() ?? named).Unit.SelfAndDescendants().Any(u => u.Text.Value.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether the place that cites lies in the unit named, or the other way round: （第3条第2項関係） may name it more closely than needed.</summary>
    private static bool Touch(UnitPath named, UnitPath? citing) => citing is not null && (named.Contains(citing) || citing.Contains(named) || named.Within<Article>() is { } article && article.Contains(citing));
}
