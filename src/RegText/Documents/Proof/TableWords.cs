using RegText.Text;

namespace RegText.Documents;

/// <summary>
/// The words of a 新旧対照表 that are no text of the regulation (略, （新設）, （削る）), and the form in which its lines are compared with their
/// source.
/// </summary>
internal abstract class TableWords
{
    /// <summary>Whether a paragraph may hold several lines of the source, and a line stand in several paragraphs.</summary>
    public virtual bool JoinsLines => false;

    /// <summary>A text in the form in which texts are compared.</summary>
    public abstract string Form(string text);

    /// <summary>Whether a line (in that form) stands for a unit that the other column has alone.</summary>
    public abstract bool IsMarker(string line);

    /// <summary>The labels before 略, in that form; empty for 略 alone, null where the line is no 略.</summary>
    public abstract string? LabelsBeforeOmission(string line);

    /// <summary>The labels of the first and of the last unit that a 略 stands for.</summary>
    public abstract (string First, string Last) Split(string labels);

    /// <summary>Splits at the first of some joints that has words on both sides.</summary>
    protected static (string First, string Last) SplitAt(string labels, params ReadOnlySpan<string> joints)
    {
        if (labels.Length == 0) return ("", "");
        foreach (var joint in joints)
        {
            if (joint.Length == 0) continue;
            var at = labels.IndexOf(joint, 1, StringComparison.Ordinal);
            if (at > 0 && at + joint.Length < labels.Length) return (labels[..at], labels[(at + joint.Length)..]);
        }
        return (labels, labels);
    }
}

/// <summary>The words of one column of one house style, compared character by character: for a table that we wrote.</summary>
internal sealed class StyleWords(TableStyle style, bool oldColumn) : TableWords
{
    private readonly string _omit = WhiteSpace.Remove(style.OmitIn(oldColumn));

    public override string Form(string text) => WhiteSpace.Remove(text);

    public override bool IsMarker(string line) => style.IsMarker(line);

    public override string? LabelsBeforeOmission(string line) => line.EndsWith(_omit, StringComparison.Ordinal) ? line[..^_omit.Length] : null;

    public override (string First, string Last) Split(string labels) => SplitAt(labels, style.TwoJoin, style.RangeMark);
}
