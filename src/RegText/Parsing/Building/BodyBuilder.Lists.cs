using System.Collections.Immutable;
using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>
/// 号 and 細分 (SPEC A.4, A.7). A label continues the innermost open list of its series; the first label of a new series opens a list
/// below the unit that is open. So (1) is a 号 in a city's 規則 and a second-level 細分 in a law, without being told.
/// </summary>
internal sealed partial class BodyBuilder
{
    private bool TryList(LogicalLine line)
    {
        if (_paragraph is null && !IsNumbered) return false;
        if (layout.IndentsItems && !line.HasIdeographicIndent && !line.HasBullet) return false;
        var heads = ListHead.RecogniseAll(line.Text);
        if (heads is [{ NeedsEnd: true }] && !EndsUnit()) return false;
        if (ContinuesList(line, heads) || ContinuesListBySight(line)) return true;
        if (heads.IsEmpty) return TryNumbers(line) || TryGlued(line);
        foreach (var head in heads)
        {
            if (_isBehindList || head.Number.Base != 1 || head.Number.IsBranch || !IsNewSeries(head, line)) continue;
            if (head.Series == LabelSeries.Latin && _lists.Count == 0) continue;
            if (!CanOpenList(head) || (_paragraph is null && _lists.Count == 0 && !ComesNext(head))) continue;
            AddToList(line, head, _lists.Count);
            return true;
        }
        return TryListWithGap(line, heads[0]);
    }

    private bool ContinuesList(LogicalLine line, ImmutableArray<ListHead> heads, bool isGlued = false)
    {
        foreach (var head in heads)
        {
            for (var depth = _lists.Count - 1; depth >= 0; depth--)
            {
                if (_lists[depth].Series != head.Series || !head.Number.Follows(_lists[depth].Number!)) continue;
                if (head.Series == LabelSeries.Arabic && line.Indent < _lists[depth].Indent) continue;
                AddToList(line, head, depth, isGlued);
                return true;
            }
        }
        return false;
    }

    /// <summary>The label looks like the next one, but is another character: 二 in イ ロ ハ ニ.</summary>
    private bool ContinuesListBySight(LogicalLine line)
    {
        if (_lists.Count == 0 && line.Text[0] is not ('ー' or '－' or '―' or 'ｰ')) return false;
        if (!EndsUnit() || ConfusableLabel.RecogniseAll(line.Text) is not [_, ..] heads) return false;
        var place = line.Content.Slice(new(0, heads[0].LabelEnd));
        var isFirst = _lists.Count == 0 && _paragraph is { HasText: true } && _current == _paragraph && heads[0].Number.Base == 1;
        if (isFirst) AddToList(line, heads[0], 0);
        else if (!ContinuesList(line, heads)) return false;
        Tell("N15", Severity.Warning, $"「{place.Value}」は番号の文字と形の似た別の文字です。番号とみて読みました。", place);
        return true;
    }

    /// <summary>
    /// A label without a blank: it goes on with an open list of kana, or of labels that had none either; or the next label of its series
    /// stands further down.
    /// </summary>
    private bool TryGlued(LogicalLine line)
    {
        if (_table is not null || _isBehindList || !EndsUnit() || GluedLabel.RecogniseAll(line.Text) is not [_, ..] heads) return false;
        var sure = heads.Where(h => GoesOnSurely(h) || ComesNext(h)).ToImmutableArray();
        if (!ContinuesList(line, sure, isGlued: true))
        {
            if (sure.FirstOrDefault(h => h.Number is { Base: 1, IsBranch: false } && IsNewSeries(h, line)) is not { } first || !CanOpenList(first)) return false;
            if (first.Series == LabelSeries.Kanji && !Innermost()!.Announces) return false;
            AddToList(line, first, _lists.Count, isGlued: true);
        }
        var place = line.Content.Slice(new(0, heads[0].LabelEnd));
        Tell("N16", Severity.Warning, $"「{place.Value}」の後に空白がありません。番号とみて読みました。番号であることを確認し、空白を入れてください。", place);
        return true;
    }

    /// <summary>1　甲, 2　乙 below a 項 that announces a list: 号 with the numbers of 項. They may start again under each heading of a table that lost its cells.</summary>
    private bool TryNumbers(LogicalLine line)
    {
        if (!Numerals.IsArabic(line.Text[0]) || _paragraph is not { HasText: true } || _table is not null || _isBehindList || !EndsUnit()) return false;
        if (ParagraphHead.Recognise(line.Text) is not { HasDot: false } head) return false;
        var entry = ListHead.Of(head);
        if (ContinuesList(line, [entry], head.IsGlued)) return true;
        var open = _lists.FindIndex(l => l.Series == LabelSeries.Arabic);
        if (open < 0) open = _lists.Count;
        if (head.Number is not { Base: 1, IsBranch: false } || !UnitAbove(open).Announces || !ComesNext(entry, head.IsGlued)) return false;
        AddToList(line, entry, open, head.IsGlued);
        return true;
    }

    private bool GoesOnSurely(ListHead head) =>
        _lists.Exists(l => l.Series == head.Series && head.Number.Follows(l.Number!) && (l.IsGlued || head.Series != LabelSeries.Kanji));

    /// <summary>Whether the label behind this one heads a line below, before the next 条.</summary>
    private bool ComesNext(ListHead head, bool isGlued = false)
    {
        const int reach = 40;
        for (var i = _at + 1; i < lines.Count && i <= _at + reach; i++)
        {
            var text = lines[i].Text;
            if (text[0] is '第' or '附' && (lines[i].SureArticle is not null || GroupHead.Recognise(text) is not null || SupplHead.Recognise(text) is not null)) return false;
            if (head.Series == LabelSeries.Arabic && ParagraphHead.Recognise(text) is { HasDot: false } number && number.IsGlued == isGlued && number.Number.Follows(head.Number)) return true;
            foreach (var next in ListHead.RecogniseAll(text))
                if (next.Series == head.Series && next.Number.Follows(head.Number)) return true;
            foreach (var next in GluedLabel.RecogniseAll(text))
                if (next.Series == head.Series && next.Number.Follows(head.Number)) return true;
        }
        return false;
    }

    /// <summary>
    /// A series opens once on the way down; a second (1) only below イ or ア, where it cannot go on with the first, and a second 1. further in.
    /// </summary>
    private bool IsNewSeries(ListHead head, LogicalLine line) =>
        !_lists.Exists(l => l.Series == head.Series)
        || (head.Series == LabelSeries.Arabic && _lists.FindLast(l => l.Series == head.Series)!.Indent < line.Indent)
        || (head.Series == LabelSeries.ParenArabic && _lists[^1].Series is LabelSeries.Iroha or LabelSeries.Gojuon && EndsUnit());

    /// <summary>A list opens under a unit that has text, or whose heading line stands alone.</summary>
    private bool CanOpenList(ListHead head) =>
        _lists.Count < 6 && _table is null
        && !(head.Series is LabelSeries.Circled && _lists.Count == 0 && _paragraph is { HasText: true } && !EndsUnit());

    /// <summary>A number was left out, or the list starts in the middle (an extract).</summary>
    private bool TryListWithGap(LogicalLine line, ListHead head)
    {
        if (!EndsUnit() || _table is not null || head.Series is LabelSeries.Latin or LabelSeries.ParenLatin or LabelSeries.ParenRoman) return false;
        for (var depth = _lists.Count - 1; depth >= 0; depth--)
        {
            if (_lists[depth].Series != head.Series || head.Number <= _lists[depth].Number!) continue;
            if (!isExtract && head.Number.Base > _lists[depth].Number!.Base + 3 && !(head.Series == LabelSeries.ParenArabic && layout.WrapWidth == 0)) return false;
            AddToList(line, head, depth);
            return true;
        }
        if (_paragraph is null || _lists.Count > 0 || _isBehindList || head.Series != LabelSeries.ParenArabic || !EndsSentence() || head.Number.Base > 100) return false;
        AddToList(line, head, 0);
        return true;
    }

    /// <summary>第1 of a 別記 has its first text without a number; 2 is the first label below it.</summary>
    private int FirstNumber(ListHead head, int depth) => depth == 0 && head.Series == LabelSeries.Arabic && _series == AppendixSeries.Ordinal ? 2 : 1;

    private void AddToList(LogicalLine line, ListHead head, int depth, bool isGlued = false)
    {
        var parent = UnitAbove(depth);
        var before = depth < _lists.Count ? _lists[depth].Number : null;
        var isGap = before is null ? head.Number.Base > FirstNumber(head, depth) : head.Number.Base > 1 && !head.Number.Follows(before);
        _lists.RemoveRange(depth, _lists.Count - depth);
        var draft = new UnitDraft(depth == 0 ? UnitKind.Item : UnitKind.Subitem)
        {
            Level = depth,
            Series = head.Series,
            Indent = line.Indent,
            IsGlued = isGlued,
            Number = head.Number,
            Label = Label(line, head.LabelEnd),
        };
        if (isGap && !isExtract)
            TellOnce(parent, depth == 0 ? "S03" : "S04", $"「{draft.Label.Value}」の前の番号が抜けています。番号を確認してください。", draft.Label);
        else if (depth > 0 && IsKana(head.Series) && IsKana(_lists[depth - 1].Series)) TellOnce(UnitAbove(depth - 1), "S04", $"「{draft.Label.Value}」の番号が、前の「{_lists[depth - 1].Label.Value}」から続いていません。番号を確認してください。", draft.Label);
        parent.Children.Add(draft);
        _lists.Add(draft);
        _isBehindList = false;
        _table = null;
        Append(draft, line, head.TextStart);
    }
}
