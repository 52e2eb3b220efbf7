using RegText.Formats.Reading.Sources;

namespace RegText.Formats.Reading.Word;

/// <summary>What is read of a Word file.</summary>
/// <param name="Revisions">How tracked changes are read.</param>
/// <param name="TextBoxes">Whether the text of text boxes is read, behind the paragraph that holds the box.</param>
internal sealed record WordReadOptions(RevisionView Revisions, bool TextBoxes);
