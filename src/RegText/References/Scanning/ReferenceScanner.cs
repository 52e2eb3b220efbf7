using System.Buffers;
using RegText.References.Laws;
using RegText.Syntax;
using RegText.Text;

namespace RegText.References.Scanning;

/// <summary>
/// Finds the references of a text (SPEC D.1) in one pass over its canonical form: brackets and quotations, names of laws, levels, lists and
/// ranges. It knows nothing of the tree.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="abbreviations">Abbreviations of laws that do not end like the name of a law.</param>
/// <param name="hasSubitems">Whether 細分 may be named without their 号, as inside one that has some.</param>
internal sealed class ReferenceScanner(CanonicalText text, IReadOnlySet<string> abbreviations, bool hasSubitems)
{
    private static readonly SearchValues<char> Triggers =
        SearchValues.Create(LevelReader.Heads + "（）「」『』法律令則例程綱領準示約昭平大明アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲ①②③④⑤");

    private readonly string _text = text.Value;
    private readonly List<ScanEvent> _events = [];
    private readonly Stack<Bracket> _open = new();
    private readonly Dictionary<int, Bracket> _closed = [];
    private Bracket _level = new('\0', 0, null, false);
    private int _lastEnd;

    private sealed class Bracket(char mark, int start, ScannedReference? owner, bool isQuoted)
    {
        public char Mark => mark;
        public int Start => start;
        public ScannedReference? Owner => owner;
        public bool IsQuoted => isQuoted;
        public ScannedReference? Last { get; set; }
        public ScannedReference? LastReplaced { get; set; }
        public ScannedReference? Law { get; set; }
    }

    public static ScannedText Scan(string printed, IReadOnlySet<string> abbreviations, bool hasSubitems)
    {
        var canonical = CanonicalText.Of(printed);
        return new(canonical, new ReferenceScanner(canonical, abbreviations, hasSubitems).Scan());
    }

    private List<ScanEvent> Scan()
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
        return _events;
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
        return LawName(i);
    }

    private void Open(int i, char mark)
    {
        var owner = mark == '（' && _level.Last is { } last && last.ListEnd == i ? last : null;
        _open.Push(_level);
        var law = mark == '（' ? NumberedLaw(i) : null;
        if (mark == '（') _events.Add(new(ScanEventKind.Open, null, default));
        _level = new(mark, i, owner, _level.IsQuoted || mark != '（') { Law = law };
    }

    private void Close(int i, char mark)
    {
        var closes = mark switch { '）' => '（', '」' => '「', _ => '『' };
        if (_open.Count == 0 || _level.Mark != closes) return;
        var closed = _level;
        _level = _open.Pop();
        _closed[i] = closed;
        if (mark != '）') return;
        _events.Add(new(ScanEventKind.Close, null, default));
        if (_level.Last is { } last && last.ListEnd == closed.Start) last.ListEnd = i + 1;
    }

    /// <summary>個人情報の保護に関する法律（平成15年法律第57号: a citation of a law by title and number.</summary>
    private ScannedReference? NumberedLaw(int bracket)
    {
        var at = bracket + 1;
        if (LawNumber.Read(_text, ref at) is not { } number) return null;
        var start = LawTitle.Start(_text, bracket, _lastEnd, isNumbered: true);
        if (start == bracket) return null;
        var law = new ScannedReference
        {
            Start = start, End = bracket, ListEnd = bracket, Levels = [], LawForm = LawAnchorForm.Named, LawWord = TextSpan.FromBounds(start, bracket),
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
        var (form, word, number) = Law(i, first);
        var partStart = levels[^1].Span.End;
        Add(new ScannedReference
        {
            Start = form is null ? i : word.Start, End = end, ListEnd = end, Levels = levels,
            Part = _text[partStart..end].TrimStart('の'),
            LawForm = form, LawWord = word, LawNumber = number, IsQuoted = _level.IsQuoted,
            BracketOf = _level.Owner,
            JoinedTo = Joined(form is null ? i : word.Start, out var endsRange), EndsRange = endsRange,
        });
        return end;
    }

    /// <summary>The list member before, when nothing but a joint stands between.</summary>
    private ScannedReference? Joined(int start, out bool endsRange)
    {
        endsRange = false;
        if (_level.Last is { } last && last.ListEnd < start && start - last.ListEnd <= 8)
        {
            var gap = _text.AsSpan(last.ListEnd, start - last.ListEnd);
            if (gap.Length > 0 && ReferenceJoint.Length(gap) == gap.Length)
            {
                endsRange = ReferenceJoint.IsRange(gap);
                return last;
            }
        }
        // 第3条中「…」とあるのは「…」と、第5条中…: the list goes on behind the quotation.
        return _text.AsSpan(0, start).EndsWith("」と、", StringComparison.Ordinal) ? _level.LastReplaced : null;
    }

    /// <summary>細分 that go on a list (第1号ア及びイ), or that are named alone inside their 号 (イに掲げる).</summary>
    private int Subitems(int i)
    {
        var last = _level.Last;
        var isMember = last is { Levels: [.., { Kind: UnitKind.Subitem }] } && Joined(i, out _) == last;
        if (!isMember && !(hasSubitems && NamesAlone(i))) return i;
        var levels = new List<ReferenceLevel>();
        var end = LevelReader.ReadSubitems(_text, i, levels);
        if (end == i) return i;
        Add(new ScannedReference
        {
            Start = i, End = end, ListEnd = end, Levels = levels, IsQuoted = _level.IsQuoted, BracketOf = _level.Owner,
            JoinedTo = Joined(i, out var endsRange), EndsRange = endsRange,
        });
        return end;
    }

    /// <summary>イに掲げる, ロからニまで, （１）又は（２）: a label that stands as a word of its own.</summary>
    private bool NamesAlone(int i)
    {
        if (i > 0 && (ReferenceNumber.IsKanji(_text[i - 1]) || ReferenceNumber.IsKatakana(_text[i - 1]) || char.IsAsciiLetterOrDigit(_text[i - 1]))) return false;
        var end = SubitemLabel.Read(_text, i, isBehindLabel: false, []);
        if (end == i || end == _text.Length) return false;
        var rest = _text.AsSpan(end);
        foreach (var word in (ReadOnlySpan<string>)["に掲げ", "に規定", "に定め", "に該当", "に係る", "に準ず", "に記載", "の規定", "中「", "において"])
            if (rest.StartsWith(word, StringComparison.Ordinal)) return true;
        if (rest.StartsWith("まで", StringComparison.Ordinal)) return true;
        var joint = ReferenceJoint.Length(rest);
        return joint > 0 && joint < rest.Length && SubitemLabel.Read(_text, end + joint, isBehindLabel: false, []) > end + joint;
    }

    private void Add(ScannedReference reference)
    {
        if (reference.EndsRange && _text.AsSpan(reference.End).StartsWith("まで", StringComparison.Ordinal)) reference.ListEnd += 2;
        _events.Add(new(ScanEventKind.Reference, reference, default));
        _level.Last = reference;
        if (_text.AsSpan(reference.End).StartsWith("中「", StringComparison.Ordinal)) _level.LastReplaced = reference;
        _lastEnd = reference.End;
    }

    /// <summary>総務省令第5号, 会議第12号: the number of a law or document, not a 号 of the text.</summary>
    private bool IsNumberOfDocument(int i, ReferenceLevel first) =>
        i > 0 && first is { Kind: UnitKind.Item, Form: ReferenceForm.Numbered } && i > _lastEnd
        && (ReferenceNumber.IsKanji(_text[i - 1]) || ReferenceNumber.IsKatakana(_text[i - 1])) && ReferenceJoint.EndsWithKanji(_text.AsSpan(0, i)) == 0;

    private (LawAnchorForm? Form, TextSpan Word, LawNumber? Number) Law(int i, ReferenceLevel first)
    {
        if (i == 0 || first.Form != ReferenceForm.Numbered || first.Kind is UnitKind.Paragraph or UnitKind.Item) return default;
        var before = _text[i - 1];
        if (before == '）' && _closed.TryGetValue(i - 1, out var bracket))
        {
            if (bracket.Law is { } law)
            {
                law.IsAbsorbed = true;
                return (LawAnchorForm.Named, law.LawWord, law.LawNumber);
            }
            return Named(bracket.Start);
        }
        if (before == '」' && _closed.TryGetValue(i - 1, out var quote) && LawTitle.EndsAsLaw(_text.AsSpan(quote.Start + 1, i - 2 - quote.Start)))
            return (LawAnchorForm.Named, TextSpan.FromBounds(quote.Start + 1, i - 1), null);
        return Named(i);
    }

    /// <summary>The name of a law that ends at a place: 同法, この条例, a title, an abbreviation.</summary>
    private (LawAnchorForm? Form, TextSpan Word, LawNumber? Number) Named(int end)
    {
        var start = LawTitle.NounStart(_text, end, Math.Max(_lastEnd, end - 60));
        if (start == end) return default;
        if (LawWord.SameOrSelf(_text, start, end) is var (form, word)) return (form, word, null);
        if (abbreviations.Contains(_text[start..end])) return (LawAnchorForm.Named, TextSpan.FromBounds(start, end), null);
        if (LawTitle.IsGeneral(_text.AsSpan(start, end - start))) return default;
        start = LawTitle.Start(_text, end, _lastEnd, isNumbered: false);
        return start == end ? default : (LawAnchorForm.Named, TextSpan.FromBounds(start, end), null);
    }

    /// <summary>A law named without a unit: 同法 and この条例 are references of their own, others are kept for a later 同法.</summary>
    private int LawName(int i)
    {
        var end = i + 1;
        if (end < _text.Length && (ReferenceNumber.IsKanji(_text[end]) || ReferenceNumber.IsKatakana(_text[end]) || char.IsAsciiDigit(_text[end]))) return i;
        var floor = Math.Max(_lastEnd, end - 60);
        var start = LawTitle.NounStart(_text, end, floor);
        if (start >= end || !LawTitle.EndsAsLaw(_text.AsSpan(start, end - start))) return i;
        if (LawWord.SameOrSelf(_text, start, end) is var (form, word))
        {
            Add(new ScannedReference { Start = word.Start, End = end, ListEnd = end, Levels = [], LawForm = form, LawWord = word, IsQuoted = _level.IsQuoted });
            return end;
        }
        var isNumbered = end < _text.Length && _text[end] == '（';
        if (!_level.IsQuoted && !LawTitle.IsGeneral(_text.AsSpan(start, end - start)) && !isNumbered)
            _events.Add(new(ScanEventKind.Law, null, TextSpan.FromBounds(LawTitle.Start(_text, end, _lastEnd, isNumbered: false), end)));
        return end;
    }
}
