using System.Collections.Immutable;
using System.Text;
using RegText.Amending.Writing.Planning;
using RegText.Changes;
using RegText.Printing;
using RegText.Syntax;

namespace RegText.Amending.Writing;

/// <summary>A line of new text below a sentence, with its 配字 in characters (SPEC A.12, C.11).</summary>
/// <param name="Text">The words, without leading white space.</param>
/// <param name="FirstLine">Where the first line starts.</param>
/// <param name="Left">Where further lines start.</param>
/// <param name="IsRow">Whether it is a row of a table, its cells divided by ｜.</param>
public sealed record KaimebunLine(string Text, int FirstLine, int Left, bool IsRow)
{
    /// <summary>What the line is in the regulation; text for sentences.</summary>
    internal LineRole Role { get; init; } = LineRole.Text;

    /// <summary>The cells of a row; the whole text of any other line.</summary>
    public ImmutableArray<string> Cells => IsRow ? [.. Text[1..^1].Split('｜')] : [Text];

    /// <summary>The lines of units as they stand in a regulation.</summary>
    internal static ImmutableArray<KaimebunLine> Of(ImmutableArray<Unit> units) => ContentLines.Of(units, 0);

    /// <summary>The line with its indentation in U+3000.</summary>
    public string Printed => new string('　', FirstLine) + Text;
}

/// <summary>Why an instruction stands in a sentence, for <c>--explain</c>.</summary>
/// <param name="Instruction">What is ordered.</param>
/// <param name="Rule">The rule that chose the form: K01 to K25 (SPEC C.4).</param>
/// <param name="Changes">The changes it comes from; none for 題名, 目次 and 前文.</param>
public sealed record KaimebunReason(Instruction Instruction, string Rule, ImmutableArray<UnitChange> Changes)
{
    /// <summary>Whether the whole unit is replaced only because a finer form did not stand its proof.</summary>
    public bool IsForced { get; init; }
}

/// <summary>One 改正規定: a sentence with its new text.</summary>
/// <param name="Text">The sentence, without indentation.</param>
/// <param name="Content">The lines of new text below it.</param>
/// <param name="Reasons">Its instructions in order, each with what it comes from.</param>
public sealed record KaimebunSentence(string Text, ImmutableArray<KaimebunLine> Content, ImmutableArray<KaimebunReason> Reasons);

/// <summary>A 改め文: what turns one text into the other, in sentences (SPEC C).</summary>
/// <param name="Sentences">The sentences in order.</param>
public sealed record Kaimebun(ImmutableArray<KaimebunSentence> Sentences)
{
    /// <summary>
    /// Where the text, read and carried out, does not give the new text, in Japanese; empty when it is proved. What is not proved must not be
    /// given to anybody.
    /// </summary>
    public ImmutableArray<string> Unproved { get; init; } = [];

    /// <summary>How many instructions it gives.</summary>
    public int InstructionCount => Sentences.Sum(s => s.Reasons.Length);

    /// <summary>How many of them replace a whole unit because a finer form did not stand its proof.</summary>
    public int ForcedCount => Sentences.Sum(s => s.Reasons.Count(r => r.IsForced));

    /// <summary>The text in its 配字: sentences in column 2, new text as in the regulation. Lines end with LF.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var sentence in Sentences)
            {
                text.Append('　').Append(sentence.Text).Append('\n');
                foreach (var line in sentence.Content) text.Append(line.Printed).Append('\n');
            }
            return text.ToString();
        }
    }
}
