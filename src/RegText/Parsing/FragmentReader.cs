using System.Collections.Immutable;
using RegText.Parsing.Building;
using RegText.Parsing.Repairing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Parsing;

/// <summary>
/// Reads a piece of a regulation, such as the new text of an amendment: some 条, a 号 with its 細分, rows of a table. Lines are repaired and read
/// as those of a whole text; labels are taken as they are given.
/// </summary>
internal static class FragmentReader
{
    /// <summary>The units in order, without places in a source; null when the piece does not start with a unit of the kind that the place wants.</summary>
    public static ImmutableArray<Unit>? Read(ImmutableArray<string> lines, FragmentPlace place)
    {
        var source = new SourceText(string.Join('\n', lines), "");
        var noise = new NoiseLog(source);
        var diagnostics = new List<Diagnostic>();
        var logical = new LineRepair(source, 0, noise, diagnostics).Run();
        if (logical.Count == 0) return null;
        var layout = Layout.Measure(logical).WithinPiece(logical, place.CaptionsBehindNumbers);
        logical = WrappedHeads.Join(logical, layout, diagnostics);
        var units = new BodyBuilder(logical, isExtract: true, layout, noise, diagnostics).Read(place);
        return units is null ? null : [.. units.Select(d => Unsourced.Of(d.Freeze()))];
    }

    /// <summary>The entries of a 目次, its heading line first; null when not every line is one.</summary>
    public static Toc? ReadToc(ImmutableArray<string> lines)
    {
        var source = new SourceText(string.Join('\n', lines), "");
        var noise = new NoiseLog(source);
        var diagnostics = new List<Diagnostic>();
        var logical = new LineRepair(source, 0, noise, diagnostics).Run();
        if (logical.Count == 0 || new TocReader(logical, noise, diagnostics, isOutline: false).Read(0) is not { } read) return null;
        return read.Next == logical.Count ? Unsourced.Of(read.Toc) : null;
    }
}
