using RegText.References.Scanning;
using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>
/// Goes through the texts of an instrument in order and keeps what 同条 can mean: within a 項, and from a 項 into its 号 (SPEC D.2).
/// </summary>
internal sealed class ReferenceWalk(UnitPaths paths, UnitLookup lookup, LawNames laws)
{
    private readonly ReferenceResolver _resolver = new(paths, lookup, laws);
    private readonly Abbreviations _abbreviations = laws.Abbreviations;
    private readonly Stack<(UnitPath Unit, Antecedents Named)> _open = new();

    public List<Reference> References(IEnumerable<(TextPlace Place, NoTargetReason? LeftAlone)> texts)
    {
        var references = new List<Reference>();
        foreach (var (place, leftAlone) in texts)
        {
            var scanned = ReferenceScanner.Scan(place.Text.Value, _abbreviations, HasSubitems(place.Unit));
            if (scanned.Events.Count == 0 && place.Part != TextPart.Text) continue;
            _resolver.Resolve(place, scanned, Antecedents(place), leftAlone, references);
        }
        return references;
    }

    /// <summary>Inside a 号 that has 細分, these may be named by their letter alone.</summary>
    private static bool HasSubitems(UnitPath? unit)
    {
        for (var at = unit; at is not null && at.Unit is not (Paragraph or Article); at = at.Parent)
            if (at.Unit is Subitem || at.Children.Any(c => c.Unit is Subitem)) return true;
        return false;
    }

    private Antecedents Antecedents(TextPlace place)
    {
        if (place.Unit is null || place.Part is TextPart.Caption or TextPart.Title or TextPart.Relation) return new();
        while (_open.TryPeek(out var last) && !last.Unit.Contains(place.Unit))
        {
            _open.Pop();
            if (_open.TryPeek(out var above)) above.Named.FillFrom(last.Named);
        }
        if (_open.TryPeek(out var same) && same.Unit == place.Unit) return place.Part == TextPart.Cell ? same.Named.Copy() : same.Named;
        var named = place.Unit.Unit is Article or Paragraph or Group or SupplProvision or Appendix || _open.Count == 0
            ? new Antecedents() : _open.Peek().Named.Copy();
        _open.Push((place.Unit, named));
        return place.Part == TextPart.Cell ? named.Copy() : named;
    }
}
