using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Amending.Reading;

/// <summary>
/// Makes the places of one sentence absolute, clause by clause (SPEC C.3, C.12.2): 同条 is the article named last, under the name that it has
/// by then; a 号 without its article belongs to the one named last. What cannot be resolved is null, never a guess.
/// </summary>
internal sealed class PlaceResolver
{
    private readonly Dictionary<string, Location> _named = new(StringComparer.Ordinal);
    private Location? _last;

    /// <summary>The steps that an article without its chapter stands below: set by 「第2章中」 and 「附則中」.</summary>
    private ImmutableArray<LocationStep> _articlesBelow = [];

    /// <summary>The places of a 「…中」. They hold for what follows.</summary>
    public ImmutableArray<Location>? Scope(ImmutableArray<RawPlace> places)
    {
        if (List(places) is not { } scope) return null;
        if (scope is [{ Steps: [.., NamedStep or UnitStep { Kind: <= UnitKind.Division }] } only])
            _articlesBelow = only.Steps is [NamedStep { Part: NamedPart.MainProvision }] ? [] : only.Steps;
        return scope;
    }

    /// <summary>Places joined by 、 and 及び: each takes the levels that it leaves out from the one before.</summary>
    public ImmutableArray<Location>? List(ImmutableArray<RawPlace> places)
    {
        var resolved = ImmutableArray.CreateBuilder<Location>(places.Length);
        foreach (var place in places)
        {
            if (Place(place) is not { } location) return null;
            resolved.Add(location);
        }
        return resolved.MoveToImmutable();
    }

    /// <summary>The new name of a unit: what it leaves out is as in the old name, and the unit is known by it from now on.</summary>
    public Location? Target(RawPlace to, Location from)
    {
        _last = from.Unit;
        return Place(to);
    }

    private Location? Place(RawPlace raw)
    {
        if (Steps(raw.Steps) is not { } steps) return null;
        var location = new Location(steps, raw.Part) { SentenceNumber = raw.SentenceNumber, IncludesCaption = raw.IncludesCaption };
        Name(location.Unit);
        if (raw.Last is null) return location;
        return Place(raw.Last) is { } last ? location with { Last = last } : null;
    }

    private ImmutableArray<LocationStep>? Steps(ImmutableArray<LocationStep> raw)
    {
        if (raw[0] is SameStep same)
            return _named.TryGetValue(same.Word, out var unit) ? Joined(unit.Steps, raw[1..]) : null;
        var above = _last?.Steps ?? [];
        return raw[0] switch
        {
            NamedStep { Part: NamedPart.MainProvision } when raw.Length > 1 => raw[1..],
            NamedStep or UnitStep { Kind: UnitKind.AppdxTable or UnitKind.AppdxStyle or UnitKind.AppdxFig or UnitKind.AppdxNote or UnitKind.Appdx } =>
                Joined([], raw),
            UnitStep { Kind: UnitKind.Article } => Joined(AboveArticle(), raw),
            UnitStep { Kind: <= UnitKind.Division } group => Joined(Until(above, s => s is not UnitStep { Kind: <= UnitKind.Division } outer
                || outer.Kind >= group.Kind), raw),
            UnitStep { Kind: UnitKind.Paragraph } => Joined(Until(above, s => s is RowStep
                or UnitStep { Kind: UnitKind.Paragraph or UnitKind.Item or UnitKind.Subitem or UnitKind.Table }), raw),
            UnitStep { Kind: UnitKind.Item } or BareStep => Joined(Until(above, s => s is UnitStep { Kind: UnitKind.Item or UnitKind.Subitem }), raw),
            UnitStep { Kind: UnitKind.Subitem } subitem => Joined(AboveSubitem(above, subitem.Label), raw),
            UnitStep { Kind: UnitKind.Table } => Joined(Until(above, s => s is RowStep or UnitStep { Kind: UnitKind.Table }), raw),
            UnitStep { Kind: UnitKind.Remarks } => Joined(Until(above, s => s is RowStep or UnitStep { Kind: UnitKind.Remarks }), raw),
            RowStep row => Joined(Until(above, s => s is RowStep outer && Rank(outer) >= Rank(row) || s is UnitStep { Kind: UnitKind.Remarks }), raw),
            _ => Joined([], raw),
        };
    }

    private ImmutableArray<LocationStep> AboveArticle() => _articlesBelow;

    /// <summary>イ beside ア, (イ) beside (ア); (ア) alone below the 細分 named last.</summary>
    private static ImmutableArray<LocationStep> AboveSubitem(ImmutableArray<LocationStep> above, string label)
    {
        var brackets = label.StartsWith('(');
        var latin = label.TrimStart('(') is [>= 'a' and <= 'z', ..];
        return Until(above, s => s is UnitStep { Kind: UnitKind.Subitem } other
            && other.Label.StartsWith('(') == brackets && other.Label.TrimStart('(') is [>= 'a' and <= 'z', ..] == latin);
    }

    private static ImmutableArray<LocationStep> Until(ImmutableArray<LocationStep> steps, Func<LocationStep, bool> end) =>
        [.. steps.TakeWhile(s => !end(s))];

    /// <summary>A bare number is an entry of the list it stands in.</summary>
    private static ImmutableArray<LocationStep> Joined(ImmutableArray<LocationStep> above, ImmutableArray<LocationStep> below) =>
    [
        .. above, .. below.Select(s => s is BareStep bare
            ? new UnitStep(UnitKind.Item, bare.Number) { Label = bare.InBrackets ? $"({bare.Number.Base})" : "" }
            : s),
    ];

    private static int Rank(RowStep row) => row.Level switch { "部" => 0, "款" => 1, _ => 2 };

    /// <summary>Remembers a unit and all above it as named.</summary>
    private void Name(Location unit)
    {
        _last = unit;
        for (var i = 0; i < unit.Steps.Length; i++)
        {
            var named = new Location(unit.Steps[..(i + 1)]);
            foreach (var word in Words(unit.Steps[i])) _named[word] = named;
        }
    }

    private static string[] Words(LocationStep step) => step switch
    {
        UnitStep { Kind: UnitKind.Part } => ["編"],
        UnitStep { Kind: UnitKind.Chapter } => ["章"],
        UnitStep { Kind: UnitKind.Section } => ["節"],
        UnitStep { Kind: UnitKind.Subsection } => ["款"],
        UnitStep { Kind: UnitKind.Division } => ["目"],
        UnitStep { Kind: UnitKind.Article } => ["条"],
        UnitStep { Kind: UnitKind.Paragraph } => ["項"],
        UnitStep { Kind: UnitKind.Item } => ["号"],
        UnitStep { Kind: UnitKind.AppdxTable } => ["表", "別表"],
        UnitStep { Kind: UnitKind.Table } => ["表"],
        UnitStep { Kind: UnitKind.AppdxStyle } => ["様式"],
        UnitStep { Kind: UnitKind.Remarks } remarks => [remarks.Label],
        NamedStep { Part: NamedPart.SupplProvision } => ["附則"],
        RowStep row => [row.Level],
        _ => [],
    };
}
