using RegText.Text;

namespace RegText.Documents.Verifying;

/// <summary>
/// The words of a table that anybody made (SPEC B.3): every form of 略, （新設） and （削る） in use. White space, the width of digits and brackets, and
/// the lines between cells are not compared.
/// </summary>
internal sealed class HouseWords(TableStyle style) : TableWords
{
    private static readonly string[] Brackets = ["()", "[]", "〔〕", "【】", "<>"];
    private static readonly string[] OmissionWords = ["略", "省略", "同左", "同右", "現行どおり"];
    private static readonly string[] MarkerWords = ["新設", "削る", "削除", "追加", "加える", "条を加える。", "項を加える。", "号を加える。", "条を削る。", "項を削る。", "号を削る。"];
    private const string LabelSigns = "第条項号章節款目編表別様式附則見出しのからまで及び、・～~〜―-ー「」()アイウエオカキクケコサシスセソイロハニホヘトabcdefghij";

    private readonly string[] _omissions = [CanonicalForm.Of(style.OmitIn(oldColumn: true)), CanonicalForm.Of(style.OmitIn(oldColumn: false))];
    private readonly string[] _markers = [CanonicalForm.Of(style.Added), CanonicalForm.Of(style.Deleted)];

    public override bool JoinsLines => true;

    public override string Form(string text)
    {
        var form = CanonicalForm.Of(text);
        return form.AsSpan().ContainsAny('｜', '|') ? string.Concat(form.Where(c => c is not ('｜' or '|'))) : form;
    }

    public override bool IsMarker(string line) =>
        (line.Length > 0 && _markers.Contains(line, StringComparer.Ordinal)) || style.IsMarker(line) || (Unbracketed(line) is { } word && MarkerWords.Contains(word, StringComparer.Ordinal));

    public override string? LabelsBeforeOmission(string line)
    {
        if (Array.Find(_omissions, o => o.Length > 0 && line.EndsWith(o, StringComparison.Ordinal)) is { } omission) return line[..^omission.Length];
        foreach (var word in OmissionWords)
        {
            foreach (var bracket in Brackets)
            {
                var token = bracket[0] + word + bracket[1];
                if (line.EndsWith(token, StringComparison.Ordinal)) return line[..^token.Length];
            }
            // Without brackets only what is nothing but labels is one.
            if (line.EndsWith(word, StringComparison.Ordinal) && AreLabels(line.AsSpan(0, line.Length - word.Length))) return line[..^word.Length];
        }
        return null;
    }

    public override (string First, string Last) Split(string labels)
    {
        if (labels.EndsWith("まで", StringComparison.Ordinal)) labels = labels[..^2];
        var several = SplitAt(labels, CanonicalForm.Of(style.RangeMark), "から", "~", "～", "〜");
        if (several.First != several.Last) return several;
        // Of a list the first and the last member.
        var (first, rest) = SplitAt(labels, CanonicalForm.Of(style.TwoJoin), "・", "及び", "、", ",");
        var last = first == rest && first == labels ? rest : Split(rest).Last;
        return (first, last);
    }

    private static string? Unbracketed(string line) =>
        line.Length > 2 && Brackets.Any(b => b[0] == line[0] && b[1] == line[^1]) ? line[1..^1] : null;

    private static bool AreLabels(ReadOnlySpan<char> labels)
    {
        foreach (var c in labels)
            if (!Numerals.IsNumeral(c) && !LabelSigns.Contains(c, StringComparison.Ordinal)) return false;
        return true;
    }
}
