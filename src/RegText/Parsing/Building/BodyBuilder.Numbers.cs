using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>Numbers that do not go on (SPEC E.1.1, S01–S05). A wrong number is told once, not again at what stands behind it.</summary>
internal sealed partial class BodyBuilder
{
    /// <summary>The article, 項 or 号 below which a number was told last.</summary>
    private UnitDraft? _told;
    private bool _toldNumberedFirst;

    /// <summary>
    /// Whether a number goes on from the last one, or, where that was wrong itself, from what should have stood there: 6 behind 4, 4 and 4 behind 3, 5.
    /// </summary>
    private static bool GoesOn(UnitNumber number, UnitNumber last, UnitNumber? beforeLast)
    {
        if (number.Follows(last)) return true;
        if (beforeLast is null || last.Follows(beforeLast)) return false;
        var right = new UnitNumber((beforeLast.Last ?? beforeLast).Base + 1);
        return number == right || number.Follows(right);
    }

    /// <summary>Tells of a number below a unit, unless that was done already.</summary>
    private void TellOnce(UnitDraft? above, string code, string message, UnitText place)
    {
        if (above is not null && ReferenceEquals(_told, above)) return;
        _told = above;
        Tell(code, Severity.Error, message, place);
    }

    /// <summary>第3条　1　…: the first 項 has no number (SPEC A.6). A text that counts so throughout is told once.</summary>
    private void TellNumberedFirst(UnitText text)
    {
        if (_toldNumberedFirst || isExtract || text.IsEmpty || ParagraphHead.Recognise(text.Value) is not { Number.Base: 1, IsGlued: false, HasDot: false } head) return;
        _toldNumberedFirst = true;
        Tell("S02", Severity.Error, "第1項には、項番号を付けません。", text.Slice(new(0, head.LabelEnd)));
    }

    /// <summary>A line that is kept as text because its number was there before: (2) behind (2), 2 behind 2, ロ behind ア.</summary>
    private void TellMisnumbered(LogicalLine line)
    {
        if (isExtract || _paragraph is null || _appendix is not null || _table is not null || _suppl is { IsExtract: true } || !EndsUnit()) return;
        if (Misnumbered(line) is var (head, depth))
        {
            TellOnce(UnitAbove(depth), depth == 0 ? "S03" : "S04", NotFrom(line.Text[..head.LabelEnd], _lists[depth].Label), line.Content.Slice(new(0, head.LabelEnd)));
            return;
        }
        if (_article is null || _lists.Exists(l => l.Series == LabelSeries.Arabic) || (line.Text[^1] != '。' && layout.WrapWidth == 0) || !EndsSentence()) return;
        if (ParagraphHead.Recognise(line.Text) is { IsGlued: false, HasDot: false } paragraph && paragraph.Number <= _paragraph.Number!)
            TellOnce(_article, "S02", NotFrom(line.Text[..paragraph.LabelEnd], _paragraph.Label), line.Content.Slice(new(0, paragraph.LabelEnd)));
    }

    /// <summary>The label of a line that is one of an open list by its form, but not by its number.</summary>
    private (ListHead Head, int Depth)? Misnumbered(LogicalLine line)
    {
        if (_lists.Count == 0) return null;
        foreach (var head in ListHead.RecogniseAll(line.Text))
        {
            var depth = _lists.FindLastIndex(l => l.Series == head.Series || (IsKana(l.Series) && IsKana(head.Series)));
            if (depth >= 0 && (_lists[depth].Series != head.Series || head.Number <= _lists[depth].Number!)) return (head, depth);
        }
        return null;
    }

    /// <summary>
    /// Whether a line that could be the rest of the one before is a 号 with a wrong number, or a number alone: (2) behind (1)　甲.
    /// </summary>
    private bool HeadsNoText(LogicalLine line)
    {
        if (_lists.Count == 0 || !EndsUnit() || line.Text[0] is not ('(' or '（')) return false;
        // Where lines are wrapped, one that is not full ended where its writer ended it.
        if (Misnumbered(line) is var (head, _)) return head.Series == LabelSeries.ParenArabic && (head.TextStart > head.LabelEnd || layout.WrapWidth > 0);
        return line.Text[^1] is ')' or '）' && ListHead.RecogniseAll(line.Text + " 号").Any(h => h.Series == _lists[^1].Series && h.Number.Follows(_lists[^1].Number!) && h.LabelEnd == line.Text.Length);
    }

    private static string NotFrom(string label, UnitText before) =>
        before.IsEmpty ? $"「{label}」の番号が、前から続いていません。番号を確認してください。" : $"「{label}」の番号が、前の「{before.Value}」から続いていません。番号を確認してください。";

    private static bool IsKana(LabelSeries series) => series is LabelSeries.Gojuon or LabelSeries.Iroha;
}
