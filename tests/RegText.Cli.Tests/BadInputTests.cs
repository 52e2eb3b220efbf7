using RegText.Testing;

namespace RegText.Cli.Tests;

/// <summary>Each bad input: exit code 2, its own message, no file left behind and none changed.</summary>
public class BadInputTests
{
    [Fact]
    public void Inputs_that_cannot_be_read()
    {
        using var place = new Workplace();
        place.Make("改正前.txt", SampleTexts.Old);
        place.Make("空.txt", "");
        place.Make("空白.txt", "　\r\n \r\n");
        place.Make("バイナリ.txt", [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00]);
        place.Make("破損.txt", [.. "第1条　"u8, 0xE3, 0x81, 0x0A, 0xFF, 0x0A]);
        place.Make("規程.pdf", "%PDF-1.7");
        place.Make("規程.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        place.Make("規程.jtd", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        Directory.CreateDirectory(place["フォルダ"]);
        foreach (var bad in new[] { "ない.txt", "ないフォルダ/規程.txt", "改正前.txt/規程.txt", "フォルダ", "空.txt", "空白.txt", "バイナリ.txt", "破損.txt", "規程.pdf", "規程.doc", "規程.jtd" })
        {
            place.Refuses(["table", "改正前.txt", bad]);
        }
        foreach (var bad in new[] { "ない.txt", "フォルダ", "空.txt", "バイナリ.txt" })
        {
            place.Refuses(["table", bad, "改正前.txt"]);
            place.Refuses(["amend", bad, "改正前.txt", "--method", "table"]);
            place.Refuses(["parse", bad]);
        }
        Golden.Equal("bad-inputs.txt", place.Log);
    }

    [Fact]
    public void Styles_that_cannot_be_used()
    {
        using var place = new Workplace();
        place.Make("改正前.txt", SampleTexts.Old);
        place.Make("改正後.txt", SampleTexts.New);
        place.Make("当市.json", "{ \"table\": { \"underlin\": \"minimal\" } }");
        string[] table = ["table", "改正前.txt", "改正後.txt"];
        place.Refuses([.. table, "--profile", "備考"]);
        place.Refuses([.. table, "--profile", "ない.json"]);
        place.Refuses([.. table, "--profile", "当市.json"]);
        place.Refuses([.. table, "--set", "underlien=minimal"]);
        place.Refuses([.. table, "--set", "underline=none"]);
        place.Refuses([.. table, "--set", "underline"]);
        Golden.Equal("bad-styles.txt", place.Log);
    }

    [Fact]
    public void A_file_with_several_instruments_asks_which()
    {
        using var place = new Workplace();
        place.Make("資料.txt", SampleTexts.Packet);
        place.Make("改正後.txt", SampleTexts.New);
        place.Refuses(["table", "資料.txt", "改正後.txt"]);
        place.Refuses(["table", "資料.txt", "改正後.txt", "--select", "3"]);
        place.Refuses(["table", "資料.txt", "改正後.txt", "--select", "端末管理"]);
        place.Refuses(["parse", "資料.txt", "--select", "条例"]);
        Golden.Equal("several-instruments.txt", place.Log);
    }
}
