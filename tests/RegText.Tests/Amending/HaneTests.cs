using RegText.Amending.Hane;
using RegText.Amending.Applying;
using RegText.Amending.Reading;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Parsing;
using RegText.References;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Amending;

/// <summary>ハネ改正: what a change leaves pointing elsewhere, in the text itself and in the regulations that cite it (SPEC C.7).</summary>
public class HaneTests
{
    [Fact]
    public void Amendments_of_62_laws_left_two_references_behind()
    {
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        var proposals = Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal)
            .Select(folder => (Name: Path.GetFileName(folder)[..3], Hane: Finder(Parse(Path.Combine(folder, "before.txt")), Parse(Path.Combine(folder, "after.txt"))).InText())).ToList();

        // 019: a 項 was put in before the last of the range, which the amendment left at its old number. 175: 第九項 went two amendments ago, its references stayed.
        Assert.Equal(
            ["019 第十六条第一号中「第二十一項」を「第二十二項」に改める。", "175 第七条第一項前段中「第九項」を「第八項」に改める。"],
            proposals.SelectMany(p => p.Hane.Sentences.Select(s => $"{p.Name} {s.Text}")));
        Assert.Equal(2, proposals.Sum(p => p.Hane.References.Length));
        // 025: 第十条第一項 was written anew, and 第二十一条 goes on citing it.
        Assert.Equal(["025 第21条"], proposals.SelectMany(p => p.Hane.ToNewWords.Select(r => $"{p.Name} {r.New.Place.Name}")));
    }

    private static HaneFinder Finder(Instrument old, Instrument @new) => new(ChangeSet.Between(old, @new), new KaimebunStyle());

    private static Instrument Parse(string file)
    {
        var source = TextsAtHand.Read(file, out var start);
        return RegulationParser.Parse(source, bodyStart: start).Instruments[0];
    }
}
