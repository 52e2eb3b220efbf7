using System.Text;
using System.Xml.Linq;
using RegText.Formats.Tests.Word;

namespace RegText.Formats.Tests.Linting;

/// <summary>A Word file with its comments, as a stranger reads them.</summary>
internal sealed class CommentedFile(byte[] bytes)
{
    private static readonly XNamespace W = DocxFile.W;

    private readonly DocxFile _file = new(bytes);

    /// <summary>What the validator objects to.</summary>
    public IReadOnlyList<string> Objections => _file.Objections();

    /// <summary>Each comment: its author, the words it stands at, what it says.</summary>
    public List<(string Author, string Words, string Text)> Comments(string part = "word/comments.xml") =>
        [.. _file.Part(part).Root!.Elements(W + "comment").Select(c => (
            (string)c.Attribute(W + "author")!, Words(_file.Main, (int)c.Attribute(W + "id")!),
            string.Join('\n', c.Elements(W + "p").Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value))))))];

    private static string Words(XDocument main, int id)
    {
        var words = new StringBuilder();
        var inside = false;
        var reference = 0;
        foreach (var element in main.Descendants())
        {
            if (element.Name == W + "commentRangeStart" && (int)element.Attribute(W + "id")! == id) inside = true;
            if (element.Name == W + "commentRangeEnd" && (int)element.Attribute(W + "id")! == id) inside = false;
            if (element.Name == W + "commentReference" && (int)element.Attribute(W + "id")! == id) reference++;
            if (inside && (element.Name == W + "t" || element.Name == W + "delText")) words.Append(element.Value);
        }
        Assert.False(inside);
        Assert.Equal(1, reference);
        return words.ToString();
    }
}
