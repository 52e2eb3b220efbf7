using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RegText.Formats.Trees;

/// <summary>Japanese text in JSON, the same in every contract of the program.</summary>
internal static class JsonText
{
    /// <summary>Indented, with LF.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes a property; null is null.</summary>
    public static void Write(Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        if (value is null) json.WriteNullValue();
        else WriteRaw(json, Quote(new StringBuilder(value.Length + 2), value).ToString());
    }

    /// <summary>Writes a value that is JSON already.</summary>
    public static void WriteRaw(Utf8JsonWriter json, string value) => json.WriteRawValue(value, skipInputValidation: true);

    /// <summary>
    /// Appends a string in quotes. Japanese stays readable (the writer would escape U+3000 and characters outside the BMP), and a lone
    /// surrogate, for which the writer would put U+FFFD, is kept as an escape, so that no character is lost.
    /// </summary>
    public static StringBuilder Quote(StringBuilder quoted, string value)
    {
        quoted.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else if (c == '\t') quoted.Append("\\t");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029') Escape(quoted, c);
            else if (!char.IsSurrogate(c)) quoted.Append(c);
            else if (i + 1 < value.Length && char.IsSurrogatePair(c, value[i + 1])) quoted.Append(c).Append(value[++i]);
            else Escape(quoted, c);
        }
        return quoted.Append('"');
    }

    private static void Escape(StringBuilder quoted, char c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
