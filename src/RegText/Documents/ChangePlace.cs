using System.Globalization;
using RegText.Changes;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Documents;

/// <summary>
/// The names of units as papers on an amendment cite them: 第12条第2項第3号, 附則第2項, 別表. Where the articles are numbered in kanji, so are
/// 項 and 号: 第五条第二項. The number of an article says where it is; that of its 章 need not be said.
/// </summary>
public sealed class ChangePlace
{
    private readonly string _name;
    private readonly UnitChange? _above;
    private readonly bool _kanji;

    private ChangePlace(string name, UnitChange? above, bool kanji) => (_name, _above, _kanji) = (name, above, kanji);

    /// <summary>The place of all units of a change set that stand below no other.</summary>
    public static ChangePlace Top(ChangeSet changes) => new(
        "", null, changes.New.Articles().Concat(changes.Old.Articles()).FirstOrDefault()?.Label.Value.Any(Numerals.IsKanji) ?? false);

    /// <summary>The place of the units below a change.</summary>
    public ChangePlace Below(UnitChange change) => new(change.Unit is Group ? _name : NameOf(change), change, _kanji);

    /// <summary>The full name of a unit at this place, as it stands in the new text, or in the old where it went.</summary>
    public string NameOf(UnitChange change) => _name + OwnName(change.Unit);

    /// <summary>第2項, without the name of the article; empty for the only 項 of an article, which has no name of its own.</summary>
    public string OwnName(Unit unit) => unit switch
    {
        Paragraph when IsOnlyParagraph => "",
        Paragraph { Number: { } number } => Ordinal(number, "項"),
        Item { Number: { } number } => Ordinal(number, "号"),
        SupplProvision suppl => suppl.AmendLawNumber.IsEmpty ? "附則" : $"附則（{suppl.AmendLawNumber.Value}）",
        _ => unit.Label.Value,
    };

    private bool IsOnlyParagraph =>
        _above is not null && new[] { _above.Old, _above.New }.All(u => u is null || u.ChildrenOf<Paragraph>().Count() <= 1);

    private string Ordinal(UnitNumber number, string counter) =>
        "第" + Digits(number.Base) + counter + string.Concat(number.Parts.Skip(1).Select(p => "の" + Digits(p)));

    private string Digits(int number) => _kanji ? Numerals.ToKanji(number) : number.ToString(CultureInfo.InvariantCulture);
}
