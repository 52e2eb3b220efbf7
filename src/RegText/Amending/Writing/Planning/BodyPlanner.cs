using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>Plans the change of the 本則: articles in their groups, 項 alone, or 項 that become the first article (K19).</summary>
internal sealed class BodyPlanner(ChangeSet changes, SentenceFlow flow, KaimebunStyle style, Efforts efforts)
{
    private static readonly Location Main = new([new NamedStep(NamedPart.MainProvision)]);

    /// <summary>Adds the sentences.</summary>
    public void Write()
    {
        if (changes.Body.All(c => c.Kind == ChangeKind.Unchanged)) return;
        var (old, @new) = (changes.Old.Body, changes.New.Body);
        var plan = !old.All(u => u is Paragraph) ? null
            : @new.All(u => u is Paragraph) ? new SupplPlanner(style, efforts, flow).Paragraphs(changes.Body, old, @new, Main)
            : @new.All(u => u is Article) ? ToArticles(old, @new)
            : null;
        if (plan is null)
        {
            ArticleFlow.Write(changes.Body, old, Places.Top, flow, style, efforts);
            return;
        }
        flow.Begin();
        flow.Add(plan);
        flow.Begin();
    }

    /// <summary>本則を第1条とし、同条に見出しとして「（趣旨）」を付し、同条の次に次の1条を加える.</summary>
    private List<PlannedInstruction>? ToArticles(ImmutableArray<Unit> old, ImmutableArray<Unit> articles)
    {
        var candidates = articles.Where(a => a.Children.Length == old.Length && a.Children.All(c => c is Paragraph))
            .Select(a => (Article: a, Changes: UnitAlignment.Between(old, a.Children)))
            .Where(c => c.Changes.All(p => p.IsPaired));
        if (candidates.FirstOrDefault() is not { Article: { } first } candidate) return null;
        // The 項 lose and get numbers by the move itself; only their words are changed before.
        var units = new UnitPlanner(style, efforts) { IsLevelChange = true };
        var plan = new List<PlannedInstruction>();
        foreach (var change in candidate.Changes.Where(c => c.Kind != ChangeKind.Unchanged))
        {
            var place = old.Length == 1 ? Main : Places.Of(Main, change.Old!);
            if (units.Listed(change with { New = change.New! with { Caption = change.Old!.Caption } }, place, 0) is not { } words) return null;
            plan.AddRange(words);
        }
        var target = Places.Of(Places.Top, first);
        var inserted = changes.Body.FirstOrDefault(c => ReferenceEquals(c.New, first));
        plan.Add(new(new MoveUnit(Main, target), "K19", inserted));
        if (first.Caption is { } caption && old[0].Caption is null) plan.Add(new(new AttachCaption(target with { Part = UnitPart.Caption }, caption.Printed), "K19", inserted));
        var at = articles.IndexOf(first);
        Add(articles[(at + 1)..], target, Side.After, plan);
        Add(articles[..at], target, Side.Before, plan);
        return plan;
    }

    private void Add(ImmutableArray<Unit> articles, Location place, Side side, List<PlannedInstruction> plan)
    {
        if (articles.IsEmpty) return;
        var lines = ContentLines.Of(articles, 0);
        var change = changes.Body.FirstOrDefault(c => ReferenceEquals(c.New, articles[0]));
        plan.Add(new(new AddUnits(place, side, [new(UnitKind.Article, articles.Length)], ContentLines.NewText(lines)), "K19", change) { Content = lines });
    }
}
