using System.Collections.Immutable;
using RegText.Changes;
using RegText.Syntax;
using RegText.Testing;
using RegText.Tests.Documents;

namespace RegText.Tests.Changes;

/// <summary>One unit of a real regulation taken out, put in or moved, for every unit there is; the change set names that unit and no other.</summary>
public class PlantedChangeTests
{
    private static readonly string[][] Files =
    [
        ["kuki", "保有する個人情報の適切な管理のための措置に関する規程.txt"],
        ["ryugasaki", "保有個人情報安全管理措置規程.txt"],
        ["sayama", "特定個人情報等の取扱いに関する管理規程.txt"],
        ["honjo", "個人情報保護条例.txt"],
    ];

    public static TheoryData<string, string> Regulations => [.. Files.Select(f => (f[0], f[1]))];

    [Theory, MemberData(nameof(Regulations))]
    public void A_unit_taken_out_is_the_one_that_was_deleted(string city, string file) =>
        ForEachUnit(city, file, (whole, unit) => (whole, Without(whole, unit), ChangeKind.Deleted));

    [Theory, MemberData(nameof(Regulations))]
    public void A_unit_put_in_is_the_one_that_was_inserted(string city, string file) =>
        ForEachUnit(city, file, (whole, unit) => (Without(whole, unit), whole, ChangeKind.Inserted));

    [Theory, MemberData(nameof(Regulations))]
    public void A_unit_moved_to_the_end_of_its_siblings_is_moved(string city, string file)
    {
        var whole = Parse(city, file);
        foreach (var parent in whole.AllUnits().Where(u => u is not Article && u.Children.Length > 3 && u.Children[0] is Article or Item))
            for (var i = 0; i < parent.Children.Length - 2; i++)
            {
                var unit = parent.Children[i];
                var moved = Replace(whole, parent, parent with { Children = Numbered(parent.Children.RemoveAt(i).Add(unit), parent.Children) });
                var change = Assert.Single(ChangeSet.Between(whole, moved).All(), c => c.Kind is ChangeKind.Moved or ChangeKind.Inserted or ChangeKind.Deleted);
                Assert.Equal(ChangeKind.Moved, change.Kind);
                Assert.Same(unit, change.Old);
            }
    }

    private static void ForEachUnit(string city, string file, Func<Instrument, Unit, (Instrument Old, Instrument New, ChangeKind Expected)> plant)
    {
        var whole = Parse(city, file);
        var units = whole.AllUnits().Where(u => u is Article or Paragraph or Item or Subitem && HasSiblings(whole, u)).ToList();
        Assert.NotEmpty(units);
        foreach (var unit in units)
        {
            var (old, @new, expected) = plant(whole, unit);
            var changes = ChangeSet.Between(old, @new).All().Where(c => !c.IsPaired).ToList();
            var change = Assert.Single(changes);
            Assert.Equal(expected, change.Kind);
            // Of two siblings with the same words either may be named.
            if (!ReferenceEquals(change.Unit, unit)) Assert.Equal(Words(unit), Words(change.Unit));
        }
    }

    private static string Words(Unit unit) => string.Join('\n', unit.SelfAndDescendants().Select(u => u.Text.Value));

    private static bool HasSiblings(Instrument whole, Unit unit) => SiblingsOf(whole, unit).Length > 1;

    private static ImmutableArray<Unit> SiblingsOf(Instrument whole, Unit unit) =>
        whole.Body.Contains(unit) ? whole.Body : whole.AllUnits().First(u => u.Children.Any(c => ReferenceEquals(c, unit))).Children;

    private static Instrument Parse(string city, string file) => TaishohyoCases.Parse(File.ReadAllText(Repository.Regulations(city, file)));

    /// <summary>The regulation without a unit; its later siblings move up.</summary>
    private static Instrument Without(Instrument whole, Unit unit)
    {
        if (whole.Body.Contains(unit)) return whole with { Body = Numbered(whole.Body.Remove(unit), whole.Body) };
        var parent = whole.AllUnits().First(u => u.Children.Any(c => ReferenceEquals(c, unit)));
        return Replace(whole, parent, parent with { Children = Numbered(parent.Children.Where(c => !ReferenceEquals(c, unit)), parent.Children) });
    }

    private static Instrument Replace(Instrument whole, Unit unit, Unit by) => whole with
    {
        Body = [.. whole.Body.Select(u => Replace(u, unit, by))],
        Supplementary = [.. whole.Supplementary.Select(u => (SupplProvision)Replace(u, unit, by))],
        Appendices = [.. whole.Appendices.Select(u => (Appendix)Replace(u, unit, by))],
    };

    private static Unit Replace(Unit at, Unit unit, Unit by)
    {
        if (ReferenceEquals(at, unit)) return by;
        var children = at.Children.Select(c => Replace(c, unit, by)).ToImmutableArray();
        return children.Zip(at.Children).All(p => ReferenceEquals(p.First, p.Second)) ? at : at with { Children = children };
    }

    /// <summary>Units in a new order under the labels that stood there before.</summary>
    private static ImmutableArray<Unit> Numbered(IEnumerable<Unit> units, ImmutableArray<Unit> before)
    {
        var labels = new Queue<Unit>(before.Where(u => u.Number is not null));
        return
        [
            .. units.Select(u =>
                u.Number is null || labels.Dequeue() is var place && ReferenceEquals(place, u) ? u : u with { Number = place.Number, Label = place.Label }),
        ];
    }
}
