using RegText.Amending.Writing.Planning;
using RegText.Amending.Writing.Proving;
using RegText.Amending.Writing.Wording;
using RegText.Changes;

namespace RegText.Amending.Writing;

/// <summary>
/// ChangeSet → 改め文 (SPEC C): instructions in the order in which they can be carried out, sentences in the words of the field, new text in
/// its 配字. What is written is read and carried out before it is given away.
/// </summary>
public static class KaimebunWriter
{
    /// <summary>More attempts than a text has places that fail in different ways.</summary>
    private const int MostAttempts = 60;

    /// <summary>
    /// Writes the 改め文 of a change and proves it. Where the proof fails, more is quoted there; then the smallest unit is replaced whole; what
    /// cannot be proved even so is named in <see cref="Kaimebun.Unproved"/>.
    /// </summary>
    public static Kaimebun Write(ChangeSet changes, KaimebunStyle style)
    {
        var settled = style.For(changes.Old);
        var efforts = new Efforts(changes);
        var everywhere = true;
        while (true)
        {
            var kaimebun = Attempt(changes, settled, efforts, ref everywhere);
            var disproofs = KaimebunProof.Check(changes, kaimebun);
            if (disproofs.Count == 0) return kaimebun;
            if (everywhere)
            {
                // 本則中 took words that stay: the articles are named.
                everywhere = false;
                continue;
            }
            if (efforts.Count >= MostAttempts || !efforts.Learn(disproofs)) return kaimebun with { Unproved = [.. disproofs.Select(d => d.Message)] };
        }
    }

    /// <summary>Writes it once.</summary>
    /// <param name="changes">The change.</param>
    /// <param name="style">The custom of the house.</param>
    /// <param name="efforts">What proofs that failed have taught.</param>
    /// <param name="everywhere">Whether one sentence may be said of the whole 本則; then, whether it was.</param>
    private static Kaimebun Attempt(ChangeSet changes, KaimebunStyle style, Efforts efforts, ref bool everywhere)
    {
        var flow = new SentenceFlow();
        new HeadPlanner(changes, flow, style).Write();
        var body = flow.Sentences.Count;
        new BodyPlanner(changes, flow, style, efforts).Write();
        everywhere = everywhere && EditEverywhere.Join(flow.Sentences, body);
        flow.Begin();
        new SupplPlanner(style, efforts, flow).Write(changes);
        new AppendixPlanner(changes, style, efforts, flow).Write();
        SameEdits.Between(flow.Sentences, changes);
        return new([.. flow.Sentences.Select(s => Sentence(s, style))]);
    }

    private static KaimebunSentence Sentence(List<PlannedInstruction> planned, KaimebunStyle style) =>
        new(
            SentenceWording.Write([.. planned.Select(p => p.Instruction)], style),
            planned[^1].Content,
            [.. planned.Select(p => new KaimebunReason(p.Instruction, p.Rule, [.. p.Changes]) { IsForced = p.IsForced })]);
}
