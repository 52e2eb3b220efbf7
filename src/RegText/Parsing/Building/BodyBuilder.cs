using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>
/// Lines → units, with the units that are open at a line on a stack (DESIGN, "classify" and "build"). A head is taken only where its
/// number continues; a line that fits nowhere stays as text where it stands.
/// </summary>
internal sealed partial class BodyBuilder(List<LogicalLine> lines, bool isExtract, Layout layout, NoiseLog noise, List<Diagnostic> diagnostics)
{
    private readonly List<UnitDraft> _groups = [];
    private readonly List<UnitDraft> _lists = [];
    private UnitDraft? _suppl;
    private UnitDraft? _appendix;
    private UnitDraft? _article;
    private UnitDraft? _paragraph;
    private UnitDraft? _table;
    private bool _isBehindList;
    private int _at;

    /// <summary>The unit that took the last text, with the line it came from.</summary>
    private UnitDraft? _current;
    private LogicalLine? _lastLine;

    /// <summary>The caption that waits for its unit, and the last number of the series of articles.</summary>
    private Caption? _caption;
    private UnitNumber? _lastArticle;

    /// <summary>The number before the last one of the series of articles.</summary>
    private UnitNumber? _articleBefore;

    public List<UnitDraft> Body { get; } = [];

    public List<UnitDraft> Supplementary { get; } = [];

    public List<UnitDraft> Appendices { get; } = [];

    /// <summary>Reads the units from a line on.</summary>
    public void Run(int first)
    {
        for (var i = first; i < lines.Count; i++)
        {
            _at = i;
            if (NoteLine.Recognise(lines[i].Text) && (lines[i].Text[0] == '※' || EndsUnit())) noise.Add(lines[i].Content, PieceKind.Note);
            else if (lines[i].IsTableRow) TableRow(lines[i]);
            else Line(i);
        }
    }

    /// <summary>Whether the 本則 starts at a line: a group, an article, or the caption of one.</summary>
    public static bool OpensBody(List<LogicalLine> lines, int i)
    {
        var text = lines[i].Text;
        return !lines[i].IsTableRow && (GroupHead.Recognise(text) is not null
            || lines[i].SureArticle is not null
            || SupplHead.Recognise(text) is not null
            || (CaptionLine.Recognise(text) && i + 1 < lines.Count
                && (lines[i + 1].Article is not null || ParagraphHead.Recognise(lines[i + 1].Text) is not null)));
    }

    private void Line(int i)
    {
        var line = lines[i];
        if (SupplHead.Recognise(line.Text) is { } suppl && EndsUnit()) OpenSuppl(line, suppl);
        else if (AppendixHead.Recognise(line.Text) is { } appendix && CanOpenAppendix()) OpenAppendix(line, appendix);
        else if (_appendix is not null) AppendixLine(line);
        else if (line.Article is null && GroupHead.Recognise(line.Text) is { } group && CanOpenGroup(line, group)) OpenGroup(line, group);
        else if (IsCaption(i)) TakeCaption(line);
        else if (line.Article is { } article && CanOpenArticle(line, article, _caption is not null)) OpenArticle(i, article);
        else if (ParagraphHead.Recognise(line.Text) is { } paragraph && CanOpenParagraph(line, paragraph)) OpenParagraph(line, paragraph);
        else if (layout.IsSet) SetLine(line);
        else if (!TryList(line)) PlainLine(line);
    }

    // --- groups ---

    private bool CanOpenGroup(LogicalLine line, GroupHead head) =>
        layout.IsSet ? StandsAsHeading(line) :
        _suppl is null && (EndsUnit() || line.AfterBlank || line.IsRest) && !(layout.IndentsItems && _table is not null && !line.HasIdeographicIndent)
        && (head.TitleStart > head.LabelEnd || EndsUnit());

    private void OpenGroup(LogicalLine line, GroupHead head)
    {
        CloseArticle();
        while (_groups.Count > 0 && _groups[^1].Kind >= head.Kind) _groups.RemoveAt(_groups.Count - 1);
        var siblings = Siblings();
        var draft = new UnitDraft(head.Kind)
        {
            Number = head.Number,
            Label = Label(line, head.LabelEnd),
            Title = head.TitleStart < line.Content.Length ? line.Content.From(head.TitleStart) : UnitText.Empty,
        };
        var last = siblings.FindLastIndex(s => s.Kind == head.Kind);
        if (last >= 0 && siblings[last].Number is { } before && !isExtract
            && !GoesOn(head.Number, before, last > 0 ? siblings[last - 1].Number : null))
            Tell("S05", Severity.Error, $"{Printed(draft)}の番号が、前の{UnitName.Numbered(head.Kind, before)}から続いていません。番号を確認してください。", draft.Label);
        siblings.Add(draft);
        _groups.Add(draft);
        _lastLine = line;
    }

    /// <summary>Where units of the 本則, the open 附則 or the open 別記 go.</summary>
    private List<UnitDraft> Siblings() => _appendix?.Children ?? _suppl?.Children ?? (_groups.Count > 0 ? _groups[^1].Children : Body);

    // --- captions ---

    /// <summary>A bracketed line is a caption only if an article, or a numbered 項 outside articles, follows.</summary>
    private bool IsCaption(int i)
    {
        if (!CaptionLine.Recognise(lines[i].Text) || i + 1 >= lines.Count || lines[i + 1].IsTableRow) return false;
        if (layout.IsSet && !StandsAsCaption(lines[i])) return false;
        var next = lines[i + 1];
        if (next.Article is { } article && CanOpenArticle(next, article, hasCaption: true)) return true;
        return _article is null && ParagraphHead.Recognise(next.Text) is { } paragraph && CanOpenParagraph(next, paragraph);
    }

    private void TakeCaption(LogicalLine line)
    {
        CloseArticle();
        _caption = BracketedCaption.Read(line.Content, noise);
        _lastLine = line;
    }

    // --- articles ---

    private bool CanOpenArticle(LogicalLine line, ArticleHead head, bool hasCaption)
    {
        if (layout.IsSet)
        {
            return line.Indent == 0 && !line.HasBullet && head.Form != HeadForm.Glued
                && (head.Form != HeadForm.Bracketed || BracketCaption.Behind(line.Text, head) is not null);
        }
        if (_table is not null && layout.IndentsItems && !hasCaption && !(head.Form is HeadForm.Separated or HeadForm.Deleted)) return false;
        var follows = _lastArticle is null || head.Number.Follows(_lastArticle);
        var later = _lastArticle is null || head.Number > _lastArticle;
        return head.Form switch
        {
            HeadForm.Deleted => later,
            _ when hasCaption => later || (line.AfterBlank && head.Form == HeadForm.Separated),
            HeadForm.Separated => follows || (EndsUnit() && (later || !line.HasIdeographicIndent)),
            HeadForm.Bracketed => follows && EndsUnit() && BracketCaption.Behind(line.Text, head) is not null,
            HeadForm.Glued => follows && EndsUnit(),
            HeadForm.Bare => follows && EndsUnit() && _lastArticle is not null && (line.AfterBlank || IsFirstParagraphBelow()),
            _ => false,
        };
    }

    /// <summary>第2条 alone on its line, and 1　… on the next.</summary>
    private bool IsFirstParagraphBelow() =>
        _at + 1 < lines.Count && ParagraphHead.Recognise(lines[_at + 1].Text) is { Number.Base: 1, IsGlued: false };

    private void OpenArticle(int i, ArticleHead head)
    {
        var line = lines[i];
        CloseArticle();
        var start = head.TextStart;
        var caption = _caption;
        if (caption is null && BracketCaption.Behind(line.Text, head) is { } bracket)
        {
            noise.Add(line.Content.Slice(new(bracket.Start - 1, 1)), PieceKind.Punctuation);
            noise.Add(line.Content.Slice(new(bracket.End, 1)), PieceKind.Punctuation);
            caption = new(line.Content.Slice(bracket), line.Text[bracket.Start - 1].ToString(), line.Text[bracket.End].ToString(), CaptionPlace.AfterNumber);
            start = LabelScanner.SkipSpaces(line.Text, bracket.End + 1);
        }
        else if (caption is null && IsCaptionBehindNumber(i, head))
        {
            caption = new(line.Content.From(start), "", "", CaptionPlace.AfterNumber);
            start = line.Text.Length;
        }
        var draft = new UnitDraft(UnitKind.Article) { Number = head.Number, Label = Label(line, head.LabelEnd), Caption = caption };
        if (_lastArticle is { } before && !isExtract && _suppl is not { IsExtract: true } && !GoesOn(head.Number, before, _articleBefore))
            Tell("S01", Severity.Error, $"{Printed(draft)}の番号が、前の{UnitName.Numbered(UnitKind.Article, before.Last ?? before)}から続いていません。番号を確認してください。", draft.Label);
        Siblings().Add(draft);
        (_article, _caption, _articleBefore, _lastArticle) = (draft, null, _lastArticle, head.Number);
        StartParagraph(new UnitDraft(UnitKind.Paragraph) { Number = new(1) }, draft.Children, line, start);
        TellNumberedFirst(line.Content.From(start));
    }

    private bool IsCaptionBehindNumber(int i, ArticleHead head) =>
        layout.CaptionsBehindNumbers && head.LooksLikeCaption(lines[i].Text) && i + 1 < lines.Count
        && lines[i + 1].Article is null && GroupHead.Recognise(lines[i + 1].Text) is null;

    // --- paragraphs ---

    private bool CanOpenParagraph(LogicalLine line, ParagraphHead head)
    {
        if (_table is not null && layout.IndentsItems && line.HasIdeographicIndent) return false;
        if (head.NeedsEnd && (!EndsUnit() || (_lastLine is not null && layout.IsFull(_lastLine) && !EndsSentence()))) return false;
        var siblings = _article?.Children ?? Siblings();
        var last = siblings.LastOrDefault(c => c.Kind == UnitKind.Paragraph);
        var number = head.Number.Base;
        var expected = ((last?.Number?.Last ?? last?.Number)?.Base ?? 0) + 1;
        if (layout.IsSet) return line.Indent == 0 && !line.HasBullet && !head.IsGlued && number >= expected;
        if (_lists.Find(l => l.Series == LabelSeries.Arabic) is { } list && IsOfList(line, head, list)) return false;
        if (_article is null && !isExtract) return number == expected;
        if (last is { HasText: false, Number.Base: 1 } && last.Label.IsEmpty && last.Children.Count == 0) return number == 1;
        if (number == expected) return true;
        return !head.IsGlued && !head.HasDot && number > expected && (isExtract || number <= expected + 2) && EndsSentence() && _table is null && !layout.IsFull(_lastLine!);
    }

    /// <summary>Whether a number goes on with a list of numbers in the 項, and heads no 項: 号 that are no sentences stand before a sentence.</summary>
    private bool IsOfList(LogicalLine line, ParagraphHead head, UnitDraft list) => head.HasDot
        ? line.Indent >= list.Indent
        : head.IsGlued == list.IsGlued && Numerals.IsArabic(list.Label.Value[^1]) && head.Number.Follows(list.Number!) && (EndsSentence() || line.Text[^1] != '。');

    private void OpenParagraph(LogicalLine line, ParagraphHead head)
    {
        var siblings = _article?.Children ?? Siblings();
        var last = siblings.LastOrDefault(c => c.Kind == UnitKind.Paragraph);
        if (last is { HasText: false, Number.Base: 1 } && head.Number.Base == 1 && last.Children.Count == 0) siblings.Remove(last);
        var draft = new UnitDraft(UnitKind.Paragraph) { Number = head.Number, Label = Label(line, head.LabelEnd), Caption = _caption };
        _caption = null;
        if (last?.Number is { } before && !isExtract && _suppl is not { IsExtract: true } && head.Number.Base > (before.Last ?? before).Base + 1)
            TellOnce(_article, "S02", $"第{head.Number.Base}項の前が第{(before.Last ?? before).Base}項です。項の番号を確認してください。", draft.Label);
        if (_article is not null && head.Number.Base == 1) TellNumberedFirst(line.Content);
        StartParagraph(draft, siblings, line, head.TextStart);
    }

    private void StartParagraph(UnitDraft draft, List<UnitDraft> siblings, LogicalLine line, int textStart)
    {
        siblings.Add(draft);
        _paragraph = draft;
        CloseLists();
        _table = null;
        Append(draft, line, textStart);
    }

    private void CloseArticle()
    {
        (_article, _paragraph, _table, _current) = (null, null, null, null);
        CloseLists();
    }

    private void CloseLists()
    {
        _lists.Clear();
        _isBehindList = false;
    }

    // --- 附則 ---

    private void OpenSuppl(LogicalLine line, SupplHead head)
    {
        CloseArticle();
        _groups.Clear();
        (_appendix, _articleBefore, _lastArticle, _caption) = (null, null, null, null);
        var content = line.Content;
        var amend = UnitText.Empty;
        if (head.AmendEnd > 0)
        {
            noise.Add(content.Slice(new(head.AmendStart - 1, 1)), PieceKind.Punctuation);
            noise.Add(content.Slice(new(head.AmendEnd, 1)), PieceKind.Punctuation);
            amend = content.Slice(TextSpan.FromBounds(head.AmendStart, head.AmendEnd));
        }
        if (head.IsExtract) noise.Add(content.From(content.Value.LastIndexOf('抄')), PieceKind.Punctuation);
        _suppl = new(UnitKind.SupplProvision) { Label = Label(line, head.LabelEnd), AmendLawNumber = amend, IsExtract = head.IsExtract };
        Supplementary.Add(_suppl);
        _lastLine = line;
    }
}
