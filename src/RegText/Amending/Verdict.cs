using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending;

/// <summary>What became of an instruction (SPEC C.12.2). Only the first is success; nothing is ever guessed.</summary>
public enum Verdict
{
    /// <summary>Carried out.</summary>
    Applied,

    /// <summary>The unit or the quoted words do not exist there (A01, A04).</summary>
    NotFound,

    /// <summary>More than one unit or reading fits.</summary>
    Ambiguous,

    /// <summary>Asks for units that are not there or in a wrong number: 次の2条 with three, a shift below 1, a range without end (A04, A06).</summary>
    OutOfRange,

    /// <summary>The new name is taken at that moment, or a hole is left (A07).</summary>
    Collides,

    /// <summary>The sentence is not understood, or names a table or form that it cannot quote.</summary>
    NotUnderstood,
}

/// <summary>The verdict on one instruction.</summary>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Instruction">The instruction.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Unit">The unit meant, as a person names it: 第3条第2項第1号.</param>
/// <param name="Detail">Polite, short Japanese: what was not found, what is taken; when applied, what a person should look at, or empty.</param>
public sealed record InstructionVerdict(AmendingSentence Sentence, Instruction Instruction, Verdict Verdict, string Unit, string Detail);

/// <summary>A regulation after an amendment.</summary>
/// <param name="Instrument">The consolidated text: the base with every instruction that could be carried out.</param>
/// <param name="Verdicts">One for each instruction, in order.</param>
public sealed record AppliedAmendment(Instrument Instrument, ImmutableArray<InstructionVerdict> Verdicts)
{
    /// <summary>The width that digits of the new text were given, because the regulation and the amendment are printed in different ones; null where nothing was changed.</summary>
    public NumeralForm? Digits { get; init; }

    /// <summary>Whether everything was carried out.</summary>
    public bool IsComplete => Verdicts.All(v => v.Verdict == Verdict.Applied);
}
