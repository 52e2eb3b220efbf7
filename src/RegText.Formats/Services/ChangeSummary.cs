using System.Globalization;
using RegText.Changes;
using RegText.Documents;
using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>Says in one line what changed: 改正：第12条第2項、第13条（新設）.</summary>
internal static class ChangeSummary
{
    private const int MostNamed = 5;

    /// <summary>The line. Where the articles are numbered in kanji, so are 項 and 号: 第五条第二項.</summary>
    public static string Of(ChangeSet changes)
    {
        var places = new List<string>();
        if (changes.TitleChanged) places.Add("題名");
        if (changes.PrefaceChanged) places.Add("制定文・前文");
        if (changes.TocChanged) places.Add("目次");
        var names = new PlaceNames(changes);
        foreach (var change in changes.Body.Concat(changes.Supplementary).Concat(changes.Appendices)) Collect(change, null, names, places);
        places = [.. places.Distinct(StringComparer.Ordinal)];
        if (places.Count == 0) places.Add("番号など");
        var count = places.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"（{places.Count}か所）") : "";
        var rest = places.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" ほか{places.Count - MostNamed}か所") : "";
        return $"改正{count}：{string.Join("、", places.Take(MostNamed))}{rest}";
    }

    private static void Collect(UnitChange change, UnitChange? above, PlaceNames names, List<string> places)
    {
        // Tables and lines of a form are named by what they stand in.
        if (change.Kind == ChangeKind.Unchanged || change.Unit is TableUnit or PlainText) return;
        var name = names.NowOf(change);
        switch (change.Kind)
        {
            case ChangeKind.Inserted:
                places.Add(name + "（新設）");
                return;
            case ChangeKind.Deleted:
                // Below a unit that moved, the number that it had is not the one that its neighbours have now.
                var isElsewhere = above is not null && !string.Equals(names.OfOld(above.Old!), names.OfNew(above.New!), StringComparison.Ordinal);
                places.Add((isElsewhere ? "旧" : "") + name + "（削る）");
                return;
            case ChangeKind.Shelled:
                places.Add(name + "（削除）");
                return;
        }
        var before = places.Count;
        if (change.Kind is ChangeKind.Renumbered or ChangeKind.Moved) places.Add($"{name}（旧{names.LastPartOfOld(change.Old!)}）");
        else if (change.OwnTextChanged) places.Add(change.Unit is Article ? name + "の見出し" : name);
        foreach (var child in change.Children) Collect(child, change, names, places);
        if (places.Count == before) places.Add(name);
    }
}
