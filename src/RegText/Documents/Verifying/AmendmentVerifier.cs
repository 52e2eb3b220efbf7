using System.Collections.Immutable;
using RegText.Amending;
using RegText.Amending.Writing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>
/// Holds a 改め文 against the text that it amends, and against the text that should come of it (SPEC A01–A17). What can be decided from the texts
/// is told; whether the words suit the case is not.
/// </summary>
public static class AmendmentVerifier
{
    /// <summary>The disagreements: sentence by sentence, then of the result.</summary>
    /// <param name="base">The text in force.</param>
    /// <param name="amendment">The amending instrument.</param>
    /// <param name="chosen">Its provisions about the text.</param>
    /// <param name="applied">What came of applying them.</param>
    /// <param name="new">The text that should come of them; null where it is not at hand.</param>
    /// <param name="style">The custom of the house.</param>
    public static ImmutableArray<Disagreement> Check(
        Instrument @base, Amendment amendment, AmendmentOfOne chosen, AppliedAmendment applied, VerifiedText? @new, KaimebunStyle style)
    {
        var found = new List<Disagreement>();
        found.AddRange(InstructionCheck.Check(applied.Verdicts));
        found.AddRange(SentenceCheck.Check(chosen.Sentences, style.InsertWord));
        found.AddRange(amendment.Diagnostics.Select(d => new Disagreement(d.Code, d.Severity, "", d.Message)));
        found.AddRange(FrameCheck.Check(amendment));
        var sorted = found.OrderBy(d => d.Line).ToList();
        sorted.AddRange(ResultCheck.Check(@base, applied.Instrument));
        if (@new is not null) sorted.AddRange(Result(applied, @new));
        return [.. sorted.Distinct()];
    }

    /// <summary>V01, and A02 where a sentence took more than it should.</summary>
    private static IEnumerable<Disagreement> Result(AppliedAmendment applied, VerifiedText @new)
    {
        var words = new HouseWords(new TableStyle());
        var result = new VerifiedText(applied.Instrument, "改め文を適用した結果");
        var (left, right) = (ColumnCheck.Lines(applied.Instrument, words), ColumnCheck.Lines(@new.Instrument, words));
        foreach (var (a, b) in LineDifferences.Between(left.ConvertAll(l => l.Text), right.ConvertAll(l => l.Text)))
        {
            var place = b >= 0 ? right[b].Place(@new.Paths) : left[a].Place(result.Paths);
            if (a < 0) yield return new("V01", Severity.Error, place, $"{@new.Name}の「{Wording.Excerpt(right[b].Text)}」が、{result.Name}にありません。");
            else if (b < 0) yield return new("V01", Severity.Error, place, $"{result.Name}の「{Wording.Excerpt(left[a].Text)}」が、{@new.Name}にありません。");
            else if (TakesMore(applied, place, left[a].Text, right[b].Text) is { } more)
            {
                yield return new("A02", Severity.Warning, place,
                    $"「{more.Words}」は、改正後に残る所もまとめて改められています。前後の語を添えて引用し、改める所だけを示してください。") { Line = more.Line };
            }
            else yield return new("V01", Severity.Error, place, Wording.Difference(result.Name, left[a].Text, @new.Name, right[b].Text));
        }
    }

    /// <summary>The words that a sentence about the place changed although the new text keeps them there; null where there are none.</summary>
    private static (string Words, int Line)? TakesMore(AppliedAmendment applied, string place, string result, string wanted)
    {
        foreach (var verdict in applied.Verdicts.Where(v => v.Verdict == Verdict.Applied))
        {
            if (verdict.Instruction is not WordInstruction words || words.Places.Any(p => p.Steps.Length > 0)
                && !words.Places.Any(p => place.StartsWith(InstructionPrint.Of(p.Unit), StringComparison.Ordinal))) continue;
            var (old, changed) = words switch
            {
                ReplaceWords replace => (replace.Old, replace.New),
                DeleteWords delete => (delete.Old, ""),
                InsertWords insert => ([insert.Anchor], insert.Side == Side.Before ? insert.Added + insert.Anchor : insert.Anchor + insert.Added),
                _ => ([], ""),
            };
            foreach (var quotation in old)
            {
                var (from, to) = (CanonicalForm.Of(quotation), CanonicalForm.Of(changed));
                if (from.Length > 0 && Count(wanted, from) > Count(result, from) && wanted.Replace(from, to, StringComparison.Ordinal) == result.Replace(from, to, StringComparison.Ordinal))
                    return (quotation, verdict.Sentence.Line);
            }
        }
        return null;
    }

    private static int Count(string text, string words)
    {
        var count = 0;
        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.Ordinal)) >= 0; at += words.Length) count++;
        return count;
    }
}
