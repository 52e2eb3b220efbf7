using RegText.Changes;
using RegText.Syntax;

namespace RegText.Documents;

/// <summary>The words for kinds of units and for what was done to them: 条, 項の追加, 字句の改正.</summary>
internal static class UnitWords
{
    /// <summary>The word for a unit of this kind.</summary>
    public static string Of(Unit unit) => unit.Kind switch
    {
        UnitKind.Subitem => "号の細分",
        UnitKind.PlainText or UnitKind.Outline => "規定",
        _ => UnitName.OfKind(unit.Kind),
    };

    /// <summary>What was done to a unit itself, whatever was done below it.</summary>
    public static IEnumerable<string> Done(UnitChange change)
    {
        var word = Of(change.Unit);
        switch (change.Kind)
        {
            case ChangeKind.Inserted:
                yield return word + "の追加";
                yield break;
            case ChangeKind.Deleted or ChangeKind.Shelled:
                yield return word + "の削除";
                yield break;
            case ChangeKind.Renumbered when change is { Old.Number: { } old, New.Number: { } @new }:
                yield return word + (@new > old ? "の繰下げ" : "の繰上げ");
                break;
        }
        if (!change.OwnTextChanged) yield break;
        var captionOnly = change.Unit is Article
            || string.Equals(change.Old!.Text.Value, change.New!.Text.Value, StringComparison.Ordinal) && change.New.Caption is not null;
        yield return change.Unit is TableUnit ? "表の改正" : captionOnly ? "見出しの改正" : "字句の改正";
    }
}
