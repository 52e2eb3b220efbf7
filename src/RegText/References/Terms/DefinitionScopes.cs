using System.Collections.Immutable;
using RegText.References.Resolving;
using RegText.Syntax;

namespace RegText.References.Terms;

/// <summary>Reads the scopes of definitions from the references in their clauses (SPEC D.4, DF5 and DF6): 以下第30条を除き、この章において.</summary>
internal static class DefinitionScopes
{
    public static ImmutableArray<Definition> Add(
        IReadOnlyList<DefinitionFinder.Found> definitions, IReadOnlyList<Reference> references, LawNames laws)
    {
        var inPlace = references.GroupBy(r => r.Place).ToDictionary(g => g.Key, g => g.ToArray());
        return [.. definitions.Select(d => WithLaw(WithScope(d, inPlace.GetValueOrDefault(d.Definition.Place, [])), laws))];
    }

    /// <summary>The first reference from an offset on; they are in order.</summary>
    private static int FirstFrom(Reference[] references, int offset)
    {
        int low = 0, high = references.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (references[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>法において使用する用語の例による: the law that 法 stands for.</summary>
    private static Definition WithLaw(Definition definition, LawNames laws) =>
        definition is { Pattern: DefinitionPattern.TermsOfLaw, Law: { Number: null } law }
            ? definition with { Law = laws.Find(law.Title, null, definition.Place.Unit) } : definition;

    private static Definition WithScope(DefinitionFinder.Found found, Reference[] references)
    {
        if (found.Head.Length == 0) return found.Definition;
        var text = found.Definition.Place.Text.Value;
        var scope = ImmutableArray.CreateBuilder<UnitPath>();
        var except = ImmutableArray.CreateBuilder<UnitPath>();
        var pending = ImmutableArray.CreateBuilder<UnitPath>();
        for (var i = FirstFrom(references, found.Head.Start); i < references.Length && references[i].Span.Start < found.Head.End; i++)
        {
            var reference = references[i];
            if (!found.Head.Contains(reference.Span)) continue;
            // A scope that cannot be told, or that goes backwards, is taken for the whole text.
            if (reference.Resolution is NoTarget { IsLeftAlone: false }) return found.Definition;
            if (reference.Resolution is not OwnUnits own) continue;
            if (reference.EndsRange && pending is [.., var last] && own.First.Position < last.Position) return found.Definition;
            pending.AddRange(own.Between);
            pending.AddRange(own.Units);
            // 第30条及び第31条を除き: the exception reaches back to the beginning of its list.
            var behind = text.AsSpan(reference.Span.End);
            if (behind.StartsWith("を除き", StringComparison.Ordinal) || behind.StartsWith("を除く", StringComparison.Ordinal))
                Move(pending, except);
        }
        Move(pending, scope);
        return found.Definition with { Scope = scope.ToImmutable(), Except = except.ToImmutable() };
    }

    private static void Move(ImmutableArray<UnitPath>.Builder from, ImmutableArray<UnitPath>.Builder to)
    {
        to.AddRange(from);
        from.Clear();
    }
}
