using System.Collections.Immutable;
using RegText.Amending.Writing;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>What an instrument in sentences says about one regulation.</summary>
/// <param name="Kaimebun">The sentences.</param>
/// <param name="Regulation">What is amended.</param>
public sealed record KaimebunPart(Kaimebun Kaimebun, AmendedRegulation Regulation);

/// <summary>The instrument that amends in sentences (改め文方式; SPEC C.11): 番号, 題名, 改正文, the sentences with their new text, 附則.</summary>
public static class KaimebunBuilder
{
    /// <summary>Builds the instrument; where it amends several regulations, with an article for each (条建て).</summary>
    /// <param name="parts">What it amends, in order; at least one.</param>
    /// <param name="ownSuppl">The 附則 of the amending instrument where the draft gives it; null writes one with the 施行期日.</param>
    /// <param name="profile">The house style.</param>
    /// <param name="options">What is asked of this run.</param>
    public static Document Build(IReadOnlyList<KaimebunPart> parts, SupplProvision? ownSuppl, Profile profile, AmendingInstrumentOptions options)
    {
        var frame = new AmendingFrame([.. parts.Select(p => p.Regulation)]);
        var form = profile.Amendment.Kaimebun.For(parts[0].Regulation.Changes.Old).Digits!.Value;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(frame.Head());
        for (var i = 0; i < parts.Count; i++)
        {
            var (kaimebun, regulation) = parts[i];
            // The second article about the same regulation cites no number (SPEC C.11).
            var isCited = parts.Take(i).Any(p => string.Equals(p.Regulation.Name, regulation.Name, StringComparison.Ordinal));
            var opening = $"{regulation.Name}{(isCited ? "" : $"（{regulation.Number}）")}の一部を次のように改正する。";
            if (parts.Count > 1) blocks.AddRange(AmendingFrame.Article(regulation, i + 1, form, opening));
            else blocks.Add(AmendingFrame.Enacting(opening));
            foreach (var sentence in kaimebun.Sentences)
            {
                blocks.Add(AmendingFrame.Enacting(sentence.Text, inArticle: parts.Count > 1));
                blocks.AddRange(Content(sentence.Content, parts.Count > 1 ? 1 : 0));
            }
        }
        if (ownSuppl is null) blocks.AddRange(frame.Supplementary(options.Enforcement));
        else
        {
            blocks.Add(AmendingFrame.SupplHeading);
            blocks.AddRange(Content(KaimebunLine.Of(ownSuppl.Children), 0));
        }
        return new(frame.Title, profile.AmendmentPage, blocks.ToImmutable()) { Sources = options.Sources };
    }

    /// <summary>
    /// New text in the 配字 of the regulation; rows that follow each other are a table. Where they have different numbers of cells (a drawn table
    /// that became text), they stay lines of text: nobody knows which cells belong below which. In an article of 条建て all is deeper.
    /// </summary>
    private static IEnumerable<Block> Content(ImmutableArray<KaimebunLine> lines, int deeper)
    {
        for (var i = 0; i < lines.Length;)
        {
            var end = i;
            while (end < lines.Length && lines[end].IsRow) end++;
            if (end > i && lines[i].Cells.Length > 1 && lines[i..end].All(l => l.Cells.Length == lines[i].Cells.Length))
                yield return Table([.. lines[i..end].Select(l => l.Cells)]);
            else
            {
                end = Math.Max(end, i + 1);
                foreach (var line in lines[i..end]) yield return new TextBlock(RoleOf(line), [new(line.Text)], line.Left + deeper, line.FirstLine + deeper);
            }
            i = end;
        }
    }

    private static TableBlock Table(ImmutableArray<ImmutableArray<string>> rows)
    {
        var columns = rows[0].Length;
        var cells = rows.Select(r => new TableRow([.. r.Select(c => new TableCell(c.Length > 0 ? [new TextBlock(BlockRole.Body, [new(c)])] : []))]));
        return new([.. Enumerable.Repeat(1.0, columns)], 0, [.. cells]) { Description = "改正後の表の項" };
    }

    private static BlockRole RoleOf(KaimebunLine line) => line.Role switch
    {
        LineRole.Title => BlockRole.Title,
        LineRole.Group => BlockRole.GroupHeading,
        LineRole.Part => line.FirstLine > 0 ? BlockRole.SupplHeading : BlockRole.AppendixHeading,
        LineRole.Caption => BlockRole.Caption,
        LineRole.Margin => line.Text[0] == '第' ? BlockRole.Article : BlockRole.Paragraph,
        LineRole.Item => line.FirstLine > 1 ? BlockRole.Subitem : BlockRole.Item,
        _ => BlockRole.Body,
    };
}
