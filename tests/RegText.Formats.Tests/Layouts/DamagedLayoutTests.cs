using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using RegText.Documents;
using RegText.Formats.Proving;
using RegText.Formats.Tests.Word;
using RegText.Formats.Writing.Word;
using RegText.Testing;
using static RegText.Formats.Tests.Word.DocxFile;

namespace RegText.Formats.Tests.Layouts;

/// <summary>A finished file that says something else than the sources is refused, in every layout.</summary>
public partial class DamagedLayoutTests
{
    private static readonly (string Name, Profile Profile, byte[] Docx)[] Files =
    [
        .. LayoutCases.ProfileNames.Select(n => n.Data).Select(n => (n, LayoutCases.Profile(n))).Append(
                ("様式は別紙", LayoutCases.With(Profile.Standard, "forms=attached")))
            .Append(("様式は別紙、縦書き", LayoutCases.With(LayoutCases.Profile("縦書き"), "forms=attached")))
            .Append(("下線だけ", LayoutCases.With(Profile.Standard, "thickFrameForTables=false")))
            .Select(p => (p.Item1, p.Item2, WordWriter.Write(LayoutCases.Table(p.Item2)))),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Files.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void The_file_itself_is_proved(int file) => Assert.Empty(Check(Files[file], Files[file].Docx));

    [Theory]
    [MemberData(nameof(All))]
    public void Underlines_and_frames_may_not_be_lost(int file)
    {
        Assert.NotEmpty(Check(Files[file], WithoutUnderlines(Files[file].Docx)));
        if (Files[file].Name != "下線だけ") Assert.NotEmpty(Check(Files[file], WithoutFrames(Files[file].Docx)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_headings_may_not_change_places(int file)
    {
        var style = Files[file].Profile.Table;
        var exchanged = With(Files[file].Docx, "word/document.xml", xml => xml
            .Replace($">{style.NewHeading}<", ">＊<", StringComparison.Ordinal)
            .Replace($">{style.OldHeading}<", $">{style.NewHeading}<", StringComparison.Ordinal)
            .Replace(">＊<", $">{style.OldHeading}<", StringComparison.Ordinal));
        Assert.NotEmpty(Check(Files[file], exchanged));
    }

    /// <summary>A letter of any run of the two columns exchanged for another.</summary>
    [Fact]
    public void A_changed_letter_is_seen_wherever_it_stands()
    {
        var damages = from file in Gen.Choose(0, Files.Length - 1)
                      from run in Gen.Choose(0, 10_000)
                      from letter in Gen.Choose(0, 10_000)
                      select (file, run, letter);
        Prop.ForAll(damages.ToArbitrary(), d =>
        {
            var document = XDocument.Parse(new DocxFile(Files[d.file].Docx).Text("word/document.xml"), LoadOptions.PreserveWhitespace);
            var runs = Regulation(document).Where(t => t.Value.Trim().Length > 0).ToList();
            var text = runs[d.run % runs.Count];
            var at = d.letter % text.Value.Length;
            if (char.IsWhiteSpace(text.Value[at])) return;
            var before = text.Value;
            text.Value = before[..at] + "誤" + before[(at + 1)..];
            var problems = Check(Files[d.file], With(Files[d.file].Docx, "word/document.xml", _ => document.ToString(SaveOptions.DisableFormatting)));
            Assert.True(problems.Length > 0, $"{Files[d.file].Name}: {before} → {text.Value} was not seen");
        }).Holds();
    }

    /// <summary>What stands in the two columns and behind the table, without title, note, headings, numbers and remarks.</summary>
    private static IEnumerable<XElement> Regulation(XDocument document)
    {
        string[] others = ["改正後", "改正前", "改正案", "現行", "修正案", "原案", "番号", "備考", "改正理由", "一", "二", "三", "四", "五", "六"];
        return document.Descendants(W + "tbl").Descendants(W + "t").Where(t =>
            !others.Contains(t.Value) && !t.Value.EndsWith("新旧対照表", StringComparison.Ordinal) && !t.Value.EndsWith("対照表", StringComparison.Ordinal)
            && !t.Value.Contains("部分は", StringComparison.Ordinal) && !t.Value.Contains("別紙", StringComparison.Ordinal)
            && !IsBeside(t));
    }

    // Numbers and remarks stand in the outer columns, in styles of their own in no layout: they are known by their words.
    private static bool IsBeside(XElement text) =>
        text.Ancestors(W + "tc").First().Value is var cell
        && (Number().IsMatch(cell) || Remark().IsMatch(cell) || cell is "申請の期限を改める。" or "営利を目的とする利用を制限する。" or "使用料を見直す。");

    [GeneratedRegex("^[0-9]$")]
    private static partial Regex Number();

    [GeneratedRegex("^(?:(?:字句の改正|表の改正|見出しの改正|.の追加|.の削除|.の繰下げ|規定の追加|別表の改正)、?)+$")]
    private static partial Regex Remark();

    private static byte[] WithoutUnderlines(byte[] docx) => new[] { "word/document.xml", "word/styles.xml" }
        .Aggregate(docx, (bytes, part) => With(bytes, part, xml => Underline().Replace(xml, "")));

    private static byte[] WithoutFrames(byte[] docx) => With(docx, "word/document.xml", xml => Frame().Replace(xml, "w:sz=\"4\"")
        .Replace("w:val=\"dashed\"", "w:val=\"single\"", StringComparison.Ordinal));

    [GeneratedRegex("<w:u [^>]*>")]
    private static partial Regex Underline();

    [GeneratedRegex("w:sz=\"(?:18|8)\"")]
    private static partial Regex Frame();

    private static System.Collections.Immutable.ImmutableArray<string> Check((string Name, Profile Profile, byte[] Docx) file, byte[] docx) =>
        WrittenTable.Check(docx, LayoutCases.Changes.Old, LayoutCases.Changes.New, file.Profile.Table);
}
