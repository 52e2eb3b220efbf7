using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Applying;

/// <summary>
/// The words that a place holds: those of the unit and everything below it, tables too, but captions only where the amendment says so
/// (SPEC C.12.2-2).
/// </summary>
internal sealed class PlaceTexts(LiveInstrument instrument)
{
    /// <summary>Texts with the part of each that belongs to the place; null for all of a text.</summary>
    public Search<IReadOnlyList<(LiveText Text, TextSpan? Part)>> Of(Place place, Location location)
    {
        switch (place)
        {
            case TitlePlace:
                return All([instrument.Title]);
            case TocPlace:
                return All([instrument.Toc!.Text]);
            case PrefacePlace preface:
                return All(instrument.Preface.Where(l => l.Kind == preface.Kind).Select(l => l.Text));
            case RowPlace rows:
                return All(rows.Rows.Select(r => r.Text));
        }
        var unit = ((UnitPlace)place).Unit;
        if (SentenceParts.IsSentence(location.Part))
        {
            var part = SentenceParts.Find(unit, location);
            return part.Value is { } found ? new (LiveText, TextSpan?)[] { (found.Text, found.Span) } : part.Refusal!;
        }
        switch (location.Part)
        {
            case UnitPart.Chapeau:
                var owner = SentenceParts.Owner(unit, location);
                return owner.Value is { } holder ? All([holder.Text]) : owner.Refusal!;
            case UnitPart.Items:
                var items = Below(unit).Where(u => u.Kind is UnitKind.Item);
                return All(items.SelectMany(i => Whole(i, false)));
            case UnitPart.Caption or UnitPart.CaptionBefore:
                return unit.Caption is { } caption ? All([caption.Text]) : Refusal.NotFound($"「{InstructionPrint.Of(location)}」がありません。");
            case UnitPart.Heading:
                return All([unit.Title, unit.Reference]);
            default:
                return All(Whole(unit, location.IncludesCaption));
        }
    }

    /// <summary>Every word of the regulation.</summary>
    public IReadOnlyList<(LiveText Text, TextSpan? Part)> Everything()
    {
        IEnumerable<LiveText> texts = [instrument.Title, .. instrument.Preface.Select(l => l.Text)];
        if (instrument.Toc is { } toc) texts = texts.Append(toc.Text);
        return All(texts.Concat(Whole(instrument.Main, true)).Concat(Whole(instrument.Supplementary, true)).Concat(Whole(instrument.Appendices, true))).Value!;
    }

    private static IEnumerable<LiveUnit> Below(LiveUnit unit) =>
        unit.Kind == UnitKind.Article && !unit.IsRoot ? unit.Children.SelectMany(c => c.Children) : unit.Children;

    private static IEnumerable<LiveText> Whole(LiveUnit above, bool captions)
    {
        foreach (var unit in above.SelfAndDescendants())
        {
            if (captions && unit.Caption is { } caption) yield return caption.Text;
            yield return unit.Title;
            yield return unit.Text;
            yield return unit.Reference;
            foreach (var row in unit.Rows) yield return row.Text;
        }
    }

    private static Search<IReadOnlyList<(LiveText Text, TextSpan? Part)>> All(IEnumerable<LiveText> texts) =>
        texts.Where(t => t.Value.Length > 0).Select(t => (t, (TextSpan?)null)).ToArray();
}
