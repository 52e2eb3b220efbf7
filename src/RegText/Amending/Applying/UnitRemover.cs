using RegText.Syntax;

namespace RegText.Amending.Applying;
/// <summary>削る, of units, sentences, captions, rows (SPEC K15, C.8). What follows keeps its numbers until the amendment changes them.</summary>
internal sealed class UnitRemover(Workbench bench, PlaceFinder finder)
{
    public void Apply(DeleteUnits delete, Outcome outcome)
    {
        // All places are found before anything goes, so that one does not hide another.
        var found = delete.Places.Select(p => (Location: p, Places: finder.Find(p))).ToList();
        foreach (var (location, places) in found)
        {
            if (location.Part is UnitPart.CaptionBefore or UnitPart.Caption)
            {
                if (CaptionEditor.Remove(bench, finder, location) is { } none) outcome.Refuse(location, none);
                else outcome.IsPartlyDone = true;
            }
            else if (places.Value is not { } some) outcome.Refuse(location, places.Refusal!);
            else
            {
                foreach (var place in some.Reverse())
                {
                    if (Remove(place, location) is { } refusal) outcome.Refuse(location, refusal);
                    else outcome.IsPartlyDone = true;
                }
            }
        }
        if (delete.Places.IsEmpty) outcome.Refuse(null, Refusal.NotUnderstood("削る箇所が示されていません。"));
    }

    private Refusal? Remove(Place place, Location location)
    {
        switch (place)
        {
            case TitlePlace:
                return Refusal.NotUnderstood("題名を削ることはできません。");
            case TocPlace:
                bench.Live.Toc = null;
                return null;
            case PrefacePlace preface:
                bench.Live.Preface.RemoveAll(l => l.Kind == preface.Kind);
                return null;
            case RowPlace rows:
                rows.Table.Rows.RemoveAll(rows.Rows.Contains);
                rows.Table.RowsChanged();
                if (rows.Table.Rows.Count == 0 && rows.Table.Parent is not null) rows.Table.Detach();
                return null;
        }
        var unit = ((UnitPlace)place).Unit;
        if (SentenceParts.IsSentence(location.Part))
        {
            var part = SentenceParts.Find(unit, location);
            if (part.Value is not { } sentence) return part.Refusal;
            sentence.Text.Replace([sentence.Span], _ => "", bench.Sentence);
            return null;
        }
        return location.Part switch
        {
            UnitPart.Items => Items(unit),
            UnitPart.Heading => Heading(unit),
            UnitPart.Whole => Whole(unit, location.IncludesCaption),
            _ => Refusal.NotUnderstood($"「{InstructionPrint.Of(location)}」だけを削ることはできません。"),
        };
    }

    private Refusal? Whole(LiveUnit unit, bool withCaption)
    {
        if (unit.IsRoot) return Refusal.NotUnderstood("本則の全部を削ることはできません。");
        // The same unit may be named twice.
        if (unit.Parent is null) return null;
        var parent = unit.Parent!;
        if (unit.Kind == UnitKind.Paragraph && parent is { IsRoot: false, Kind: UnitKind.Article } && parent.Children.Count(c => c.Kind == UnitKind.Paragraph) == 1)
            return Refusal.OutOfRange("この条のただ一つの項です。条を削るかどうか確認してください。");
        bench.Numbers.Touch(parent, unit.Kind, bench.Instruction);
        if (unit.Kind <= UnitKind.Division) bench.Numbers.Touch(parent, UnitKind.Article, bench.Instruction);
        if (!withCaption) bench.Captions.Leave(unit, bench.Instruction);
        unit.Detach();
        return null;
    }

    private static Refusal? Items(LiveUnit unit)
    {
        var host = Workbench.Host(unit, UnitKind.Item);
        if (host.Value is not { } owner) return host.Refusal;
        var items = owner.Children.Where(c => c.Kind == UnitKind.Item).ToList();
        if (items.Count == 0) return Refusal.NotFound("各号がありません。");
        foreach (var item in items) item.Detach();
        return null;
    }

    /// <summary>章名を削る: what stood below it goes on with the 章 before it, or stands by itself.</summary>
    private Refusal? Heading(LiveUnit unit)
    {
        if (unit.IsRoot || unit.Kind > UnitKind.Division) return Refusal.NotUnderstood("この見出しだけを削ることはできません。");
        var (parent, index) = (unit.Parent!, unit.Index);
        bench.Numbers.Touch(parent, unit.Kind, bench.Instruction);
        var before = index > 0 && parent.Children[index - 1].Kind == unit.Kind ? parent.Children[index - 1] : null;
        var children = unit.Children.ToList();
        unit.Detach();
        foreach (var child in children)
        {
            child.Detach();
            if (before is not null) before.Insert(before.Children.Count, child);
            else parent.Insert(index++, child);
        }
        return null;
    }
}
