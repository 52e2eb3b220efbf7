using System.Buffers;
using System.Collections.Frozen;

namespace RegText.Changes;

/// <summary>
/// Cuts runs of hiragana: particles, formal nouns and auxiliary phrases by longest match; what the list does not know stays whole.
/// Behind a kanji the run begins with okurigana, which ends before the first listed word (SPEC B.4.1-1).
/// </summary>
internal static class KanaWords
{
    private const int Longest = 10;

    private static readonly string[] Particles =
        ["を", "に", "は", "が", "の", "と", "へ", "で", "も", "や", "か", "から", "まで", "より", "など", "のみ", "だけ", "しか", "こそ", "さえ", "ごと", "ずつ"];

    private static readonly string[] Others =
    [
        "とき", "こと", "もの", "ため", "ところ", "とおり", "うち", "ほか", "もと", "おそれ", "まま", "たび", "わけ", "はず", "つど", "いずれ", "それぞれ",
        "すべて", "これ", "それ", "ここ", "そこ", "これら", "それら", "この", "その", "あの", "どの", "はじめ", "とともに", "ともに", "かつ", "ただし", "また",
        "なお", "あらかじめ", "おおむね", "やむ", "ほとんど", "もつて", "もって", "おいて", "おける", "ついて", "つき", "よる", "よつて", "よって",
        "かかる", "かかわらず", "かんがみ", "できる", "できない", "できた", "でき", "ない", "なく", "なければ", "ならない", "なければならない", "なる",
        "なり", "なつた", "なった", "あつた", "あった", "ある", "あり", "あつて", "あって", "いう", "いい", "いつて", "いって", "いる", "いた", "いない",
        "する", "した", "して", "しない", "しよう", "しなければ", "しなければならない", "してはならない", "してはならず", "さない", "された", "され",
        "される", "させ", "させる", "させない",
        "しつつ", "すべき", "せず", "せしめ", "れる", "られる", "ください", "おり", "のっとり", "のつとり", "まとめ", "もしくは", "または", "および",
        "ならびに", "あて", "かた", "がん", "ごみ", "はがき", "あつせん", "あっせん", "できるだけ", "とる", "とつて", "とって", "もとより",
        "こども", "ひとり", "いじめ", "たばこ", "まち", "まちづくり", "づくり", "みどり", "いのち", "くらし", "ふるさと",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleLookup =
        Particles.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherLookup =
        Others.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>する in its forms: behind two or more kanji it is a word of its own (確認｜する).</summary>
    private static readonly SearchValues<char> SahenStart = SearchValues.Create("すしさせなだた");

    /// <summary>Kanji after which a final し may be okurigana of a compound verb: 取消し, 引渡し.</summary>
    private const string CompoundVerbEnds = "消渡戻越直押通落足崩貸出返回倒残移";

    /// <summary>Whether the whole span is one particle.</summary>
    public static bool IsParticle(ReadOnlySpan<char> text) => ParticleLookup.Contains(text);

    /// <summary>The length of the listed word at the start of <paramref name="run"/>; 0 when none stands there.</summary>
    public static int Match(ReadOnlySpan<char> run)
    {
        for (var length = Math.Min(Longest, run.Length); length > 0; length--)
        {
            var part = run[..length];
            if (OtherLookup.Contains(part)) return length;
            if (ParticleLookup.Contains(part) && !IsInsideWord(run)) return length;
        }
        return 0;
    }

    /// <summary>The length of the piece that begins a run of hiragana without a kanji before it.</summary>
    public static int FirstPiece(ReadOnlySpan<char> run)
    {
        var known = Match(run);
        if (known > 0) return known;
        var i = 1;
        while (i < run.Length && Match(run[i..]) == 0) i++;
        return i;
    }

    /// <summary>How many characters at the start of <paramref name="run"/> are okurigana of the kanji before it.</summary>
    /// <param name="run">The hiragana behind the kanji.</param>
    /// <param name="kanji">The kanji before it.</param>
    public static int Okurigana(ReadOnlySpan<char> run, ReadOnlySpan<char> kanji)
    {
        if (run.IsEmpty) return 0;
        if (kanji.Length > 1 && SahenStart.Contains(run[0]) && !IsNounOfCompoundVerb(run, kanji[^1])) return 0;
        var i = 0;
        while (i < run.Length)
        {
            var rest = run[i..];
            var match = Match(rest);
            // Behind a compound any listed word begins anew (認定｜こども); behind one kanji あり or なる may be its inflection: 異なる.
            if (match > 0 && ((i == 0 && kanji.Length > 1 && match > 1) || IsParticleOrNoun(rest[..match]))) break;
            i++;
        }
        return i;
    }

    /// <summary>取消しの, 引渡しを, but not 提出し、 or 提出した.</summary>
    private static bool IsNounOfCompoundVerb(ReadOnlySpan<char> run, char last) =>
        run.Length > 1 && run[0] == 'し' && run[1] is 'の' or 'を' or 'に' or 'が' or 'は' or 'と'
        && CompoundVerbEnds.Contains(last, StringComparison.Ordinal);

    private static bool IsParticleOrNoun(ReadOnlySpan<char> word) =>
        IsParticle(word) || word is "とき" or "こと" or "もの" or "ため" or "ところ" or "とおり" or "うち" or "ほか" or "とともに" or "できる" or "できない"
        or "はじめ" or "その" or "ただし";

    /// <summary>Whether a kana that looks like a particle is the start of an inflection: 上がる, 速やか, 増やす.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> run)
    {
        if (run.Length < 2) return false;
        return run[0] switch
        {
            'が' => run[1] is 'る' or 'り' or 'っ' or 'つ' or 'ら' or 'ん',
            'や' => run[1] is 'か' or 'す' or 'し' or 'さ' or 'む' or 'め',
            'か' => run[1] is 'ら' or 'つ' or 'か' or 'す' or 'し' or 'れ' or 'な' or 'け' or 'わ' or 'ん' or 'ね' or 'え' or 'せ' or 'に',
            'と' => run[1] is 'ら' or 'れ' or 'り' or 'つ' or 'る' or 'っ',
            'も' => run[1] is 'つ' or 'っ' or 'ら' or 'た' or 'ち',
            'で' => run[1] is 'き',
            _ => false,
        };
    }
}
