using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>Plans the change of 附則 (K22, K19) and of a 本則 that has no articles: 項 by 項, each in a sentence of its own.</summary>
internal sealed class SupplPlanner(KaimebunStyle style, Efforts efforts, SentenceFlow flow)
{
    /// <summary>Adds the sentences about the 附則.</summary>
    public void Write(ChangeSet changes)
    {
        var slots = Slot.Of(changes.Supplementary, changes.Old.Supplementary);
        var last = default(Location);
        foreach (var slot in slots)
        {
            flow.Begin();
            if (slot.Old is null) flow.Add(Added(slot, last));
            else
            {
                var place = Places.Of(Places.Top, slot.Old);
                if (slot.New is null) flow.Add(new PlannedInstruction(new DeleteUnits([place]), "K22", slot.Change));
                else if (slot.Change.Kind != ChangeKind.Unchanged) Edited(slot.Change, place);
                if (slot.New is not null) last = place;
            }
        }
        flow.Begin();
    }

    /// <summary>The 項 of a 附則, or of a 本則 without articles; null where what is above must be replaced whole.</summary>
    public List<PlannedInstruction>? Paragraphs(ImmutableArray<UnitChange> changes, ImmutableArray<Unit> old, ImmutableArray<Unit> @new, Location place)
    {
        var (wasSingle, isSingle) = (IsSingle(old), IsSingle(@new));
        var units = new UnitPlanner(style, efforts) { IsLevelChange = wasSingle != isSingle };
        var siblings = new SiblingPlanner(style, place, 0, (c, p) => units.Listed(c, p, 0))
        {
            IsNameless = wasSingle, HasSentences = true, Efforts = efforts,
        };
        if (siblings.Plan(changes, old) is not { } plan) return null;
        if (wasSingle == isSingle) return plan;
        return wasSingle ? LevelChange.ToSeveral(plan, changes, old[0], place) : LevelChange.ToSingle(plan, changes, @new[0], place);
    }

    private void Edited(UnitChange change, Location place)
    {
        var (old, @new) = ((SupplProvision)change.Old!, (SupplProvision)change.New!);
        if (!efforts.IsWhole(change) && !change.OwnTextChanged && !change.LabelChanged)
        {
            if (old.Children.Concat(@new.Children).All(c => c is Paragraph))
            {
                if (Paragraphs(change.Children, old.Children, @new.Children, place) is { } plan)
                {
                    flow.Add(plan);
                    return;
                }
            }
            else if (old.Children.Concat(@new.Children).All(c => c is Article or Group))
            {
                ArticleFlow.Write(change.Children, old.Children, place, flow, style, efforts);
                return;
            }
        }
        var lines = ContentLines.Of([@new], 0);
        flow.Add(new PlannedInstruction(new ReplaceUnits([place], ContentLines.NewText(lines)), "K13", change) { Content = lines, IsForced = efforts.IsWhole(change) });
    }

    private static PlannedInstruction Added(Slot slot, Location? last)
    {
        var lines = ContentLines.Of([slot.New!], 0);
        var place = last ?? new Location([new NamedStep(NamedPart.MainProvision)]);
        return new(new AddUnits(place, Side.After, [new(UnitKind.SupplProvision, null)], ContentLines.NewText(lines)), "K22", slot.Change) { Content = lines };
    }

    /// <summary>Only one provision: no number (SPEC A.6, A.10).</summary>
    private static bool IsSingle(ImmutableArray<Unit> units) => units is [Paragraph { Label.IsEmpty: true }];
}
