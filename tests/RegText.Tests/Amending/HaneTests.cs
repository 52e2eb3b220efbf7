using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RegText.Amending;
using RegText.Amending.Applying;
using RegText.Amending.Hane;
using RegText.Amending.Reading;
using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Parsing;
using RegText.References;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Amending;

/// <summary>ハネ改正: what a change leaves pointing elsewhere, in the text itself and in the regulations that cite it (SPEC C.7).</summary>
public class HaneTests
{
    private const string Kuki = "kuki/保有する個人情報の適切な管理のための措置に関する規程.txt";
    private const string Sayama = "sayama/特定個人情報等の取扱いに関する管理規程.txt";
    private const string Ryugasaki = "ryugasaki/保有個人情報安全管理措置規程.txt";
    private const string Kameoka = "kameoka/情報セキュリティ対策基準規程.txt";

    /// <summary>A real text, an amendment that forgets its ハネ, and the references that a reader of the whole text found.</summary>
    public static TheoryData<string, string, string[]> Amendments => new()
    {
        {
            Kuki, "第３０条から第４５条までを１条ずつ繰り下げ、第２９条の次に次の１条を加える。\n　（画面の消去）\n第３０条　職員は、離席するときは、端末の画面を消去する。\n",
            ["第18条第1項「第３０条」→第31条", "第１８条第１項中「第３０条」を「第３１条」に改める。"]
        },
        {
            Kuki, "第３９条の次に次の１条を加える。\n　（訓練）\n第３９条の２　総括保護管理者は、訓練を行う。\n",
            ["第40条「前条各項」→第39条第1項、第39条第2項、第39条第3項、第39条第4項、第39条第5項", "第４０条中「前条各項」を「第３９条各項」に改める。"]
        },
        {
            Kuki, "第３６条中第５項を第６項とし、第４項を第５項とし、第３項の次に次の１項を加える。\n４　前項の確認の結果は、記録する。\n",
            ["第36条第5項「前項」→第36条第3項", "第３６条第５項前段中「前項」を「第３項」に改める。"]
        },
        {
            Kuki, "第３５条中第３項を第４項とし、第２項を第３項とし、第１項の次に次の１項を加える。\n２　書面は、保存する。\n",
            ["第35条第4項「前２項」→第35条第1項、第35条第3項", "第３５条第４項中「前２項」を「第１項及び第３項」に改める。"]
        },
        { Kuki, "第４５条の次に次の１条を加える。\n　（公表）\n第４６条　この訓令は、公表する。\n", [] },
        {
            Kuki, "第３９条第３項を削り、同条第４項を同条第３項とし、同条第５項を同条第４項とする。\n",
            ["第39条第3項「前項」→"]
        },
        {
            Kuki, "第６条を削る。\n第７条から第４５条までを１条ずつ繰り上げる。\n",
            ["第17条第1項「第３０条」→第29条", "第１７条第１項中「第３０条」を「第２９条」に改める。"]
        },
        {
            Sayama, "第36条中第3項を第4項とし、第2項を第3項とし、第1項の次に次の1項を加える。\n2　情報システム室等は、施錠する。\n",
            ["第36条第3項「前項」→第36条第1項", "第36条第3項中「前項」を「第1項」に改める。"]
        },
    };

    [Theory]
    [MemberData(nameof(Amendments))]
    public void In_a_real_text_exactly_the_references_are_found_that_the_amendment_forgot(string file, string amendment, string[] expected)
    {
        var hane = Finder(Read(file), Apply(Read(file), amendment)).InText();

        Assert.Equal(expected, hane.References.Select(r => $"{r.New.Place.Name}「{r.New.Text}」→{string.Join("、", r.Expected)}").Concat(hane.Sentences.Select(s => s.Text)));
    }

    [Fact]
    public void Amendments_of_62_laws_left_two_references_behind()
    {
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        var proposals = Directory.GetDirectories(Path.Combine(Repository.Shared!, "cases", "law-pairs")).Order(StringComparer.Ordinal)
            .Select(folder => (Name: Path.GetFileName(folder)[..3], Hane: Finder(Parse(Path.Combine(folder, "before.txt")), Parse(Path.Combine(folder, "after.txt"))).InText())).ToList();

        // 019: a 項 was put in before the last of the range, which the amendment left at its old number. 175: one of nine 項 went, and 第九項 is still cited.
        Assert.Equal(
            ["019 第十六条第一号中「第二十一項」を「第二十二項」に改める。", "175 第七条第一項前段中「第九項」を「第八項」に改める。"],
            proposals.SelectMany(p => p.Hane.Sentences.Select(s => $"{p.Name} {s.Text}")));
        Assert.Equal(2, proposals.Sum(p => p.Hane.References.Length));
    }

    private const string Code = """
        ○○市文書条例

        目次
        　第1章　総則（第1条・第2条）
        　第2章　保存（第3条―第5条）
        　附則
        　　　第1章　総則
        　（目的）
        第1条　この条例は、文書について定める。
        　（定義）
        第2条　文書の種類は、別表のとおりとする。
        　　　第2章　保存
        　（保存）
        第3条　文書は、次に掲げる場所に保存する。
        　(1)　書庫
        　(2)　倉庫
        　（廃棄）
        第4条　文書は、廃棄しない。ただし、市長が認めるものは、この限りでない。
        2　前項ただし書の文書は、裁断する。
        　（閲覧）
        第5条　文書は、閲覧に供する。
        　　　附　則
        　この条例は、公布の日から施行する。
        別表（第2条関係）
        　｜種類｜摘要｜
        　｜公文書｜第4条第2項を除く。｜
        様式第1号（第5条関係）
        """;

    [Fact]
    public void 目次_別表_and_様式_are_mended_with_the_articles()
    {
        var @base = Text(Code);
        var hane = Finder(@base, Apply(@base, "第2条から第5条までを1条ずつ繰り下げ、第1条の次に次の1条を加える。\n　（責務）\n第2条　市長は、文書を管理する。\n")).InText();

        Assert.Equal(
            [
                "目次中「第2条」を「第3条」に、「第3条―第5条」を「第4条―第6条」に改める。",
                "別表中「第2条」を「第3条」に改め、同表公文書の項中「第4条第2項」を「第5条第2項」に改める。", "様式第1号中「第5条」を「第6条」に改める。",
            ],
            hane.Sentences.Select(s => s.Text));
    }

    private const string Rule = """
        ○○市文書条例施行規則

        第1条　○○市文書条例（平成20年○○市条例第3号。以下「条例」という。）第3条の場所は、市長が定める。
        第2条　条例第4条第1項ただし書の承認及び同条第2項の裁断は、総務部長が行う。
        第3条　条例第3条各号の場所には、条例第2条の文書、条例第4条から第5条までの文書及び文書法第4条の文書を置く。
        2　前条の裁断については、条例第1条の趣旨による。
        """;

    [Fact]
    public void A_regulation_that_cites_moved_units_is_amended_too()
    {
        var @base = Text(Code);
        var finder = Finder(@base, Apply(@base, "第3条から第5条までを1条ずつ繰り下げ、第2条の次に次の1条を加える。\n　（責務）\n第3条　市長は、文書を管理する。\n"));
        var hane = finder.In(ReferenceIndex.Of(Text(Rule)))!;

        Assert.Equal(
            ["第1条「○○市文書条例（平成20年○○市条例第3号。以下「条例」という。）第3条」", "第2条「条例第4条第1項ただし書」", "第3条第1項「条例第3条各号」", "第3条第1項「条例第4条」", "第3条第1項「第5条」"],
            hane.References.Select(r => $"{r.New.Place.Name}「{r.New.Text}」"));
        Assert.Equal(
            Text(Rule.Replace("。）第3条", "。）第4条", StringComparison.Ordinal).Replace("条例第4条第1項", "条例第5条第1項", StringComparison.Ordinal)
                .Replace("条例第3条各号", "条例第4条各号", StringComparison.Ordinal).Replace("条例第4条から第5条", "条例第5条から第6条", StringComparison.Ordinal)).Print(),
            hane.Mended.Print());
        Assert.Equal("第2条中「第4条第1項ただし書」を「第5条第1項ただし書」に改める。", hane.Sentences[1].Text);
        Assert.Null(finder.In(ReferenceIndex.Of(@base)));
    }

    [Fact]
    public void An_extract_of_施行規則_means_its_own_条例()
    {
        var @base = Read("honjo/個人情報保護条例.txt");
        var finder = Finder(@base, Apply(@base, "第7条中第3項を第4項とし、第2項を第3項とし、第1項の次に次の1項を加える。\n2　実施機関は、点検する。\n"));

        Assert.Equal(
            ["第4条中「第7条第2項」を「第7条第3項」に改める。"],
            finder.In(ReferenceIndex.Of(Read("honjo/個人情報保護条例施行規則.txt")))!.Sentences.Select(s => s.Text));
    }

    [Fact]
    public void When_all_that_is_proposed_is_carried_out_every_reference_points_where_it_pointed() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var @base = Read(new[] { Kuki, Sayama, Ryugasaki, Kameoka }[random.Next(4)]);
            var amended = Apply(@base, Insertion(@base, random));
            var hane = Finder(@base, amended).InText();
            var carriedOut = Apply(amended, string.Concat(hane.Sentences.Select(s => s.Text + "\n")));

            Assert.Equal(carriedOut.Print(), hane.Mended.Print());
            Assert.Empty(Finder(@base, hane.Mended).InText().References);
            Assert.Equal(Aims(@base), Aims(hane.Mended));
        }).Holds(40);

    /// <summary>A 項 or an article put in somewhere, and all behind it moved.</summary>
    private static string Insertion(Instrument instrument, Random random)
    {
        var articles = instrument.Articles().Where(a => a.Number is { IsBranch: false, Last: null }).ToList();
        var at = random.Next(articles.Count - 1);
        var number = articles[at].Number!.Base;
        if (random.Next(2) == 0) return $"{Name(number + 1)}から{Name(articles[^1].Number!.Base)}までを1条ずつ繰り下げ、{Name(number)}の次に次の1条を加える。\n{Name(number + 1)}　{Added}\n";
        var several = articles.Where(a => a.ChildrenOf<Paragraph>().Count() > 1).ToList();
        if (several.Count == 0) return Insertion(instrument, random);
        var article = several[random.Next(several.Count)];
        var count = article.ChildrenOf<Paragraph>().Count();
        var paragraph = random.Next(1, count);
        return $"{Name(article.Number!.Base)}第{paragraph + 1}項から第{count}項までを1項ずつ繰り下げ、同条第{paragraph}項の次に次の1項を加える。\n{paragraph + 1}　{Added}\n";

        static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"第{number}条");
    }

    private const string Added = "点検は、毎年度行う。";

    /// <summary>What the references of each text point to, by the place of unit and target among the units that are not added. It knows no change set and no successor.</summary>
    private static List<string> Aims(Instrument instrument)
    {
        var index = ReferenceIndex.Of(instrument);
        var places = index.Paths.All.Where(p => !p.Unit.SelfAndDescendants().Any(u => u.Text.Value is Added && u.Children.IsEmpty) || p.Children.Length > 1)
            .Select((path, i) => (path, i)).ToDictionary(p => p.path, p => p.i);
        return [.. index.References.Where(r => r.Resolution is OwnUnits && r.Place.Unit is not null)
            .SelectMany(r => ((OwnUnits)r.Resolution).Units.Concat(((OwnUnits)r.Resolution).Between).Where(places.ContainsKey).Select(u => (From: places[r.Place.Unit!], To: places[u])))
            .Distinct().Order().Select(p => $"{p.From}→{p.To}")];
    }

    private static HaneFinder Finder(Instrument old, Instrument @new) => new(ChangeSet.Between(old, @new), new KaimebunStyle());

    private static Instrument Apply(Instrument @base, string amendment)
    {
        if (amendment.Length == 0) return @base;
        var read = AmendmentReader.Read(new SourceText($"　{InstrumentName.Of(@base)}の一部を次のように改正する。\n　{amendment}", "改正"));
        var applied = AmendmentApplier.Apply(@base, Assert.Single(read.Targets), inDigitsOfBase: true);
        Assert.All(applied.Verdicts, v => Assert.Equal(Verdict.Applied, v.Verdict));
        return applied.Instrument;
    }

    private static Instrument Read(string name) => Parse(Path.Combine(Repository.Regulations(), name));

    private static Instrument Text(string text) => RegulationParser.Parse(new SourceText(text, "試験")).Instruments[0];

    private static Instrument Parse(string file)
    {
        var source = TextsAtHand.Read(file, out var start);
        return RegulationParser.Parse(source, bodyStart: start).Instruments[0];
    }
}

/// <summary>A short name for the printed text.</summary>
internal static class PrintedText
{
    public static string Print(this Instrument instrument) => RegText.Printing.RegulationPrinter.Text(instrument);
}
