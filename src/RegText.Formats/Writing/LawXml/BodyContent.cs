using System.Xml.Linq;
using RegText.Syntax;

namespace RegText.Formats.Writing.LawXml;

/// <summary>
/// 本則, groups, 条 and 附則 → the content that the schema allows in them. A draft may have what it does not: 条 before the first 章, a 節
/// right below a 編, a 章 without 条. Then a placeholder that says so stands between, and no text is left out.
/// </summary>
internal sealed class BodyContent(UnitElements units)
{
    /// <summary>The name of a group, 条 or 項 that the text lacks and the schema wants.</summary>
    public const string NoName = "【見出しなし】";

    /// <summary>The content of MainProvision.</summary>
    public List<XElement> Main(IReadOnlyList<Unit> body)
    {
        var groups = body.OfType<Group>().ToList();
        if (groups.Count > 0)
        {
            var top = (UnitKind)Math.Min((int)groups.Min(g => g.GroupKind), (int)UnitKind.Section);
            return Groups(body, top);
        }
        if (body.OfType<Article>().Any()) return Articles(body);
        return Paragraphs(body);
    }

    /// <summary>The content of a group behind its title: 条, then groups of the next level.</summary>
    public List<XElement> OfGroup(Group group)
    {
        var split = group.Children.Select((c, i) => (c, i)).FirstOrDefault(p => p.c is Group, (null!, group.Children.Length)).Item2;
        var (before, behind) = (group.Children.Take(split).ToList(), group.Children.Skip(split).ToList());
        if (!group.Text.IsEmpty) before.Insert(0, new PlainText { Text = group.Text });
        var content = before.Count > 0 ? Articles(before) : [];
        if (behind.Count > 0)
        {
            var isDivided = group.GroupKind == UnitKind.Section && content.Count == 0 && behind.TrueForAll(g => g is Group { GroupKind: UnitKind.Division });
            var next = isDivided ? UnitKind.Division : group.GroupKind + 1;
            // Below 目 the schema has no group; a text that has one keeps it as 条.
            content.AddRange(next > UnitKind.Division ? Articles(behind) : Groups(behind, next));
        }
        // Real data holds an invisible 条 in a group that was deleted.
        return content.Count > 0 ? content : [units.Hidden()];
    }

    /// <summary>The content of a 条 behind its title: 項.</summary>
    public List<XElement> OfArticle(Unit article) => Paragraphs(article.Children, SupplNote);

    /// <summary>The content of a 附則 behind its label.</summary>
    public List<XElement> OfSuppl(SupplProvision suppl)
    {
        var content = new List<XElement>();
        var loose = new List<Unit>();
        foreach (var child in suppl.Children.Where(c => c is not Syntax.Appendix))
        {
            if (child is Article or Paragraph or OutlineItem or Group { GroupKind: UnitKind.Chapter })
            {
                Flush();
                content.Add(units.Element(child, "SupplProvision", content.Count + 1, child is OutlineItem ? "Paragraph" : null));
            }
            else loose.Add(child);
        }
        Flush();
        if (content.Count == 0) content.Add(units.Carrier("Paragraph", [], 1));
        content.AddRange(suppl.Children.OfType<Appendix>().Select((a, i) => units.Element(a, "SupplProvision", i + 1)));
        return content;

        void Flush()
        {
            if (loose.Count > 0) content.Add(units.Carrier("Paragraph", loose, content.Count + 1));
            loose.Clear();
        }
    }

    private static bool SupplNote(Unit unit) => unit is PlainText { SchemaMarkup: { } markup } && markup.StartsWith("<SupplNote", StringComparison.Ordinal);

    /// <summary>A run of groups of one kind; what is of another kind gets a placeholder group around it.</summary>
    private List<XElement> Groups(IReadOnlyList<Unit> children, UnitKind kind)
    {
        var content = new List<XElement>();
        var loose = new List<Unit>();
        foreach (var child in children)
        {
            if (child is Group group && group.GroupKind == kind)
            {
                Flush();
                content.Add(units.Element(child, "", content.Count + 1));
            }
            else loose.Add(child);
        }
        Flush();
        return content;

        void Flush()
        {
            if (loose.Count > 0) content.Add(units.Element(new Group(kind) { Title = new(NoName), Children = [.. loose] }, "", content.Count + 1));
            loose.Clear();
        }
    }

    private List<XElement> Articles(IReadOnlyList<Unit> children)
    {
        var content = new List<XElement>();
        var loose = new List<Unit>();
        foreach (var child in children)
        {
            if (child is Article)
            {
                Flush();
                content.Add(units.Element(child, "", content.Count + 1));
            }
            else loose.Add(child is Group group ? new PlainText { Text = new(UnitHead.Joined(UnitHead.Joined(group.Label.Value, group.Title.Value), group.Text.Value)) } : child);
            if (child is Group { Children: var below }) loose.AddRange(below.Where(b => b is not Article));
            foreach (var article in child is Group g ? g.Children.OfType<Article>() : [])
            {
                Flush();
                content.Add(units.Element(article, "", content.Count + 1));
            }
        }
        Flush();
        return content;

        void Flush()
        {
            if (loose.Count > 0) content.Add(units.Element(new Article { Label = new(NoName), Children = [.. loose] }, "", content.Count + 1));
            loose.Clear();
        }
    }

    private List<XElement> Paragraphs(IReadOnlyList<Unit> children, Func<Unit, bool>? last = null)
    {
        var content = new List<XElement>();
        var loose = new List<Unit>();
        foreach (var child in children)
        {
            if (child is Paragraph or OutlineItem || last?.Invoke(child) == true)
            {
                Flush();
                content.Add(units.Element(child, "", content.Count + 1, child is OutlineItem ? "Paragraph" : null));
            }
            else loose.Add(child);
        }
        Flush();
        return content.Count > 0 ? content : [units.Carrier("Paragraph", [], 1)];

        void Flush()
        {
            if (loose.Count > 0) content.Add(units.Carrier("Paragraph", loose, content.Count + 1));
            loose.Clear();
        }
    }
}
