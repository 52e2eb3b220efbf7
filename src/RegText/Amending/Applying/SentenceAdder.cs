using RegText.Syntax;

namespace RegText.Amending.Applying;

/// <summary>次のただし書を加える, 後段として次のように加える (SPEC K14g).</summary>
internal static class SentenceAdder
{
    public static Refusal? Apply(AddSentence add, PlaceFinder finder, Workbench bench)
    {
        var found = finder.FindUnit(add.Place);
        if (found.Value is not { } unit) return found.Refusal;
        if (SentenceParts.Owner(unit, add.Place) is { Refusal: { } refusal }) return refusal;
        var owner = SentenceParts.Owner(unit, add.Place).Value!;
        if (owner.IsRoot || owner.Kind is not (UnitKind.Paragraph or UnitKind.Item or UnitKind.Subitem or UnitKind.Remarks or UnitKind.PlainText))
            return Refusal.NotUnderstood("この箇所に文を加えることはできません。");
        var words = NewUnits.Joined(add.New, bench);
        if (words.Length == 0) return Refusal.NotUnderstood("加える文が示されていません。");
        var sentences = Sentence.Of(owner.Text.Value);
        var proviso = sentences.FirstOrDefault(s => s.IsProviso);
        if (add.Part == UnitPart.Proviso)
        {
            if (!words.StartsWith("ただし", StringComparison.Ordinal)) return Refusal.OutOfRange("加える文が「ただし、」で始まっていません。");
            if (proviso is not null) return Refusal.Collides("すでにただし書があります。");
        }
        var at = add.Part switch
        {
            UnitPart.FirstSentence => 0,
            // 本文に後段として: before the ただし書.
            _ when add.Place.Part == UnitPart.MainSentence && proviso is not null => proviso.Span.Start,
            _ => owner.Text.Value.Length,
        };
        owner.Text.Replace([new(at, 0)], _ => words, bench.Sentence);
        return null;
    }
}
