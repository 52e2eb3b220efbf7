namespace RegText.Formats.Reading.Sources;

/// <summary>How the tracked changes (変更履歴) of a Word file are read.</summary>
public enum RevisionView
{
    /// <summary>A file that holds tracked changes is refused, since only a person can say which of the two texts is meant.</summary>
    Refused,

    /// <summary>As if every change were rejected: what was inserted is left out, what was deleted is read.</summary>
    Old,

    /// <summary>As if every change were accepted.</summary>
    New,
}
