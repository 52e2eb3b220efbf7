using System.Collections.Immutable;
using RegText.References;
using RegText.References.Scanning;
using RegText.Text;

namespace RegText.Changes;

/// <summary>
/// Cuts a text into words in one pass, in time linear in its length (SPEC B.4.1-1): references, dates and law numbers, numbers with
/// counters, punctuation one by one, runs of kanji, katakana and letters with okurigana, hiragana.
/// </summary>
internal sealed class WordScanner(string text)
{
    private readonly ImmutableArray<Word>.Builder _words = ImmutableArray.CreateBuilder<Word>();
    private readonly List<Piece> _pieces = [];
    private readonly List<ReferenceLevel> _reference = [];

    /// <summary>The ends of the levels of a reference: a ministry's own table underlines only the level that changed (SPEC B.4.2).</summary>
    private readonly List<int> _levels = [];
    private int _at;

    public (ImmutableArray<Word> Words, Piece[] Pieces) Scan()
    {
        while (_at < text.Length)
        {
            if (TrySpecial()) continue;
            switch (Characters.ClassAt(text, _at))
            {
                case CharacterClass.Kanji when IsOtherOfOthers():
                    Add(WordKind.Term, _at + 1);
                    break;
                case CharacterClass.Kanji or CharacterClass.Katakana or CharacterClass.Latin:
                    Term();
                    break;
                case CharacterClass.Hiragana:
                    Kana();
                    break;
                case CharacterClass.Space:
                    Add(WordKind.Space, RunEnd(CharacterClass.Space));
                    break;
                case CharacterClass.Punctuation:
                    Add(WordKind.Punctuation, _at + Characters.LengthAt(text, _at));
                    break;
                default:
                    Add(WordKind.Other, _at + Characters.LengthAt(text, _at));
                    break;
            }
        }
        return LawTitles.Join(text, _words, _pieces);
    }

    /// <summary>Adds a word that is one piece.</summary>
    private void Add(WordKind kind, int end)
    {
        _pieces.Add(new Piece(_at, end - _at, _words.Count));
        _words.Add(new Word(TextSpan.FromBounds(_at, end), kind));
        _at = end;
    }

    /// <summary>Conjunctions, references, dates, numbers: what is recognised by its first character.</summary>
    private bool TrySpecial()
    {
        var special = SpecialAt(_at, out var kind);
        if (special == 0) return false;
        if (kind != WordKind.Reference)
        {
            Add(kind, WithMarks(_at + special));
            return true;
        }
        var start = _at;
        foreach (var level in _levels)
        {
            var end = level == _levels[^1] ? WithMarks(level) : level;
            _pieces.Add(new Piece(start, end - start, _words.Count));
            start = end;
        }
        _words.Add(new Word(TextSpan.FromBounds(_at, start), WordKind.Reference));
        _at = start;
        return true;
    }

    private int SpecialAt(int index, out WordKind kind)
    {
        var c = text[index];
        kind = WordKind.Conjunction;
        switch (c)
        {
            case '及' or '又' or '並' or '若' or '但' or '且' or '或':
                var rest = text.AsSpan(index);
                foreach (var word in (ReadOnlySpan<string>)["及び", "又は", "並びに", "若しくは", "若しくわ", "但し", "且つ", "或いは"])
                    if (rest.StartsWith(word, StringComparison.Ordinal)) return word.Length;
                return 0;
            case '第' or '前' or '次' or '同' or '本' or '各' or '別' or '様' or '附':
                kind = WordKind.Reference;
                var reference = Reference(index);
                if (reference > 0) return reference;
                kind = WordKind.Number;
                if (c == '第') return OrdinalNumber(index);
                kind = WordKind.Date;
                return c is '同' or '前' ? DatePattern.Match(text, index, out _) : 0;
            case '明' or '大' or '昭' or '平' or '令' or '翌' or '当':
                var era = DatePattern.Match(text, index, out var isEraLaw);
                kind = isEraLaw ? WordKind.LawNumber : WordKind.Date;
                return era;
            default:
                if (!Numerals.IsNumeral(c)) return 0;
                var date = DatePattern.Match(text, index, out var isLaw);
                kind = isLaw ? WordKind.LawNumber : WordKind.Date;
                if (date > 0) return date;
                kind = WordKind.Number;
                return NumberPattern.Match(text, index);
        }
    }

    /// <summary>The length of the reference at a place; the ends of its levels are kept.</summary>
    private int Reference(int index)
    {
        _reference.Clear();
        _levels.Clear();
        var end = LevelReader.Read(text, index, _reference);
        foreach (var level in _reference) _levels.Add(level.Span.End);
        if (_reference.Count > 0 && end > _levels[^1]) _levels.Add(end);
        return end - index;
    }

    /// <summary>第1, 第二種, 第三者: an ordinal that is no reference takes one kanji as its counter.</summary>
    private int OrdinalNumber(int index)
    {
        var digits = NumberPattern.Digits(text, index + 1);
        if (digits == 0) return 0;
        var end = index + 1 + digits;
        var takes = end < text.Length && Characters.LengthAt(text, end) == 1 && Characters.ClassAt(text, end) == CharacterClass.Kanji
            && text[end] is not ('及' or '又' or '並' or '若');
        return (takes ? end + 1 : end) - index;
    }

    /// <summary>A run of kanji, katakana and letters up to the next special word, with the okurigana of its last kanji.</summary>
    private void Term()
    {
        var start = _at;
        var word = _words.Count;
        var pieceStart = _at;
        var lastClass = Characters.ClassAt(text, _at);
        var kanjiStart = _at;
        var i = _at;
        while (i < text.Length)
        {
            var kind = Characters.ClassAt(text, i);
            if (kind is not (CharacterClass.Kanji or CharacterClass.Katakana or CharacterClass.Latin)) break;
            if (i > start && SpecialAt(i, out _) > 0) break;
            if (i > pieceStart && (kind == CharacterClass.Kanji || kind != lastClass))
            {
                _pieces.Add(new Piece(pieceStart, i - pieceStart, word));
                pieceStart = i;
            }
            if (kind == CharacterClass.Kanji && (i == start || lastClass != CharacterClass.Kanji)) kanjiStart = i;
            lastClass = kind;
            i += Characters.LengthAt(text, i);
        }
        if (lastClass == CharacterClass.Kanji && i < text.Length && Characters.ClassAt(text, i) == CharacterClass.Hiragana)
            i += OkuriganaAt(i, text.AsSpan(kanjiStart, i - kanjiStart));
        _pieces.Add(new Piece(pieceStart, i - pieceStart, word));
        _words.Add(new Word(TextSpan.FromBounds(start, i), WordKind.Term));
        _at = i;
    }

    /// <summary>その他 申請者: its 他 is no part of the word behind it.</summary>
    private bool IsOtherOfOthers() => text[_at] == '他' && _words.Count > 0 && text.AsSpan(_words[^1].Span.Start, _words[^1].Span.Length) is "その";

    private int OkuriganaAt(int start, ReadOnlySpan<char> kanji) =>
        KanaWords.Okurigana(text.AsSpan(start, KanaEnd(start) - start), kanji);

    private void Kana()
    {
        var end = KanaEnd(_at);
        if (end == _at)
        {
            Add(WordKind.Other, _at + Characters.LengthAt(text, _at));
            return;
        }
        while (_at < end)
        {
            var length = KanaWords.FirstPiece(text.AsSpan(_at, end - _at));
            Add(KanaWords.IsParticle(text.AsSpan(_at, length)) ? WordKind.Particle : WordKind.Kana, _at + length);
        }
    }

    /// <summary>The end of the plain hiragana at <paramref name="start"/>; a letter with a combining mark ends it.</summary>
    private int KanaEnd(int start)
    {
        var i = start;
        while (i < text.Length && Characters.ClassAt(text, i) == CharacterClass.Hiragana && Characters.LengthAt(text, i) == 1) i++;
        return i;
    }

    private int RunEnd(CharacterClass kind)
    {
        var i = _at;
        while (i < text.Length && Characters.ClassAt(text, i) == kind) i += Characters.LengthAt(text, i);
        return i;
    }

    /// <summary>Moves an end behind combining marks that follow.</summary>
    private int WithMarks(int end)
    {
        if (end >= text.Length) return end;
        var last = end - 1;
        if (last > 0 && char.IsLowSurrogate(text[last])) last--;
        return Math.Max(end, last + Characters.LengthAt(text, last));
    }
}
