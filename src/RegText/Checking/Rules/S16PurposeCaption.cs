using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Caption 目的 goes with 「…を目的とする」, 趣旨 with 「…を定めるものとする」 (SPEC E.1.1 S16).</summary>
internal sealed class S16PurposeCaption : Rule
{
    // Enough of the end of the sentence to be seen: 「定めるものとする。」.
    private const int Tail = 9;

    public override string Code => "S16";

    public override Severity Severity => Severity.Warning;

    public override string Title => "見出し「目的」「趣旨」と条文が合っていない";

    public override string Remedy => "「目的」の条は「…を目的とする」、「趣旨」の条は「…を定めるものとする」で結んでください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        foreach (var article in instrument.Articles)
        {
            if (article.Unit.Caption?.Text.Value is not ("目的" or "趣旨") || article.Children is not [{ Unit: Paragraph paragraph } path, ..] || paragraph.Text.IsEmpty) continue;
            var text = paragraph.Text.Value;
            // もつて目的とする in old texts.
            var aim = text.LastIndexOf("目的とする", StringComparison.Ordinal);
            if (article.Unit.Caption!.Text.Value == "趣旨" && aim >= 0 && aim >= text.Length - 6)
                log.Add(new TextPlace(path, TextPart.Text, paragraph.Text), new(aim, 5), "見出しは「趣旨」ですが、条文は「目的とする」で結ばれています。「…を定めるものとする」とするか、見出しを「目的」に改めてください。");
            else if (article.Unit.Caption.Text.Value == "目的" && aim < 0 && text.EndsWith('。') && article.Children.Length == 1)
                log.Add(new TextPlace(path, TextPart.Text, paragraph.Text), new(Math.Max(0, text.Length - Tail), Math.Min(Tail, text.Length)), "見出しは「目的」ですが、条文が「…を目的とする」で結ばれていません。条文か見出しを改めてください。");
        }
    }
}
