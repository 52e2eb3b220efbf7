using System.Xml.Linq;
using RegText.Syntax;

namespace RegText.Formats.Writing.LawXml;

/// <summary>Text of a unit → its Sentence and Column elements (SPEC A.7, A.8). They are computed: the tree holds the text alone.</summary>
/// <param name="writingMode">The value of every WritingMode; null for none.</param>
internal sealed class SentenceElements(string? writingMode)
{
    /// <summary>Columns where blanks cut the text, otherwise sentences; at least one.</summary>
    public IEnumerable<XElement> WithColumns(UnitText text)
    {
        var columns = DefinitionColumns.Cut(text);
        return columns.Length == 1 ? Of(text.Value) : columns.Select((c, i) => new XElement("Column", new XAttribute("Num", i + 1), Of(c.Value)));
    }

    /// <summary>The sentences of a text; at least one, which may be empty.</summary>
    public IEnumerable<XElement> Of(string text)
    {
        var sentences = Sentence.Of(text);
        var hasProviso = sentences.Any(s => s.IsProviso);
        return sentences.Select((s, i) => new XElement(
            "Sentence",
            hasProviso ? new XAttribute("Function", s.IsProviso ? "proviso" : "main") : null,
            new XAttribute("Num", i + 1),
            writingMode is null ? null : new XAttribute("WritingMode", writingMode),
            Words(text.Substring(s.Span.Start, s.Span.Length))));
    }

    /// <summary>The words of an element, null for none.</summary>
    public static string? Words(string text) => text.Length == 0 ? null : Clean(text);

    /// <summary>Characters that XML cannot hold (a NUL, a lone surrogate) become 〓, as printers have always done.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsAllowed(text, i)) continue;
            var clean = text.ToCharArray();
            for (var j = i; j < clean.Length; j++)
                if (!IsAllowed(text, j)) clean[j] = '〓';
            return new string(clean);
        }
        return text;
    }

    private static bool IsAllowed(string text, int i) => text[i] switch
    {
        < ' ' => text[i] is '\t',
        '\uFFFE' or '\uFFFF' => false,
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        _ => true,
    };
}
