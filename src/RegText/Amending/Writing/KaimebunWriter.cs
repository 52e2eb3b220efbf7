using System.Collections.Immutable;
using RegText.Amending.Writing.Planning;
using RegText.Amending.Writing.Wording;
using RegText.Changes;

namespace RegText.Amending.Writing;

/// <summary>
/// ChangeSet → 改め文 (SPEC C): instructions in the order in which they can be carried out, sentences in the words of the field, new text in
/// its 配字.
/// </summary>
public static class KaimebunWriter
{
    /// <summary>Writes the 改め文 of a change.</summary>
    public static Kaimebun Write(ChangeSet changes, KaimebunStyle style) => Attempt(changes, style.For(changes.Old), new Efforts());

    private static Kaimebun Attempt(ChangeSet changes, KaimebunStyle style, Efforts efforts)
    {
        var flow = new SentenceFlow();
        ArticleFlow.Write(changes.Body, changes.Old.Body, Places.Top, flow, style, efforts);
        return new([.. flow.Sentences.Select(s => Sentence(s, style))]);
    }

    private static KaimebunSentence Sentence(List<PlannedInstruction> planned, KaimebunStyle style) =>
        new(
            SentenceWording.Write([.. planned.Select(p => p.Instruction)], style),
            planned[^1].Content,
            [.. planned.Select(p => new KaimebunReason(p.Instruction, p.Rule, p.Change) { IsForced = p.IsForced })]);
}
