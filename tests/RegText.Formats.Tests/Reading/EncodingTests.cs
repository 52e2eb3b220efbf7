using System.Text;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Encodings;

namespace RegText.Formats.Tests.Reading;

public class EncodingTests
{
    private const string Regulation = "　　　龍ヶ崎市規程\n第１条　この規程は、(1)ｱｸｾｽ・①～⑳を定める。\n２　髙橋﨑は、－とする。\n";
    private const string Jis = "　　　龍ヶ崎市規程\r\n第1条　この規程は、情報の取扱いを定める。\r\n";

    public static TheoryData<string, byte[], string> Encoded => new()
    {
        { "utf-8", new UTF8Encoding(false).GetBytes(Regulation), Regulation },
        { "utf-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Regulation)], Regulation },
        { "utf-16le", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Regulation)], Regulation },
        { "utf-16be", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Regulation)], Regulation },
        { "utf-16le", Encoding.Unicode.GetBytes(Regulation), Regulation },
        { "utf-16be", Encoding.BigEndianUnicode.GetBytes(Regulation), Regulation },
        { "shift_jis", CodePage(932).GetBytes(Regulation), Regulation },
        { "shift_jis", CodePage(932).GetBytes(Jis), Jis },
        { "euc-jp", CodePage(51932).GetBytes(Jis), Jis },
        { "iso-2022-jp", CodePage(50220).GetBytes(Jis), Jis },
        { "utf-8", "Article 1"u8.ToArray(), "Article 1" },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void The_encoding_is_found_and_the_text_is_exact(string encoding, byte[] bytes, string text) =>
        Assert.Equal(new DecodedText(text, encoding), TextDecoding.Decode(bytes));

    [Fact]
    public void Every_seed_sentence_survives_Shift_JIS_and_EUC()
    {
        if (RegText.Testing.Repository.Shared is not { } shared) Assert.Skip("../shared is not here");
        else
        {
            foreach (var path in Directory.GetFiles(Path.Combine(shared, "seeds"), "*.txt"))
            {
                foreach (var line in File.ReadLines(path).Where(l => l.Any(c => c is >= 'ぁ' and <= 'ん')))
                {
                    foreach (var (page, name) in new[] { (932, "shift_jis"), (51932, "euc-jp") })
                    {
                        var encoding = CodePage(page);
                        var bytes = encoding.GetBytes(line);
                        if (!string.Equals(encoding.GetString(bytes), line, StringComparison.Ordinal)) continue;
                        Assert.Equal(new DecodedText(line, name), TextDecoding.Decode(bytes));
                    }
                }
            }
        }
    }

    [Fact]
    public void A_damaged_byte_is_not_replaced()
    {
        byte[] bytes = [.. "第1条　"u8, 0xE3, 0x81, .. "\n本文"u8, 0xFF];
        Assert.Null(TextDecoding.Decode(bytes));
    }

    [Fact]
    public void Text_with_a_byte_order_mark_of_UTF_8_is_read_as_nothing_else() =>
        Assert.Null(TextDecoding.Decode([0xEF, 0xBB, 0xBF, 0x82, 0xA0]));

    [Fact]
    public void Lone_surrogates_and_control_characters_are_kept()
    {
        var text = "第1条　\uD83D本文\u0007と\uDE00を定める。\n";
        var bytes = new List<byte> { 0xFF, 0xFE };
        foreach (var c in text) bytes.AddRange([(byte)c, (byte)(c >> 8)]);
        var read = SourceReader.Read([.. bytes], "規程.txt");
        Assert.Equal(text, read.Value?.Text.Content);
        Assert.Equal("utf-16le", read.Value?.Text.EncodingName);
    }

    [Fact]
    public void The_line_that_is_not_UTF_8_is_named()
    {
        byte[] bytes = [.. "一\n二\n三"u8, 0xFF, .. "\n四"u8];
        Assert.Equal(3, TextDecoding.FirstLineThatIsNotUtf8(bytes));
        byte[] far = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("あ\n", 5000))), 0xFF];
        Assert.Equal(5001, TextDecoding.FirstLineThatIsNotUtf8(far));
    }

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
