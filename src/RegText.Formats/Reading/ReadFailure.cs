namespace RegText.Formats.Reading;

/// <summary>Why a file could not be read.</summary>
public enum ReadFailureCode
{
    /// <summary>No file of this name.</summary>
    Missing,

    /// <summary>The path is that of a folder.</summary>
    Directory,

    /// <summary>No byte, or nothing but white space.</summary>
    Empty,

    /// <summary>Not text.</summary>
    Binary,

    /// <summary>Text in an encoding that RegText does not know, or damaged.</summary>
    UnknownEncoding,

    /// <summary>The user may not read it.</summary>
    NoPermission,

    /// <summary>Another program holds it, or the disk failed.</summary>
    Unreadable,

    /// <summary>More bytes than <see cref="FileBytes.Limit"/>.</summary>
    TooLarge,

    /// <summary>A format that RegText does not read; the message says how to save it as one that it does.</summary>
    UnsupportedFormat,

    /// <summary>Of a known format, but broken or made to do harm.</summary>
    Damaged,

    /// <summary>A Word file with tracked changes, and nobody said whether the old or the new text is meant.</summary>
    TrackedChanges,

    /// <summary>Both texts of a Word file with tracked changes were asked for, and it has none.</summary>
    NoTrackedChanges,

    /// <summary>A document that does not say what it was made from.</summary>
    NoOrigin,
}

/// <summary>Why a file could not be read, and the sentence for the user.</summary>
/// <param name="Code">The kind.</param>
/// <param name="Message">Japanese: which file, what is wrong, what to do.</param>
public sealed record ReadFailure(ReadFailureCode Code, string Message);
