using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>この限りではない → この限りでない (SPEC E.1.6 U10).</summary>
internal sealed class U10NotThisLimit : WordRule
{
    public override string Code => "U10";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「この限りではない」と書いている";

    public override string Remedy => "「この限りでない」に改めてください。";

    protected override ImmutableArray<WordPair> Words { get; } = [new("この限りではない", "この限りでない")];
}
