using System.Collections.Immutable;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Documents;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The amending instrument in sentences, proved in itself and not yet written to any file.</summary>
/// <param name="Document">The instrument.</param>
/// <param name="Kaimebun">Its sentences.</param>
/// <param name="Changes">The two texts as the sentences have them.</param>
/// <param name="Suppl">The 附則 that the draft gives for the instrument itself; or null.</param>
internal sealed record KaimebunDocument(Document Document, Kaimebun Kaimebun, ChangeSet Changes, SupplProvision? Suppl)
{
    /// <summary>Makes the instrument of two versions, or says why it cannot be.</summary>
    public static Outcome<KaimebunDocument, ServiceResult> Make(VersionPair pair, Profile profile, EnforcementDate? enforcement)
    {
        var (changes, suppl) = OwnSuppl.Of(WithoutMarks(pair.Changes));
        if (!changes.Old.Articles().Any() && changes.Old.AllUnits().Any(u => u is OutlineItem))
            return ServiceResult.CannotDo("条のない方針や指針は、改め文では改められません。新旧対照表方式（--method table）を使ってください。");
        var kaimebun = KaimebunWriter.Write(changes, profile.Amendment.Kaimebun);
        if (!kaimebun.Unproved.IsEmpty) return NotProved(kaimebun.Unproved);
        if (kaimebun.Sentences.IsEmpty) return ServiceResult.CannotDo("改め文で改める所はありません。番号、日付、改正の経過だけの違いは、改め文には書きません。");
        var document = KaimebunBuilder.Build(kaimebun, new AmendedRegulation(changes, pair.OldFrontMatter, []), suppl, profile, new AmendingInstrumentOptions
        {
            Enforcement = enforcement,
            Sources = [.. pair.Sources],
        });
        return new KaimebunDocument(document, kaimebun, changes, suppl);
    }

    /// <summary>（案） and the like in a title are no part of it.</summary>
    private static ChangeSet WithoutMarks(ChangeSet changes) =>
        string.Equals(InstrumentName.Of(changes.Old), InstrumentName.Of(changes.New), StringComparison.Ordinal)
            ? changes with { New = changes.New with { Title = changes.Old.Title } }
            : changes;

    /// <summary>What is told where the sentences, carried out, do not give the new text.</summary>
    public static ServiceResult NotProved(ImmutableArray<string> places) => new(ServiceOutcome.ProofFailed)
    {
        Messages =
        [
            new(Severity.Error, "改め文を作りましたが、改正前の文章に適用しても改正後の文章と一致しない所がありました。ファイルは保存していません。\n  "
                + string.Join("\n  ", places.Distinct(StringComparer.Ordinal).Take(10))
                + "\n番号の重なりや抜けがないか、両方の文章のその箇所を確認してください。新旧対照表方式（--method table）なら作れることがあります。"),
        ],
    };
}
