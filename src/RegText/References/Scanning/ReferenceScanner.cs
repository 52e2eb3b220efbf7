using System.Buffers;
using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Scanning;

/// <summary>
/// Finds the references of a text (SPEC D.1) in one pass over its canonical form: brackets and quotations, names of laws, levels, lists and
/// ranges. It knows nothing of the tree.
/// </summary>
internal sealed class ReferenceScanner
{
    private const int LongestJoint = 8;

    private static readonly SearchValues<char> Triggers = SearchValues.Create(
        LevelReader.Heads + "（）「」『』法律令則例程綱領準示約昭平大明アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲ①②③④⑤");

    private readonly string _text;
    private readonly LawAnchorFinder _laws;
    private readonly bool _hasSubitems;
    private readonly List<ScanEvent> _events = [];
    private readonly Stack<Bracket> _open = new();
    private readonly Dictionary<int, Bracket> _closed = [];
    private Bracket _level = new('\0', 0, 0, false);

    /// <summary>Behind the last reference: the name of a law does not reach over it.</summary>
    private int _lastEnd;

    private ReferenceScanner(CanonicalText text, Abbreviations abbreviations, bool hasSubitems)
    {
        _text = text.Value;
        _laws = new LawAnchorFinder(text, abbreviations);
        _hasSubitems = hasSubitems;
    }

    /// <summary>Scans a text.</summary>
    /// <param name="printed">The text as printed.</param>
    /// <param name="abbreviations">Abbreviations of laws that the regulation defines.</param>
    /// <param name="hasSubitems">Whether 細分 may be named without their 号, as inside one that has some.</param>
    public static ScannedText Scan(string printed, Abbreviations abbreviations, bool hasSubitems)
    {
        var canonical = CanonicalText.Of(printed);
        var scanner = new ReferenceScanner(canonical, abbreviations, hasSubitems);
        scanner.Scan();
        return new(canonical, scanner._events);
    }

    private void Scan()
    {
        for (var i = 0; i < _text.Length;)
        {
            var step = _text.AsSpan(i).IndexOfAny(Triggers);
            if (step < 0) break;
            i += step;
            var end = Subitems(i);
            if (end == i) end = Special(i);
            i = Math.Max(end, i + 1);
        }
    }

    private int Special(int i)
    {
        var c = _text[i];
        switch (c)
        {
            case '（' or '「' or '『':
                Open(i, c);
                return i + 1;
            case '）' or '」' or '』':
                Close(i, c);
                return i + 1;
            case '明' or '大' or '昭' or '平' or '令':
                var number = i;
                if (LawNumber.Read(_text, ref number) is not null) return number;
                break;
        }
        if (LevelReader.Heads.Contains(c, StringComparison.Ordinal))
        {
            var end = Reference(i);
            if (end > i) return end;
        }
        return MentionedLaw(i);
    }

    private void Open(int i, char mark)
    {
        _open.Push(_level);
        var floor = _lastEnd;
        var law = mark == '（' ? NumberedLaw(i) : null;
        if (mark == '（') _events.Add(new(ScanEventKind.Open));
        _level = new(mark, i, floor, _level.IsQuoted || mark != '（') { Law = law, Owner = mark == '（' ? _level.LastNamed : null };
    }

    private void Close(int i, char mark)
    {
        var closes = mark switch { '）' => '（', '」' => '「', _ => '『' };
        if (_open.Count == 0 || _level.Mark != closes) return;
        var closed = _level;
        _level = _open.Pop();
        _closed[i] = closed;
        if (mark != '）') return;
        _events.Add(new(ScanEventKind.Close));
        if (_level.Last is { } last && last.ListEnd == closed.Start) last.ListEnd = i + 1;
    }

    /// <summary>個人情報の保護に関する法律（平成15年法律第57号: a citation of a law by title and number.</summary>
    private ScannedReference? NumberedLaw(int bracket)
    {
        var at = bracket + 1;
        if (LawNumber.Read(_text, ref at) is not { } number) return null;
        var start = LawTitle.Start(_text, bracket, _laws.Floor(bracket, _lastEnd), isNumbered: true);
        if (start == bracket) return null;
        var law = new ScannedReference
        {
            Start = start, End = bracket, ListEnd = bracket, Levels = [], LawForm = LawAnchorForm.Named,
            LawWord = TextSpan.FromBounds(start, bracket),
            LawNumber = number, IsQuoted = _level.IsQuoted,
        };
        Add(law);
        return law;
    }

    /// <summary>A reference that begins with a level at <paramref name="i"/>, with the name of the law before it.</summary>
    private int Reference(int i)
    {
        var levels = new List<ReferenceLevel>();
        var end = LevelReader.Read(_text, i, levels);
        if (end == i) return i;
        var first = levels[0];
        if (first.Kind == UnitKind.SupplProvision && levels.Count == 1 && first.Form == ReferenceForm.Numbered) return i;
        if (first.Form == ReferenceForm.Each && first.Kind == UnitKind.Article) return i;
        if (IsNumberOfDocument(i, first)) return end;
        var anchor = _laws.Before(i, first, _lastEnd, _closed);
        if (anchor?.Absorbed is { } absorbed) absorbed.IsAbsorbed = true;
        var start = anchor?.Word.Start ?? i;
        var joined = Joined(start, out var endsRange, out var goesOn);
        var partStart = levels[^1].Span.End;
        Add(new ScannedReference
        {
            Start = start, End = end, ListEnd = TableRow.Behind(_text, end), Levels = levels, Part = _text[partStart..end].TrimStart('の'),
            LawForm = anchor?.Form, LawWord = anchor?.Word ?? default, LawNumber = anchor?.Number, IsQuoted = _level.IsQuoted,
            BracketOf = _level.Owner, BracketGap = GapBeforeBracket(), Before = _level.Last,
            JoinedTo = joined, EndsRange = endsRange, GoesOn = goesOn, NamesRow = TableRow.IsNamed(_text, i, end),
        });
        return end;
    }

    private TextSpan GapBeforeBracket() =>
        _level.Owner is { } owner && owner.ListEnd <= _level.Start ? TextSpan.FromBounds(owner.ListEnd, _level.Start) : default;

    /// <summary>The list member before, when nothing but a joint stands between.</summary>
    private ScannedReference? Joined(int start, out bool endsRange, out bool goesOn)
    {
        endsRange = goesOn = false;
        if (_level.Last is { } last && last.ListEnd <= start && start - last.ListEnd <= LongestJoint)
        {
            var gap = _text.AsSpan(last.ListEnd, start - last.ListEnd);
            goesOn = (gap.IsEmpty && last.ListEnd > last.End) || gap is "中" or "のうち";
            endsRange = ReferenceJoint.IsRange(gap);
            if (goesOn || (gap.Length > 0 && ReferenceJoint.Length(gap) == gap.Length)) return last;
        }
        // 第3条中「…」とあるのは「…」と、第5条中…: the list goes on behind the quotation.
        return _text.AsSpan(0, start).EndsWith("」と、", StringComparison.Ordinal) ? _level.LastReplaced : null;
    }

    /// <summary>細分 that go on a list (第1号ア及びイ), or that are named alone inside their 号 (イに掲げる).</summary>
    private int Subitems(int i)
    {
        var last = _level.Last;
        var isMember = last is { Levels: [.., { Kind: UnitKind.Subitem }] } && Joined(i, out _, out var goesOn) == last && !goesOn;
        if (!isMember && !(_hasSubitems && NamesAlone(i))) return i;
        var levels = new List<ReferenceLevel>();
        var end = LevelReader.ReadSubitems(_text, i, levels);
        if (end == i) return i;
        Add(new ScannedReference
        {
            Start = i, End = end, ListEnd = end, Levels = levels, IsQuoted = _level.IsQuoted, BracketOf = _level.Owner,
            BracketGap = GapBeforeBracket(),
            Before = _level.Last, JoinedTo = Joined(i, out var endsRange, out _), EndsRange = endsRange,
        });
        return end;
    }

    /// <summary>イに掲げる, ロからニまで, （１）又は（２）: a label that stands as a word of its own.</summary>
    private bool NamesAlone(int i)
    {
        if (i > 0
            && (ReferenceNumber.IsKanji(_text[i - 1]) || ReferenceNumber.IsKatakana(_text[i - 1])
                || char.IsAsciiLetterOrDigit(_text[i - 1])))
            return false;
        var end = SubitemLabel.Read(_text, i, isBehindLabel: false, []);
        if (end == i || end == _text.Length) return false;
        var rest = _text.AsSpan(end);
        foreach (var word in (ReadOnlySpan<string>)["に掲げ", "に規定", "に定め", "に該当", "に係る", "に準ず", "に記載", "の規定", "中「", "において", "まで"])
            if (rest.StartsWith(word, StringComparison.Ordinal)) return true;
        var joint = ReferenceJoint.Length(rest);
        return joint > 0 && joint < rest.Length && SubitemLabel.Read(_text, end + joint, isBehindLabel: false, []) > end + joint;
    }

    private void Add(ScannedReference reference)
    {
        if (reference.EndsRange && _text.AsSpan(reference.End).StartsWith("まで", StringComparison.Ordinal)) reference.ListEnd += 2;
        if (reference.Part.Length > 0) reference.ListEnd += LevelReader.FurtherParts(_text, reference.ListEnd);
        _events.Add(new(ScanEventKind.Reference, reference));
        _level.LastNamed = reference;
        if (reference.IsAbsorbed || reference.NamesRow) return;
        _level.Last = reference;
        if (_text.AsSpan(reference.End).StartsWith("中「", StringComparison.Ordinal)) _level.LastReplaced = reference;
        _lastEnd = reference.End;
    }

    /// <summary>総務省令第5号, 会議第12号: the number of a law or document, not a 号 of the text.</summary>
    private bool IsNumberOfDocument(int i, ReferenceLevel first) =>
        i > 0 && first is { Kind: UnitKind.Item, Form: ReferenceForm.Numbered } && i > _lastEnd
        && (ReferenceNumber.IsKanji(_text[i - 1]) || ReferenceNumber.IsKatakana(_text[i - 1]))
        && _text[i - 1] is not ('及' or '並' or '又' or '若' or '中');

    /// <summary>A law named without a unit: 同法 and この条例 are references of their own, others are kept for a later 同法.</summary>
    private int MentionedLaw(int i)
    {
        var end = i + 1;
        if (end < _text.Length
            && (ReferenceNumber.IsKanji(_text[end]) || ReferenceNumber.IsKatakana(_text[end]) || char.IsAsciiDigit(_text[end])))
            return i;
        if (_laws.EndingAt(end, _lastEnd) is not var (form, word)) return i;
        var isNumbered = end < _text.Length && _text[end] == '（' && form == LawAnchorForm.Named && LawNumberFollows(end);
        if (isNumbered || (_level.IsQuoted && form == LawAnchorForm.Named)) return end;
        Add(new ScannedReference
        {
            Start = word.Start, End = end, ListEnd = end, Levels = [], LawForm = form, LawWord = word, IsQuoted = _level.IsQuoted,
            IsAbsorbed = form == LawAnchorForm.Named,
        });
        return end;
    }

    private bool LawNumberFollows(int bracket)
    {
        var at = bracket + 1;
        return LawNumber.Read(_text, ref at) is not null;
    }
}
