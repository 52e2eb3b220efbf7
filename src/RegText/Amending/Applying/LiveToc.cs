using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>
/// The 目次 while an amendment is carried out: its lines in one text, because an amendment quotes whole lines of it, and several at once
/// (SPEC K11).
/// </summary>
internal sealed class LiveToc
{
    private const string HeadingLine = "目次";
    private readonly Toc _original;
    private readonly string _originalLines;

    public LiveToc(Toc original)
    {
        _original = original;
        var lines = UnitPrinter.Print(new Instrument { Toc = original }).Where(l => l.Role == LineRole.TocEntry);
        _originalLines = string.Join('\n', lines.Select(l => l.Text));
        Text = new(new UnitText(_originalLines));
    }

    /// <summary>The heading line as printed; empty where there is none.</summary>
    public UnitText Heading => _original.Heading;

    /// <summary>The lines of the entries.</summary>
    public LiveText Text { get; }

    /// <summary>The table of contents; null when the lines are no entries any more.</summary>
    public Toc? Freeze()
    {
        if (Text.IsOriginal) return _original;
        var lines = Text.Value.Split('\n').SelectMany(Entries).Where(l => l.Length > 0);
        var toc = FragmentReader.ReadToc([HeadingLine, .. lines]);
        return toc is null ? null : toc with { Heading = _original.Heading, SchemaMarkup = _original.SchemaMarkup };
    }

    /// <summary>New words may hold several entries without a break: 第3章　雑則（第10条）附則.</summary>
    private static IEnumerable<string> Entries(string line)
    {
        var start = 0;
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (line[i] is not ('）' or ')') || (line[i + 1] != '第' && !line.AsSpan(i + 1).StartsWith("附則", StringComparison.Ordinal))) continue;
            yield return line[start..(i + 1)];
            start = i + 1;
        }
        yield return line[start..];
    }
}
