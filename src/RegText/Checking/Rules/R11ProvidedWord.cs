using System.Text;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>前項に規定する維持管理 where 前項 does not speak of 維持管理 (SPEC E.1.3 R11, E.2).</summary>
internal sealed class R11ProvidedWord : ReferenceRule
{
    private const string Provided = "に規定する";

    /// <summary>Words that sum up what a provision says, whatever its words.</summary>
    private static readonly string[] General = ["場合", "事項", "要件", "基準", "手続", "書類", "期間", "期限", "事由", "方法", "額", "日", "者", "物", "措置", "事務",
        "行為", "規定", "原因", "原則"];

    public override string Code => "R11";

    public override Severity Severity => Severity.Info;

    public override string Title => "「前項に規定する○○」の○○が前項にない";

    public override string Remedy => "引用した条や項に、その語があるか確認してください。";

    protected override void Look(CheckedInstrument instrument, Reference reference, FindingLog log)
    {
        // Of a list any member may have the word.
        if (reference.Resolution is not OwnUnits own || reference.Part.Length > 0 || reference.ContinuesList) return;
        var text = reference.Place.Text.Value;
        var start = reference.Span.End + Provided.Length;
        if (!text.AsSpan(reference.Span.End).StartsWith(Provided, StringComparison.Ordinal)) return;
        var noun = text[start..Script.NounEnd(text, start)];
        if (noun.Length < 2) return;
        if (Array.Exists(General, g => noun.StartsWith(g, StringComparison.Ordinal)) || WordOverlap.Has(Words(instrument, own), noun))
            return;
        log.Add(reference.Place, TextSpan.FromBounds(reference.Span.Start, start + noun.Length), 
            $"「{noun}」が、{ResolutionText.Of(own)}に出てきません。引用先か語を確認してください。");
    }

    /// <summary>The words of the units, of 号 also those before them.</summary>
    private static string Words(CheckedInstrument instrument, OwnUnits own)
    {
        var words = new StringBuilder();
        foreach (var unit in own.Units.Concat(own.Between))
        {
            if (unit.Unit is Item or Subitem) words.Append(unit.Parent?.Unit.Text.Value).Append('\n');
            for (var i = unit.Position; i <= unit.LastPosition; i++)
                foreach (var place in TextPlaces.Of(instrument.Paths.All[i])) words.Append(place.Text.Value).Append('\n');
        }
        return WordOverlap.Bare(words.ToString());
    }
}
