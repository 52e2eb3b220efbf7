using RegText.Syntax;

namespace RegText.Parsing.Recognising;

/// <summary>One head for several units that are deleted or left out (SPEC B.3, C.8): 第5条から第8条まで　削除, (3)及び(4)　削除, 三・四　略, 2～5　（略）.</summary>
internal static class DeletedRange
{
    /// <summary>Reads a label at an offset and moves behind it; null when there is none.</summary>
    public delegate UnitNumber? LabelReader(string text, ref int i);

    /// <summary>Whether the words behind a label may join a second one to it.</summary>
    public static bool MayOpen(string text, int i) => i < text.Length && text[i] is 'か' or '及' or '・' or '～' or '〜' or '―' or '－';

    /// <summary>
    /// Where the label ends when a range is read behind <paramref name="i"/> and nothing but 削除 or 略 follows; then the number becomes the range. Otherwise
    /// <paramref name="i"/>.
    /// </summary>
    public static int End(string text, int i, LabelReader label, ref UnitNumber number)
    {
        if (!MayOpen(text, i)) return i;
        var (join, close) = text[i] switch
        {
            'か' => ("から", "まで"),
            '及' => ("及び", ""),
            _ => ("", ""),
        };
        if (!text.AsSpan(i).StartsWith(join, StringComparison.Ordinal)) return i;
        var end = i + Math.Max(1, join.Length);
        if (label(text, ref end) is not { } last || !text.AsSpan(end).StartsWith(close, StringComparison.Ordinal)) return i;
        end += close.Length;
        if (text.AsSpan(end).Trim() is not "削除" && !IsOmission(text.AsSpan(end))) return i;
        number = number.To(last);
        return end;
    }

    /// <summary>Whether a text is nothing but 略, in brackets or not.</summary>
    public static bool IsOmission(ReadOnlySpan<char> text) => text.Trim() is "略" or "（略）" or "(略)" or "［略］" or "[略]" or "〔略〕";
}
