namespace RegText.Formats.Writing;

/// <summary>Why a file could not be written.</summary>
public enum WriteProblem
{
    /// <summary>A file of this name is there and may not be replaced.</summary>
    AlreadyExists,

    /// <summary>The folder is not there.</summary>
    FolderMissing,

    /// <summary>The path is that of a folder.</summary>
    IsFolder,

    /// <summary>Folder or file may not be written by this user.</summary>
    NoPermission,

    /// <summary>Another program, most often Word, has the file open.</summary>
    InUse,

    /// <summary>No space left.</summary>
    DiskFull,

    /// <summary>Not a name that a file can have here.</summary>
    BadName,

    /// <summary>The disk or the network failed.</summary>
    DiskError,
}

/// <summary>Why a file could not be written, and the sentence for the user.</summary>
/// <param name="Problem">The kind.</param>
/// <param name="Path">The file.</param>
/// <param name="Message">Japanese: what is wrong and what to do.</param>
public sealed record WriteFailure(WriteProblem Problem, string Path, string Message);
