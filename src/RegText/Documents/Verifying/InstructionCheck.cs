using System.Collections.Immutable;
using RegText.Amending;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>What the applier could not carry out, or did with a doubt, under the codes of the field (A01, A04, A06, A07, A14, A20).</summary>
internal static class InstructionCheck
{
    private static readonly string[] ContentTakers = ["次のように改め、", "次のように加え、"];

    public static IEnumerable<Disagreement> Check(ImmutableArray<InstructionVerdict> verdicts) => verdicts.Select(Of).OfType<Disagreement>();

    private static Disagreement? Of(InstructionVerdict verdict)
    {
        var (unit, detail, line) = (verdict.Unit, verdict.Detail, verdict.Sentence.Line);
        return verdict.Verdict switch
        {
            Verdict.Applied when !detail.Contains("確認", StringComparison.Ordinal) => null,
            Verdict.Applied when verdict.Instruction is not WordInstruction || !detail.StartsWith('「') => new("A21", Severity.Info, unit, detail) { Line = line },
            Verdict.Applied => new Disagreement("A03", Severity.Warning, unit, detail) { Line = line },
            Verdict.NotFound when IsAboutWords(verdict) => new("A01", Severity.Error, unit, detail) { Line = line },
            Verdict.OutOfRange when verdict.Instruction is AddUnits => new("A06", Severity.Error, unit, detail) { Line = line },
            Verdict.Collides => new("A07", Severity.Error, unit, detail) { Line = line },
            Verdict.NotUnderstood when ContinuesBehindContent(verdict.Sentence.Text) => new("A14", Severity.Error, unit,
                "「次のように改める」などの後に、同じ文でほかの改正が続いています。文を分けてください。") { Line = line },
            Verdict.NotUnderstood => new("A20", Severity.Warning, unit, $"「{Wording.Excerpt(verdict.Sentence.Text)}」：{detail}") { Line = line },
            _ => new("A04", Severity.Error, unit, detail) { Line = line },
        };
    }

    /// <summary>Whether the quoted words are missing, and not the place where they are sought.</summary>
    private static bool IsAboutWords(InstructionVerdict verdict)
    {
        IEnumerable<string> quotations = verdict.Instruction switch
        {
            ReplaceWords replace => replace.Old,
            DeleteWords delete => delete.Old,
            InsertWords insert => [insert.Anchor],
            _ => [],
        };
        return quotations.Any(q => verdict.Detail.StartsWith($"「{q}」", StringComparison.Ordinal));
    }

    private static bool ContinuesBehindContent(string sentence) => ContentTakers.Any(t => sentence.Contains(t, StringComparison.Ordinal));
}
