using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>
/// Lines of a text whose columns tell their level (<see cref="Setting"/>). A 号 stands as deep as its column says; a line without label
/// belongs to the unit two columns (in Markdown: one list) further out.
/// </summary>
internal sealed partial class BodyBuilder
{
    private bool IsMarkdown => layout.Setting == Setting.Markdown;

    private void SetLine(LogicalLine line)
    {
        if (TrySetList(line)) return;
        var column = Column(line);
        if (_current is { HasText: false, Kind: not UnitKind.Table } empty && DepthOf(empty) is { } own && (own == column || (IsMarkdown && own == 0 && column == 0)))
            Append(empty, line, 0);
        else if (IsContinuation(line, column)) Join(line);
        else if (StandsAsParagraph(line)) StartUnnumbered(line);
        else
        {
            TellMisnumbered(line);
            var text = new UnitDraft(UnitKind.PlainText);
            (Owner(OwnerDepth(line)) ?? StartEmpty(line)).Children.Add(text);
            Append(text, line, 0);
        }
    }

    /// <summary>How many steps a line is set in: U+3000, or the nesting of a Markdown list.</summary>
    private int Column(LogicalLine line) => IsMarkdown && line.HasBullet ? line.Indent / 2 + 1 : line.Indent / 2;

    /// <summary>The depth of the unit that a line without label belongs to: −1 a 別表, 0 a 項, 1 a 号 ….</summary>
    private int OwnerDepth(LogicalLine line) => (IsMarkdown, line.IsTableRow) switch
    {
        (true, true) => _paragraph is null && line.Indent == 0 ? -1 : line.Indent / 2,
        (true, false) => Column(line) - 1,
        _ => Column(line) - 2,
    };

    /// <summary>The open unit of a depth. What stands deeper is closed, but the number of the last unit of each list is kept.</summary>
    private UnitDraft? Owner(int depth)
    {
        if (depth < 0 && _appendix is not null)
        {
            CloseLists();
            (_article, _paragraph) = (null, null);
        }
        var count = Math.Clamp(depth, 0, _lists.Count);
        if (_lists.Count > count + 1) _lists.RemoveRange(count + 1, _lists.Count - count - 1);
        return count > 0 ? _lists[count - 1] : _paragraph ?? _appendix;
    }

    private int? DepthOf(UnitDraft unit) =>
        ReferenceEquals(unit, _paragraph) ? 0 : _lists.IndexOf(unit) is >= 0 and var index ? index + 1 : null;

    private bool TrySetList(LogicalLine line)
    {
        var depth = Column(line) - 1;
        if ((_paragraph is null && !IsNumbered) || depth < 0 || depth > _lists.Count || (IsMarkdown && !line.HasBullet)) return false;
        foreach (var head in ListHead.RecogniseAll(line.Text))
        {
            var opens = depth == _lists.Count ? head.Number is { Base: 1, IsBranch: false } || LacksFirst(head, depth) : head.Series == _lists[depth].Series && head.Number > _lists[depth].Number!;
            if (!opens || (_paragraph is null && _lists.Count == 0 && !ComesNext(head))) continue;
            AddToList(line, head, depth);
            return true;
        }
        return TrySetNumber(line, depth);
    }

    /// <summary>(2) behind the text that announces 号: the first one was left out.</summary>
    private bool LacksFirst(ListHead head, int depth) =>
        depth == 0 && head.Series == LabelSeries.ParenArabic && !head.Number.IsBranch && _paragraph is { Announces: true, Children.Count: 0 } && ComesNext(head);

    /// <summary>1　甲 in the column of a 号 (<see cref="TryNumbers"/>, <see cref="TrySecondText"/>).</summary>
    private bool TrySetNumber(LogicalLine line, int depth)
    {
        if (!Numerals.IsArabic(line.Text[0]) || ParagraphHead.Recognise(line.Text) is not { HasDot: false, IsGlued: false } number) return false;
        var head = ListHead.Of(number);
        var opens = depth < _lists.Count ? _lists[depth].Series == LabelSeries.Arabic && (head.Number.Base == 1 || head.Number > _lists[depth].Number!)
            : head.Number.Base <= FirstNumber(head, depth) && (FirstNumber(head, depth) > 1 || (UnitAbove(depth).Announces && ComesNext(head)));
        if (opens) AddToList(line, head, depth);
        return opens;
    }

    private UnitDraft UnitAbove(int depth) => depth > 0 ? _lists[depth - 1] : _paragraph ?? _appendix!;

    /// <summary>The second line of a wrapped 条 or 項 stands in column 2. That of a 号 would stand where text below the 項 stands.</summary>
    private bool IsContinuation(LogicalLine line, int column) =>
        !IsMarkdown && column <= 1 && !line.HasBullet && _table is null && !EndsSentence() && DepthOf(_current!) == 0;

    private bool StandsAsHeading(LogicalLine line) => IsMarkdown ? line.HeadingLevel > 0 : line.Indent >= 4;

    private bool StandsAsCaption(LogicalLine line) => !line.HasBullet && line.Indent == (IsMarkdown ? 0 : 2);

    /// <summary>
    /// A 項 without number (SPEC A.10, the only one of a 附則, or those of old laws): a sentence in column 2, where no 項 before it is numbered.
    /// </summary>
    private bool StandsAsParagraph(LogicalLine line)
    {
        if ((_appendix is not null && _article is null) || line.HasBullet || line.Indent != (IsMarkdown ? 0 : 2) || Misnumbered(line) is not null) return false;
        if (_article is null && _paragraph is null) return true;
        var siblings = _article?.Children ?? Siblings();
        return line.Text[^1] is '。' or '）' or '」' && (DepthOf(_current!) != 0 || EndsSentence())
            && siblings.TrueForAll(s => s.Kind != UnitKind.Paragraph || s.Label.IsEmpty);
    }

    private void StartUnnumbered(LogicalLine line)
    {
        var siblings = _article?.Children ?? Siblings();
        var before = siblings.LastOrDefault(c => c.Kind == UnitKind.Paragraph)?.Number?.Base ?? 0;
        StartParagraph(new UnitDraft(UnitKind.Paragraph) { Number = new(before + 1), Caption = _caption }, siblings, line, 0);
        _caption = null;
    }

    private UnitDraft StartEmpty(LogicalLine line)
    {
        StartParagraph(new UnitDraft(UnitKind.Paragraph) { Number = new(1) }, Siblings(), line, line.Content.Length);
        return _paragraph!;
    }
}
