using System.Text;
using RegText.Text;

namespace RegText.Checking;

/// <summary>Whether a noun stands in a text, or most of it (SPEC E.2, R11 and R16). Brackets and what is in them do not count.</summary>
internal static class WordOverlap
{
    /// <summary>A text without brackets, white space and hiragana, so that 取り扱う and 取扱い are alike.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in CanonicalText.Of(text).Value)
            if (!Script.IsHiragana(c)) bare.Append(c);
        return bare.ToString();
    }

    /// <summary>Whether the first two thirds of a noun stand in a text that is bare, or both halves of one of four letters.</summary>
    public static bool Has(string bare, string noun)
    {
        noun = Bare(noun);
        if (noun.Length == 0) return true;
        var length = (noun.Length * 2 + 2) / 3;
        if (bare.Contains(noun[..length], StringComparison.Ordinal)) return true;
        // 消滅時効 where the text says that a right 時効によって消滅する.
        return noun.Length == 4 && bare.Contains(noun[..2], StringComparison.Ordinal) && bare.Contains(noun[2..], StringComparison.Ordinal);
    }
}
