using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A table of contents without its heading, or one of pages (SPEC E.1.2 T06).</summary>
internal sealed class T06TocHeading : Rule
{
    public override string Code => "T06";

    public override Severity Severity => Severity.Info;

    public override string Title => "目次の見出しがない、又は目次がページで示されている";

    public override string Remedy => "「目次」と見出しを付け、章、節ごとに条の範囲を示してください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        if (instrument.Instrument.Toc is not { Entries: [var first, ..] } toc || instrument.IsNational) return;
        if (toc.Heading.IsEmpty) log.Add("目次", first.Label, "目次の前に、「目次」という見出しがありません。");
        if (toc.Style == TocStyle.Pages) log.Add("目次", first.Range, "目次がページで示されています。例規の目次には、章、節ごとに条の範囲を示します。");
    }
}
