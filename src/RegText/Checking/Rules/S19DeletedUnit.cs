using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>削除 for a 項, which is never left as a shell, and an article 削除 that keeps its caption (SPEC A.4, C.8, E.1.1 S19).</summary>
internal sealed class S19DeletedUnit : Rule
{
    public override string Code => "S19";

    public override Severity Severity => Severity.Warning;

    public override string Title => "「削除」の使い方";

    public override string Remedy => "項は「削除」とせずに項番号を繰り上げ、「削除」とした条の見出しは除いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var path in instrument.Paths.All)
        {
            if (path.Unit is Article { IsDeleted: true, Caption: { } caption })
                log.Add(new TextPlace(path, TextPart.Caption, caption.Text), new(0, caption.Text.Length), $"{path.Name}は「削除」ですが、見出しが残っています。除いてください。");
            else if (path.Unit is Paragraph { Text.Value: "削除" } && path is { OfKind: > 1, Children.IsEmpty: true })
                log.AddAtText(path, "項には「削除」を用いません。この項を削り、後の項を繰り上げてください。");
        }
    }
}
