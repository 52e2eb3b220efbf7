using System.Globalization;
using System.Text;
using System.Text.Json;
using RegText.Documents.Verifying;
using RegText.Formats.Trees;
using RegText.Text;

namespace RegText.Formats.Services;

/// <summary>What a verification found, what it looked at and what it could not look at, for a person and for a program.</summary>
internal sealed class VerifyReport(string title)
{
    private readonly List<string> _checked = [];
    private readonly List<string> _notChecked = [];

    /// <summary>The disagreements in order.</summary>
    public List<Disagreement> Findings { get; } = [];

    /// <summary>What no verification can tell stands last.</summary>
    private IEnumerable<string> AllNotChecked => _notChecked.Append("法令や用字用語に合うこと");

    public void Add(IEnumerable<Disagreement> findings) => Findings.AddRange(findings);

    public void Checked(string what) => AddOnce(_checked, what);

    public void NotChecked(string what) => AddOnce(_notChecked, what);

    /// <summary>One line a disagreement; the last lines say what was checked and what was not.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        text.Append(Findings.Count == 0 ? "食い違いはありません。" : string.Create(CultureInfo.InvariantCulture, $"食い違いが{Findings.Count}件あります。"));
        foreach (var finding in Findings)
        {
            text.Append("\n  ").Append(finding.Code).Append(' ').Append(Japanese(finding.Severity)).Append(' ');
            if (finding.Line > 0) text.Append(CultureInfo.InvariantCulture, $"改め文{finding.Line}行目 ");
            if (finding.Place.Length > 0) text.Append(finding.Place).Append('：');
            text.Append(finding.Message);
        }
        text.Append("\n確かめたこと：").AppendJoin("、", _checked).Append("（空白と、数字や括弧の全角・半角の違いは数えません）");
        text.Append("\n確かめていないこと：").AppendJoin("、", AllNotChecked);
        return text.ToString();
    }

    /// <summary>The contract regtext.verify/1. <c>line</c> is that of the amendment, from 1; 0 where the finding is none of it.</summary>
    public string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TreeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "regtext.verify/1");
            TreeJson.WriteText(json, "title", title);
            json.WriteBoolean("agrees", Findings.Count == 0);
            json.WriteStartArray("findings");
            foreach (var finding in Findings)
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Code);
                json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
                TreeJson.WriteText(json, "place", finding.Place);
                json.WriteNumber("line", finding.Line);
                TreeJson.WriteText(json, "message", finding.Message);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            List(json, "checked", _checked);
            List(json, "notChecked", AllNotChecked);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) TreeJson.WriteTextValue(json, value);
        json.WriteEndArray();
    }

    private static void AddOnce(List<string> list, string what)
    {
        if (!list.Contains(what)) list.Add(what);
    }

    private static string Japanese(Severity severity) => severity switch { Severity.Error => "エラー", Severity.Warning => "注意", _ => "情報" };
}
