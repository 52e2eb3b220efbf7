using System.Collections.Immutable;
using RegText.Text;

namespace RegText.Amending;

/// <summary>One sentence of a 改め文 (改正規定) with the instructions it gives, in the order in which they are carried out.</summary>
/// <param name="Text">The sentence as printed, without leading white space and without its new text.</param>
/// <param name="Line">The line on which it starts, from 1; 0 when a program made it.</param>
/// <param name="Instructions">At least one.</param>
public sealed record AmendingSentence(string Text, int Line, ImmutableArray<Instruction> Instructions);

/// <summary>
/// The provisions of an amendment about one regulation: all of an ordinary amendment, or one 条 of an instrument that amends several (条建て,
/// 整備条例).
/// </summary>
/// <param name="Title">The 題名 of the amended regulation; empty when the text does not say it.</param>
/// <param name="Number">Its number as cited, without brackets; empty when not cited.</param>
/// <param name="Sentences">The sentences in order.</param>
public sealed record AmendmentOfOne(string Title, string Number, ImmutableArray<AmendingSentence> Sentences)
{
    /// <summary>The 条 of the amending instrument, as printed (第35条); empty when it has none.</summary>
    public string ArticleLabel { get; init; } = "";

    /// <summary>Its caption as printed, （借地借家法の一部改正）; empty when it has none.</summary>
    public string Caption { get; init; } = "";
}

/// <summary>An amending instrument in sentences (改め文方式), read from text (SPEC C.11, C.12).</summary>
/// <param name="Targets">What it amends, in order.</param>
/// <param name="Diagnostics">What could not be read; every character is in a sentence, in new text, in the frame, or named here.</param>
public sealed record Amendment(ImmutableArray<AmendmentOfOne> Targets, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>題名 of the amending instrument; empty when not printed.</summary>
    public string Title { get; init; } = "";

    /// <summary>番号 line of the amending instrument; empty when not printed.</summary>
    public string Number { get; init; } = "";

    /// <summary>The lines of its own 附則, heading included, as printed.</summary>
    public ImmutableArray<string> Supplementary { get; init; } = [];
}
