using System.Globalization;
using System.Text;

namespace RegText.Formats.Services;

/// <summary>Makes the default name of an output from the title of a regulation.</summary>
internal static class OutputFileName
{
    // Leaves room in the 255 bytes that a name may have on Linux, three for each character, and in Windows' 260 of a path.
    private const int LongestTitle = 60;

    /// <summary>新旧対照表_題名.docx: a name that Windows takes too, whatever the title holds.</summary>
    public static string Of(string kind, string title, string extension)
    {
        var name = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(title.Trim());
        for (var count = 0; count < LongestTitle && elements.MoveNext(); count++)
        {
            var element = elements.GetTextElement();
            if (name.Length + element.Length > LongestTitle) break;
            foreach (var rune in element.EnumerateRunes()) name.Append(Replace(rune).ToString());
        }
        var safe = name.ToString().TrimEnd(' ', '.', '　');
        return safe.Length == 0 ? kind + extension : $"{kind}_{safe}{extension}";
    }

    // Full-width twins of what Windows does not take. A lone surrogate, which is no character, becomes 〓.
    private static Rune Replace(Rune rune) => rune.Value switch
    {
        '<' => new('＜'),
        '>' => new('＞'),
        ':' => new('：'),
        '"' => new('”'),
        '/' => new('／'),
        '\\' => new('＼'),
        '|' => new('｜'),
        '?' => new('？'),
        '*' => new('＊'),
        0xFFFD => new('〓'),
        < ' ' or 0x7F => new(' '),
        _ => rune,
    };
}
