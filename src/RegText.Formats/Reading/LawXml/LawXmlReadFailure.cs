namespace RegText.Formats.Reading.LawXml;

/// <summary>Why a file of 法令標準XML could not be read.</summary>
public enum LawXmlProblem
{
    /// <summary>Not well-formed XML.</summary>
    NotXml,

    /// <summary>With a DTD or entities, which no law has and which can do harm.</summary>
    HasDtd,

    /// <summary>Over the limits of <see cref="LawXmlLimits"/>.</summary>
    TooLarge,

    /// <summary>XML of another kind.</summary>
    NotLaw,
}

/// <summary>Why a file of 法令標準XML could not be read, and the sentence for the user.</summary>
/// <param name="Problem">The kind.</param>
/// <param name="Message">Japanese: what is wrong, where, and what to do; without the name of the file, which only the caller knows.</param>
public sealed record LawXmlReadFailure(LawXmlProblem Problem, string Message);

/// <summary>What a file of 法令標準XML may cost to read. 民法 has 600 thousand characters with its markup.</summary>
public static class LawXmlLimits
{
    /// <summary>Size in characters, markup included.</summary>
    public const int Characters = 64 << 20;

    /// <summary>How deep elements may be nested.</summary>
    public const int Depth = 200;
}
