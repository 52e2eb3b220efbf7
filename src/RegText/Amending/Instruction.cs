using System.Collections.Immutable;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Amending;

/// <summary>Where new units go, as seen from the place that the instruction names.</summary>
public enum Side
{
    /// <summary>第3条の次に: behind the named unit, as its sibling.</summary>
    After,

    /// <summary>第1条の前に: before the named unit, as its sibling.</summary>
    Before,

    /// <summary>第3条に: below the named unit, at its end.</summary>
    AtEnd,

    /// <summary>第3条に第1項として: below the named unit, at its head.</summary>
    AtHead,
}

/// <summary>
/// New text that an amendment gives in lines of its own, behind 「次のように改める」 or 「次の1条を加える」, as printed. What its units are is found
/// by reading it as the kind of unit that the instruction announces.
/// </summary>
/// <param name="Lines">The lines, leading white space (配字) kept.</param>
public sealed record NewText(ImmutableArray<string> Lines)
{
    /// <summary>Where it stands in the amendment; null when a program made it.</summary>
    public TextSpan? Span { get; init; }

    /// <inheritdoc/>
    public bool Equals(NewText? other) => other is not null && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Lines.Length == 0 ? 0 : Lines[0].GetHashCode(StringComparison.Ordinal);
}

/// <summary>How many units an instruction announces: 次の2項 (SPEC A06).</summary>
/// <param name="Kind">The kind of unit.</param>
/// <param name="Count">How many; null for 「次の各号」 and 「次の別表」.</param>
public sealed record UnitCount(UnitKind Kind, int? Count);

/// <summary>
/// One thing that an amendment orders. The list of kinds is closed: the writer produces no other, the reader understands no other, and the
/// applier carries out each (SPEC C.4, K01–K25). An instruction says what the text orders, not whether that is possible.
/// </summary>
public abstract record Instruction
{
    private protected Instruction()
    {
    }

    /// <summary>Its words in the amendment; null when a program made it.</summary>
    public TextSpan? Span { get; init; }
}

/// <summary>An instruction about words at some places. No place means the whole instrument (本則 headings included).</summary>
/// <param name="Places">Where; each may be a range.</param>
public abstract record WordInstruction(ImmutableArray<Location> Places) : Instruction;

/// <summary>「A」を「B」に改める; 「A」及び「A′」を「B」に改める (K01, K04). Every occurrence at the places.</summary>
public sealed record ReplaceWords(ImmutableArray<Location> Places, ImmutableArray<string> Old, string New) : WordInstruction(Places);

/// <summary>「A」の下に「B」を加える, with 次, 右 or 後 for 下 (K02); <paramref name="Side"/> is After, or Before for 「A」の前に.</summary>
public sealed record InsertWords(ImmutableArray<Location> Places, string Anchor, Side Side, string Added) : WordInstruction(Places);

/// <summary>「A」を削る; 「A」及び「B」を削る (K03, K04).</summary>
public sealed record DeleteWords(ImmutableArray<Location> Places, ImmutableArray<string> Old) : WordInstruction(Places);

/// <summary>
/// …を次のように改める (K13, K16; 題名, 目次, 章名, ただし書, 別表 and 様式 too). The place may be a range or several places, replaced together by one text.
/// </summary>
public sealed record ReplaceUnits(ImmutableArray<Location> Places, NewText New) : Instruction;

/// <summary>…の次に次の1条を加える and its relatives (K14, K20 to K22). Counts is empty for 「次のように加える」.</summary>
/// <param name="Place">The unit beside which, or below which, the new ones stand.</param>
/// <param name="Side">Beside or below.</param>
/// <param name="Counts">What the text announces: 1条; 1号 and 2項.</param>
/// <param name="New">The new units.</param>
public sealed record AddUnits(Location Place, Side Side, ImmutableArray<UnitCount> Counts, NewText New) : Instruction
{
    /// <summary>Whether a 共通見出し is announced before the units: 次の見出し及び2条 (SPEC C.9).</summary>
    public bool WithCaption { get; init; }
}

/// <summary>次のただし書を加える; 後段として次のように加える (K14g). <paramref name="Part"/> is Proviso, FirstSentence or LastSentence.</summary>
public sealed record AddSentence(Location Place, UnitPart Part, NewText New) : Instruction;

/// <summary>…を削る (K15), of units, sentences, captions.</summary>
public sealed record DeleteUnits(ImmutableArray<Location> Places) : Instruction;

/// <summary>第3条を第4条とする (K17), level changes too: 附則を附則第1項とし, 本則を第1条とし (K19), 会議室の項を研修室の項とし (K20).</summary>
/// <param name="From">The unit by its present name.</param>
/// <param name="To">Its new name.</param>
public sealed record MoveUnit(Location From, Location To) : Instruction;

/// <summary>第4条から第6条までを2条ずつ繰り下げる (K17). <paramref name="By"/> is negative for 繰り上げる.</summary>
/// <param name="Range">The units, by a location with <see cref="Location.Last"/>.</param>
/// <param name="By">How many numbers, downward positive.</param>
public sealed record ShiftUnits(Location Range, int By) : Instruction;

/// <summary>第3条の見出しを「（B）」に改める (K08); the place has the part Caption or CaptionBefore.</summary>
/// <param name="Place">Whose caption.</param>
/// <param name="New">The new caption as quoted, brackets included.</param>
public sealed record ReplaceCaption(Location Place, string New) : Instruction;

/// <summary>第3条に見出しとして「（B）」を付する; 第3条の前に見出しとして… (K09, C.9); the place has the part Caption or CaptionBefore.</summary>
/// <param name="Place">Whose caption.</param>
/// <param name="Caption">The caption as quoted, brackets included.</param>
public sealed record AttachCaption(Location Place, string Caption) : Instruction;

/// <summary>A clause that the reader does not understand, or that no text can quote (a drawn table or form).</summary>
/// <param name="Text">The clause.</param>
/// <param name="Reason">Why, in Japanese.</param>
public sealed record NotUnderstood(string Text, string Reason) : Instruction;
