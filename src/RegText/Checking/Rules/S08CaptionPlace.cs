using System.Buffers;
using RegText.Syntax;
using RegText.Text;

namespace RegText.Checking.Rules;

/// <summary>A caption behind the number of its article, or without brackets (SPEC A.5, E.1.1 S08). A text that prints all of them so is told once.</summary>
internal sealed class S08CaptionPlace : Rule
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("、。（）()「」　 ");

    /// <summary>What no caption ends with.</summary>
    private static readonly SearchValues<char> Particles = SearchValues.Create("はがをにでとのもへやるたてず");

    public override string Code => "S08";

    public override Severity Severity => Severity.Warning;

    public override string Title => "見出しが条の前の行に括弧書で置かれていない";

    public override string Remedy => "見出しは、条の前の行に（　）で囲んで置いてください。";

    public override void Check(CheckedInstrument instrument, FindingLog log)
    {
        var captioned = instrument.Articles.Where(a => a.Unit.Caption is { Text.IsEmpty: false }).ToList();
        var odd = captioned.Where(a => a.Unit.Caption is { Place: CaptionPlace.AfterNumber } or { Open: "" }).ToList();
        var isHabit = odd.Count * 2 > captioned.Count;
        foreach (var article in isHabit ? odd.Take(1) : odd)
        {
            var caption = article.Unit.Caption!;
            var also = isHabit && odd.Count > 1 ? $"他の{odd.Count - 1}条も同じです。" : "";
            log.Add(new TextPlace(article, TextPart.Caption, caption.Text), new(0, caption.Text.Length), $"{Message(article, caption.Text.Value)}{also}");
        }
        if (captioned.Count * 2 > instrument.Articles.Length)
            foreach (var article in instrument.Articles)
                if (Unread(article) is { } text) log.AddAtText(text, Message(article, text.Unit.Text.Value));
    }

    /// <summary>The text that must be the caption of an article without one: a few words on the line before it, or behind its number with the sentence below.</summary>
    internal static UnitPath? Unread(UnitPath article)
    {
        if (article.Unit.Caption is not null || article.Children.IsEmpty) return null;
        var first = article.Children[0];
        if (first.Children is [{ Unit: PlainText { Text.Value: [.., '。'] } }, ..] && IsName(first.Unit.Text.Value)) return first;
        if (article.Index == 0) return null;
        var before = article.Siblings[article.Index - 1];
        var ofGroup = before.Unit is Paragraph;
        while (!before.Children.IsEmpty) before = before.Children[^1];
        return (before.Unit is PlainText || ofGroup) && IsName(before.Unit.Text.Value) ? before : null;
    }

    private static string Message(UnitPath article, string caption) => $"見出しは、{article.Unit.Label}の前の行に「（{caption}）」と置きます。";

    private static bool IsName(string text) => text.Length is >= 2 and <= 20 && text.AsSpan().IndexOfAny(NotInNames) < 0 && Script.IsNounLike(text[0])
        && !Particles.Contains(text[^1]);
}
