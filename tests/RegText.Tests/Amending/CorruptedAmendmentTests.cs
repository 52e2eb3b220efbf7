using System.Collections.Immutable;
using RegText.Amending;
using RegText.Amending.Applying;
using RegText.Amending.Reading;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Documents.Verifying;
using RegText.Parsing;
using RegText.Printing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Amending;

/// <summary>An amendment with a slip is never carried out in silence: slips of every kind, in the 改め文 of many edits of the regulations at hand.</summary>
public class CorruptedAmendmentTests(ITestOutputHelper output)
{
    private const int Edits = 150;

    private static readonly Lazy<List<(ChangeSet Changes, Kaimebun Kaimebun)>> Amendments = new(() =>
    {
        var regulations = Directory.GetFiles(Repository.Regulations(), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(f => RegulationParser.Parse(TextsAtHand.Read(f, out var start), null, start).Instruments).Where(i => i.Articles().Any()).ToList();
        return
        [
            .. Enumerable.Range(1, Edits).Select(seed =>
            {
                var changes = ChangeSet.Between(regulations[seed % regulations.Count], new RandomEdits(seed).Make(regulations[seed % regulations.Count]));
                return (changes, KaimebunWriter.Write(changes, new()));
            }).Where(a => a.Item2.Unproved.IsEmpty && !a.Item2.Sentences.IsEmpty),
        ];
    });

    /// <summary>Every number of an article that is not there is told where it is written.</summary>
    [Fact]
    public void A_wrong_number() => Told(100, 1, (amendment, text) => Places(text, "第", "条").Select(at => text.Insert(at + 1, "9")));

    /// <summary>Every quotation that the text does not have is told.</summary>
    [Fact]
    public void A_wrong_quotation() => Told(60, 1, (amendment, text) => Places(text, "中「", "」").Select(at => text.Insert(at + 2, "誤")));

    /// <summary>The unit that an insertion makes room for stays where it is: its number is taken.</summary>
    [Fact]
    public void A_collision() => Told(20, 1, (amendment, text) =>
    {
        var lines = text.Split('\n');
        return Enumerable.Range(0, lines.Length).Where(i => lines[i].Contains("とし、", StringComparison.Ordinal) && lines[i].EndsWith("を加える。", StringComparison.Ordinal))
            .Select(i => string.Join('\n', lines.Select((l, k) => k == i ? "　" + l[(l.LastIndexOf("とし、", StringComparison.Ordinal) + 3)..] : l)));
    });

    /// <summary>
    /// Two sentences change places. Where what comes of it is not the new text, that is told: by a verdict, or by a look at the order and the result.
    /// </summary>
    [Fact]
    public void A_wrong_order() => Told(10, 1, (amendment, text) => Enumerable.Range(0, amendment.Sentences.Length - 1).Select(i =>
    {
        var sentences = amendment.Sentences.ToBuilder();
        (sentences[i], sentences[i + 1]) = (sentences[i + 1], sentences[i]);
        return new Kaimebun(sentences.ToImmutable()).Text;
    }));

    /// <summary>A sentence is missing: verify has the new text beside it, and names the place.</summary>
    [Fact]
    public void A_sentence_that_is_missing_is_told_against_the_new_text()
    {
        var count = 0;
        foreach (var (changes, kaimebun) in Amendments.Value)
        {
            for (var i = 0; i < kaimebun.Sentences.Length && kaimebun.Sentences.Length > 1; i++)
            {
                var (applied, told) = Verify(changes, new Kaimebun(kaimebun.Sentences.RemoveAt(i)).Text, changes.New);
                if (Same(applied, changes)) continue;
                count++;
                Assert.NotEmpty(told);
            }
        }
        Assert.InRange(count, 50, int.MaxValue);
    }

    /// <summary>Corrupts every amendment in every way; each that no longer gives the new text must be told.</summary>
    private void Told(int least, double share, Func<Kaimebun, string, IEnumerable<string>> corrupt)
    {
        var (count, silent) = (0, new List<string>());
        foreach (var (changes, kaimebun) in Amendments.Value)
        {
            foreach (var text in corrupt(kaimebun, kaimebun.Text).Take(12))
            {
                var (applied, told) = Verify(changes, text, null);
                if (Same(applied, changes)) continue;
                count++;
                if (told.Except(Usual(changes, kaimebun)).Any()) continue;
                silent.Add(text);
            }
        }
        output.WriteLine($"{count} corruptions, {silent.Count} of them silent");
        Assert.InRange(count, least, int.MaxValue);
        Assert.True(silent.Count <= count * (1 - share), $"{silent.Count} of {count}:\n{string.Join("\n---\n", silent.Take(5))}");
    }

    /// <summary>What is told of the amendment as it should be: its new numbers and references may have their own troubles.</summary>
    private static ImmutableArray<Disagreement> Usual(ChangeSet changes, Kaimebun kaimebun) => Verify(changes, kaimebun.Text, null).Told;

    private static (AppliedAmendment Applied, ImmutableArray<Disagreement> Told) Verify(ChangeSet changes, string text, Instrument? @new)
    {
        var amendment = AmendmentReader.Read(new SourceText(text, "改め文"));
        var target = amendment.Targets is [] ? new AmendmentOfOne("", "", []) : amendment.Targets[0];
        var applied = AmendmentApplier.Apply(changes.Old, target);
        return (applied, AmendmentVerifier.Check(changes.Old, amendment, target, applied, @new is null ? null : new(@new, "改正後の文章"), new()));
    }

    private static bool Same(AppliedAmendment applied, ChangeSet changes) =>
        string.Equals(RegulationPrinter.Text(applied.Instrument), RegulationPrinter.Text(changes.New), StringComparison.Ordinal);

    /// <summary>Where a word begins that a sentence of changed or deleted words begins with, or quotes first; the lines of new text are left out.</summary>
    private static IEnumerable<int> Places(string text, string word, string behind)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var at = line.IndexOf(word, StringComparison.Ordinal);
            var isSentence = line.StartsWith('　') && (line.EndsWith("改める。", StringComparison.Ordinal) || line.EndsWith("削る。", StringComparison.Ordinal));
            if (isSentence && at is > 0 and <= 40 && line.IndexOf(behind, at, StringComparison.Ordinal) > 0 && (word != "第" || at == 1)) yield return start + at;
            start += line.Length + 1;
        }
    }
}
