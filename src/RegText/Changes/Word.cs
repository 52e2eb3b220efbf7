using RegText.Text;

namespace RegText.Changes;

/// <summary>What a <see cref="Word"/> is (SPEC B.4.1-1).</summary>
public enum WordKind
{
    /// <summary>A reference with all its levels: 第12条の2第3項第4号, 前条第2項, 同項ただし書, 別表第1.</summary>
    Reference,

    /// <summary>A date or a year: 平成22年1月1日, 令和5年度, 4月1日.</summary>
    Date,

    /// <summary>The number of a law: 平成15年法律第57号.</summary>
    LawNumber,

    /// <summary>A number with its counter: 3人, 10分の1, 第二種.</summary>
    Number,

    /// <summary>The title of a law that stands before its number.</summary>
    LawTitle,

    /// <summary>A run of kanji, katakana and letters, okurigana included: 職員等, 行う, ICカード.</summary>
    Term,

    /// <summary>及び, 又は, 並びに, 若しくは.</summary>
    Conjunction,

    /// <summary>A particle: は, に, から.</summary>
    Particle,

    /// <summary>Other kana: する, もの, とき, しなければならない.</summary>
    Kana,

    /// <summary>One punctuation mark, bracket or symbol.</summary>
    Punctuation,

    /// <summary>White space.</summary>
    Space,

    /// <summary>Anything else: one character as a person sees it.</summary>
    Other,
}

/// <summary>A word of a text: the smallest unit of words having an independent meaning, found without a dictionary (SPEC B.4.1-1).</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Word(TextSpan Span, WordKind Kind);
