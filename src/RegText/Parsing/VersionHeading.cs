using RegText.Text;

namespace RegText.Parsing;

/// <summary>The words that head a column of a 新旧対照表 (SPEC B.1), for the parser and for readers that find such tables in files.</summary>
public static class VersionHeading
{
    /// <summary>Whether a heading names a version: 改正後, 現行, 新 …; white space in it does not count.</summary>
    public static bool Recognise(string heading) => IsNew(heading) || IsOld(heading);

    /// <summary>Whether a heading names the newer of two versions.</summary>
    public static bool IsNew(string heading) => CanonicalForm.Of(heading) is "改正後" or "改正案" or "改正後(案)" or "改正(案)" or "新" or "修正案" or "修正後";

    /// <summary>Whether a heading names the older of two versions.</summary>
    public static bool IsOld(string heading) => CanonicalForm.Of(heading) is "改正前" or "現行" or "改正前(現行)" or "旧" or "原案" or "修正前";
}
