using System.Collections.Immutable;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Documents;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>The amending instrument in sentences, proved in itself and not yet written to any file.</summary>
/// <param name="Document">The instrument.</param>
/// <param name="Parts">Its sentences, one regulation after the other.</param>
/// <param name="Suppl">The 附則 that the drafts give for the instrument itself.</param>
internal sealed record KaimebunDocument(Document Document, List<KaimebunPart> Parts, List<SupplProvision> Suppl)
{
    /// <summary>Makes the instrument, or says why it cannot be.</summary>
    /// <param name="pairs">The regulations in two versions each.</param>
    /// <param name="profile">The house style.</param>
    /// <param name="enforcement">When it takes effect; null for a visible blank.</param>
    /// <param name="cancellation">Stops.</param>
    public static Outcome<KaimebunDocument, ServiceResult> Make(VersionPairs pairs, Profile profile, EnforcementDate? enforcement, CancellationToken cancellation)
    {
        var parts = new List<KaimebunPart>();
        var suppl = new List<SupplProvision>();
        foreach (var pair in pairs.Changed)
        {
            cancellation.ThrowIfCancellationRequested();
            var (changes, own) = OwnSuppl.Of(WithoutMarks(pair.Changes));
            if (!changes.Old.Articles().Any() && changes.Old.AllUnits().Any(u => u is OutlineItem))
                return ServiceResult.CannotDo($"{pair.Old.File.Text.Name}: 条のない方針や指針は、改め文では改められません。新旧対照表方式（--method table）を使ってください。");
            var kaimebun = KaimebunWriter.Write(changes, profile.Amendment.Kaimebun);
            if (!kaimebun.Unproved.IsEmpty) return NotProved(kaimebun.Unproved);
            if (own is not null) suppl.Add(own);
            if (!kaimebun.Sentences.IsEmpty) parts.Add(new(kaimebun, new AmendedRegulation(changes, pair.OldFrontMatter, [])));
        }
        if (parts.Count < pairs.Changed.Count)
            return ServiceResult.CannotDo((pairs.Changed.Count > 1 ? "改め文で改める所のない規程があります。" : "改め文で改める所はありません。") + "番号、日付、改正の経過だけの違いは、改め文には書きません。");

        var document = KaimebunBuilder.Build(parts, suppl.FirstOrDefault(), profile, new AmendingInstrumentOptions
        {
            Enforcement = enforcement,
            Sources = [.. pairs.Sources],
        });
        return new KaimebunDocument(document, parts, suppl);
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
