using RegText.Text;

namespace RegText.Amending.Reading;

/// <summary>
/// Reads an amending instrument in sentences as it is published (SPEC C.11, C.12): one regulation or several, with or without title, number
/// and 附則 of its own. It knows the vocabulary of instructions and nothing of who writes them. Every line is part of a sentence, of new text, of
/// the frame, or of a diagnostic; a sentence that is not understood is an instruction of that kind.
/// </summary>
public static class AmendmentReader
{
    /// <summary>Reads a text. Spans of instructions are offsets in it. No text throws; cost is linear but for one bounded look-ahead a sentence.</summary>
    public static Amendment Read(SourceText source)
    {
        var frame = new AmendmentFrame();
        var lines = new AmendmentLines(source);
        while (lines.Next() is { } line) frame.Add(line);
        return frame.Finish();
    }
}
