using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>講じる → 講ずる, 応じる → 応ずる (SPEC E.1.6 U16). Forms that both verbs have, such as 講じて, are left alone.</summary>
internal sealed class U16SuruVerbs : WordRule
{
    public override string Code => "U16";

    public override Severity Severity => Severity.Info;

    public override string Title => "「講じる」「応じる」の形を使っている";

    public override string Remedy => "法令では「講ずる」「応ずる」の形を使います。";

    protected override ImmutableArray<WordPair> Words { get; } =
    [
        .. new[] { "講", "応", "準", "命", "免", "論" }.SelectMany(k => new WordPair[] { new(k + "じる", k + "ずる"), new(k + "じれば", k + "ずれば") }),
    ];
}
