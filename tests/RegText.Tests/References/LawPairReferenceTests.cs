using RegText.Changes;
using RegText.Parsing;
using RegText.References;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.References;

/// <summary>The references of 124 texts of national regulations (../shared/cases/law-pairs).</summary>
public class LawPairReferenceTests
{
    private const string NoShared = "../shared is not on this machine";

    /// <summary>A hundred references drawn at random, each with the verdict of somebody who read it in its text.</summary>
    private static readonly string SampleFile = Path.Combine(Repository.Root, "tests", "data", "reference-sample.tsv");

    /// <summary>
    /// The references without target, each with its text, place and words. In the first the text is cut (a table flattened to lines); the others are slips of the law
    /// itself: an amendment took away 第9項 of seven, and put an article without 号 before the one that is meant.
    /// </summary>
    private static readonly string[] WithoutTarget =
    [
        "025_警察庁旅費取扱規則 第16条第1項第6号「第三号ハ」NoSuchUnit",
        "175_学校保健安全法施行規則 第7条第1項「第九項」NoSuchUnit",
        "229_アジア太平洋経済協力の枠組みにおいて運用 第3条第2項「次条各号」NoSubunits",
    ];

    [Fact]
    public void Every_reference_is_resolved_to_a_unit_or_a_law_or_has_a_reason_that_a_reader_agrees_with()
    {
        Assert.SkipUnless(Repository.Shared is not null, NoShared);
        var without = References().Where(r => r.Reference is { HasNoTarget: true, Resolution: NoTarget { Reason: not NoTargetReason.NoAppendices } })
            .Select(r => $"{Folder(r.File)} {r.Reference.Place.Name}「{r.Reference.Text}」{((NoTarget)r.Reference.Resolution).Reason}").Distinct();

        Assert.Equal(WithoutTarget, without.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_hundred_references_drawn_at_random_point_where_a_reader_says()
    {
        Assert.SkipUnless(Repository.Shared is not null, NoShared);
        if (Environment.GetEnvironmentVariable("REGTEXT_ACCEPT") == "1") Draw();
        var rows = File.ReadAllLines(SampleFile).Skip(1).Select(l => l.Split('\t')).ToList();
        var all = References().ToLookup(r => Key(r.File, r.Reference));

        Assert.Equal(100, rows.Count);
        Assert.All(rows, row =>
        {
            Assert.Equal("正", row[5]);
            var found = Assert.Single(all[$"{row[0]}\t{row[1]}"]);
            Assert.Equal((row[3], row[4]), (found.Reference.Text, Target(found.Reference)));
        });
    }

    [Fact]
    public void In_62_real_amendments_only_references_that_were_forgotten_are_shifted()
    {
        Assert.SkipUnless(Repository.Shared is not null, NoShared);
        var shifted = Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal).SelectMany(folder =>
        {
            var (old, @new) = (Parse(Path.Combine(folder, "before.txt")), Parse(Path.Combine(folder, "after.txt")));
            return ReferenceShifts.Find(ReferenceIndex.Of(old), ReferenceIndex.Of(@new), UnitSuccessors.Of(ChangeSet.Between(old, @new)))
                .Select(s => $"{Path.GetFileName(folder)[..3]} {s.New.Place.Name}「{s.New.Text}」→「{s.Wording}」");
        });

        // 019: a 項 was put in before the last of the range, which the amendment left at its old number. 175: see above.
        Assert.Equal(["019 第16条第1号「第二十一項」→「第二十二項」", "175 第7条第1項「第九項」→「第八項」"], shifted);
    }

    /// <summary>Draws again with the same seed; a row that was read keeps its verdict as long as nothing in it changed.</summary>
    private static void Draw()
    {
        var read = File.Exists(SampleFile) ? File.ReadAllLines(SampleFile).Skip(1).ToHashSet(StringComparer.Ordinal) : [];
        var random = new Random(20260401);
        var all = References().ToList();
        var lines = random.GetItems(all.ToArray(), 130).Distinct().Take(100).OrderBy(r => Key(r.File, r.Reference), StringComparer.Ordinal).Select(r =>
        {
            var text = r.Reference.Place.Text.Value;
            var (start, end) = (Math.Max(0, r.Reference.Span.Start - 30), Math.Min(text.Length, r.Reference.Span.End + 20));
            var around = (text[start..r.Reference.Span.Start] + "【】" + text[r.Reference.Span.End..end]).Replace('\t', ' ').Replace('\n', ' ');
            var row = $"{Key(r.File, r.Reference)}\t{around}\t{r.Reference.Text}\t{Target(r.Reference)}";
            return read.Contains(row + "\t正") ? row + "\t正" : row + "\t未読";
        });
        File.WriteAllLines(SampleFile, ["文書\t所在\t前後\t参照\t指すもの\t判定", .. lines]);
    }

    private static readonly Lazy<List<(string File, Reference Reference)>> AllReferences = new(() => [.. ReadReferences()]);

    private static List<(string File, Reference Reference)> References() => AllReferences.Value;

    private static IEnumerable<(string File, Reference Reference)> ReadReferences()
    {
        foreach (var file in TextsAtHand.Paths().Where(p => p.Contains("law-pairs", StringComparison.Ordinal)))
        {
            var source = TextsAtHand.Read(file, out var start);
            foreach (var instrument in RegulationParser.Parse(source, bodyStart: start).Instruments)
                foreach (var reference in ReferenceIndex.Of(instrument).References) yield return (file, reference);
        }
    }

    private static Instrument Parse(string file) => RegulationParser.Parse(TextsAtHand.Read(file, out _)).Instruments[0];

    private static string Key(string file, Reference reference) =>
        $"{Folder(file)}/{Path.GetFileNameWithoutExtension(file)}\t{reference.Place.Name}:{reference.Place.Part}:{reference.Place.Row}:{reference.Place.Column}:{reference.Span.Start}";

    private static string Folder(string file) => Path.GetFileName(Path.GetDirectoryName(file)!);

    private static string Target(Reference reference) => (reference.HasNoTarget ? "×" : "") + ResolutionText.Of(reference.Resolution);
}
