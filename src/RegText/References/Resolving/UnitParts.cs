using RegText.Syntax;

namespace RegText.References.Resolving;

/// <summary>The parts of a unit that a reference may name: ただし書, 前段, 後段, 各号列記以外の部分 (SPEC A.8).</summary>
internal static class UnitParts
{
    /// <summary>Whether a unit has a part. An article has those of its 項; sentences behind the 号 count too.</summary>
    public static bool Has(UnitPath unit, string part)
    {
        var texts = unit.Unit is Article ? unit.Children.Where(c => c.Unit is Paragraph).ToList() : [unit];
        return texts.Any(t => part switch
        {
            "各号列記以外の部分" => t.Children.Any(c => c.Unit is Item),
            "ただし書" or "本文" => Sentences(t).Any(s => s.IsProviso),
            "前段" or "後段" or "中段" => Sentences(t).Count() > 1,
            _ => true,
        });
    }

    private static IEnumerable<Sentence> Sentences(UnitPath unit) =>
        Sentence.Of(unit.Unit.Text.Value)
            .Concat(unit.Children.Where(c => c.Unit is PlainText).SelectMany(c => Sentence.Of(c.Unit.Text.Value)));
}
