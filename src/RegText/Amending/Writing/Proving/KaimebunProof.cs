using System.Collections.Immutable;
using RegText.Amending.Applying;
using RegText.Amending.Reading;
using RegText.Changes;
using RegText.Printing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending.Writing.Proving;

/// <summary>A place where a 改め文 does not do what it should.</summary>
/// <param name="Change">The change that is told wrongly; null where it is none of a unit (題名, 目次).</param>
/// <param name="Message">Where and what, in Japanese.</param>
internal sealed record Disproof(UnitChange? Change, string Message);

/// <summary>
/// The proof of a 改め文 (DESIGN, second promise): its finished text, read by the reader of foreign amendments and carried out on the old text,
/// gives the new text. Neither the reader nor the applier knows who wrote it.
/// </summary>
public static class KaimebunProof
{
    /// <summary>
    /// Reads a finished instrument, carries it out on the old texts and compares. The disagreements in Japanese; none when it is proved. 番号, date and
    /// history of a text are not compared: they come with the publication.
    /// </summary>
    /// <param name="changes">What it should do, in the order of its 条.</param>
    /// <param name="instrument">The instrument.</param>
    public static ImmutableArray<string> Check(IReadOnlyList<ChangeSet> changes, SourceText instrument)
    {
        var amendment = AmendmentReader.Read(instrument);
        if (amendment.Targets.Length != changes.Count || !amendment.Diagnostics.IsEmpty) return ["書いた改め文を読み戻せません。"];
        return [.. changes.Zip(amendment.Targets).SelectMany(p => Check(p.First, p.Second))];
    }

    private static ImmutableArray<string> Check(ChangeSet changes, AmendmentOfOne target)
    {
        var applied = AmendmentApplier.Apply(changes.Old, target);
        var refused = applied.Verdicts.Where(IsRefused).Select(v => $"{v.Unit}：{v.Detail}").ToImmutableArray();
        return refused.IsEmpty ? [.. Differences(changes, applied.Instrument).Select(d => d.Message)] : refused;
    }

    /// <summary>The places where it fails; empty when it is proved.</summary>
    internal static List<Disproof> Check(ChangeSet changes, Kaimebun kaimebun)
    {
        if (kaimebun.Sentences.IsEmpty) return Differences(changes, changes.Old);
        var amendment = AmendmentReader.Read(new SourceText(kaimebun.Text, ""));
        if (amendment.Targets is not [var target] || target.Sentences.Length != kaimebun.Sentences.Length || !amendment.Diagnostics.IsEmpty)
            return Misread(kaimebun, amendment);
        var applied = AmendmentApplier.Apply(changes.Old, target);
        var refused = Refused(kaimebun, target, applied).ToList();
        return refused.Count > 0 ? refused : Differences(changes, applied.Instrument);
    }

    private static List<Disproof> Differences(ChangeSet changes, Instrument instrument)
    {
        var result = WithMetadata(instrument, changes.New);
        return string.Equals(RegulationPrinter.Text(result), RegulationPrinter.Text(changes.New), StringComparison.Ordinal)
            ? []
            : [.. TreeDifference.Between(result, changes).Distinct()];
    }

    /// <summary>番号, date and history of a text are not amended by a 改め文; they come with the publication.</summary>
    private static Instrument WithMetadata(Instrument result, Instrument @new) => result with
    {
        Number = @new.Number,
        Preface = [.. @new.Preface.Where(IsMetadata), .. result.Preface.Where(l => !IsMetadata(l))],
    };

    private static bool IsMetadata(PrefaceLine line) => line.Kind is PrefaceKind.Date or PrefaceKind.History;

    /// <summary>The first sentence that is read as something else than what it was written for.</summary>
    private static List<Disproof> Misread(Kaimebun kaimebun, Amendment amendment)
    {
        var read = amendment.Targets.SelectMany(t => t.Sentences).ToList();
        for (var i = 0; i < kaimebun.Sentences.Length; i++)
        {
            var sentence = kaimebun.Sentences[i];
            if (i < read.Count && string.Equals(read[i].Text, sentence.Text, StringComparison.Ordinal) && read[i].Instructions.Length == sentence.Reasons.Length
                && (i + 1 < kaimebun.Sentences.Length || read.Count == kaimebun.Sentences.Length)) continue;
            return [.. sentence.Reasons.SelectMany(ChangesOf).Distinct().Select(c => new Disproof(c, $"「{sentence.Text}」を読み戻せません。"))];
        }
        return [new(null, "書いた改め文を読み戻せません。")];
    }

    private static IEnumerable<Disproof> Refused(Kaimebun kaimebun, AmendmentOfOne target, AppliedAmendment applied)
    {
        var verdict = 0;
        for (var i = 0; i < kaimebun.Sentences.Length; i++)
        {
            var count = target.Sentences[i].Instructions.Length;
            var reasons = kaimebun.Sentences[i].Reasons;
            for (var k = 0; k < count; k++, verdict++)
            {
                var told = applied.Verdicts[verdict];
                if (!IsRefused(told)) continue;
                foreach (var change in ChangesOf(reasons[Math.Min(k, reasons.Length - 1)])) yield return new(change, $"{told.Unit}：{told.Detail}");
            }
        }
    }

    /// <summary>A hole that the new text itself has in its numbers is told as a collision; the comparison of the texts decides.</summary>
    private static bool IsRefused(InstructionVerdict told) => told.Verdict is not (Verdict.Applied or Verdict.Collides);

    private static IEnumerable<UnitChange?> ChangesOf(KaimebunReason reason) => reason.Changes.IsEmpty ? new UnitChange?[] { null } : reason.Changes;
}
