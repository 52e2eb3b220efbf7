using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Scanning;

/// <summary>References to 別表 and 様式 (SPEC D.1, App): 別表, 別表第1, 様式第2号の3, 第2号様式, 別記第2号様式, 別記様式第3号, 別図第1.</summary>
internal static class AppendixReader
{
    private static readonly (string Word, UnitKind Kind, bool StandsAlone)[] Words =
    [
        ("別表", UnitKind.AppdxTable, true), ("別記様式", UnitKind.AppdxStyle, true), ("別紙様式", UnitKind.AppdxStyle, false),
        ("様式", UnitKind.AppdxStyle, false), ("別図", UnitKind.AppdxFig, false), ("別記", UnitKind.AppdxNote, false),
        ("別紙", UnitKind.Appdx, false), ("付録", UnitKind.Appdx, false), ("附録", UnitKind.Appdx, false), ("別添", UnitKind.Appdx, false),
    ];

    /// <summary>
    /// Reads one and adds its level; <paramref name="start"/> when there is none. Without a number 様式 and 別紙 are ordinary words.
    /// </summary>
    public static int Read(string text, int start, List<ReferenceLevel> levels)
    {
        if (text[start] is not ('別' or '様' or '第' or '付' or '附')) return start;
        var style = NumberedStyle(text, start, out var styleNumber);
        if (style > start)
        {
            levels.Add(new(UnitKind.AppdxStyle, ReferenceForm.Numbered, styleNumber, 1, "", TextSpan.FromBounds(start, style)));
            return style;
        }
        foreach (var (word, kind, standsAlone) in Words)
        {
            if (!text.AsSpan(start).StartsWith(word, StringComparison.Ordinal)) continue;
            var end = start + word.Length;
            var number = Number(text, ref end, kind);
            if (number is null && !standsAlone) continue;
            levels.Add(new(kind, ReferenceForm.Numbered, number, 1, "", TextSpan.FromBounds(start, end)));
            return end;
        }
        return start;
    }

    /// <summary>第2号様式, 第1号の2様式, 別記第2号様式.</summary>
    private static int NumberedStyle(string text, int start, out UnitNumber? number)
    {
        number = null;
        var i = text.AsSpan(start).StartsWith("別記第", StringComparison.Ordinal) ? start + 2 : start;
        if (text[i] != '第') return start;
        i++;
        if (!ReferenceNumber.TryRead(text, ref i, out var value) || i >= text.Length || text[i] != '号') return start;
        i++;
        number = StyleBranches(text, ref i, value);
        if (!text.AsSpan(i).StartsWith("様式", StringComparison.Ordinal)) return start;
        i += 2;
        if (!number.IsBranch) number = ReferenceNumber.Branches(text, ref i, value);
        return i;
    }

    /// <summary>の2 before 様式, which would otherwise look like a word that begins with a numeral.</summary>
    private static UnitNumber StyleBranches(string text, ref int i, int value)
    {
        var next = i + 1;
        if (i >= text.Length || text[i] != 'の' || !ReferenceNumber.TryRead(text, ref next, out var branch)) return new(value);
        if (!text.AsSpan(next).StartsWith("様式", StringComparison.Ordinal)) return new(value);
        i = next;
        return new(value, branch);
    }

    private static UnitNumber? Number(string text, ref int end, UnitKind kind)
    {
        if (end >= text.Length || text[end] != '第') return null;
        var i = end + 1;
        if (!ReferenceNumber.TryRead(text, ref i, out var value)) return null;
        if (i < text.Length && text[i] is '条' or '項') return null;
        if (i < text.Length && text[i] == '号')
        {
            // 別表第3号: of a 別表 without number its third 号.
            if (kind == UnitKind.AppdxTable) return null;
            i++;
        }
        var number = new UnitNumber(value);
        if (kind != UnitKind.AppdxTable || !NamesRow(text, i)) number = ReferenceNumber.Branches(text, ref i, value);
        end = i;
        return number;
    }

    /// <summary>の2の項, の八十五及び八十七の項: the rows of a table, not a branch of its number.</summary>
    private static bool NamesRow(string text, int i)
    {
        if (i >= text.Length || text[i] != 'の') return false;
        i++;
        for (var count = 0; count < 50; count++)
        {
            if (!ReferenceNumber.TryRead(text, ref i, out _)) return false;
            while (i + 1 < text.Length && text[i] == 'の' && Numerals.IsNumeral(text[i + 1]))
            {
                i++;
                ReferenceNumber.TryRead(text, ref i, out _);
            }
            var rest = text.AsSpan(i);
            if (rest is ['の', '項' or '部' or '款' or '欄' or '目', ..] or ['の', 'イ' or 'ロ', ..]) return true;
            if (rest.StartsWith("まで", StringComparison.Ordinal))
            {
                i += 2;
                rest = rest[2..];
            }
            var joint = ReferenceJoint.Length(rest);
            if (joint == 0) return false;
            i += joint;
        }
        return false;
    }
}
