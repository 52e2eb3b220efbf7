using System.Collections.Immutable;
using RegText.Syntax;

namespace RegText.Amending;

/// <summary>The parts of an instrument that are named by a word and not by a number.</summary>
public enum NamedPart
{
    /// <summary>題名</summary>
    Title,

    /// <summary>目次</summary>
    Toc,

    /// <summary>制定文</summary>
    EnactStatement,

    /// <summary>前文</summary>
    Preamble,

    /// <summary>本則</summary>
    MainProvision,

    /// <summary>附則. The original one, unless <see cref="NamedStep.AmendLawNumber"/> says which.</summary>
    SupplProvision,
}

/// <summary>One step of a location, from the instrument down (SPEC C.3).</summary>
public abstract record LocationStep;

/// <summary>題名, 目次, 前文, 本則, 附則.</summary>
/// <param name="Part">Which.</param>
public sealed record NamedStep(NamedPart Part) : LocationStep
{
    /// <summary>附則（令和5年条例第3号）: the number of the amending instrument, without brackets; empty for the original 附則.</summary>
    public string AmendLawNumber { get; init; } = "";
}

/// <summary>
/// A unit by its number: 第2章, 第12条の2, 第3項, 第1号, ア, 別表第1, 様式第2号. Steps may be left out as the field does it: 第3条第2号 is the 号 of an
/// article with a single 項.
/// </summary>
/// <param name="Kind">The kind of unit.</param>
/// <param name="Number">Its number; null for 細分 (see <see cref="Label"/>), for 「別表」 alone, and for 表 and 備考 without number.</param>
public sealed record UnitStep(UnitKind Kind, UnitNumber? Number) : LocationStep
{
    /// <summary>
    /// What is printed, where a number does not say it: 細分 (ア, (ア), a), forms (様式第1号, 第1号様式, 別記様式), 注. White space removed.
    /// </summary>
    public string Label { get; init; } = "";
}

/// <summary>A row of a table by the words of its first cell: 会議室の項, 警防部の部 (SPEC A.11, K20).</summary>
/// <param name="Level">部, 款, 項, 区分 …: the word as written.</param>
/// <param name="Name">The words that name it.</param>
public sealed record RowStep(string Level, string Name) : LocationStep;

/// <summary>Which part of the unit is meant (SPEC C.3, A.8).</summary>
public enum UnitPart
{
    /// <summary>The whole unit, without its caption.</summary>
    Whole,

    /// <summary>各号列記以外の部分 (柱書).</summary>
    Chapeau,

    /// <summary>本文</summary>
    MainSentence,

    /// <summary>ただし書</summary>
    Proviso,

    /// <summary>前段</summary>
    FirstSentence,

    /// <summary>中段</summary>
    MiddleSentence,

    /// <summary>後段</summary>
    LastSentence,

    /// <summary>第N段: see <see cref="Location.SentenceNumber"/>.</summary>
    NumberedSentence,

    /// <summary>各号</summary>
    Items,

    /// <summary>見出し of the unit.</summary>
    Caption,

    /// <summary>The 共通見出し that stands before the unit: 第7条の前の見出し (SPEC C.9).</summary>
    CaptionBefore,

    /// <summary>章名, 節名 …: the heading line of a group, label included; also the heading line of a 別表.</summary>
    Heading,
}

/// <summary>
/// A place in an instrument, absolute: 同条, 同項 and a 「第9条中」 in front are resolved by whoever makes it, and put back by whoever writes it.
/// It says what a text names, not what exists. Value semantics.
/// </summary>
/// <param name="Steps">From the outermost to the innermost; an article of the 本則 starts with its own step.</param>
/// <param name="Part">Which part of the innermost unit.</param>
public sealed record Location(ImmutableArray<LocationStep> Steps, UnitPart Part = UnitPart.Whole)
{
    /// <summary>N of 第N段; 0 for every other part.</summary>
    public int SentenceNumber { get; init; }

    /// <summary>Whether 「（見出しを含む。）」 stands behind it.</summary>
    public bool IncludesCaption { get; init; }

    /// <summary>The last unit of a range, 「第53条から第55条まで」, of which this is the first; null for a single place.</summary>
    public Location? Last { get; init; }

    /// <summary>The location of the unit itself, whatever part was named.</summary>
    public Location Unit => this with { Part = UnitPart.Whole, SentenceNumber = 0, IncludesCaption = false, Last = null };

    /// <summary>A unit below this one.</summary>
    public Location Below(LocationStep step) => new(Steps.Add(step));

    /// <inheritdoc/>
    public bool Equals(Location? other) =>
        other is not null && Part == other.Part && SentenceNumber == other.SentenceNumber && IncludesCaption == other.IncludesCaption
        && Equals(Last, other.Last) && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var step in Steps) hash.Add(step);
        hash.Add(Part);
        hash.Add(SentenceNumber);
        return hash.ToHashCode();
    }
}
