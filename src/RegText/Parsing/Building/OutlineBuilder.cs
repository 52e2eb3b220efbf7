using RegText.Parsing.Recognising;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing.Building;

/// <summary>
/// Lines of a guideline or policy → outline entries. A label goes on with the innermost open list of its series; the first label of a
/// new series opens a list below the entry that is open, as with 号 (<see cref="BodyBuilder"/>). Words behind a label that
/// are a name become the title once text or entries follow. 編 and 章 may stand above.
/// </summary>
internal sealed class OutlineBuilder(List<LogicalLine> lines, Layout layout, NoiseLog noise, List<Diagnostic> diagnostics)
{
    private const int MaxLevel = 10;
    private readonly List<UnitDraft> _groups = [];
    private readonly List<(OutlineHead Head, UnitDraft Draft)> _open = [];
    private UnitDraft? _current;
    private UnitDraft? _table;
    private Caption? _caption;
    private LogicalLine? _lastLine;

    public List<UnitDraft> Body { get; } = [];

    /// <summary>Reads from a line up to the 附則, the first 別表, or the end; gives the line where it stopped.</summary>
    public int Run(int first)
    {
        for (var i = first; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsTableRow)
            {
                TableRow(line);
                continue;
            }
            if (EndsUnit() && (SupplHead.Recognise(line.Text) is not null || (Body.Count > 0 && AppendixHead.Recognise(line.Text) is not null))) return i;
            if (NoteLine.Recognise(line.Text) && (line.Text[0] == '※' || EndsUnit())) noise.Add(line.Content, PieceKind.Note);
            else if (EndsUnit() && GroupHead.Recognise(line.Text) is { } group) OpenGroup(line, group);
            else if (EndsUnit() && IsCaption(lines, i) && IsEntry(lines[i + 1])) TakeCaption(line);
            else if (!TryEntry(line)) PlainLine(line);
        }
        return lines.Count;
    }

    /// <summary>A bracketed line is the caption of the entry that follows it: （趣旨） / 第1　この要綱は….</summary>
    public static bool IsCaption(List<LogicalLine> lines, int i) =>
        CaptionLine.Recognise(lines[i].Text) && i + 1 < lines.Count
        && OutlineHead.RecogniseAll(lines[i + 1]) is [{ Series: LabelSeries.Ordinal or LabelSeries.Arabic }];

    /// <summary>Whether the entry of the next line continues a list or opens one, so that a caption is safe with it.</summary>
    private bool IsEntry(LogicalLine line) =>
        OutlineHead.RecogniseAll(line) is [{ Number: { } number } head]
        && (PlaceOf(head) is { } depth ? number.Follows(_open[depth].Draft.Number!) : number is { Base: 1, IsBranch: false });

    private void TakeCaption(LogicalLine line)
    {
        _caption = BracketedCaption.Read(line.Content, noise);
        (_current, _table) = (null, null);
    }

    private void OpenGroup(LogicalLine line, GroupHead head)
    {
        while (_groups.Count > 0 && _groups[^1].Kind >= head.Kind) _groups.RemoveAt(_groups.Count - 1);
        var draft = new UnitDraft(head.Kind)
        {
            Number = head.Number,
            Label = Label(line, head.LabelEnd),
            Title = head.TitleStart < line.Content.Length ? line.Content.From(head.TitleStart) : UnitText.Empty,
        };
        Siblings().Add(draft);
        _groups.Add(draft);
        _open.Clear();
        (_current, _table, _lastLine) = (null, null, line);
    }

    private List<UnitDraft> Siblings() => _groups.Count > 0 ? _groups[^1].Children : Body;

    private bool TryEntry(LogicalLine line)
    {
        var heads = OutlineHead.RecogniseAll(line);
        if (heads.IsEmpty) return false;
        // In mid-sentence only what cannot be a wrapped line heads an entry: the next bracketed number, a bullet, a heading.
        var isFree = EndsUnit();
        if (!isFree && heads[0] is { Series: LabelSeries.Ordinal } bare && bare.TextStart == line.Text.Length) return false;
        if (!isFree && heads[0].Series is LabelSeries.Arabic or LabelSeries.Decimal or LabelSeries.Kanji or LabelSeries.Latin or LabelSeries.Gojuon or LabelSeries.Iroha)
            return false;
        foreach (var head in heads)
            if (PlaceOf(head) is { } depth && (head.Number is null || head.Number.Follows(_open[depth].Draft.Number!)))
                return Add(line, head, depth);
        if (!isFree && !line.HasBullet && line.HeadingLevel == 0) return false;
        foreach (var head in heads)
            if (head.Number is null or { Base: 1, IsBranch: false } && PlaceOf(head) is null)
                return Add(line, head, DepthOfNew(head));
        return TrySecondParagraph(line, heads[0]) || TryEntryWithGap(line, heads[0]);
    }

    /// <summary>The depth of the open entry of the same series, or null.</summary>
    private int? PlaceOf(OutlineHead head)
    {
        for (var depth = _open.Count - 1; depth >= 0; depth--)
            if (_open[depth].Head.Series == head.Series && _open[depth].Head.Depth == head.Depth) return depth;
        return null;
    }

    /// <summary>Below the open entry; but bullets and headings go no deeper than what they are indented under.</summary>
    private int DepthOfNew(OutlineHead head)
    {
        var depth = _open.Count;
        if (head.Series is not (LabelSeries.Bullet or LabelSeries.Heading or LabelSeries.Decimal or LabelSeries.Ordinal)) return depth;
        while (depth > 0 && (head.Series == LabelSeries.Ordinal || (_open[depth - 1].Head.Series == head.Series && _open[depth - 1].Head.Depth % 1000 > head.Depth % 1000)))
            depth--;
        return depth;
    }

    /// <summary>第2　… without a number, then 2　…: the text of the entry is its first paragraph, as of a 条.</summary>
    private bool TrySecondParagraph(LogicalLine line, OutlineHead head) =>
        head.Series == LabelSeries.Arabic && head.Number is { Base: 2, IsBranch: false }
        && _open is [{ Head.Series: LabelSeries.Ordinal, Draft: { HasText: true, Title.IsEmpty: true } }, ..]
        && Add(line, head, 1);

    /// <summary>A number was left out or starts again: kept in its series and told, if the label cannot be anything else.</summary>
    private bool TryEntryWithGap(LogicalLine line, OutlineHead head)
    {
        if (head.Series is LabelSeries.Latin or LabelSeries.ParenLatin or LabelSeries.ParenRoman || head.Number is null) return false;
        var depth = PlaceOf(head) ?? (head.Series is LabelSeries.Ordinal or LabelSeries.Decimal ? DepthOfNew(head) : -1);
        if (depth < 0 || (head.Series == LabelSeries.Arabic && head.Number.Base > 1 && _open[depth].Draft.Number!.Base + 3 < head.Number.Base)) return false;
        Tell("S04", Severity.Error, $"「{line.Text[..head.LabelEnd]}」の番号が、前の項目から続いていません。番号を確認してください。", line.Content.Slice(new(0, head.LabelEnd)));
        return Add(line, head, depth);
    }

    private bool Add(LogicalLine line, OutlineHead head, int depth)
    {
        depth = Math.Min(depth, MaxLevel - 1);
        _open.RemoveRange(depth, _open.Count - depth);
        var parent = depth > 0 ? _open[depth - 1].Draft : null;
        if (parent is not null) NameIt(parent);
        var draft = new UnitDraft(UnitKind.Outline) { Level = depth + 1, Number = head.Number, Label = Label(line, head.LabelEnd), Caption = _caption };
        _caption = null;
        (parent?.Children ?? Siblings()).Add(draft);
        _open.Add((head, draft));
        if (head.TextStart < line.Content.Length) draft.Append(line.Content.From(head.TextStart));
        if (head.Series == LabelSeries.Heading || line.HeadingLevel > 0) draft.TextBecomesTitle();
        (_current, _table, _lastLine) = (draft, null, line);
        return true;
    }

    /// <summary>The words behind the label are a name, now that something follows them.</summary>
    private static void NameIt(UnitDraft draft)
    {
        if (draft is { Kind: UnitKind.Outline, Title.IsEmpty: true, PieceCount: 1 } && OutlineForm.IsName(draft.LastText)) draft.TextBecomesTitle();
    }

    private void PlainLine(LogicalLine line)
    {
        if (_current is { HasText: true } && Continues(line))
        {
            Tell("N03", Severity.Info, "文の途中の改行をつないで読みました。", line.Content.Slice(new(0, 1)));
            _current.Append(line.Content);
            _lastLine = line;
            return;
        }
        var parent = _open.Count > 0 ? _open[^1].Draft : null;
        if (parent is not null) NameIt(parent);
        var takes = parent is { HasText: false, Children.Count: 0 } ? parent : new UnitDraft(UnitKind.PlainText);
        if (takes != parent) (parent?.Children ?? Siblings()).Add(takes);
        takes.Append(line.Content);
        (_current, _table, _lastLine) = (takes, null, line);
    }

    private bool Continues(LogicalLine line)
    {
        if (_lastLine is null) return false;
        if (layout.IsFull(_lastLine) || SentenceEnd.GoesOn(line.Text)) return true;
        if (EndsSentence() || (layout.WrapWidth == 0 && SentenceEnd.Opens(line.Text) && !SentenceEnd.IsOpen(_current!.LastText))) return false;
        return !(_current is { Kind: UnitKind.Outline, PieceCount: 1 } && OutlineForm.IsName(_current.LastText));
    }

    private void TableRow(LogicalLine line)
    {
        if (_table is null)
        {
            _table = new(UnitKind.Table);
            var parent = _open.Count > 0 ? _open[^1].Draft : null;
            if (parent is not null) NameIt(parent);
            (parent?.Children ?? Siblings()).Add(_table);
        }
        _table.Rows.Add(TableCells.Of(line, noise));
        (_current, _lastLine) = (null, line);
    }

    private bool EndsUnit() =>
        _current is null || !_current.HasText || _lastLine is null || EndsSentence()
        || !(layout.IsFull(_lastLine) || SentenceEnd.IsOpen(_current.LastText));

    private bool EndsSentence() => _current is not { HasText: true } || SentenceEnd.IsAt(_current.LastText);

    private UnitText Label(LogicalLine line, int end)
    {
        var label = line.Content.Slice(new(0, end));
        var clean = label.WithoutWhiteSpace();
        if (clean.Length != label.Length) Tell("N05", Severity.Info, $"「{label.Value}」の中の空白を除いて読みました。", label);
        return clean;
    }

    private void Tell(string code, Severity severity, string message, UnitText place) =>
        diagnostics.Add(new(code, severity, message, place.Span ?? default));
}
