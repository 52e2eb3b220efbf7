using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>
/// 別表, 様式 and what else stands behind the 附則 (SPEC A.11). What is numbered from 1 in a 別表, 別記 or 別紙 becomes units: 1　…, 第1　… are
/// 項 there, 第1条　… are 条, (1)　… are 号. Forms stay text.
/// </summary>
internal sealed partial class BodyBuilder
{
    /// <summary>The numbers that the open 別表 or 別記 is divided by, and the last of them.</summary>
    private AppendixSeries? _series;
    private UnitNumber? _lastInSeries;
    private int _lastRemark;

    /// <summary>Where the next 2 of each series stands, and the next 附則 or 別表.</summary>
    private readonly int[] _seconds = new int[3];
    private int _nextPart;

    private enum AppendixSeries
    {
        /// <summary>第1条</summary>
        Article,

        /// <summary>第1</summary>
        Ordinal,

        /// <summary>1</summary>
        Number,
    }

    private readonly record struct AppendixHeadOfUnit(AppendixSeries Series, UnitNumber Number, int LabelEnd, int TextStart);

    /// <summary>Whether the open appendix is one whose numbers are units.</summary>
    private bool IsNumbered => _appendix is { Kind: not (UnitKind.AppdxStyle or UnitKind.AppdxFig) } && _paragraph is not { Kind: UnitKind.Remarks };

    /// <summary>Behind a 本則 or 附則, or at the very start of an extract.</summary>
    private bool CanOpenAppendix() => EndsUnit() && (_suppl is not null || _appendix is not null || Body.Count > 0 || _lastLine is null);

    private void OpenAppendix(LogicalLine line, AppendixHead head)
    {
        CloseArticle();
        (_series, _lastInSeries, _lastArticle, _caption) = (null, null, null, null);
        var content = line.Content;
        var relation = UnitText.Empty;
        var labelEnd = head.LabelEnd;
        if (head.RelationEnd > 0)
        {
            noise.Add(content.Slice(new(head.RelationStart - 1, 1)), PieceKind.Punctuation);
            noise.Add(content.Slice(new(head.RelationEnd, 1)), PieceKind.Punctuation);
            relation = content.Slice(TextSpan.FromBounds(head.RelationStart, head.RelationEnd));
        }
        var behind = Math.Max(labelEnd, head.RelationEnd > 0 ? head.RelationEnd + 1 : 0);
        _appendix = new(head.Kind)
        {
            Number = head.Number,
            Label = content.Slice(new(0, labelEnd)).WithoutWhiteSpace(),
            Relation = relation,
            Title = behind < content.Length ? content.From(behind).Trim() : UnitText.Empty,
        };
        Appendices.Add(_appendix);
        _lastLine = line;
    }

    private void AppendixLine(LogicalLine line)
    {
        if (TryRemarks(line)) return;
        if (_paragraph is { Kind: UnitKind.Remarks } && TryRemark(line)) return;
        if (IsNumbered && TryNumbered(line)) return;
        if (layout.IsSet)
        {
            SetLine(line);
            return;
        }
        if (TryList(line)) return;
        if (_current is { HasText: false }) Append(_current, line, 0);
        else if (_current is not null && (_paragraph is not null || _lists.Count > 0) && Continues(line)) Join(line);
        else
        {
            var text = new UnitDraft(UnitKind.PlainText);
            Innermost()!.Children.Add(text);
            Append(text, line, 0);
        }
    }

    private bool TryRemarks(LogicalLine line)
    {
        if (!line.Text.StartsWith("備考", StringComparison.Ordinal) || (line.Text.Length > 2 && !char.IsWhiteSpace(line.Text[2]))) return false;
        var remarks = new UnitDraft(UnitKind.Remarks) { Label = line.Content.Slice(new(0, 2)) };
        _appendix!.Children.Add(remarks);
        CloseArticle();
        (_paragraph, _lastRemark) = (remarks, 0);
        Append(remarks, line, LabelScanner.SkipSpaces(line.Text, 2));
        return true;
    }

    /// <summary>The numbered entries of 備考 (SPEC A.11): 1　…, 2　….</summary>
    private bool TryRemark(LogicalLine line)
    {
        if (ParagraphHead.Recognise(line.Text) is not { IsGlued: false } head || head.Number.Base != _lastRemark + 1) return false;
        _lastRemark = head.Number.Base;
        var entry = new UnitDraft(UnitKind.Item) { Series = LabelSeries.Explicit, Number = head.Number, Label = Label(line, head.LabelEnd) };
        _paragraph!.Children.Add(entry);
        CloseLists();
        _lists.Add(entry);
        Append(entry, line, head.TextStart);
        return true;
    }

    // --- what is numbered ---

    private bool TryNumbered(LogicalLine line)
    {
        if (CaptionLine.Recognise(line.Text) && (!layout.IsSet || StandsAsCaption(line)) && _at + 1 < lines.Count
            && HeadOf(lines[_at + 1]) is { } below && Fits(below, _at + 1))
        {
            TakeCaption(line);
            return true;
        }
        if (_series == AppendixSeries.Article && _article is not null && ParagraphHead.Recognise(line.Text) is { } paragraph && CanOpenParagraph(line, paragraph))
        {
            OpenParagraph(line, paragraph);
            return true;
        }
        if (HeadOf(line) is not { } head) return false;
        if (_series == AppendixSeries.Ordinal && head.Series == AppendixSeries.Number) return TrySecondText(line, head);
        if (!Fits(head, _at)) return false;
        (_series, _lastInSeries) = (head.Series, head.Number);
        if (head.Series == AppendixSeries.Article) OpenArticle(_at, line.Article!);
        else
        {
            var draft = new UnitDraft(UnitKind.Paragraph) { Number = head.Number, Label = Label(line, head.LabelEnd), Caption = _caption };
            _caption = null;
            StartParagraph(draft, _appendix!.Children, line, head.TextStart);
        }
        return true;
    }

    /// <summary>第1　…, and below it a second text 2　… or entries 1　…: they are 号 of it.</summary>
    private bool TrySecondText(LogicalLine line, AppendixHeadOfUnit head)
    {
        if (_paragraph is null || !EndsUnit() || layout.IsSet) return false;
        var entry = SecondText(head);
        if (ContinuesList(line, [entry])) return true;
        if (_lists.Count > 0 || head.Number.Base > 2) return false;
        AddToList(line, entry, 0);
        return true;
    }

    private static ListHead SecondText(AppendixHeadOfUnit head) => new(LabelSeries.Arabic, head.Number, head.LabelEnd, head.TextStart);

    private static AppendixHeadOfUnit? HeadOf(LogicalLine line)
    {
        var text = line.Text;
        if (line.IsTableRow) return null;
        if (text[0] == '第')
        {
            if (line.Article is { } article) return article.Form is HeadForm.Separated or HeadForm.Deleted ? new(AppendixSeries.Article, article.Number, article.LabelEnd, article.TextStart) : null;
            if (OutlineHead.OfEntry(text) is { Series: LabelSeries.Ordinal, Number: { } ordinal } entry) return new(AppendixSeries.Ordinal, ordinal, entry.LabelEnd, entry.TextStart);
        }
        return ParagraphHead.Recognise(text) is { IsGlued: false } number ? new(AppendixSeries.Number, number.Number, number.LabelEnd, number.TextStart) : null;
    }

    /// <summary>Whether a number goes on with those of the appendix, or is the first of several.</summary>
    private bool Fits(AppendixHeadOfUnit head, int at)
    {
        if (layout.IsSet ? lines[at].Indent > 0 || lines[at].HasBullet : !EndsUnit()) return false;
        if (_series is not null) return _series == head.Series && head.Number.Follows(_lastInSeries!);
        return head.Number is { Base: 1, IsBranch: false } && _lists.Count == 0 && HasSecond(head, at);
    }

    /// <summary>Whether the second number stands below, before the next 別表. What was found is kept, so that no line is looked at twice.</summary>
    private bool HasSecond(AppendixHeadOfUnit first, int at)
    {
        ref var second = ref _seconds[(int)first.Series];
        if (second <= at)
            for (second = at + 1; second < lines.Count; second++)
                if (HeadOf(lines[second]) is { } next && next.Series == first.Series && next.Number.Follows(first.Number)) break;
        if (_nextPart <= at)
            for (_nextPart = at + 1; _nextPart < lines.Count; _nextPart++)
                if (SupplHead.Recognise(lines[_nextPart].Text) is not null || AppendixHead.Recognise(lines[_nextPart].Text) is not null) break;
        return second < _nextPart;
    }
}
