using System.Globalization;
using System.Text;
using RegText.References;
using RegText.Syntax;

namespace RegText.Formats.Services;

/// <summary>Tells the references that point elsewhere after a change: where, which words, what they meant and mean now, and how to mend them.</summary>
internal static class HaneText
{
    /// <summary>A heading, a line a reference, and the 改め文 that mends them.</summary>
    public static string Of(HaneInFile file, string code)
    {
        var proposal = file.Proposal;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{file.Name}: {code} 改正によって指す先が変わる参照が{proposal.References.Length}件あります。直す必要がないか確認してください。");
        foreach (var reference in proposal.References) text.Append("\n  ").Append(Line(file, reference));
        var unmended = proposal.References.Count(r => r.Wording.Length == 0);
        if (proposal.Sentences.IsEmpty || unmended > 0)
            text.Append(proposal.Sentences.IsEmpty ? "\n  直し方は、条文に合わせて決めてください。" : "\n  指していた条項のない参照の直し方は、条文に合わせて決めてください。");
        if (proposal.Sentences.IsEmpty) return text.ToString();
        text.Append(file.IsOther ? "\n  直す改め文の案（この規程の一部改正）:" : "\n  直す改め文の案（改正後の条項で示しています）:");
        foreach (var sentence in proposal.Sentences)
        {
            text.Append("\n    ").Append(sentence.Text);
            foreach (var line in sentence.Content) text.Append("\n    ").Append(line.Printed);
        }
        return text.ToString();
    }

    private static string Line(HaneInFile file, ShiftedReference reference)
    {
        var (before, now) = (Names(reference.Before), reference.Now is OwnUnits own ? Names(own) : "");
        var expected = string.Join("、", reference.Expected.Select(u => u.Name));
        var line = file.File?.Position(reference.New) is { } position ? FormattableString.Invariant($"（{position.Line}行目）") : "";
        var meant = expected.Length == 0 ? $"{before}を指していましたが、改正後はその条項がなく、"
            : string.Equals(before, expected, StringComparison.Ordinal) ? $"{before}を指していましたが、改正後は"
            : $"{before}（改正後の{expected}）を指していましたが、改正後は";
        return $"{reference.New.Place.Name}{line}の「{reference.New.Text}」：{meant}{(now.Length > 0 ? now + "を指します。" : expected.Length == 0 ? "指すものがありません。" : "指すものがなくなります。")}";
    }

    private static string Names(OwnUnits own) => ResolutionText.Of(own);
}
