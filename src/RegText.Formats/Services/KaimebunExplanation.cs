using System.Text;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>For each sentence of a 改め文 the rule that chose its form and the units that it comes from (<c>--explain</c>).</summary>
internal static class KaimebunExplanation
{
    private static readonly Dictionary<string, string> Rules = new(StringComparer.Ordinal)
    {
        ["K01"] = "字句の改め", ["K02"] = "字句の追加", ["K02'"] = "冒頭などへの字句の追加", ["K03"] = "字句の削り", ["K04"] = "同じ動詞の字句", ["K06"] = "二以上の箇所の同じ字句",
        ["K07"] = "本則を通じて同じ字句", ["K08"] = "見出しの改め", ["K09"] = "見出しの付加・削り", ["K10"] = "題名", ["K11"] = "目次", ["K12"] = "制定文・前文", ["K13"] = "全部改正", ["K14a"] = "条の追加", ["K14b"] = "条の前への追加",
        ["K14c"] = "章の初め・終わりへの条の追加", ["K14d"] = "項の追加", ["K14e"] = "号の追加", ["K14f"] = "号の細分の追加", ["K14g"] = "ただし書・後段の追加", ["K14h"] = "章・節の追加",
        ["K14i"] = "別表・様式の追加", ["K15"] = "削り", ["K16"] = "「削除」とする改め", ["K17"] = "移動", ["K19"] = "段階の変更", ["K20"] = "表", ["K21"] = "様式", ["K22"] = "附則", ["K23"] = "章名",
        ["K24"] = "後段とただし書の入替え", ["K25"] = "前後の語まで引いた字句",
    };

    /// <summary>The lines.</summary>
    public static string Of(Kaimebun kaimebun, ChangeSet changes)
    {
        var (old, @new) = (UnitPaths.Of(changes.Old), UnitPaths.Of(changes.New));
        var text = new StringBuilder();
        foreach (var sentence in kaimebun.Sentences)
        {
            text.Append(sentence.Text).Append('\n');
            foreach (var reason in sentence.Reasons)
            {
                var units = reason.Changes.Select(c => Name(c, old, @new)).Distinct(StringComparer.Ordinal).ToList();
                text.Append("  ").Append(reason.Rule).Append('　').Append(Rules.GetValueOrDefault(reason.Rule, ""))
                    .Append(units.Count > 0 ? "：" + string.Join("、", units) : "").Append(reason.IsForced ? "（字句では示せなかったため）" : "").Append('\n');
            }
        }
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>第3条第2項, 第4条 → 第5条, 第4条（新設）.</summary>
    private static string Name(UnitChange change, UnitPaths old, UnitPaths @new)
    {
        if (change.Old is null) return @new[change.New!].Name + "（新設）";
        if (change.New is null) return old[change.Old].Name + "（削る）";
        var (before, after) = (old[change.Old].Name, @new[change.New].Name);
        return string.Equals(before, after, StringComparison.Ordinal) ? before : $"{before}→{after}";
    }
}
