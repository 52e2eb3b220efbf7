using RegText.Changes;
using RegText.Documents;
using RegText.Formats.Reading.Profiles;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Formats.Tests.Layouts;

/// <summary>One amendment with everything that a layout must show: captions, 項, 号, a new and a renumbered article, 附則, 別表 with 備考, a 様式.</summary>
internal static class LayoutCases
{
    public const string Old = """
        　　　庁舎管理規程
        　（趣旨）
        第1条　この規程は、庁舎の管理について必要な事項を定めるものとする。
        　（利用の許可）
        第2条　会議室を利用しようとする者は、管理者の許可を受けなければならない。
        2　管理者は、前項の許可に条件を付することができる。
        3　第1項の許可は、3日前までに申請しなければならない。
        　（利用の制限）
        第3条　管理者は、次の各号のいずれかに該当するときは、利用を許可しない。
        　(1)　公の秩序を乱すおそれがあるとき。
        　(2)　庁舎を損傷するおそれがあるとき。
        　（委任）
        第4条　この規程に定めるもののほか、必要な事項は、管理者が別に定める。
        　　　附　則
        　この規程は、平成20年4月1日から施行する。
        別表（第2条関係）
        室名｜定員｜1時間当たりの使用料
        大会議室｜100人｜2,000円
        中会議室｜50人｜1,000円
        小会議室｜20人｜500円
        和室｜10人｜300円
        備考
        1　冷暖房を使用するときは、使用料の2割を加算する。
        2　市外の者は、使用料の5割を加算する。
        様式第1号（第2条関係）
        会議室利用許可申請書
        年　　月　　日
        氏名　　　　　　印
        利用の目的

        """;

    public static string New { get; } = Edit(Old,
        ("3日前までに申請", "7日前までに書面で申請"),
        ("　(2)　庁舎を損傷", "　(2)　営利を目的とするとき。\n　(3)　庁舎を損傷"),
        ("　（委任）\n第4条", "　（入退室の記録）\n第4条　管理者は、会議室の入退室の記録を1年間保存する。\n2　管理者は、前項の記録を点検する。\n　（委任）\n第5条"),
        ("から施行する。", "から施行する。ただし、第3条の規定は、同年10月1日から施行する。"),
        ("小会議室｜20人｜500円", "小会議室｜25人｜500円\n研修室｜40人｜800円"),
        ("和室｜10人｜300円\n", ""),
        ("5割を加算", "10割を加算"),
        ("氏名　　　　　　印", "住所\n氏名"));

    public static ChangeSet Changes { get; } = ChangeSet.Between(Parse(Old), Parse(New));

    public static TheoryData<string> ProfileNames => [.. BuiltInProfiles.Names];

    public static Profile Profile(string name) => ProfileReader.Read(name).Profile!;

    public static Profile With(Profile profile, params string[] settings) =>
        settings.Aggregate(profile, (p, s) => ProfileKeys.Set(p, s.Split('=')[0], s.Split('=')[1]).Profile!);

    public static Instrument Parse(string text) =>
        RegulationParser.Parse(new SourceText(text, "text"), FrontMatter.None, 0).Instruments.Single();

    public static string Edit(string text, params (string From, string To)[] edits)
    {
        foreach (var (from, to) in edits)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }
        return text;
    }

    public static Document Table(Profile profile, ChangeSet? changes = null) =>
        TaishohyoBuilder.Build(changes ?? Changes, profile, new()
        {
            Kind = "訓令",
            Reasons = [new("第2条第3項", "申請の期限を改める。"), new("第3条第2号", "営利を目的とする利用を制限する。"), new("別表", "使用料を見直す。")],
        });

    public static Document Amendment(Profile profile) => AmendingInstrumentBuilder.Build(
        [new AmendedRegulation(Changes, new(FrontMatter.None.Values.Add("番号", "平成20年見本市訓令第5号").Add("種別", "訓令").Add("自治体", "見本市")), [])],
        profile, new AmendingInstrumentOptions { Enforcement = EnforcementDate.Read("令和7年4月1日") });
}
