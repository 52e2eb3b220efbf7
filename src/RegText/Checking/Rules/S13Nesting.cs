using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Units that cannot stand where they stand (SPEC E.1.1 S13): 号 without the text of a 項, 細分 in the place of 号, 節 outside 章, 項 before the first article.</summary>
internal sealed class S13Nesting : Rule
{
    public override string Code => "S13";

    public override Severity Severity => Severity.Error;

    public override string Title => "条、項、号などの組立てが成り立たない";

    public override string Remedy => "抜けている柱書、章、号などを補うか、番号の段階を改めてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var hasKanaItems = HasKanaItems(instrument);
        foreach (var path in instrument.Paths.All)
        {
            if (path.Top.Unit is Appendix) continue;
            switch (path.Unit)
            {
                case Group: CheckGroup(instrument, path, log); break;
                case Item when path.Index == 0 && path.Parent is { Unit: Paragraph { Text.IsEmpty: true } } above:
                    log.Add(path, $"{above.Name}に、号の前に置く文がありません。補ってください。");
                    break;
                case Item when path.Index == 0 && !hasKanaItems && IsKana(path.Unit.Label.Value):
                    log.Add(path, $"号がなく、号の細分「{path.Unit.Label}」があります。号の番号にしてください。");
                    break;
                case Paragraph when path.IsInBody && path.Parent?.Unit is not Article && instrument.Articles.Length > 0 && path.Unit.Text.Length > 0 && !IsCaption(path):
                    log.AddAtText(path, "条の前に、条に属さない文があります。確認してください。");
                    break;
            }
        }
    }

    /// <summary>Whether it is the caption of the article behind it, without brackets (S08).</summary>
    private static bool IsCaption(UnitPath path) =>
        path.Index + 1 < path.Siblings.Length && path.Siblings[path.Index + 1] is { Unit: Article } article && ReferenceEquals(S08CaptionPlace.Unread(article), path);

    /// <summary>節 at the top, or 款 directly in a 章, where the regulation has the level between elsewhere.</summary>
    private static void CheckGroup(CheckedInstrument instrument, UnitPath path, FindingLog log)
    {
        if (path.Unit.Kind < UnitKind.Section) return;
        var above = path.Unit.Kind - 1;
        if (path.Parent?.Unit.Kind == above || path.Parent?.Unit.Kind > above) return;
        if (path.Siblings.Any(s => s.Unit.Kind == path.Unit.Kind && s.Index < path.Index)) return;
        if (path.Parent is null && !instrument.Paths.Body.Any(p => p.Unit.Kind == UnitKind.Chapter) && instrument.IsPart) return;
        log.Add(path, $"{path.Unit.Label}が{UnitName.OfKind(above)}の中にありません。確認してください。");
    }

    /// <summary>Whether the regulation counts its 号 by kana throughout.</summary>
    private static bool HasKanaItems(CheckedInstrument instrument)
    {
        var items = instrument.Paths.All.Where(p => p.Unit is Item && p.Top.Unit is not Appendix && p.Index == 0).ToList();
        return items.Count(p => IsKana(p.Unit.Label.Value)) * 2 > items.Count;
    }

    private static bool IsKana(string label) => label.Length > 0 && Script.IsKatakana(label[0]);
}
