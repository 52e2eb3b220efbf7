using System.Text;
using RegText.Text;

namespace RegText.Tests.Specs;

/// <summary>Text with marks: ［ and ］ stand around what is underlined.</summary>
internal static class Marked
{
    public static string Write(string text, IEnumerable<TextSpan> spans)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var span in spans)
        {
            result.Append(text, at, span.Start - at).Append('［').Append(text, span.Start, span.Length).Append('］');
            at = span.End;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    public static string Plain(string marked) =>
        marked.Replace("［", "", StringComparison.Ordinal).Replace("］", "", StringComparison.Ordinal);
}
