using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;

namespace RegText.Parsing.Building;

/// <summary>The lines of one regulation in a source.</summary>
/// <param name="Title">The 題名; empty when the text has none.</param>
/// <param name="Lines">The lines behind the title.</param>
/// <param name="Version">改正後, 改正前 … when the lines are a column of a comparison table; otherwise empty.</param>
internal sealed record Region(UnitText Title, List<LogicalLine> Lines, string Version = "")
{
    /// <summary>公布文, 番号 and so on that stand before the title (SPEC A.2).</summary>
    public List<LogicalLine> Before { get; init; } = [];

    /// <summary>Whether units are left out on purpose: a comparison table shows what changes, a title may say 抜粋.</summary>
    public bool IsExtract => Version.Length > 0 || TitleLine.IsExtract(Title.Value);
}
