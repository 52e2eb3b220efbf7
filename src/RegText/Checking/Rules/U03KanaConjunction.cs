using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>および, ならびに, または, もしくは are written in kanji (SPEC E.1.6 U03).</summary>
internal sealed class U03KanaConjunction : WordRule
{
    public override string Code => "U03";

    public override Severity Severity => Severity.Warning;

    public override string Title => "接続詞をかなで書いている";

    public override string Remedy => "「及び」「並びに」「又は」「若しくは」は漢字で書いてください。";

    protected override ImmutableArray<WordPair> Words { get; } =
    [
        new("および", "及び") { NotBefore = ["腰", "その"] },
        new("ならびに", "並びに"),
        new("または", "又は"),
        new("もしくは", "若しくは"),
    ];
}
