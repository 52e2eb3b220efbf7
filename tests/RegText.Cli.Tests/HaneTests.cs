using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>ハネ改正 on the real program: what is told of references that an amendment leaves pointing elsewhere, in the text and in a folder.</summary>
public class HaneTests
{
    private const string Code = """
        ---
        番号: 平成20年見本市条例第3号
        種別: 条例
        自治体: 見本市
        ---

        　　　見本市文書条例

        　（保存）
        第1条　文書は、書庫に保存する。
        　（廃棄）
        第2条　前条の文書は、廃棄しない。
        　（閲覧）
        第3条　文書の閲覧は、次に掲げる者に限る。
        　(1)　課長
        2　前項の閲覧は、第2条の文書には及ばない。
        3　前2項の規定は、図画に準用する。
        別表（第3条関係）
        　｜種類｜
        　｜公文書｜

        """;

    private const string Amendment = """
        　見本市文書条例（平成20年見本市条例第3号）の一部を次のように改正する。
        　第3条第2項を削り、同条第3項を同条第2項とする。
        　第3条を第4条とし、第2条を第3条とし、第1条の次に次の1条を加える。
        　（点検）
        第2条　書庫は、点検する。

        """;

    private const string Rule = """
        　　　見本市文書条例施行規則

        第1条　この規則は、見本市文書条例（平成20年見本市条例第3号。以下「条例」という。）の施行について定める。
        第2条　条例第3条第1項各号の者及び同条第2項の図画は、別に定める。
        2　条例第1条の書庫は、庁舎に置く。

        """;

    [Fact]
    public void What_an_amendment_forgot_is_told_with_the_sentences_that_mend_it()
    {
        using var place = Make();
        Assert.Equal(1, place.Tell("apply", "条例.txt", "改正.txt", "-o", "改正後.txt", "--force", "--among", "例規集").ExitCode);
        place.Make("改正後.txt", Code[..Code.IndexOf("　　　", StringComparison.Ordinal)] + File.ReadAllText(place["改正後.txt"]));
        Assert.Equal(0, place.Tell("amend", "条例.txt", "改正後.txt", "--method", "table", "-o", "一部改正.docx", "--among", "例規集").ExitCode);
        Assert.Equal(1, place.Tell("apply", "条例.txt", "改正.txt", "--format", "json", "--among", "例規集").ExitCode);
        place.Refuses("apply", "条例.txt", "改正.txt", "-o", "ほか.txt", "--among", "ない");
        place.Refuses("amend", "条例.txt", "改正後.txt", "--method", "table", "-o", "ほか.docx", "--among", "条例.txt");
        Golden.Equal("hane.txt", place.Log);
    }

    [Fact]
    public void An_empty_folder_is_told_and_the_text_is_still_made()
    {
        using var place = Make();
        Directory.CreateDirectory(place["空"]);
        var run = place.Run(["apply", "条例.txt", "改正.txt", "-o", "改正後.txt", "--among", "空"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("空: 規程の入ったファイル", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(place["改正後.txt"]));
    }

    private static Workplace Make()
    {
        var place = new Workplace();
        place.Make("条例.txt", Code);
        place.Make("改正.txt", Amendment);
        Directory.CreateDirectory(place["例規集"]);
        place.Make(Path.Combine("例規集", "施行規則.txt"), Rule);
        place.Make(Path.Combine("例規集", "条例.txt"), Code);
        return place;
    }
}
