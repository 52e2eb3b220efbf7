using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>この場合、 → この場合において、 (SPEC E.1.6 U20).</summary>
internal sealed class U20InThisCase : WordRule
{
    public override string Code => "U20";

    public override Severity Severity => Severity.Info;

    public override string Title => "「この場合、」と書いている";

    public override string Remedy => "「この場合において、」に改めてください。";

    protected override ImmutableArray<WordPair> Words { get; } = [new("この場合、", "この場合において、")];
}
