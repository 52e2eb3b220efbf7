namespace RegText.Formats.Reading.Word;

/// <summary>Why a Word file could not be read.</summary>
public enum WordReadProblem
{
    /// <summary>Not a zip archive at all, or a broken one.</summary>
    NotDocx,

    /// <summary>A .doc of before 2007, or a .docx under a password: both are OLE files.</summary>
    OldOrProtected,

    /// <summary>A sound archive without a Word document in it, such as an .xlsx.</summary>
    NotWord,

    /// <summary>The archive or a part of it ends early or its check sum is wrong.</summary>
    Damaged,

    /// <summary>Over the limits of <see cref="WordLimits"/>, packed or unpacked.</summary>
    TooLarge,

    /// <summary>XML that no Word writes: not well-formed, with a DTD, or nested without end.</summary>
    BadXml,

    /// <summary>A template without styles.</summary>
    NoStyles,

    /// <summary>A template in the format "Strict Open XML", whose styles cannot be put into an ordinary file.</summary>
    StrictFormat,
}

/// <summary>Why a Word file could not be read, and the sentence for the user.</summary>
/// <param name="Problem">The kind.</param>
/// <param name="Message">Japanese: what is wrong and what to do; without the name of the file, which only the caller knows.</param>
public sealed record WordReadFailure(WordReadProblem Problem, string Message);

/// <summary>What a Word file may cost to read. A 600-page table stays below a tenth of each.</summary>
public static class WordLimits
{
    /// <summary>Size of the file, in bytes.</summary>
    public const int PackedBytes = 64 << 20;

    /// <summary>Size of one part when unpacked, in bytes.</summary>
    public const int PartBytes = 64 << 20;

    /// <summary>How many times its packed size a part may have, where it is over <see cref="RatioFree"/> bytes.</summary>
    public const int Ratio = 200;

    /// <summary>Unpacked size up to which the ratio is of no account: a table of a thousand equal rows packs as well as a bomb.</summary>
    public const int RatioFree = 16 << 20;

    /// <summary>Entries in the archive.</summary>
    public const int Entries = 10_000;

    /// <summary>How deep elements may be nested.</summary>
    public const int Depth = 200;
}
