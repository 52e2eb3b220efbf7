using RegText.Text;

namespace RegText.Documents;

/// <summary>The part of an amending instrument that amends one regulation, but for its table (SPEC B.5).</summary>
internal sealed class InstrumentPart(AmendedRegulation regulation, EnactingSentence sentence, MarkWords marks, TableStyle style)
{
    /// <summary>The paragraphs before the table.</summary>
    /// <param name="article">The number of the article where the instrument amends several regulations; null where it amends one.</param>
    public IEnumerable<Block> Before(int? article)
    {
        var opening = Fill(sentence.Opening);
        if (article is { } number)
        {
            foreach (var block in AmendingFrame.Article(regulation, number, style.IsVertical ? NumeralForm.Kanji : NumeralForm.Half, opening)) yield return block;
        }
        else yield return AmendingFrame.Enacting(opening);
        foreach (var text in sentence.SentencesFor(marks)) yield return AmendingFrame.Enacting(Fill(text));
        if (sentence.Note.Length > 0) yield return new TextBlock(BlockRole.Note, [new(marks.Fill(sentence.Note))]);
    }

    /// <summary>The paragraphs behind the table.</summary>
    public IEnumerable<Block> After()
    {
        if (sentence.Remark.Length > 0) yield return new TextBlock(BlockRole.Body, [new(Fill(marks.Fill(sentence.Remark)))], 2, 0);
    }

    private string Fill(string text) => text
        .Replace("{題名}", regulation.Name, StringComparison.Ordinal)
        .Replace("{番号}", regulation.Number, StringComparison.Ordinal)
        .Replace("{前}", style.OldHeading, StringComparison.Ordinal)
        .Replace("{後}", style.NewHeading, StringComparison.Ordinal);
}
