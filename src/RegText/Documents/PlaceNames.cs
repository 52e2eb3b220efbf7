using RegText.Changes;
using RegText.Printing;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents;

/// <summary>
/// Where a change stands, as people say it: 第12条第2項, 第13条の見出し, 別表第1の表の3行目. A place that had another name in the old text is
/// given with both: 第6条第2項（旧第5条第2項）; one that is gone as 旧第4条. Where the articles are numbered in kanji, so are 項 and 号 (SPEC A.6, C.3).
/// </summary>
/// <param name="changes">The two texts.</param>
public sealed class PlaceNames(ChangeSet changes)
{
    private readonly UnitPaths _old = UnitPaths.Of(changes.Old);
    private readonly UnitPaths _new = UnitPaths.Of(changes.New);
    private readonly NumeralForm _numerals =
        changes.New.Articles().Concat(changes.Old.Articles()).FirstOrDefault()?.Label.Value.Any(Numerals.IsKanji) ?? false ? NumeralForm.Kanji : NumeralForm.Half;

    /// <summary>The place of a line.</summary>
    internal string Of(LinePair pair)
    {
        // A line without a number of its own has none that could have changed.
        if (pair.Line.Unit is null || (pair.Old is not null && pair.New is { } line && !IsNumbered(line))) return Of(pair.Line, _new);
        return Both(pair.Old is null ? null : Of(pair.Old, _old), pair.New is null ? null : Of(pair.New, _new));
    }

    /// <summary>The place of the number of a line: that of the 条 where its first 項 stands behind it.</summary>
    internal string OfLabel(LinePair pair) => Both(pair.Old is null ? null : OfLabel(pair.Old, _old), pair.New is null ? null : OfLabel(pair.New, _new));

    /// <summary>The place of a unit with all below it.</summary>
    public string Of(UnitChange change) => Both(change.Old is null ? null : OfOld(change.Old), change.New is null ? null : OfNew(change.New));

    /// <summary>The name that a unit has in the new text; in the old one where it is gone.</summary>
    public string NowOf(UnitChange change) => change.New is { } unit ? OfNew(unit) : OfOld(change.Old!);

    /// <summary>The last part of the name of a unit of the old text: 第2項; the whole name where that part is empty.</summary>
    public string LastPartOfOld(Unit unit) => LastPart(_old[unit]);

    /// <summary>The same for a unit of the new text.</summary>
    public string LastPartOfNew(Unit unit) => LastPart(_new[unit]);

    /// <summary>The name of a unit of the old text.</summary>
    public string OfOld(Unit unit) => UnitName.Of(_old[unit], _numerals);

    /// <summary>The name of a unit of the new text.</summary>
    public string OfNew(Unit unit) => UnitName.Of(_new[unit], _numerals);

    private string LastPart(UnitPath path) => UnitName.Step(path, _numerals) is { Length: > 0 } part ? part : UnitName.Of(path, _numerals);

    private static bool IsNumbered(PrintedLine line) => line.Unit is not (null or PlainText) && line.Row is null;

    private static string Both(string? old, string? @new) =>
        @new is null ? "旧" + old : old is null || string.Equals(old, @new, StringComparison.Ordinal) ? @new : $"{@new}（旧{old}）";

    private string Of(PrintedLine line, UnitPaths paths) => line switch
    {
        { Unit: TableUnit table, Row: { } row } => UnitName.OfRow(paths[table], table.Rows.IndexOf(row) + 1),
        { Unit: { } unit, Role: LineRole.Caption } => UnitName.Of(paths[unit], _numerals) + "の見出し",
        { Unit: { } unit } => UnitName.Of(paths[unit], _numerals),
        { Role: LineRole.Title } => "題名",
        { Role: LineRole.TocHeading or LineRole.TocEntry } => "目次",
        { Preface: { } kind } => OfKind(kind),
        _ => "番号",
    };

    private string OfLabel(PrintedLine line, UnitPaths paths) =>
        line.Unit is Paragraph { Label.IsEmpty: true } unit && paths[unit].Parent is { Unit: Article } article ? UnitName.Of(article, _numerals) : Of(line, paths);

    private static string OfKind(PrefaceKind kind) => kind switch
    {
        PrefaceKind.EnactStatement => "制定文",
        PrefaceKind.Date => "日付",
        PrefaceKind.History => "沿革",
        _ => "前文",
    };
}
