using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>Plans the change of the 本則: articles in their groups, or 項 alone.</summary>
internal static class BodyPlanner
{
    public static void Write(ChangeSet changes, SentenceFlow flow, KaimebunStyle style, Efforts efforts)
    {
        var units = changes.Old.Body.Concat(changes.New.Body);
        if (changes.Body.All(c => c.Kind == ChangeKind.Unchanged)) return;
        if (units.All(u => u is Paragraph))
        {
            var place = new Location([new NamedStep(NamedPart.MainProvision)]);
            if (new SupplPlanner(style, efforts, flow).Paragraphs(changes.Body, changes.Old.Body, changes.New.Body, place) is { } plan)
            {
                flow.Begin();
                flow.Add(plan);
                flow.Begin();
                return;
            }
        }
        ArticleFlow.Write(changes.Body, changes.Old.Body, Places.Top, flow, style, efforts);
    }
}
