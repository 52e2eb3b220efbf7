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
        if (_paragraph is null) return false;
        if (layout.IndentsItems && !line.HasIdeographicIndent && !line.HasBullet) return false;
        var heads = ListHead.RecogniseAll(line.Text);
        if (heads.IsEmpty) return false;
        foreach (var head in heads)
        {
            for (var depth = _lists.Count - 1; depth >= 0; depth--)
            {
                if (_lists[depth].Series != head.Series || !head.Number.Follows(_lists[depth].Number!)) continue;
                AddToList(line, head, depth);
                return true;
            }
        }
        foreach (var head in heads)
        {
            if (_isBehindList || head.Number.Base != 1 || head.Number.IsBranch || _lists.Any(l => l.Series == head.Series)) continue;
            if (head.Series == LabelSeries.Latin && _lists.Count == 0) continue;
            if (!CanOpenList(head)) continue;
            AddToList(line, head, _lists.Count);
            return true;
        }
        return TryListWithGap(line, heads[0]);
    }

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
            if (head.Number.Base > _lists[depth].Number!.Base + 3) return false;
            AddToList(line, head, depth);
            return true;
        }
        return false;
    }

    private void AddToList(LogicalLine line, ListHead head, int depth)
    {
        var parent = depth == 0 ? _paragraph! : _lists[depth - 1];
        UnitNumber? before = depth < _lists.Count ? _lists[depth].Number : null;
        _lists.RemoveRange(depth, _lists.Count - depth);
        var draft = new UnitDraft(depth == 0 ? UnitKind.Item : UnitKind.Subitem)
        {
            Level = depth,
            Series = head.Series,
            Number = head.Number,
            Label = Label(line, head.LabelEnd),
        };
        if (before is not null && !head.Number.Follows(before))
            Tell(depth == 0 ? "S03" : "S04", Severity.Error, $"「{draft.Label.Value}」の前の番号が抜けています。番号を確認してください。", draft.Label);
        parent.Children.Add(draft);
        _lists.Add(draft);
        _isBehindList = false;
        _table = null;
        Append(draft, line, head.TextStart);
    }
}
