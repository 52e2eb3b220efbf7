using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Scanning;

/// <summary>
/// The grammar of one reference without the name of a law (SPEC D.1): 第12条の2第3項第4号ア, 前条第2項, 同項ただし書, 前各号, 別表第1備考第2号. It reads
/// canonical text, and printed text where no white space interrupts it. What is read is the longest chain of levels at a place.
/// </summary>
internal static class LevelReader
{
    /// <summary>The characters that a reference may begin with; 細分 (ア) begin one only behind another reference.</summary>
    public const string Heads = "第前次同本こ各当別様附付";

    /// <summary>What names a part of a unit: these end a reference.</summary>
    private static readonly string[] Parts = ["各号列記以外の部分", "ただし書", "本文", "前段", "後段", "中段"];

    /// <summary>
    /// Reads a reference and adds its levels. Returns the offset behind it, <paramref name="start"/> when there is none. The part (ただし書) is
    /// what stands behind the last level.
    /// </summary>
    public static int Read(string text, int start, List<ReferenceLevel> levels)
    {
        var first = levels.Count;
        var i = Head(text, start, levels);
        if (i == start) return start;
        while (i < text.Length)
        {
            var next = Next(text, i, levels[^1], levels, isSecond: levels.Count == first + 1);
            if (next == i) break;
            i = next;
        }
        return i + PartLength(text, i);
    }

    /// <summary>Reads 細分 and what stands below it, for lists: イ or （2） behind 第1号ア及び.</summary>
    public static int ReadSubitems(string text, int start, List<ReferenceLevel> levels)
    {
        var i = SubitemLabel.Read(text, start, isBehindLabel: false, levels);
        while (i > start && i < text.Length)
        {
            var next = SubitemLabel.Read(text, i, isBehindLabel: true, levels);
            if (next == i) break;
            i = next;
        }
        return i;
    }

    /// <summary>The length of ただし書, 前段, 各号列記以外の部分, 第3段 at a place; 0 when there is none.</summary>
    public static int PartLength(string text, int start)
    {
        var i = start < text.Length && text[start] == 'の' ? start + 1 : start;
        foreach (var part in Parts)
            if (StartsWith(text, i, part)) return i + part.Length - start;
        if (i != start || start >= text.Length || text[start] != '第') return 0;
        var end = start + 1;
        return ReferenceNumber.TryRead(text, ref end, out _) && StartsWith(text, end, "段") && !StartsWith(text, end, "段階")
            ? end + 1 - start : 0;
    }

    /// <summary>The length of 及びただし書, 並びに後段 behind a part: the same unit goes on being named.</summary>
    public static int FurtherParts(string text, int start)
    {
        var joint = ReferenceJoint.Length(text.AsSpan(start));
        if (joint == 0) return 0;
        foreach (var part in Parts)
            if (StartsWith(text, start + joint, part)) return joint + part.Length;
        return 0;
    }

    private static int Head(string text, int start, List<ReferenceLevel> levels)
    {
        var end = AppendixReader.Read(text, start, levels);
        if (end > start) return end;
        end = Ordinal(text, start, levels);
        if (end > start) return end;
        end = Relative(text, start, levels);
        return end > start ? end : SupplHead(text, start, levels);
    }

    private static int Next(string text, int i, ReferenceLevel above, List<ReferenceLevel> levels, bool isSecond)
    {
        var end = i;
        if (text[i] == '第')
        {
            end = Ordinal(text, i, levels);
            if (end > i && !MayStandBelow(levels[^1].Kind, above.Kind))
            {
                levels.RemoveAt(levels.Count - 1);
                return i;
            }
            return end;
        }
        if (above.Kind == UnitKind.SupplProvision && text[i] is '別' or '様')
        {
            end = AppendixReader.Read(text, i, levels);
            if (end > i) return end;
        }
        if (above.Kind is UnitKind.AppdxTable or UnitKind.AppdxStyle && StartsWith(text, i, "備考"))
        {
            levels.Add(new(UnitKind.Remarks, ReferenceForm.Numbered, null, 1, "", new(i, 2)));
            return i + 2;
        }
        end = EachBelow(text, i, above, levels);
        if (end > i) return end;
        if (isSecond && text[i] == '同' && above.Kind == UnitKind.Article)
        {
            end = Relative(text, i, levels);
            if (end > i && levels[^1].Kind is UnitKind.Paragraph or UnitKind.Item) return end;
            if (end > i) levels.RemoveAt(levels.Count - 1);
            return i;
        }
        return above.Kind is UnitKind.Item or UnitKind.Subitem ? SubitemLabel.Read(text, i, above.Kind == UnitKind.Subitem, levels) : i;
    }

    /// <summary>条 → 項 → 号; 号 → 項 is wrong but meant as one reference (SPEC E.1.3, R05).</summary>
    private static bool MayStandBelow(UnitKind below, UnitKind above) => above switch
    {
        UnitKind.SupplProvision => below is not UnitKind.Remarks,
        UnitKind.Item => below is UnitKind.Paragraph,
        UnitKind.AppdxTable or UnitKind.AppdxStyle or UnitKind.AppdxFig or UnitKind.AppdxNote or UnitKind.Appdx or UnitKind.Remarks =>
            below is UnitKind.Paragraph or UnitKind.Item,
        _ => above < below,
    };

    /// <summary>各号, 各項 behind another level, perhaps with の: 前項各号, 第3条の各号.</summary>
    private static int EachBelow(string text, int i, ReferenceLevel above, List<ReferenceLevel> levels)
    {
        var at = text[i] == 'の' ? i + 1 : i;
        if (at + 1 >= text.Length || text[at] != '各' || StartsWith(text, at, Parts[0])) return i;
        if (ReferenceNumber.KindOf(text[at + 1]) is not (UnitKind.Paragraph or UnitKind.Item) || ReferenceNumber.IsOtherWord(text, at + 1))
            return i;
        var kind = ReferenceNumber.KindOf(text[at + 1])!.Value;
        if (above.Kind >= kind) return i;
        levels.Add(new(kind, ReferenceForm.Each, null, 1, "", TextSpan.FromBounds(i, at + 2)));
        return at + 2;
    }

    /// <summary>第12条の2, 第3項, 第2章.</summary>
    private static int Ordinal(string text, int start, List<ReferenceLevel> levels)
    {
        if (text[start] != '第') return start;
        var i = start + 1;
        if (!ReferenceNumber.TryRead(text, ref i, out var value) || i >= text.Length) return start;
        if (ReferenceNumber.KindOf(text[i]) is not { } kind || ReferenceNumber.IsOtherWord(text, i)) return start;
        i++;
        var number = ReferenceNumber.Branches(text, ref i, value);
        if (kind == UnitKind.Item && ReferenceNumber.OpensCompound(text, i)) return start;
        levels.Add(new(kind, ReferenceForm.Numbered, number, 1, "", TextSpan.FromBounds(start, i)));
        return i;
    }

    /// <summary>前条, 次項, 同号, 前2項, 前各号, この章, 本条, 各号, 当該各号.</summary>
    private static int Relative(string text, int start, List<ReferenceLevel> levels)
    {
        var (form, i) = text[start] switch
        {
            '前' => StartsWith(text, start + 1, "各") ? (ReferenceForm.AllPrevious, start + 2) : (ReferenceForm.Previous, start + 1),
            '次' => (ReferenceForm.Next, start + 1),
            '同' => (ReferenceForm.Same, start + 1),
            '本' => (ReferenceForm.This, start + 1),
            'こ' when StartsWith(text, start, "この") => (ReferenceForm.This, start + 2),
            '各' => (ReferenceForm.Each, start + 1),
            '当' when StartsWith(text, start, "当該各") => (ReferenceForm.Each, start + 3),
            _ => (ReferenceForm.Numbered, start),
        };
        if (i == start || i >= text.Length) return start;
        var count = 1;
        if (form == ReferenceForm.Previous && Numerals.IsNumeral(text[i])
            && (!ReferenceNumber.TryRead(text, ref i, out count) || count < 2))
            return start;
        if (i >= text.Length || IsInsideWord(text, start)) return start;
        if (form == ReferenceForm.This && text[start] == 'こ' && StartsWith(text, i, "附則"))
        {
            levels.Add(new(UnitKind.SupplProvision, form, null, 1, "", TextSpan.FromBounds(start, i + 2)));
            return i + 2;
        }
        if (ReferenceNumber.KindOf(text[i]) is not { } kind || ReferenceNumber.IsOtherWord(text, i)) return start;
        // 本目 and 本編 are ordinary words, 各 stands before 号, 項 and 条 alone.
        if (text[start] == '本' && kind is UnitKind.Division or UnitKind.Part or UnitKind.Section) return start;
        if (form == ReferenceForm.Each && kind is not (UnitKind.Item or UnitKind.Paragraph or UnitKind.Article)) return start;
        if (form == ReferenceForm.Each && StartsWith(text, start, Parts[0])) return start;
        levels.Add(new(kind, form, null, count, "", TextSpan.FromBounds(start, i + 1)));
        return i + 1;
    }

    /// <summary>附則, where it stands before its units or alone.</summary>
    private static int SupplHead(string text, int start, List<ReferenceLevel> levels)
    {
        if (!StartsWith(text, start, "附則") && !StartsWith(text, start, "付則")) return start;
        levels.Add(new(UnitKind.SupplProvision, ReferenceForm.Numbered, null, 1, "", new(start, 2)));
        return start + 2;
    }

    /// <summary>従前条例, 共同項目, 日本号: the letter belongs to the word before it.</summary>
    private static bool IsInsideWord(string text, int start)
    {
        if (start == 0) return false;
        var before = text[start - 1];
        return text[start] switch
        {
            '前' => before is '従' or '以' or '午' or '事' or '直' or '目' or '日' or '食' or '生',
            '次' => before is '目' or '順' or '逐' or '年' or '漸',
            '同' => before is '共' or '合' or '協' or '混' or '賛' or '一' or '異',
            '本' => before is '日' or '基' or '根' or '資' or '見' or '抄' or '謄',
            _ => false,
        };
    }

    private static bool StartsWith(string text, int start, string word) =>
        start <= text.Length && text.AsSpan(start).StartsWith(word, StringComparison.Ordinal);
}
