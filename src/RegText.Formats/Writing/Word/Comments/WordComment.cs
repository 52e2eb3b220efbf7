using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Formats.Writing.Word.Comments;

/// <summary>A comment to be put into a Word file.</summary>
/// <param name="Span">The words, in the text that is read out of the file.</param>
/// <param name="Paragraphs">What it says; at least one line.</param>
internal sealed record WordComment(TextSpan Span, ImmutableArray<string> Paragraphs);
