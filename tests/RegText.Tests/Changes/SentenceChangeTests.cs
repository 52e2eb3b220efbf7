using RegText.Changes;
using static RegText.Tests.Changes.Trees;

namespace RegText.Tests.Changes;

/// <summary>What became of 本文, ただし書, 前段 and 後段.</summary>
public class SentenceChangeTests
{
    private const string Main = "会議室を使用しようとする者は、市長の許可を受けなければならない。";
    private const string Proviso = "ただし、市の機関が使用する場合は、この限りでない。";
    private const string Latter = "この場合において、市長は、条件を付することができる。";

    [Theory]
    [InlineData(Main, Main + Proviso, "Unchanged →本文; Inserted →ただし書")]
    [InlineData(Main + Proviso, Main, "Unchanged 本文→; Deleted ただし書→")]
    [InlineData(Main + Latter, Main + Proviso, "Unchanged 前段→本文; Deleted 後段→; Inserted →ただし書")]
    [InlineData(Main + Latter, Main + Latter + Proviso, "Unchanged 前段→前段; Unchanged 後段→後段; Inserted →ただし書")]
    [InlineData(Main + Latter, Latter + Main, "Unchanged 後段→前段; Moved 前段→後段")]
    [InlineData(Main + Proviso, Main + "ただし、国が使用する場合は、この限りでない。", "Unchanged 本文→本文; Edited ただし書→ただし書")]
    [InlineData(Main, "会議室を使用しようとする者は、市長に届け出なければならない。", "Edited →")]
    [InlineData("", Main, "Edited →")]
    public void Sentences_are_paired_by_their_part_and_their_words(string old, string @new, string expected) =>
        Assert.Equal(expected, string.Join("; ", SentenceChange.Between(old, @new).Select(c => $"{c.Kind} {c.Old?.Name}→{c.New?.Name}")));

    [Fact]
    public void A_paired_unit_knows_its_sentences()
    {
        var changes = ChangeSet.Between(Regulation(Article("3", "許可", Main)), Regulation(Article("3", "許可", Main + Proviso)));
        Assert.Equal([ChangeKind.Unchanged, ChangeKind.Inserted], Assert.Single(changes.All(), c => c.OwnTextChanged).Sentences.Select(s => s.Kind));
    }

    [Fact]
    public void Edits_stay_within_paired_sentences()
    {
        const string old = "任期は、三年までとする。";
        const string @new = "任期は、二年までとする。ただし、市長が認めたときは、三年までとする。";
        var inserted = Assert.Single(SentenceChange.Between(old, @new), s => s.Kind == ChangeKind.Inserted).New!.Span;
        Assert.Equal(inserted, WordEdits.Between(old, @new)[^1].New);
    }
}
