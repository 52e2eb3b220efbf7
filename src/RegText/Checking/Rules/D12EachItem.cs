using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>当該各号の定めるところ → 当該各号に定めるところ (SPEC E.1.4 D12).</summary>
internal sealed class D12EachItem : WordRule
{
    public override string Code => "D12";

    public override Severity Severity => Severity.Warning;

    public override string Title => "定義の前置きの言い方";

    public override string Remedy => "「次の各号に掲げる用語の意義は、当該各号に定めるところによる。」の形に改めてください。";

    protected override ImmutableArray<WordPair> Words { get; } =
    [
        new("当該各号の定める", "当該各号に定める"),
        new("各号の定めるところによる", "各号に定めるところによる"),
        new("次の各号に定める用語", "次の各号に掲げる用語"),
        new("次に定める用語の意義", "次に掲げる用語の意義"),
    ];
}
