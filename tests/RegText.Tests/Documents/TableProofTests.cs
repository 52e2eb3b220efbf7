using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RegText.Changes;
using RegText.Documents;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Documents;

/// <summary>The proof accepts every table that the builder makes, and refuses every table that says something else than the sources.</summary>
public class TableProofTests
{
    public static TheoryData<string> Names => [.. TaishohyoCases.All().Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_that_was_built_is_proved(string name)
    {
        var (_, old, @new) = TaishohyoCases.All().Single(c => c.Name == name);
        var changes = TaishohyoCases.Changes(old, @new);
        foreach (var (profile, full) in Styles())
            Assert.Empty(TableProof.Check(ReadBack(changes, profile, full), changes.Old, changes.New, profile.Table));
    }

    [Fact]
    public void The_tables_of_62_amended_laws_are_proved()
    {
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")))
        {
            var changes = TaishohyoCases.Changes(File.ReadAllText(Path.Combine(folder, "before.txt")), File.ReadAllText(Path.Combine(folder, "after.txt")));
            foreach (var (profile, full) in Styles())
                Assert.Equal("", string.Join('\n', TableProof.Check(ReadBack(changes, profile, full), changes.Old, changes.New, profile.Table).Select(p => folder + " " + p)));
        }
    }

    [Fact]
    public void A_unit_that_moved_with_other_words_is_not_proved_under_an_omission()
    {
        var (_, old, @new) = TaishohyoCases.All().Single(c => c.Name == "item-moved");
        var table = ReadBack(TaishohyoCases.Changes(old, @new), Profile.Standard, full: false);
        var other = TaishohyoCases.Parse(@new.Replace("市の事務の用", "市の業務の用", StringComparison.Ordinal));
        Assert.Equal(["移動したものとして略した「庁舎市の業務の用に供する建物をいう。」が、もう一方の欄で移動したものと一致しません。"],
            TableProof.Check(table, TaishohyoCases.Parse(old), other, Profile.Standard.Table));
    }

    /// <summary>One damage to the finished table: a changed character, a lost or added mark, a lost row, exchanged columns or rows.</summary>
    [Fact]
    public void A_table_that_was_damaged_is_refused()
    {
        var cases = TaishohyoCases.All().Where(c => c.Name is not ("heading-style" or "same-captions")).Select(c => TaishohyoCases.Changes(c.Old, c.New)).ToArray();
        var damaged = from which in Gen.Choose(0, cases.Length - 1)
                      let changes = cases[which]
                      from full in Gen.Elements(true, false)
                      let table = ReadBack(changes, Profile.Standard, full)
                      from row in Gen.Choose(0, table.Rows.Length - 1)
                      from damage in Gen.Elements(Damages)
                      from at in Gen.Choose(0, 500)
                      select (which, table, damage.Name, row, Result: damage.Apply(table, row, at));
        Prop.ForAll(damaged.ToArbitrary(), d =>
        {
            if (d.Result is null || Same(d.table, d.Result)) return;
            // A line that the source has twice may be shown twice.
            if (d.Name == "a row twice" && StandsTwice(cases[d.which].New, Texts(d.table.Rows[d.row].New))) return;
            var problems = TableProof.Check(d.Result, cases[d.which].Old, cases[d.which].New, Profile.Standard.Table);
            Assert.True(problems.Length > 0, $"{d.Name} in row {d.row} was not seen:\n{Print(d.Result)}");
        }).Holds();
    }

    private static readonly (string Name, Func<ReadBackTable, int, int, ReadBackTable?> Apply)[] Damages =
    [
        ("a changed character", (t, row, at) => OnLine(t, row, at, (line, i) => line with { Text = line.Text[..i] + "誤" + line.Text[(i + 1)..] })),
        ("a lost character", (t, row, at) => OnLine(t, row, at, (line, i) => char.IsWhiteSpace(line.Text[i]) ? line
            : line with { Text = line.Text.Remove(i, 1), Marked = [.. line.Marked.Select(m => Shrink(m, i))] })),
        ("a lost mark", (t, row, at) => OnLine(t, row, at, (line, _) => line with { Marked = [] })),
        // A row that is equal on both sides hides nothing when it is left out.
        ("a lost row", (t, row, _) => Texts(t.Rows[row].New) == Texts(t.Rows[row].Old) ? null : new(t.Rows.RemoveAt(row))),
        ("exchanged columns", (t, row, _) => new(t.Rows.SetItem(row, new(t.Rows[row].New, t.Rows[row].Old)))),
        ("a row twice", (t, row, _) => IsOmission(t.Rows[row]) || Texts(t.Rows[row].New) + Texts(t.Rows[row].Old) == "" ? null : new(t.Rows.Insert(row, t.Rows[row]))),
    ];

    private static bool StandsTwice(Instrument instrument, string line) =>
        SourceLines.Of(instrument).Count(l => l.Text == WhiteSpace.Remove(line)) > 1;

    private static string Texts(ImmutableArray<ReadBackLine> lines) => string.Concat(lines.Select(l => l.Text));

    private static bool IsOmission(ReadBackRow row) => row.New.Concat(row.Old).Any(l => l.Text.EndsWith("（略）", StringComparison.Ordinal));

    private static TextSpan Shrink(TextSpan mark, int at) =>
        at < mark.Start ? new(mark.Start - 1, mark.Length) : at < mark.End ? new(mark.Start, mark.Length - 1) : mark;

    private static ReadBackTable? OnLine(ReadBackTable table, int row, int at, Func<ReadBackLine, int, ReadBackLine> change)
    {
        var isNew = at % 2 == 0;
        var lines = isNew ? table.Rows[row].New : table.Rows[row].Old;
        if (lines.Length == 0 || Profile.Standard.Table.IsMarker(lines[0].Text)) return null;
        var changed = lines.SetItem(0, change(lines[0], at % lines[0].Text.Length));
        return new(table.Rows.SetItem(row, isNew ? table.Rows[row] with { New = changed } : table.Rows[row] with { Old = changed }));
    }

    private static bool Same(ReadBackTable left, ReadBackTable right) => Print(left) == Print(right);

    private static string Print(ReadBackTable table) =>
        string.Join('\n', table.Rows.Select(r => string.Join('/', r.New.Select(Print)) + " | " + string.Join('/', r.Old.Select(Print))));

    private static string Print(ReadBackLine line) => line.Text + "[" + line.MarkedText + "]";

    private static IEnumerable<(Profile, bool)> Styles()
    {
        var minimal = ProfileKeys.Set(Profile.Standard, "underline", "minimal").Profile!;
        yield return (Profile.Standard, false);
        yield return (minimal, true);
        yield return (ProfileKeys.Set(Profile.Standard, "showUnchangedArticles", "true").Profile!, false);
        yield return (ProfileKeys.Set(Profile.Standard, "showOwnTextOfChangedItems", "false").Profile!, false);
        yield return (ProfileKeys.Set(Profile.Standard, "moves", "apart").Profile!, false);
        yield return (ProfileKeys.Set(ProfileKeys.Set(Profile.Standard, "omitOld", "［同左］").Profile!, "added", "［{単位}を加える。］").Profile!, false);
        yield return (ProfileKeys.Set(ProfileKeys.Set(Profile.Standard, "padBlanks", "true").Profile!, "thickFrameForTables", "false").Profile!, false);
    }

    /// <summary>The table as a reader of the file would see it, without a file between.</summary>
    internal static ReadBackTable ReadBack(ChangeSet changes, Profile profile, bool full)
    {
        var table = TaishohyoBuilder.Table(changes, profile, new() { Full = full }, profile.TablePage);
        return new([.. table.Rows.Skip(table.HeadingRows).Select(r => new ReadBackRow(Lines(r.Cells[1]), Lines(r.Cells[0])))]);
    }

    private static ImmutableArray<ReadBackLine> Lines(TableCell cell) => cell.Parts.IsEmpty ? [.. cell.Blocks.Select(Line)] : [Line(cell.Blocks[0]) with { Framed = [.. Frames(cell.Parts)] }];

    private static IEnumerable<TextSpan> Frames(ImmutableArray<CellPart> parts)
    {
        var position = 0;
        foreach (var part in parts)
        {
            if (part.Framed) yield return new(position, part.Content.Text.Length);
            position += part.Content.Text.Length + 1;
        }
    }

    private static ReadBackLine Line(TextBlock block)
    {
        var marked = ImmutableArray.CreateBuilder<TextSpan>();
        var position = 0;
        foreach (var run in block.Runs)
        {
            if (run.Mark != RunMark.None) marked.Add(new(position, run.Text.Length));
            position += run.Text.Length;
        }
        return new(block.Text, marked.ToImmutable());
    }
}
