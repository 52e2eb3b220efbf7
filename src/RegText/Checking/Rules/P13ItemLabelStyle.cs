using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>Labels of 号 in different styles: (1), （1）, （１） (SPEC E.1.7 P13). Told once a list.</summary>
internal sealed class P13ItemLabelStyle : Rule
{
    public override string Code => "P13";

    public override Severity Severity => Severity.Info;

    public override string Title => "号番号の書き方が統一されていない";

    public override string Remedy => "号番号の括弧と数字の幅を、全体を通じてそろえてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var items = instrument.Paths.All.Where(p => p.Unit is Item && p.Unit.Label.Length > 0 && p.Top.Unit is not Appendix).ToList();
        var styles = items.GroupBy(p => StyleOf(p.Unit.Label.Value), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (styles.Count < 2) return;
        foreach (var style in styles.Skip(1))
        {
            UnitPath? list = null;
            foreach (var item in style)
            {
                if (ReferenceEquals(item.Parent, list)) continue;
                list = item.Parent;
                log.Add(item, $"号番号の書き方「{item.Unit.Label}」が、多くの箇所の「{styles[0].First().Unit.Label}」と異なります。そろえてください。");
            }
        }
    }

    /// <summary>The label with its number made 1; numbers of one digit and of more are the same style only where both have the same width.</summary>
    private static string StyleOf(string label)
    {
        var style = new System.Text.StringBuilder();
        foreach (var c in label)
        {
            if (c == 'の') break;
            var sign = c switch { >= '0' and <= '9' => '1', >= '０' and <= '９' => '１', _ when Numerals.IsKanji(c) => '一', _ => c };
            if (style.Length == 0 || style[^1] != sign) style.Append(sign);
        }
        return style.ToString().TrimEnd('）', ')');
    }
}
