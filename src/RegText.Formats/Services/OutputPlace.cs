namespace RegText.Formats.Services;

/// <summary>Where a document goes and in which format, once it is known that it may go there.</summary>
/// <param name="FilePath">The full path; null for standard output.</param>
/// <param name="Format">The format.</param>
/// <param name="Replace">Whether a file of this name may be replaced.</param>
internal sealed record OutputPlace(string? FilePath, OutputFormat Format, bool Replace)
{
    /// <summary>Finds the place, or says why it cannot be.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="kind">The first part of a default name: 新旧対照表.</param>
    /// <param name="title">The title of the regulation.</param>
    public static Outcome<OutputPlace, string> Find(ComparisonRequest request, string kind, string title)
    {
        InputSource?[] inputs = [request.Old, request.New];
        var path = request.Output ?? Path.Combine(OutputPath.FolderOf(inputs), OutputFileName.Of(kind, title, OutputFormat.Word.Extension));
        if (path is "-") return new OutputPlace(null, OutputFormat.Markdown, Replace: false);
        var found = OutputPath.Check(path, inputs, request.Force, kind + OutputFormat.Word.Extension, [.. OutputFormat.All.Select(f => (f.Extension, f.Name))]);
        return found.Succeeded ? new OutputPlace(found.Value.Full, OutputFormat.Of(path)!, request.Force) : found.Failure;
    }
}
