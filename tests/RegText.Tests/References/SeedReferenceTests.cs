using RegText.Parsing;
using RegText.References;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.References;

/// <summary>The traps of SPEC F.2 and the defects of references that careful reading found, in the texts of regulations/.</summary>
public class SeedReferenceTests
{
    private const string Ryugasaki = "ryugasaki/保有個人情報安全管理措置規程.txt";
    private const string Kuki = "kuki/保有する個人情報の適切な管理のための措置に関する規程.txt";
    private const string Kameoka = "kameoka/情報セキュリティ対策基準規程.txt";
    private const string Honjo = "honjo/個人情報保護条例.txt";
    private const string Sayama = "sayama/特定個人情報等の取扱いに関する管理規程.txt";

    public static TheoryData<string, string, string, string> LooksWrongButIsRight => new()
    {
        // 以下第30条を除き、この章において同じ: 第30条 is in 第6章.
        { Kuki, "第18条第1項", "第３０条", "第30条" },
        { Kuki, "第18条第1項", "この章", "第6章" },
        // 第2章から前章まで.
        { Kuki, "第42条", "前章", "第11章" },
        { Ryugasaki, "第40条", "前章", "第9章" },
        // 前2項 in 第3項, 前2号 in 第3号.
        { Kuki, "第35条第3項", "前２項", "第35条第1項、第35条第2項" },
        { Ryugasaki, "第34条第3項", "前2項", "第34条第1項、第34条第2項" },
        { Kameoka, "第5条第1項第3号", "前2号", "第5条第1項第1号、第5条第1項第2号" },
        // Targets in the article before and behind.
        { Kameoka, "第19条第3項", "前条第3項", "第18条第3項" },
        { Kameoka, "第69条第2項", "次条", "第70条" },
        { Honjo, "第8条", "前条第3項", "第7条第3項" },
        { Kuki, "第40条", "前条各項", "第39条第1項から第39条第5項まで" },
        // 同条第2項 behind 法第68条第1項.
        { Kuki, "第40条", "同条第２項", "個人情報の保護に関する法律（平成15年法律第57号）第68条第2項" },
        { Ryugasaki, "第38条", "同条第２項", "個人情報の保護に関する法律（平成15年法律第57号）第68条第2項" },
        { Ryugasaki, "第39条第1項", "同条第２項", "個人情報の保護に関する法律（平成15年法律第57号）第68条第2項" },
        // Abbreviations of regulations.
        { Ryugasaki, "第4条第1項", "組織規則別表第2", "龍ヶ崎市行政組織規則（平成15年龍ヶ崎市規則第3号）別表第2" },
        { Ryugasaki, "第6条第1項", "規則第3条第3項第1号", "龍ヶ崎市長が管理する個人情報の保護に関する規則（令和5年規則第23号）第3条第3項第1号" },
        { Sayama, "第4条第1項", "同規則第3章", "狭山市行政組織規則（平成7年規則第18号）第3章" },
        { Sayama, "第4条第1項", "同規則第2条第2項", "狭山市教育委員会事務局組織規則（平成10年教育委員会規則第5号）第2条第2項" },
        { Sayama, "第39条第4項", "狭山市セキュリティポリシー第2章第4項第1号ア", "狭山市セキュリティポリシー第2章第4項第1号ア" },
        // A dash typed as the kanji for one.
        { Sayama, "目次", "第36条", "第36条" },
    };

    [Theory]
    [MemberData(nameof(LooksWrongButIsRight))]
    public void What_looks_wrong_but_is_right_has_its_target(string file, string place, string words, string target)
    {
        var found = Index(file).References.Where(r => r.Place.Name == place && r.Text == words).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, r => Assert.Equal(target, ResolutionText.Of(r.Resolution)));
    }

    [Theory]
    [InlineData(Ryugasaki, "")]
    [InlineData(Kuki, "")]
    [InlineData(Honjo, "")]
    [InlineData(Sayama, "目次「第45条」")]
    [InlineData(Kameoka,
        "第10条「別記第1号様式」 第11条「別記第2号様式」 第12条第1項「別記第3号様式」 第12条第3項「別記第4号様式」 第13条第1項「別記第5号様式」 第13条第2項「別記第6号様式」 "
        + "第18条第3項「別記第7号様式」 第21条第3項「別記第8号様式」 第21条第3項「別記第9号様式」 第24条第6項「別記第10号様式」 第26条第2項「別記第11号様式」 第37条第1項「別記第12号様式」 "
        + "第37条第3項「別記第13号様式」")]
    public void Only_what_is_not_there_has_no_target(string file, string expected) =>
        Assert.Equal(expected, string.Join(' ', Index(file).References.Where(r => r.HasNoTarget).Select(r => $"{r.Place.Name}「{r.Text}」")));

    [Fact]
    public void Levels_in_the_wrong_order_are_seen()
    {
        var wrong = Assert.Single(Index(Ryugasaki).References, r => !r.HasLevelsInOrder);

        Assert.Equal("組織規則第4条第3号第1項", wrong.Text);
    }

    [Fact]
    public void A_scope_that_does_not_hold_its_exception_is_seen()
    {
        // RYU:641: 「以下第35条を除き、この章及び次章において同じ」, 第35条 is in 第8章. KUK:231 is right.
        var wrong = Index(Ryugasaki).Definitions.Single(d => d.Term == "保有個人情報" && !d.Except.IsEmpty);
        Assert.Equal(["第6章", "第7章"], wrong.Scope.Select(u => u.Name));
        Assert.DoesNotContain(wrong.Scope, s => s.Contains(wrong.Except[0]));

        var right = Index(Kuki).Definitions.Single(d => d.Term == "保有個人情報" && !d.Except.IsEmpty);
        Assert.Contains(right.Scope, s => s.Contains(right.Except[0]));
    }

    [Theory]
    [InlineData("000_2998f8e179e60d8e.txt", 2, Ryugasaki)]
    [InlineData("001_73cb5a9b334fe1ce.txt", 0, Sayama)]
    [InlineData("002_007186781bab44b4.txt", 0, Kameoka)]
    [InlineData("003_40834952a8ed04bb.txt", 0, Honjo)]
    [InlineData("004_4ac222674e68289e.txt", 0, Kuki)]
    public void Broken_lines_and_spaces_of_the_source_do_not_hide_a_reference(string seed, int instrument, string clean)
    {
        Assert.SkipUnless(Repository.Shared is not null, "../shared is not on this machine");
        var source = TextsAtHand.Read(Path.Combine(Repository.Shared!, "seeds", seed), out _);

        Assert.Equal(Targets(Index(clean)), Targets(ReferenceIndex.Of(RegulationParser.Parse(source).Instruments[instrument])));
    }

    /// <summary>What each reference points to, widths and spaces aside.</summary>
    private static List<string> Targets(ReferenceIndex index) =>
        [.. index.References.Where(r => r.Place.Unit is not null).Select(r => $"{r.Place.Name} {CanonicalText.Of(ResolutionText.Of(r.Resolution)).Value}")];

    private static ReferenceIndex Index(string file)
    {
        var source = TextsAtHand.Read(Repository.Regulations(file), out var start);
        return ReferenceIndex.Of(Assert.Single(RegulationParser.Parse(source, bodyStart: start).Instruments));
    }
}
