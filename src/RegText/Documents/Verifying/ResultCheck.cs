using RegText.Changes;
using RegText.Parsing;
using RegText.Printing;
using RegText.References;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>What is wrong in the text after the amendment and was not before it: 目次 (A10), references (A11), numbers (A17).</summary>
internal static class ResultCheck
{
    public static IEnumerable<Disagreement> Check(Instrument @base, Instrument result) =>
        [.. Contents(@base, result), .. Shifts(@base, result), .. Numbers(@base, result)];

    /// <summary>A10: an entry of the 目次 that no longer says what stands in the text.</summary>
    private static IEnumerable<Disagreement> Contents(Instrument @base, Instrument result)
    {
        var before = ContentsCheck.Of(@base).Select(p => p.Entry).ToHashSet(StringComparer.Ordinal);
        foreach (var (entry, message) in ContentsCheck.Of(result))
            if (!before.Contains(entry)) yield return new("A10", Severity.Error, "目次", message);
    }

    /// <summary>A10 for the ranges of the 目次, A11 for references that point to other units than before (SPEC C.7).</summary>
    private static IEnumerable<Disagreement> Shifts(Instrument @base, Instrument result)
    {
        var (old, @new) = (ReferenceIndex.Of(@base), ReferenceIndex.Of(result));
        foreach (var shift in TocShifts.Find(old, @new))
            yield return new("A10", Severity.Error, "目次", $"目次の「{shift.New.Text}」は、改正後は「{shift.Wording}」です。目次の改正が漏れていないか確認してください。");
        foreach (var shift in ReferenceShifts.Find(old, @new, UnitSuccessors.Of(ChangeSet.Between(@base, result))))
        {
            var mend = shift.Wording.Length > 0 ? $"「{shift.Wording}」に改める改正が漏れていないか確認してください。" : "引用する規定がなくなっています。改正が漏れていないか確認してください。";
            yield return new("A11", Severity.Warning, shift.New.Place.Name, $"引用「{shift.New.Text}」の指す規定が、改正の前後で変わります。{mend}");
        }
    }

    /// <summary>A17: what the parser says of the result and did not say of the text in force.</summary>
    private static IEnumerable<Disagreement> Numbers(Instrument @base, Instrument result)
    {
        var before = Findings(@base).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in Findings(result).Distinct(StringComparer.Ordinal))
            if (!before.Contains(finding)) yield return new("A17", Severity.Warning, "", $"改正後の文章：{finding}");
    }

    private static List<string> Findings(Instrument instrument) =>
        [.. RegulationParser.Parse(new SourceText(RegulationPrinter.Text(instrument), "")).Diagnostics
            .Where(d => d.Severity >= Severity.Warning).Select(d => $"{d.Code} {d.Message}")];
}
