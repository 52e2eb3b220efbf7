using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RegText.Amending;
using RegText.Formats.Trees;

namespace RegText.Formats.Services;

/// <summary>Tells what became of the instructions of an amendment, to a person and to a program.</summary>
internal static class AppliedReport
{
    private const int LongestSentence = 60;

    /// <summary>How many were applied; then those that were not, and those that are to be looked at, with sentence and place.</summary>
    public static string Text(ImmutableArray<InstructionVerdict> verdicts)
    {
        var refused = verdicts.Where(v => v.Verdict != Verdict.Applied).ToList();
        var remarked = verdicts.Where(v => v.Verdict == Verdict.Applied && v.Detail.Length > 0).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"改正の指示{verdicts.Length}のうち{verdicts.Length - refused.Count}を適用しました。");
        if (refused.Count > 0) List(text.Append("\n適用できなかったもの:"), refused);
        if (remarked.Count > 0) List(text.Append("\n適用したが、確認してほしいもの:"), remarked);
        return text.ToString();
    }

    /// <summary>The contract regtext.apply/1: one record an instruction, in order, and one record a regulation of which references point elsewhere now. <c>line</c> is that of the sentence, from 1.</summary>
    public static string Json(string title, ImmutableArray<InstructionVerdict> verdicts, HaneSearch hane)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TreeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "regtext.apply/1");
            TreeJson.WriteText(json, "title", title);
            json.WriteNumber("applied", verdicts.Count(v => v.Verdict == Verdict.Applied));
            json.WriteStartArray("instructions");
            foreach (var verdict in verdicts)
            {
                json.WriteStartObject();
                TreeJson.WriteText(json, "sentence", verdict.Sentence.Text);
                json.WriteNumber("line", verdict.Sentence.Line);
                json.WriteString("verdict", Word(verdict.Verdict));
                TreeJson.WriteText(json, "unit", verdict.Unit);
                TreeJson.WriteText(json, "detail", verdict.Detail);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("hane");
            foreach (var file in hane.Files) HaneJson.Write(json, file);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void List(StringBuilder text, IEnumerable<InstructionVerdict> verdicts)
    {
        foreach (var verdict in verdicts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {verdict.Sentence.Line}行目「{Excerpt(verdict.Sentence.Text)}」\n    ");
            if (verdict.Unit.Length > 0) text.Append(verdict.Unit).Append('：');
            text.Append(verdict.Detail);
            if (verdict.Verdict != Verdict.Applied) text.Append('［').Append(Japanese(verdict.Verdict)).Append('］');
        }
    }

    private static string Excerpt(string sentence) => sentence.Length <= LongestSentence ? sentence : sentence[..LongestSentence] + "…";

    private static string Japanese(Verdict verdict) => verdict switch
    {
        Verdict.NotFound => "見つからない",
        Verdict.Ambiguous => "一つに決まらない",
        Verdict.OutOfRange => "数や範囲が合わない",
        Verdict.Collides => "番号が重なる、又は抜ける",
        _ => "読み取れない",
    };

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Applied => "applied",
        Verdict.NotFound => "not_found",
        Verdict.Ambiguous => "ambiguous",
        Verdict.OutOfRange => "out_of_range",
        Verdict.Collides => "collides",
        _ => "not_understood",
    };
}
