using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Amending.Writing.Planning;

/// <summary>Plans what changes inside one 条, 項, 号 or 細分: caption, own text, then what is below, front to back (SPEC C.5).</summary>
internal sealed class UnitPlanner(KaimebunStyle style, Efforts efforts)
{
    private const int WholeFee = 12;

    /// <summary>Whether a 項 gets its first number, or loses its last, by a move that is planned elsewhere (SPEC K19).</summary>
    public bool IsLevelChange { get; init; }

    /// <summary>The instructions inside an article; null where it must be replaced whole.</summary>
    /// <param name="change">The article.</param>
    /// <param name="place">Its present name.</param>
    /// <param name="hasCommonCaption">Whether its caption stands for the articles behind it too (共通見出し).</param>
    public List<PlannedInstruction>? Article(UnitChange change, Location place, bool hasCommonCaption)
    {
        if (!IsPlanned(change)) return null;
        if (change.Children.Any(c => c.Unit is not Paragraph && c.Kind != ChangeKind.Unchanged)) return null;
        if (CaptionPlanner.Plan(change, place, hasCommonCaption, style) is not { } caption) return null;
        var isNameless = change.Old!.ChildrenOf<Paragraph>().Count() == 1;
        var siblings = new SiblingPlanner(style, place, 0, (c, p) => Listed(c, p, 0)) { IsNameless = isNameless, Efforts = efforts };
        var paragraphs = change.Children.Where(c => c.Unit is Paragraph).ToImmutableArray();
        if (siblings.Plan(paragraphs, [.. change.Old.ChildrenOf<Paragraph>()]) is not { } inner) return null;
        return OrWhole(CaptionPlanner.Join(caption, AddedTogether(SameEdits.Within(inner)), place), change);
    }

    /// <summary>同条に次の1号及び1項を加える: 号 of the only 項, and 項 behind it (K14e).</summary>
    private static List<PlannedInstruction> AddedTogether(List<PlannedInstruction> plan)
    {
        for (var i = 0; i + 1 < plan.Count; i++)
        {
            if (plan[i].Instruction is not AddUnits { Side: Side.AtEnd, Counts: [{ Kind: UnitKind.Item, Count: not null } items] } first) continue;
            if (plan[i + 1].Instruction is not AddUnits { Side: Side.AtEnd, Counts: [{ Kind: UnitKind.Paragraph } paragraphs] } second || second.Place != first.Place) continue;
            ImmutableArray<KaimebunLine> content = [.. plan[i].Content, .. plan[i + 1].Content];
            plan[i] = plan[i] with
            {
                Instruction = first with { Counts = [items, paragraphs], New = ContentLines.NewText(content) }, Content = content, Others = [.. plan[i + 1].Changes],
            };
            plan.RemoveAt(i + 1);
        }
        return plan;
    }

    /// <summary>The instructions inside a 項, 号 or 細分; null where it must be replaced whole.</summary>
    /// <param name="change">The unit.</param>
    /// <param name="place">Its present name.</param>
    /// <param name="depth">How many lists deep it is: 0 for a 項.</param>
    public List<PlannedInstruction>? Listed(UnitChange change, Location place, int depth)
    {
        if (!IsPlanned(change) || !HasPlainChildren(change)) return null;
        if (CaptionPlanner.Plan(change, place, false, style) is not { } caption) return null;
        if (Below(change, place, depth) is not { } below) return null;
        var text = Text(change, place);
        if (text is null)
        {
            // Its own words are rewritten: with the 号 that stay, only they are replaced.
            if (change.Old!.Children.IsEmpty || below.Count > 0 || change.New!.Text.IsEmpty) return null;
            var line = ContentLines.Sentence(change.New.Text.Value);
            text = [new(new ReplaceUnits([place with { Part = UnitPart.Chapeau }], ContentLines.NewText([line])), "K13", change) { Content = [line] }];
        }
        var all = SameEdits.Throughout(text, below, change, place) ?? [.. text, .. below];
        return OrWhole([.. caption, .. all], change);
    }

    private List<PlannedInstruction>? Text(UnitChange change, Location place)
    {
        var items = change.Old!.Children.Where(c => c is Item or Subitem).ToList();
        return new TextPlanner(style).Plan(new(change, change.Old.Text.Value, change.New!.Text.Value, place)
        {
            Below = [.. change.Old.Children.SelectMany(Texts)],
            HasItems = change.Old is Paragraph or Item && items.Count > 0,
            // 後段 may mean the text behind the 号.
            HasSentences = !change.Old.Children.Any(c => c is PlainText),
            LeastContext = efforts.ContextOf(change),
        });
    }

    /// <summary>What is below: lists as siblings, text behind them and tables by their words.</summary>
    private List<PlannedInstruction>? Below(UnitChange change, Location place, int depth)
    {
        var lists = change.Children.Where(c => c.Unit is Item or Subitem).ToImmutableArray();
        var plan = new SiblingPlanner(style, place, depth, (c, p) => Listed(c, p, depth + 1)) { Efforts = efforts }
            .Plan(lists, [.. change.Old!.Children.Where(c => c is Item or Subitem)]);
        if (plan is null) return null;
        foreach (var other in change.Children)
        {
            if (other.Unit is Item or Subitem || other.Kind == ChangeKind.Unchanged) continue;
            var inside = other.Unit is TableUnit ? new TablePlanner(style, efforts).Plan(other, place.Unit.Below(Places.StepOf(other.Unit))) : Behind(other, change, place);
            if (inside is null) return null;
            plan.AddRange(inside);
        }
        return plan;
    }

    /// <summary>Text behind the 号: its words are words of the unit.</summary>
    private List<PlannedInstruction>? Behind(UnitChange text, UnitChange change, Location place) =>
        efforts.IsWhole(text) || !text.Old!.Children.IsEmpty || !text.New!.Children.IsEmpty ? null
        : new TextPlanner(style).Plan(new(text, text.Old.Text.Value, text.New.Text.Value, place)
        {
            Below = [change.Old!.Text.Value, .. change.Old.Children.Where(c => !ReferenceEquals(c, text.Old)).SelectMany(Texts)],
            HasSentences = false,
            LeastContext = efforts.ContextOf(text),
        });

    /// <summary>Whether a change can be told piece by piece: no shell, the label printed as before, nothing that only a whole unit can carry.</summary>
    private bool IsPlanned(UnitChange change)
    {
        if (efforts.IsWhole(change) || change.Kind == ChangeKind.Shelled || change.Old!.Kind != change.New!.Kind) return false;
        if (!string.Equals(change.Old.Title.Value, change.New.Title.Value, StringComparison.Ordinal)) return false;
        return !change.LabelChanged || change.Kind == ChangeKind.Renumbered || (IsLevelChange && change.Old is Paragraph);
    }

    /// <summary>Text and tables without number must stay where they are: no sentence can add or take them away.</summary>
    private static bool HasPlainChildren(UnitChange change) =>
        change.Children.All(c => c.Unit is Item or Subitem || c.Kind is ChangeKind.Unchanged or ChangeKind.Edited);

    /// <summary>Where the pieces are more to read than the whole, the whole is given (K13).</summary>
    private static List<PlannedInstruction>? OrWhole(List<PlannedInstruction> plan, UnitChange change) =>
        plan.Sum(p => p.Weight) > change.New!.SelfAndDescendants().Sum(u => TextsOf.Own(u).Sum(t => t.Length)) + WholeFee ? null : plan;

    private static IEnumerable<string> Texts(Unit unit) => unit.SelfAndDescendants().SelectMany(u => u is TableUnit table
        ? table.Rows.SelectMany(r => r.Cells).Select(c => c.Value).Prepend(u.Title.Value)
        : [u.Text.Value, u.Title.Value]).Where(t => t.Length > 0);
}
