using FsCheck;
using FsCheck.Fluent;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Parsing;

/// <summary>What must hold of every tree of every text (DESIGN, promise 1).</summary>
public class TreeLawTests
{
    [Fact]
    public void They_hold_for_every_text_at_hand()
    {
        foreach (var path in Texts()) Hold(new SourceText(File.ReadAllText(path), path));
    }

    [Fact]
    public void They_hold_for_lines_in_any_order()
    {
        var pool = Texts().SelectMany(File.ReadLines).Where(l => l.Length < 200).Distinct().Take(4000).Concat(Odd).ToArray();
        var texts = Gen.Elements(pool).ArrayOf().Resize(60).Select(lines => string.Join('\n', lines));
        Prop.ForAll(texts.ToArbitrary(), text => Hold(new SourceText(text, "generated"))).Holds();
    }

    [Fact]
    public void They_hold_for_characters_in_any_order()
    {
        var characters = Gen.Elements("第第第条条項号章節の一二三十0123１２（）()「」。、　 \n\n\n\r\t-*#<p></u>附則別表様式目次（趣旨）アイウロハabi①⑴｜\0\uD800\uDC00\uFEFF가éé💡".ToCharArray());
        var texts = characters.ArrayOf().Resize(120).Select(c => new string(c));
        Prop.ForAll(texts.ToArbitrary(), text => Hold(new SourceText(text, "generated"))).Holds();
    }

    [Fact]
    public void They_hold_for_mutated_texts()
    {
        var sources = Texts().Select(File.ReadAllText).Where(t => t.Length is > 0 and < 30_000).ToArray();
        var mutated = from text in Gen.Elements(sources)
                      from at in Gen.Choose(0, text.Length - 1)
                      from length in Gen.Choose(0, 40)
                      from insert in Gen.Elements("", "\n", "第3条", "（", "）", "　", "\n2　", "\n附　則\n", "<p>", "**", "\t", "第")
                      select text[..at] + insert + text[Math.Min(text.Length, at + length)..];
        Prop.ForAll(mutated.ToArbitrary(), text => Hold(new SourceText(text, "mutated"))).Holds();
    }

    [Fact]
    public void Deep_brackets_and_a_line_of_a_megabyte_are_kept()
    {
        Hold(new SourceText("（趣旨）\n第1条　" + new string('（', 10_000) + "あ" + new string('）', 10_000) + "。", "deep"));
        Hold(new SourceText("（趣旨）\n第1条　" + new string('あ', 1_000_000) + "。", "long"));
    }

    private static readonly string[] Odd = ["", "第", "第1", "第条", "（", "（）", "1", "2　", "附　則", "別表（第3条関係）", "- ", "# ", "第1章", "第1条", "第1号", "第2項", "\uFEFF", "<p>", "｜", "| a | b |", "|---|---|", "第1　総則", "1.1　対象", "- **対象**", "（１）から（３）まで　削除",
        "○○市条例第5号", "令和6年3月25日", "改正後\t改正前", "\tい", "&nbsp;第3条&nbsp;あ", "ー　あ", "附則　この規程は、公布の日から施行する。", "（趣旨）　第1条　あ", "何とか指針"];

    private static IEnumerable<string> Texts()
    {
        var texts = Directory.GetFiles(Repository.Regulations(), "*.*", SearchOption.AllDirectories).ToList();
        if (Repository.Shared is { } shared)
        {
            texts.AddRange(Directory.GetFiles(Path.Combine(shared, "seeds")));
            texts.AddRange(Directory.GetFiles(Path.Combine(shared, "cases", "law-pairs"), "*.txt", SearchOption.AllDirectories));
        }
        return texts.Order(StringComparer.Ordinal);
    }

    private static void Hold(SourceText source)
    {
        var result = RegulationParser.Parse(source);

        // The pieces joined, in order, are the input exactly.
        var position = 0;
        foreach (var piece in result.Layer.Pieces)
        {
            Assert.Equal(position, piece.Span.Start);
            Assert.True(piece.Span.Length > 0);
            position = piece.Span.End;
        }
        Assert.Equal(source.Content.Length, position);
        Assert.DoesNotContain(result.Diagnostics, d => d.Code == "Z01");

        foreach (var instrument in result.Instruments)
        {
            foreach (var text in TextsOf.Instrument(instrument)) IsAsInSource(source, text);
            foreach (var unit in instrument.AllUnits()) ChildrenAreInside(unit);
        }
        Assert.All(result.Diagnostics, d => Assert.True(d.Span.Start >= 0 && d.Span.End <= source.Content.Length));
    }

    private static void IsAsInSource(SourceText source, UnitText text)
    {
        if (text.Segments.IsEmpty) return;
        // A blank that an entity such as &nbsp; stands for has no character of its own in the source.
        Assert.Equal(WhiteSpace.Remove(text.Value), WhiteSpace.Remove(string.Concat(text.Segments.Select(s => source[s.Source].ToString()))));
    }

    private static void ChildrenAreInside(Unit unit)
    {
        var position = unit.Span?.Start ?? 0;
        foreach (var child in unit.Children)
        {
            if (child.Span is not { } span) continue;
            Assert.True(unit.Span!.Value.Contains(span) && span.Start >= position, $"{child.Kind} {child.Label} {span} in {unit.Kind} {unit.Label} {unit.Span}, after {position}");
            position = span.End;
        }
    }
}
