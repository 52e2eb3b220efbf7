using RegText.Checking;
using RegText.Parsing;
using RegText.Testing;
using RegText.Text;

namespace RegText.Tests.Checking;

/// <summary>Defects planted in real regulations: each is found where it was planted.</summary>
public class PlantedDefectTests
{
    /// <summary>Code, the right words, and what is put in their place.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "U03", "又は", "または" },
        { "U03", "及び", "および" },
        { "U05", "取り扱う", "取扱う" },
        { "U06", "の取扱いに", "の取り扱いに" },
        { "U07", "毀損", "き損" },
        { "U09", "に当たって", "にあたって" },
        { "U10", "この限りでない", "この限りではない" },
        { "U16", "講ずる", "講じる" },
        { "U20", "この場合において、", "この場合、" },
        { "U31", "するものとする。", "します。" },
        { "P07", "及び", "及び、" },
        { "P12", "は、", "は、、" },
        { "D04", "（以下「", "（以下、「" },
        { "R07", "この規程", "本規程" },
        { "P11", "を含む。）", "を含む）" },
        { "R01", "前条第3項", "前条第19項" },
        { "R01", "前項の規定", "前項第8号の規定" },
        { "R03", "前2項", "前29項" },
        { "D01", "情報システムに", "情報システム（以下「電算要素」という。）に" },
        { "D05", "個人情報ファイル", "個人情報ファイル及び令第9条のファイル" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_planted_defect_is_found(string code, string right, string wrong)
    {
        var planted = 0;
        foreach (var path in Directory.GetFiles(Repository.Regulations(), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = TextsAtHand.Read(path, out var bodyStart).Content;
            for (var at = text.IndexOf(right, bodyStart, StringComparison.Ordinal); at >= 0 && planted < 12; at = text.IndexOf(right, at + 400 < text.Length ? at + 400 : text.Length, StringComparison.Ordinal))
            {
                var source = new SourceText(string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)), path);
                var parsed = RegulationParser.Parse(source, bodyStart: bodyStart);
                if (!parsed.Instruments.Any(i => IsProvision(new CheckedInstrument(i, source), at))) continue;
                planted++;
                Assert.Contains(Reviewer.Review(parsed).Findings, f => f.Code == code && f.Span.Start <= at + wrong.Length && f.Span.End >= at);
            }
        }
        Assert.True(planted > 0, "no place for it in regulations/");
    }

    private static bool IsProvision(CheckedInstrument instrument, int at) =>
        instrument.Provisions.Any(p => p.Text.Span is { } s && s.Start <= at && at < s.End && !instrument.Brackets(p).IsQuoted(at - s.Start));
}
