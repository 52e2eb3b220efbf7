using System.Collections.Immutable;
using RegText.Documents.Packets.Checks;
using RegText.Printing;
using RegText.References;
using RegText.Syntax;

namespace RegText.Documents.Packets;

/// <summary>参照条文: the articles to which given articles refer, printed in full, so that a reader need not look them up.</summary>
public static class ReferencedProvisions
{
    /// <summary>Builds the text.</summary>
    /// <param name="subject">The regulation with the articles that are read.</param>
    /// <param name="names">Their names: 第33条, 附則第2項.</param>
    /// <param name="others">Regulations that it may cite by title.</param>
    /// <returns>The articles; names of units that there are not; citations of laws that are not at hand.</returns>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<string> Missing, ImmutableArray<string> Elsewhere) Build(
        PacketSubject subject, ImmutableArray<string> names, ImmutableArray<PacketSubject> others)
    {
        var corpus = new ReferenceCorpus([subject.Index, .. others.Select(o => o.Index)]);
        var missing = ImmutableArray.CreateBuilder<string>();
        var read = new List<UnitPath>();
        foreach (var name in names)
        {
            if (subject.Index.Find(name) is OwnUnits units) read.AddRange(units.Units);
            else missing.Add(name);
        }
        var found = new HashSet<UnitPath>();
        var elsewhere = new List<string>();
        foreach (var reference in read.SelectMany(u => Within(subject.Index, u)))
        {
            switch (corpus.Resolve(new(subject.Index, reference)))
            {
                case OwnUnits own:
                    found.UnionWith(own.Units.Concat(own.Between).Select(Provision).Where(p => !read.Any(r => p.Contains(r) || r.Contains(p))));
                    break;
                case ExternalUnit:
                    elsewhere.Add(reference.Text);
                    break;
            }
        }
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var regulation in (PacketSubject[])[subject, .. others])
        {
            var provisions = regulation.Index.Paths.All.Where(found.Contains).ToList();
            if (provisions.Count == 0) continue;
            blocks.Add(new TextBlock(BlockRole.Heading, [new($"{regulation.Name}（抜粋）")]) { HeadingLevel = 3 });
            foreach (var line in provisions.SelectMany(p => UnitPrinter.Print(new Instrument { Body = [p.Unit] }))) blocks.Add(LineLayout.Block(line, [new(line.Text)]));
        }
        return (blocks.ToImmutable(), missing.ToImmutable(), [.. elsewhere.Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<Reference> Within(ReferenceIndex index, UnitPath unit)
    {
        for (var i = unit.Position; i <= unit.LastPosition; i++)
            foreach (var reference in index.In(index.Paths.All[i])) yield return reference;
    }

    /// <summary>The whole article, 附則 or 別表 in which a unit stands; of a 章 nothing but its units can be meant.</summary>
    private static UnitPath Provision(UnitPath unit) => unit.Within<Article>() ?? (unit.Unit is Group ? unit : unit.Top);
}
