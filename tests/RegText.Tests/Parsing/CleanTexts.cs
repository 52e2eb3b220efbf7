using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Parsing;

/// <summary>Clean texts to damage: the regulations without their front matter, laws without a flattened table (there the layout is all there is), and a text that has every structure.</summary>
internal static class CleanTexts
{
    public static IEnumerable<(string Name, string Text)> All()
    {
        yield return ("full", Full);
        foreach (var path in Directory.GetFiles(Repository.Regulations(), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return (Path.GetFileNameWithoutExtension(path), WithoutFrontMatter(File.ReadAllText(path)));
        if (Repository.Shared is not { } shared) yield break;
        foreach (var folder in Directory.GetDirectories(Path.Combine(shared, "cases", "law-pairs")).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.Combine(folder, "after.txt"));
            if (!HasFlattenedTable(text)) yield return (Path.GetFileName(folder), text);
        }
    }

    private static bool HasFlattenedTable(string text) =>
        RegulationParser.Parse(new SourceText(text, "")).Instruments.SelectMany(i => i.AllUnits()).Any(u => u is PlainText or TableUnit);

    public static string WithoutFrontMatter(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return text;
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        return end < 0 ? text : text[(end + 5)..].TrimStart('\n');
    }

    private const string Full = """
        　　　○○市空き地の環境保全に関する条例
        令和3年3月25日
        条例第12号
        目次
        　第1章　総則（第1条―第3条）
        　第2章　措置
        　　第1節　指導（第4条・第4条の2）
        　　第2節　命令（第5条）
        　附則
        　　　第1章　総則
        　（目的）
        第1条　この条例は、空き地の管理の適正化に関し必要な事項を定めることにより、市民の生活環境の保全に寄与することを目的とする。
        　（定義）
        第2条　この条例において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。
        　(1)　空き地　宅地化された状態の土地又は宅地に隣接する土地で、現に人が使用していないもの（管理が十分でないものを含む。）をいう。
        　(2)　所有者等　次に掲げる者をいう。
        　　ア　所有者
        　　イ　次のいずれかに該当する管理者
        　　　(ア)　所有者から委託を受けた者
        　　　(イ)　占有者であって、次に掲げるもの
        　　　　ａ　賃借人
        　　　　ｂ　使用借人
        　(2)の2　雑草等　雑草又は枯草をいう。
        　(3)　削除
        2　前項に定めるもののほか、この条例における用語は、法令の例による。ただし、規則に特別の定めがある場合は、この限りでない。
        第3条　削除
        　　　第2章　措置
        　　　　第1節　指導
        　（指導及び助言）
        第4条　市長は、空き地が管理不良の状態にあると認めるときは、当該空き地の所有者等に対し、必要な指導又は助言をすることができる。この場合において、市長は、あらかじめ実地に調査しなければならない。
        第4条の2　市長は、前条の指導を記録するものとする。
        　　　　第2節　命令
        　（命令）
        第5条　市長は、正当な理由がなく指導に従わない者に対し、別表に掲げる措置を命ずることができる。
        2　前項の命令は、様式第1号により行うものとし、その他必要な事項は、規則で定める。
        　　　附　則
        　（施行期日）
        1　この条例は、令和3年4月1日から施行する。
        　（経過措置）
        2　この条例の施行前にされた指導は、この条例の規定によりされたものとみなす。
        　　　附　則（令和5年3月24日条例第4号）
        　この条例は、公布の日から施行する。
        別表（第5条関係）
        区分｜措置
        雑草等｜除去
        枯草｜除去又は搬出
        備考
        1　この表において除去とは、刈り取ることをいう。
        2　搬出の方法は、市長が別に定める。
        様式第1号（第5条関係）
        　措置命令書

        """;
}
