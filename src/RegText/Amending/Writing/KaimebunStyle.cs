using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing;

/// <summary>The word behind which added words stand: 「A」の下に「B」を加える (SPEC C.4, insertWord).</summary>
public enum InsertionWord
{
    /// <summary>下 where the text is numbered in kanji (縦書き), 次 elsewhere.</summary>
    Auto,

    /// <summary>下に</summary>
    Below,

    /// <summary>次に</summary>
    Next,

    /// <summary>右に</summary>
    Right,

    /// <summary>後に</summary>
    Behind,

    /// <summary>Never 加える: 「A」を「AB」に改める.</summary>
    ReplaceOnly,
}

/// <summary>What is a matter of custom in a 改め文 (SPEC G).</summary>
public sealed record KaimebunStyle
{
    /// <summary>The word behind which added words stand.</summary>
    public InsertionWord InsertWord { get; init; }

    /// <summary>第3条を削り、第4条を第3条とする in one sentence where no words are changed between, not 削る in a sentence of its own.</summary>
    public bool DeleteJoin { get; init; } = true;

    /// <summary>Always 各号列記以外の部分 where the 項 has 号, not only where the words occur in the 号 too (SPEC J-1).</summary>
    public bool AlwaysChapeau { get; init; }

    /// <summary>From how many units in a row on they are moved together: 第4項から第6項までを1項ずつ繰り下げる.</summary>
    public int BulkMoveMin { get; init; } = 4;

    /// <summary>How numbers are written in the sentences; null reads it off the text.</summary>
    public NumeralForm? Digits { get; init; }

    /// <summary>The style with everything that it leaves to the text decided.</summary>
    internal KaimebunStyle For(Instrument instrument)
    {
        var digits = Digits ?? FormOf(instrument);
        var word = InsertWord != InsertionWord.Auto ? InsertWord : digits == NumeralForm.Kanji ? InsertionWord.Below : InsertionWord.Next;
        return this with { Digits = digits, InsertWord = word };
    }

    /// <summary>The form of the first number that is printed in kanji or in Arabic digits of either width.</summary>
    private static NumeralForm FormOf(Instrument instrument)
    {
        foreach (var unit in instrument.AllUnits())
        {
            if (unit is not (Article or Paragraph or Item)) continue;
            foreach (var c in unit.Label.Value)
            {
                if (Numerals.IsKanji(c)) return NumeralForm.Kanji;
                if (c is >= '０' and <= '９') return NumeralForm.Full;
                if (Numerals.IsArabic(c)) return NumeralForm.Half;
            }
        }
        return NumeralForm.Half;
    }
}
