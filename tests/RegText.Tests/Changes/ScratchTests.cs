using RegText.Changes;
using RegText.Testing;
using RegText.Tests.Documents;

namespace RegText.Tests.Changes;
public class ScratchTests(ITestOutputHelper output)
{
    [Fact]
    public void Dump()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal))
        {
            var c = TaishohyoCases.Changes(File.ReadAllText(Path.Combine(folder, "before.txt")), File.ReadAllText(Path.Combine(folder, "after.txt")));
            foreach (var r in c.Relations)
            {
                output.WriteLine($"{Path.GetFileName(folder)} {r.Kind} {string.Join(", ", r.Old.Select(Trees.Name))} → {string.Join(", ", r.New.Select(Trees.Name))}");
                foreach (var u in r.Old) output.WriteLine("   旧" + string.Concat(u.SelfAndDescendants().Select(d => d.Text.Value)));
                foreach (var u in r.New) output.WriteLine("   新" + string.Concat(u.SelfAndDescendants().Select(d => d.Text.Value)));
            }
            foreach (var r in c.All().Where(x => x.Kind == ChangeKind.Moved)) output.WriteLine($"{Path.GetFileName(folder)} MOVED {Trees.Name(r.Old)} → {Trees.Name(r.New)} " + r.Unit.Text);
        }
    }
}
