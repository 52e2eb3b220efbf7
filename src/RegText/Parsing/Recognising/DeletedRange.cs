using RegText.Syntax;

namespace RegText.Parsing.Recognising;

/// <summary>One shell for several units that are deleted or left out (SPEC C.8): 第5条から第8条まで　削除, (3)及び(4)　削除, 三・四　略.</summary>
internal static class DeletedRange
{
    /// <summary>Reads a label at an offset and moves behind it; null when there is none.</summary>
    public delegate UnitNumber? LabelReader(string text, ref int i);

    /// <summary>Whether the words behind a label may join a second one to it.</summary>
    public static bool MayOpen(string text, int i) => i < text.Length && text[i] is 'か' or '及' or '・' or '～' or '―';

    /// <summary>
    /// Where the label ends when a range is read behind <paramref name="i"/> and nothing but 削除 or 略 follows; then the number becomes the range. Otherwise
    /// <paramref name="i"/>.
    /// </summary>
    public static int End(string text, int i, LabelReader label, ref UnitNumber number)
    {
        if (!MayOpen(text, i)) return i;
        foreach (var (join, close) in (ReadOnlySpan<(string, string)>)[("から", "まで"), ("及び", ""), ("・", ""), ("～", ""), ("―", "")])
        {
            if (!text.AsSpan(i).StartsWith(join, StringComparison.Ordinal)) continue;
            var end = i + join.Length;
            if (label(text, ref end) is not { } last) continue;
            if (!text.AsSpan(end).StartsWith(close, StringComparison.Ordinal)) continue;
            end += close.Length;
            if (text.AsSpan(end).Trim() is not ("削除" or "略" or "（略）")) continue;
            number = number.To(last);
            return end;
        }
        return i;
    }
}
