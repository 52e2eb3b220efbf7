using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RegText.Documents;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace RegText.Formats.Writing.Word;

/// <summary>
/// Tracked changes as Word writes them: runs in w:ins and w:del, marks at the ends of paragraphs and on rows. Their author is the program, and
/// they have no date, so that the same inputs give the same bytes.
/// </summary>
internal sealed class RevisionMarks
{
    private const string Author = "RegText";

    private int last;

    /// <summary>The run, or what Word puts around it.</summary>
    public OpenXmlElement Around(Run run, Revision revision) => revision switch
    {
        Revision.Inserted => Mark(new InsertedRun(run)),
        Revision.Deleted => Mark(new DeletedRun(run)),
        _ => run,
    };

    /// <summary>Marks the end of a paragraph.</summary>
    public void MarkEnd(Paragraph paragraph, Revision revision)
    {
        if (revision == Revision.None) return;
        OpenXmlElement mark = revision == Revision.Inserted ? Mark(new Inserted()) : Mark(new Deleted());
        paragraph.ParagraphProperties!.ParagraphMarkRunProperties = new ParagraphMarkRunProperties(mark);
    }

    /// <summary>Marks a row; its other properties must be there already.</summary>
    public void MarkRow(TableRowProperties properties, Revision revision)
    {
        if (revision == Revision.Inserted) properties.AppendChild(Mark(new Inserted()));
        if (revision == Revision.Deleted) properties.AppendChild(Mark(new Deleted()));
    }

    private T Mark<T>(T element)
        where T : OpenXmlElement
    {
        element.SetAttribute(new OpenXmlAttribute("w", "id", StyleSheet.W.NamespaceName, StyleSheet.Number(++last)));
        element.SetAttribute(new OpenXmlAttribute("w", "author", StyleSheet.W.NamespaceName, Author));
        return element;
    }
}
