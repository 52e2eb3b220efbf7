using System.Collections.Immutable;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>The paragraph that a printed line of a regulation is: its style and its 配字 (SPEC A.12).</summary>
internal static class LineLayout
{
    /// <summary>The paragraph of a line, with the runs that are given.</summary>
    public static TextBlock Block(PrintedLine line, ImmutableArray<Run> runs)
    {
        var (role, first, left) = Place(line);
        return new(role, runs, left, first) { HeadingLevel = HeadingLevel(line) };
    }

    private static (BlockRole Role, double First, double Left) Place(PrintedLine line) => line.Role switch
    {
        LineRole.Title => (BlockRole.Title, 3, 3),
        LineRole.Preface => (BlockRole.Enacting, 1, 0),
        LineRole.TocHeading => (BlockRole.Body, 0, 0),
        LineRole.TocEntry => (BlockRole.Body, line.Depth + 1, line.Depth + 2),
        LineRole.Group => (BlockRole.GroupHeading, line.Depth + 2, line.Depth + 3),
        LineRole.Part when line.Unit is SupplProvision => (BlockRole.SupplHeading, 3, 3),
        LineRole.Part => (BlockRole.AppendixHeading, 0, 1),
        LineRole.Caption => (BlockRole.Caption, 1, 2),
        LineRole.Margin => (line.Unit is Paragraph { Label.IsEmpty: false } ? BlockRole.Paragraph : BlockRole.Article, 0, 1),
        LineRole.Unnumbered => (BlockRole.Paragraph, 1, 0),
        LineRole.Item => (line.Depth == 1 ? BlockRole.Item : BlockRole.Subitem, line.Depth, line.Depth + 1),
        LineRole.Entry or LineRole.Bullet => (BlockRole.Body, line.Depth - 1, line.Depth),
        LineRole.EntryText => (BlockRole.Body, line.Depth, line.Depth),
        _ => (BlockRole.Body, line.Depth + 2, line.Depth + 2),
    };

    private static int HeadingLevel(PrintedLine line) => line.Role switch
    {
        LineRole.Title => 1,
        LineRole.Part => 2,
        LineRole.Group => Math.Min(6, line.Depth + 2),
        _ => 0,
    };
}
