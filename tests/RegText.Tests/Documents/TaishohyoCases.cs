using RegText.Changes;
using RegText.Parsing;
using RegText.Syntax;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Documents;

/// <summary>Pairs of texts to make tables of: the packet's amendment, and edits of real regulations as offices make them.</summary>
internal static class TaishohyoCases
{
    private const string Base = """
        　　　庁舎管理規程
        目次
        　第1章　総則（第1条・第2条）
        　第2章　利用（第3条―第5条）
        　附則

        　　　第1章　総則
        　（趣旨）
        第1条　この規程は、庁舎の管理について必要な事項を定めるものとする。
        　（定義）
        第2条　この規程において、次の各号に掲げる用語の意義は、当該各号に定めるところによる。
        　(1)　庁舎　市の事務の用に供する建物をいう。
        　(2)　会議室　庁舎のうち会議の用に供する室をいう。
        　(3)　管理者　総務部長をいう。
        　　　第2章　利用
        　（利用の許可）
        第3条　会議室を利用しようとする者は、管理者の許可を受けなければならない。
        2　管理者は、前項の許可に条件を付することができる。
        3　第1項の許可は、3日前までに申請しなければならない。
        4　前3項の規定は、会議室以外の室に準用する。
        　（利用の制限）
        第4条　管理者は、次の各号のいずれかに該当するときは、利用を許可しない。
        　(1)　公の秩序を乱すおそれがあるとき。
        　(2)　庁舎を損傷するおそれがあるとき。
        　（委任）
        第5条　この規程に定めるもののほか、必要な事項は、管理者が別に定める。
        　　　附　則
        　この規程は、平成20年4月1日から施行する。
        別表（第3条関係）
        室名｜定員
        大会議室｜100人
        小会議室｜20人
        """;

    public static IEnumerable<(string Name, string Old, string New)> All()
    {
        yield return ("words", Base, Base.Replace("3日前までに申請", "7日前までに書面で申請", StringComparison.Ordinal));
        yield return ("article-added", Base, Base
            .Replace("　（委任）\n第5条", "　（入退室の記録）\n第5条　管理者は、会議室の入退室の記録を1年間保存する。\n2　管理者は、前項の記録を点検する。\n　（委任）\n第6条", StringComparison.Ordinal)
            .Replace("（第3条―第5条）", "（第3条―第6条）", StringComparison.Ordinal));
        yield return ("article-deleted", Base, Base.Replace("　（利用の制限）\n第4条", "第4条　削除\n#", StringComparison.Ordinal)
            .Replace("""
                #　管理者は、次の各号のいずれかに該当するときは、利用を許可しない。
                　(1)　公の秩序を乱すおそれがあるとき。
                　(2)　庁舎を損傷するおそれがあるとき。

                """, "", StringComparison.Ordinal));
        yield return ("paragraph-added-first", Base, Base
            .Replace("第3条　会議室を利用", "第3条　会議室は、市民の利用に供する。\n2　会議室を利用", StringComparison.Ordinal)
            .Replace("\n4　前3項", "\n5　前各項", StringComparison.Ordinal)
            .Replace("\n3　第1項の許可", "\n4　第2項の許可", StringComparison.Ordinal)
            .Replace("\n2　管理者は、前項", "\n3　管理者は、前項", StringComparison.Ordinal));
        yield return ("paragraph-deleted", Base, Base
            .Replace("2　管理者は、前項の許可に条件を付することができる。\n", "", StringComparison.Ordinal)
            .Replace("\n3　第1項の許可", "\n2　前項の許可", StringComparison.Ordinal)
            .Replace("\n4　前3項", "\n3　前2項", StringComparison.Ordinal));
        yield return ("item-added", Base, Base.Replace("　(2)　庁舎を損傷", "　(2)　営利を目的とするとき。\n　(3)　庁舎を損傷", StringComparison.Ordinal));
        yield return ("item-moved", Base, Base
            .Replace("　(1)　庁舎　市の事務の用に供する建物をいう。\n", "", StringComparison.Ordinal)
            .Replace("(2)　会議室", "(1)　会議室", StringComparison.Ordinal)
            .Replace("(3)　管理者　総務部長をいう。", "(2)　管理者　総務部長をいう。\n　(3)　庁舎　市の事務の用に供する建物をいう。", StringComparison.Ordinal));
        yield return ("article-moved", Base, Base
            .Replace(Restriction, "", StringComparison.Ordinal)
            .Replace("第5条　この規程に", "第4条　この規程に", StringComparison.Ordinal)
            .Replace("　　　附　則", Restriction.Replace("第4条", "第5条", StringComparison.Ordinal) + "　　　附　則", StringComparison.Ordinal));
        yield return ("caption", Base, Base.Replace("（利用の制限）", "（利用の不許可）", StringComparison.Ordinal));
        yield return ("chapter-title", Base, Base.Replace("第2章　利用", "第2章　会議室の利用", StringComparison.Ordinal));
        yield return ("chapter-added", Base, Base
            .Replace("（第3条―第5条）", "（第3条・第4条）\n　第3章　記録（第5条・第6条）\n　第4章　雑則（第7条）", StringComparison.Ordinal)
            .Replace("　（委任）\n第5条", """
                　　　第3章　記録
                　（記録）
                第5条　管理者は、会議室の入退室を記録する。
                　（保存）
                第6条　前条の記録は、1年間保存する。
                　　　第4章　雑則
                　（委任）
                第7条
                """, StringComparison.Ordinal));
        yield return ("form-heading", Base + "\n" + Form, Base + "\n" + Form.Replace("第3条関係", "第4条関係", StringComparison.Ordinal));
        yield return ("form-heading-renumbered", Base + "\n" + Form, Base + "\n" + Form.Replace("様式第1号（第3条関係）", "様式第2号（第3条、第4条関係）", StringComparison.Ordinal));
        yield return ("caption-behind-number", Base.Replace("第1条　", "第1条（趣旨）　", StringComparison.Ordinal).Replace("　（趣旨）\n", "", StringComparison.Ordinal),
            Base.Replace("第1条　", "第1条（目的等）　", StringComparison.Ordinal).Replace("　（趣旨）\n", "", StringComparison.Ordinal).Replace("庁舎の管理", "庁舎の使用", StringComparison.Ordinal));
        yield return ("title", Base, Base.Replace("庁舎管理規程", "市庁舎管理規程", StringComparison.Ordinal));
        yield return ("supplementary", Base, Base.Replace("平成20年4月1日から施行する。", "平成20年4月1日から施行する。ただし、第4条の規定は、同年10月1日から施行する。", StringComparison.Ordinal));
        yield return ("appendix-row", Base, Base.Replace("小会議室｜20人", "小会議室｜25人\n和室｜10人", StringComparison.Ordinal));
        yield return ("appendix-column", Base, Base.Replace("室名｜定員", "室名｜定員｜使用料", StringComparison.Ordinal)
            .Replace("大会議室｜100人", "大会議室｜100人｜2,000円", StringComparison.Ordinal).Replace("小会議室｜20人", "小会議室｜20人｜500円", StringComparison.Ordinal));
        yield return ("appendix-added", Base, Base + "\n別表第2（第5条関係）\n室名｜担当\n大会議室｜総務課\n備考　担当は、毎年度見直す。\n");
        yield return ("appendix-long", Base + "\n" + Rooms(1, 9), Base + "\n" + Rooms(1, 9).Replace("第5会議室｜15人", "第5会議室｜16人", StringComparison.Ordinal));
        yield return ("table-in-article", Base.Replace("　（委任）", TableInArticle, StringComparison.Ordinal),
            Base.Replace("　（委任）", TableInArticle.Replace("30日", "60日", StringComparison.Ordinal), StringComparison.Ordinal));
        yield return ("form", Base + "\n" + Form, Base + "\n" + Form.Replace("氏名　　　　印", "住所\n氏名", StringComparison.Ordinal));
        yield return ("form-added", Base, Base + "\n" + Form);
        yield return ("form-deleted", Base + "\n" + Form, Base);
        yield return ("remarks", Base + "\n備考　定員は、椅子の数による。\n", Base + "\n備考　定員は、消防法令による。\n");
        yield return ("enough-omitted", Base, Base.Replace("4　前3項の規定は、会議室以外の室に準用する。", "4　前3項の規定は、会議室以外の室について準用する。", StringComparison.Ordinal));
        yield return ("heading-style",
            Read("kameoka", "情報セキュリティ対策基準規程.txt"),
            Read("kameoka", "情報セキュリティ対策基準規程.txt").Replace("電子計算機等を業務以外の目的に使用しないこと。", "電子計算機等及び記録媒体を業務以外の目的に使用しないこと。", StringComparison.Ordinal));
        yield return ("packet", Read("ryugasaki", "コンピュータ等運用管理規程_改正前.txt"), Read("ryugasaki", "コンピュータ等運用管理規程_改正後.txt"));
        yield return ("same-captions",
            "　　　委任規程\n　（委任）\n第1条　甲は、乙に委任する。\n　（委任）\n第2条　丙は、丁に委任する。\n",
            "　　　委任規程\n　（委任）\n第1条　甲は、乙に委任する。\n　（委任）\n第2条　丙は、戊に委任する。\n");
    }

    private const string Restriction = """
        　（利用の制限）
        第4条　管理者は、次の各号のいずれかに該当するときは、利用を許可しない。
        　(1)　公の秩序を乱すおそれがあるとき。
        　(2)　庁舎を損傷するおそれがあるとき。

        """;

    private const string TableInArticle = """
        　（保存期間）
        第4条の2　記録の保存期間は、次の表のとおりとする。
        記録｜期間
        入退室の記録｜30日
        鍵の貸出簿｜1年
        　（委任）
        """;

    private const string Form = """
        様式第1号（第3条関係）
        会議室利用許可申請書
        年　　月　　日
        氏名　　　　印
        室名｜利用の日時

        """;

    private static string Rooms(int first, int last) =>
        string.Concat(Enumerable.Range(first, last).Select(n => $"第{n}会議室｜{n + 10}人\n"));

    public static ChangeSet Changes(string old, string @new) => ChangeSet.Between(Parse(old), Parse(@new));

    public static Instrument Parse(string text)
    {
        var body = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5 : 0;
        return RegulationParser.Parse(new SourceText(text, "text"), FrontMatter.None, body).Instruments.Single();
    }

    private static string Read(params string[] parts) => File.ReadAllText(Repository.Regulations(parts));
}
