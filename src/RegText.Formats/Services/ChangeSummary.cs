using System.Globalization;
using RegText.Changes;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>Says in one line what changed: 改正：第12条第2項、第13条（新設）.</summary>
internal sealed class ChangeSummary
{
    private const int MostNamed = 5;

    private readonly bool _kanji;

    private ChangeSummary(ChangeSet changes) =>
        _kanji = changes.New.Articles().Concat(changes.Old.Articles()).FirstOrDefault()?.Label.Value.Any(Numerals.IsKanji) ?? false;

    /// <summary>The line. Where the articles are numbered in kanji, so are 項 and 号: 第五条第二項.</summary>
    public static string Of(ChangeSet changes)
    {
        var summary = new ChangeSummary(changes);
        var places = new List<string>();
        if (changes.TitleChanged) places.Add("題名");
        if (changes.PrefaceChanged) places.Add("制定文・前文");
        if (changes.TocChanged) places.Add("目次");
        foreach (var change in changes.Body.Concat(changes.Supplementary).Concat(changes.Appendices)) summary.Collect(change, "", null, places);
        places = [.. places.Distinct(StringComparer.Ordinal)];
        if (places.Count == 0) places.Add("番号など");
        var count = places.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"（{places.Count}か所）") : "";
        var rest = places.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" ほか{places.Count - MostNamed}か所") : "";
        return $"改正{count}：{string.Join("、", places.Take(MostNamed))}{rest}";
    }

    private void Collect(UnitChange change, string parent, UnitChange? above, List<string> places)
    {
        if (change.Kind == ChangeKind.Unchanged) return;
        var name = parent + OwnName(change.Unit, above);
        switch (change.Kind)
        {
            case ChangeKind.Inserted:
                places.Add(name + "（新設）");
                return;
            case ChangeKind.Deleted:
                places.Add(name + "（削る）");
                return;
            case ChangeKind.Shelled:
                places.Add(name + "（削除）");
                return;
        }
        var before = places.Count;
        if (change.Kind is ChangeKind.Renumbered or ChangeKind.Moved) places.Add($"{name}（旧{OwnName(change.Old!, above)}）");
        else if (change.OwnTextChanged) places.Add(change.Unit is Article ? name + "の見出し" : name);
        // The number of an article says where it is; that of its 章 need not be said.
        foreach (var child in change.Children) Collect(child, change.Unit is Group ? parent : name, change, places);
        if (places.Count == before) places.Add(name);
    }

    // 第12条第2項第3号ア. The only 項 of an article has no name of its own.
    private string OwnName(Unit unit, UnitChange? above) => unit switch
    {
        Paragraph when IsOnlyParagraph(above) => "",
        Paragraph { Number: { } number } => Ordinal(number, "項"),
        Item { Number: { } number } => Ordinal(number, "号"),
        SupplProvision suppl => suppl.AmendLawNumber.IsEmpty ? "附則" : $"附則（{suppl.AmendLawNumber.Value}）",
        _ => unit.Label.Value,
    };

    private static bool IsOnlyParagraph(UnitChange? above) =>
        above is not null && new[] { above.Old, above.New }.All(u => u is null || u.ChildrenOf<Paragraph>().Count() <= 1);

    private string Ordinal(UnitNumber number, string counter) =>
        "第" + Digits(number.Base) + counter + string.Concat(number.Parts.Skip(1).Select(p => "の" + Digits(p)));

    private string Digits(int number) => _kanji ? Numerals.ToKanji(number) : number.ToString(CultureInfo.InvariantCulture);
}
