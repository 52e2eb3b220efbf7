using RegText.Testing;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RegText.Formats.Reading;

namespace RegText.Formats.Tests.Reading;

/// <summary>Whatever a file holds, reading it ends, in a text that lost nothing or in a message.</summary>
public class AnyBytesTests
{
    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Prop.ForAll<byte[]>(bytes => IsSound(bytes)).Holds();

    [Fact]
    public void Any_text_in_UTF_8_is_read_exactly() =>
        Prop.ForAll<string>(text =>
        {
            text = "第" + text?.Replace("\0", "", StringComparison.Ordinal);
            var clean = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            var read = SourceReader.Read(Encoding.UTF8.GetBytes(text), "x.txt");
            return read.Failure?.Code is ReadFailureCode.Binary || string.Equals(read.Value?.Text.Content, clean, StringComparison.Ordinal);
        }).Holds();

    [Fact]
    public void Pieces_of_everything_are_read_or_refused()
    {
        byte[][] pieces =
        [
            [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0], [0x1B, 0x24, 0x42], [0x1B, 0x28, 0x42], [0x82, 0xA0], [0xA4, 0xA2], [0xE3, 0x81, 0x82],
            [0x80], [0xA0], [0xFD], [0x8E], [0x8F], "---\n"u8.ToArray(), "題名: 規程\n"u8.ToArray(), "- a\n"u8.ToArray(), "  b: [1, {c: d\n"u8.ToArray(),
            "? \n"u8.ToArray(), ": |\n"u8.ToArray(), "&a *a !t\n"u8.ToArray(), "%YAML 1.1\n"u8.ToArray(), "\"\\u12\n"u8.ToArray(), "第1条　"u8.ToArray(), "...\n"u8.ToArray(),
            "<html>"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), "\t"u8.ToArray(), "\r"u8.ToArray(), "#"u8.ToArray(), "@`"u8.ToArray(), "'"u8.ToArray(), ">-"u8.ToArray(),
        ];
        var bytes = Gen.Choose(0, pieces.Length - 1).Select(i => pieces[i]).ListOf().Select(list => list.SelectMany(p => p).ToArray()).ToArbitrary();
        var yaml = bytes.Generator.Select(b => (byte[])[.. "---\na: b\n"u8, .. b, .. "\n---\n"u8, .. b]).ToArbitrary();
        Prop.ForAll(bytes, IsSound).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
        Prop.ForAll(yaml, IsSound).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    private static bool IsSound(byte[] bytes)
    {
        var read = SourceReader.Read(bytes, "x.txt");
        return read.Succeeded
            ? read.Value.Text.Content.Length <= bytes.Length && read.Value.BodyStart <= read.Value.Text.Content.Length
            : read.Failure.Message.StartsWith("x.txt: ", StringComparison.Ordinal);
    }
}
