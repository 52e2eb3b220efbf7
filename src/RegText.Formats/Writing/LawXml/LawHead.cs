using System.Xml.Linq;
using RegText.Syntax;
using static RegText.Formats.Writing.LawXml.SentenceElements;

namespace RegText.Formats.Writing.LawXml;

/// <summary>An instrument → Law and what stands in it around the units, computed from the tree alone.</summary>
internal static class LawHead
{
    /// <summary>What is given where the number is missing.</summary>
    public const string NoNumber = "【番号を記入】";

    /// <summary>What is given where the title is missing.</summary>
    public const string NoTitle = "【題名を記入】";

    /// <summary>The year and number of a text that has none: no law has them, so nobody takes them for true.</summary>
    public const string NoDigits = "9999";

    /// <summary>
    /// Law with its attributes, LawNum, and LawBody with everything but TOC, MainProvision and what follows: these are empty places.
    /// </summary>
    public static XElement Of(Instrument instrument, SentenceElements sentences)
    {
        var number = LawNumber.Read(instrument.Number.Value);
        var date = LawNumber.Read(instrument.Preface.FirstOrDefault(l => l.Kind == PrefaceKind.Date)?.Text.Value ?? "");
        var preamble = instrument.Preface.Where(l => l.Kind == PrefaceKind.Preamble).ToList();
        return new(
            "Law",
            new XAttribute("Era", number.Era ?? date.Era ?? "Reiwa"),
            new XAttribute("Year", number.Year ?? date.Year ?? NoDigits),
            new XAttribute("Num", number.Number ?? NoDigits),
            Optional("PromulgateMonth", number.Month ?? date.Month),
            Optional("PromulgateDay", number.Day ?? date.Day),
            new XAttribute("LawType", LawNumber.TypeOf(instrument.Number.Value, instrument.Title.Value)),
            new XAttribute("Lang", "ja"),
            new XElement("LawNum", instrument.Number.IsEmpty ? NoNumber : Words(instrument.Number.Value)),
            new XElement(
                "LawBody",
                new XElement("LawTitle", instrument.Title.IsEmpty ? NoTitle : Words(instrument.Title.Value)),
                instrument.Preface.Where(l => l.Kind == PrefaceKind.EnactStatement).Select(l => new XElement("EnactStatement", Words(l.Text.Value))),
                instrument.Toc is null ? null : new XElement("TOC"),
                preamble.Count == 0 ? null : new XElement("Preamble", preamble.Select((l, i) => new XElement(
                    "Paragraph", new XAttribute("Num", i + 1), new XElement("ParagraphNum"), new XElement("ParagraphSentence", sentences.Of(l.Text.Value))))),
                new XElement("MainProvision")));
    }

    /// <summary>What a draft lacks, for the comment at the head of the file.</summary>
    public static IEnumerable<string> Missing(Instrument instrument)
    {
        var number = LawNumber.Read(instrument.Number.Value);
        if (instrument.Title.IsEmpty) yield return $"題名がないため、LawTitleを「{NoTitle}」としました";
        if (instrument.Number.IsEmpty) yield return $"番号がないため、LawNumを「{NoNumber}」としました";
        if (number.Era is null) yield return $"年が分からないため、EraとYearは仮の値（Reiwa、{NoDigits}）です";
        if (number.Number is null) yield return $"番号が分からないため、Numは仮の値（{NoDigits}）です";
        var notes = instrument.Preface.Where(l => l.Kind is PrefaceKind.Date or PrefaceKind.History).Select(l => l.Text.Value).ToList();
        if (notes.Count > 0) yield return "スキーマに置き場所がないため省いた行：" + string.Join("／", notes);
    }

    private static XAttribute? Optional(string name, string? value) => value is null ? null : new(name, value);
}
