using RegText.Parsing;
using RegText.Text;

namespace RegText.Tests.Parsing;

/// <summary>parse(dirty(x)) has the units of parse(x), for every kind of damage alone and in pairs.</summary>
public class DamageTests
{
    private static readonly Lazy<List<(string Name, string Text, List<string> Units)>> Clean = new(() =>
        [.. CleanTexts.All().Select(t => (t.Name, t.Text, Units(t.Text)))]);

    public static TheoryData<string> Kinds() => [.. Damage.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damage_of_one_kind_changes_no_unit(string kind) => Compare(kind, Damage.Kinds[kind], Clean.Value);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nor_does_a_second_kind_upon_it(string kind)
    {
        // The regulations of municipalities, and two laws.
        var texts = Clean.Value.Take(11).ToList();
        foreach (var (name, apply) in Damage.Pairs().Where(p => p.Name.StartsWith(kind + " + ", StringComparison.Ordinal))) Compare(name, apply, texts);
    }

    private static void Compare(string kind, Func<string, string> damage, List<(string Name, string Text, List<string> Units)> texts)
    {
        var failures = new List<string>();
        foreach (var (name, text, units) in texts)
            if (UnitSignature.FirstDifference(units, Units(damage(text))) is { } difference) failures.Add($"{kind}, {name}: {difference}");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static List<string> Units(string text) => UnitSignature.Of(RegulationParser.Parse(new SourceText(text, "damaged")).Instruments);
}
