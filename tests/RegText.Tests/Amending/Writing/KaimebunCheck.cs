using RegText.Amending;
using RegText.Amending.Applying;
using RegText.Amending.Reading;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Printing;
using RegText.Text;

namespace RegText.Tests.Amending.Writing;

/// <summary>The proof of a 改め文, made once more by the test: read, carried out, compared.</summary>
internal static class KaimebunCheck
{
    /// <summary>The text is read as the instructions that it was written for, all are carried out, and the result is the new text.</summary>
    public static void Holds(ChangeSet changes, Kaimebun kaimebun, bool readsTheSame = true)
    {
        var amendment = AmendmentReader.Read(new SourceText(kaimebun.Text, "改め文"));
        Assert.Empty(amendment.Diagnostics);
        var target = Assert.Single(amendment.Targets);
        if (readsTheSame) Assert.Equal(kaimebun.Sentences.SelectMany(s => s.Reasons).Select(r => Print(r.Instruction)), target.Sentences.SelectMany(s => s.Instructions).Select(Print));
        var applied = AmendmentApplier.Apply(changes.Old, target);
        Assert.DoesNotContain(applied.Verdicts, v => v.Verdict is not (Verdict.Applied or Verdict.Collides));
        Assert.Equal(RegulationPrinter.Text(changes.New), RegulationPrinter.Text(applied.Instrument));
    }

    /// <summary>The labels of 細分 are read in one width of brackets and digits; 本則 in front of a 項 or 号 is said, and needs not be read.</summary>
    private static string Print(Instruction instruction) => CanonicalForm.Of(InstructionPrint.Of(instruction)).Replace("本則第", "第", StringComparison.Ordinal);
}
