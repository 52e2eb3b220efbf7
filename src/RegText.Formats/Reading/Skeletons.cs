using System.Collections.Immutable;

namespace RegText.Formats.Reading;

/// <summary>The drafts to begin with that come with RegText: templates/skeletons/*.txt, kept inside the program.</summary>
public static class Skeletons
{
    private const string Folder = "skeletons/";

    /// <summary>The kinds, in the order in which they are listed.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["条例", "規則", "訓令", "要綱", "一部改正", "全部改正", "廃止"];

    /// <summary>The kind that a word means: 規程 is a 訓令, 告示 an 要綱; null for any other.</summary>
    public static string? KindOf(string word) => word.Trim() switch
    {
        "規程" or "訓令・規程" => "訓令",
        "要領" or "告示" => "要綱",
        var kind => Kinds.Contains(kind) ? kind : null,
    };

    /// <summary>The words of a kind.</summary>
    public static string Read(string kind)
    {
        using var stream = typeof(Skeletons).Assembly.GetManifestResourceStream(Folder + kind + ".txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
